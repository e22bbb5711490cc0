import type { AskedCase } from '#core/case-file/asked-case.ts'
import type { ImportResult, Received, Scheme, SignatureRequest } from '#core/index.ts'
import { tokoNetzme } from '#core/index.ts'

/**
 * The one open case that all modes share: a request as it arrived, and what was typed over it since. Headers and source stay
 * those of what arrived until something else does.
 */
export interface Case extends Received, Beside {
  scheme: Scheme
  /** The user's own formula, where the case brought another one: the next case is by that one again. */
  schemeBefore: Scheme | null
  /** 'running' sets the request time to the clock once a second. */
  clock: 'fixed' | 'running'
  /** Id of the endpoint picked last; null when the request was typed. */
  endpointId: string | null
  /** Counts changes of request, headers and scheme: a name for "this very input" that holds no secret. */
  revision: number
  /** Counts changes of the observed signature. */
  observedRevision: number
  /** Count changes of `known` and `own`. */
  knownRevision: number
  ownRevision: number
  /** The last change that a click made, not a key. */
  undo: Undo | null
  /** True after a reload that did not bring secret and token back. */
  credentialsLost: boolean
}

/** Further values that a user knows of, as typed: one a line, except bodies. Each joins the search. */
export interface KnownInputs {
  secrets: string
  tokens: string
  times: string
  paths: string
  baseUrls: string
  body: string
}

/** The merchant's own strings, from their log. */
export interface OwnInputs {
  payload: string
  salt: string
  /** The body as it went over the wire, where it is not the one in the case. */
  sentBody: string
}

/** The text that a case was read from, whole, and which of its requests is open. */
export interface Ticket {
  text: string
  result: ImportResult
  index: number
}

/** What is known of a case beyond the request itself. */
export interface Beside {
  ticket: Ticket | null
  /** The case file that it was opened from. */
  opened: AskedCase | null
  known: KnownInputs
  own: OwnInputs
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
  | 'next-ticket'

export type CaseAction =
  | { type: 'edit'; change: Partial<SignatureRequest> }
  /** The running clock's second; unlike an edit of the request time it leaves the clock running. */
  | { type: 'tick'; requestTime: string }
  /** Some fields of the same request have other values. */
  | { type: 'replace'; request: SignatureRequest; label: UndoLabel; endpointId?: string | null }
  /** Takes back what `replace` changed. */
  | { type: 'undo' }
  | { type: 'know'; change: Partial<KnownInputs> }
  | { type: 'own'; change: Partial<OwnInputs> }
  | { type: 'scheme'; scheme: Scheme }
  /** The signature as typed; the empty text is none. */
  | { type: 'observe'; observed: string }
  | { type: 'clock'; clock: Case['clock'] }

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

/** The sample as it would have arrived: without signature and headers. */
export const exampleReceived: Received = {
  request: exampleRequest,
  observed: null,
  headers: [],
  source: { kind: 'example' },
}

export const exampleEndpointId = 'get-balance-detail'

export const nothingBeside: Beside = {
  ticket: null,
  opened: null,
  known: { secrets: '', tokens: '', times: '', paths: '', baseUrls: '', body: '' },
  own: { payload: '', salt: '', sentBody: '' },
}

export const exampleCase: Case = {
  ...exampleReceived,
  ...nothingBeside,
  scheme: tokoNetzme,
  schemeBefore: null,
  clock: 'fixed',
  endpointId: exampleEndpointId,
  revision: 0,
  observedRevision: 0,
  knownRevision: 0,
  ownRevision: 0,
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
      return replaced(state, action)
    case 'undo':
      return undone(state)
    case 'know':
      return { ...state, known: { ...state.known, ...action.change }, knownRevision: state.knownRevision + 1 }
    case 'own':
      return { ...state, own: { ...state.own, ...action.change }, ownRevision: state.ownRevision + 1 }
    case 'scheme':
      return next(state, { scheme: action.scheme, schemeBefore: null })
    case 'observe':
      return { ...state, observed: action.observed || null, observedRevision: state.observedRevision + 1 }
    case 'clock':
      return { ...state, clock: action.clock }
  }
}

/** The same case under names that were never used: whatever was computed of the one before is not taken for its own. */
export function renamed(state: Case, before: Case): Case {
  return {
    ...state,
    revision: before.revision + 1,
    observedRevision: before.observedRevision + 1,
    knownRevision: before.knownRevision + 1,
    ownRevision: before.ownRevision + 1,
  }
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

function replaced(state: Case, { request, label, endpointId }: CaseAction & { type: 'replace' }): Case {
  const change = differences(state.request, request)
  const clock = 'requestTime' in change ? 'fixed' : state.clock
  const undo = { label, change, endpointId: state.endpointId }
  return next(state, { request, endpointId: endpointId ?? state.endpointId, undo, clock, credentialsLost: false })
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
