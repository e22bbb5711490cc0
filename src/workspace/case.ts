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
  /** The last change that a click made, not a key: what it was and what to go back to. */
  undo: { label: UndoLabel; request: SignatureRequest; endpointId: string | null } | null
}

export type UndoLabel = 'mend' | 'endpoint' | 'paste'

export type CaseAction =
  | { type: 'edit'; change: Partial<SignatureRequest> }
  | { type: 'replace'; request: SignatureRequest; label: UndoLabel; endpointId?: string | null }
  | { type: 'undo' }
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

const emptyRequest: SignatureRequest = {
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
}

/** What a change makes of the case. Pure; nothing is trimmed or normalised on the way. */
export function caseReducer(state: Case, action: CaseAction): Case {
  switch (action.type) {
    case 'edit':
      return next(state, { request: { ...state.request, ...action.change } })
    case 'replace': {
      const undo = { label: action.label, request: state.request, endpointId: state.endpointId }
      return next(state, { request: action.request, undo, endpointId: action.endpointId ?? state.endpointId })
    }
    case 'undo':
      return state.undo
        ? next(state, { request: state.undo.request, endpointId: state.undo.endpointId, undo: null })
        : state
    case 'scheme':
      return next(state, { scheme: action.scheme })
    case 'observe':
      return { ...state, observed: action.observed, observedRevision: state.observedRevision + 1 }
    case 'clock':
      return { ...state, clock: action.clock }
    case 'forget':
      return next(exampleCase, { request: emptyRequest, endpointId: null, revision: state.revision })
    case 'example':
      return next(exampleCase, { revision: state.revision })
  }
}

function next(state: Case, change: Partial<Case>): Case {
  const revision = (change.revision ?? state.revision) + 1
  return { ...state, ...change, revision }
}
