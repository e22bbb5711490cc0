import type { Scheme, SignatureRequest } from '#core/index.ts'
import { tokoNetzme } from '#core/index.ts'

/** The one open case that all modes share. */
export interface Case {
  request: SignatureRequest
  scheme: Scheme
  /** What a merchant sent as Signature, exactly as pasted. */
  observed: string
  /** 'running' sets the request time to the clock once a second. */
  clock: 'fixed' | 'running'
  /** Id of the endpoint picked last; null when the request was typed. */
  endpointId: string | null
  /** Counts changes of request and scheme: a name for "this very input" that holds no secret. */
  revision: number
  /** Counts changes of the observed signature. */
  observedRevision: number
  /** The last change that a click made, not a key. */
  undo: Undo | null
  /** True after a reload that did not bring secret and token back. */
  credentialsLost: boolean
}

/** What a click changed, and the values to go back to: only of the fields that it changed. Typing in one of them ends the offer. */
export interface Undo {
  label: UndoLabel
  change: Partial<SignatureRequest>
  endpointId: string | null
}

export type UndoLabel =
  | 'mend'
  | 'minify'
  | 'endpoint'
  | 'paste'
  | 'file'
  | 'pin-hash'
  | 'example'
  | 'capture'
  | 'got-token'
  | 'time'
  | 'reopened'

export type CaseAction =
  | { type: 'edit'; change: Partial<SignatureRequest> }
  /** The running clock's second; unlike an edit of the request time it leaves the clock running. */
  | { type: 'tick'; requestTime: string }
  | { type: 'replace'; request: SignatureRequest; label: UndoLabel; endpointId?: string | null }
  | { type: 'undo' }
  /** Lets the offer to undo go. */
  | { type: 'keep' }
  | { type: 'scheme'; scheme: Scheme }
  | { type: 'observe'; observed: string }
  | { type: 'clock'; clock: Case['clock'] }
  | { type: 'forget' }
  | { type: 'example' }

/** The documentation's own sample values (authentication page): public, and no secret of anybody. */
export const exampleRequest: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'MaREaULkzAUTAFYg',
  token: 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711',
  method: 'GET',
  path: '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg',
  body: '',
  requestTime: '1615190625765',
}

/** Nothing at all; what *Forget everything* leaves. */
export const emptyRequest: SignatureRequest = {
  clientId: '',
  clientSecret: '',
  token: '',
  method: 'GET',
  path: '',
  body: '',
  requestTime: '',
}

export const exampleCase: Case = {
  request: exampleRequest,
  scheme: tokoNetzme,
  observed: '',
  clock: 'fixed',
  endpointId: 'get-balance-detail',
  revision: 0,
  observedRevision: 0,
  undo: null,
  credentialsLost: false,
}

/** What a change makes of the case. Pure; nothing is trimmed or normalised on the way. */
export function caseReducer(state: Case, action: CaseAction): Case {
  switch (action.type) {
    case 'edit':
      return edited(state, action.change)
    case 'tick':
      return next(state, { request: { ...state.request, requestTime: action.requestTime } })
    case 'replace':
      return replaced(state, action.request, action.label, action.endpointId ?? state.endpointId)
    case 'undo':
      return undone(state)
    case 'keep':
      return { ...state, undo: null }
    case 'scheme':
      return next(state, { scheme: action.scheme })
    case 'observe':
      return { ...state, observed: action.observed, observedRevision: state.observedRevision + 1 }
    case 'clock':
      return { ...state, clock: action.clock }
    case 'forget':
      return { ...afresh(state), request: emptyRequest, endpointId: null }
    case 'example':
      return afresh(state)
  }
}

/** The example, under revisions that were never used. */
function afresh({ revision, observedRevision }: Case): Case {
  return { ...exampleCase, revision: revision + 1, observedRevision: observedRevision + 1 }
}

function edited(state: Case, change: Partial<SignatureRequest>): Case {
  const touchesUndo = state.undo !== null && Object.keys(change).some(field => field in (state.undo?.change ?? {}))
  const typesCredentials = 'clientSecret' in change || 'token' in change
  return next(state, {
    request: { ...state.request, ...change },
    clock: 'requestTime' in change ? 'fixed' : state.clock,
    undo: touchesUndo ? null : state.undo,
    credentialsLost: state.credentialsLost && !typesCredentials,
  })
}

function replaced(state: Case, request: SignatureRequest, label: UndoLabel, endpointId: string | null): Case {
  const change = differences(state.request, request)
  const clock = 'requestTime' in change ? 'fixed' : state.clock
  const undo = { label, change, endpointId: state.endpointId }
  return next(state, { request, endpointId, undo, clock, credentialsLost: false })
}

function undone(state: Case): Case {
  if (!state.undo) return state
  const { change, endpointId } = state.undo
  return next(state, { request: withChange(state.request, change), endpointId, undo: null })
}

const fields = ['clientId', 'clientSecret', 'signingSecret', 'token', 'method', 'path', 'body', 'requestTime'] as const

/** The values of `before` in the fields where the two differ. */
function differences(before: SignatureRequest, after: SignatureRequest): Partial<SignatureRequest> {
  return Object.fromEntries(fields.filter(field => before[field] !== after[field]).map(field => [field, before[field]]))
}

/** A field that is undefined in the change leaves the request. */
function withChange(request: SignatureRequest, change: Partial<SignatureRequest>): SignatureRequest {
  const { signingSecret, ...rest } = { ...request, ...change }
  return signingSecret === undefined ? rest : { ...rest, signingSecret }
}

function next(state: Case, change: Partial<Case>): Case {
  return { ...state, ...change, revision: state.revision + 1 }
}
