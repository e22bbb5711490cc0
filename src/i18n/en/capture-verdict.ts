import type { SandboxFailure, SandboxFault, SandboxNotice } from '#core/live/capture.ts'
import { wireFaultWords } from './wire-fault.ts'

/** A moment of the sandbox's clock, written out. */
type At = (epochMs: number) => string

const count = (n: number) => n.toLocaleString('en')

/** Why a request was refused, as a sentence. */
export function failureWords(failure: SandboxFailure, at: At): string {
  switch (failure.code) {
    case 'not-http':
      return wireFaultWords(failure.fault)
    case 'sandbox-prefix-missing':
      return `The address lacks /sandbox, so nothing was checked. Set your base URL to ${failure.baseUrl}; the path that you sign stays as it is.`
    case 'endpoint-unknown':
      return 'No endpoint of the catalogue has this path.'
    case 'method-differs':
      return `This path takes ${failure.expected}; ${failure.observed} arrived.`
    case 'header-missing':
      return `The header ${failure.header} is missing.`
    case 'header-repeated':
      return `The header ${failure.header} arrived ${failure.count} times.`
    case 'authorization-not-bearer':
      return failure.observed === ''
        ? 'Authorization does not begin with Bearer and a blank.'
        : `Authorization begins with ${failure.observed}. A signed call carries Bearer, a blank, and the token.`
    case 'authorization-not-basic':
      return 'Authorization is not Basic. getToken takes Basic and base64 of clientId:clientSecret.'
    case 'basic-malformed':
      return 'The Basic value is not base64 of clientId:clientSecret.'
    case 'basic-swapped':
      return 'Client id and secret stand in each other’s place.'
    case 'client-unknown':
      return `The sandbox knows no client ${failure.clientId}. Add it under Sandbox controls.`
    case 'secret-differs':
      return `The secret of ${failure.clientId} differs: fingerprint ${failure.observedFingerprint} arrived, ${failure.expectedFingerprint} is the known one.`
    case 'grant-type-differs':
      return failure.observed === null
        ? 'The body has no grant_type. getToken takes {"grant_type":"client_credentials"}.'
        : `grant_type is ${failure.observed}. getToken takes client_credentials.`
    case 'token-unknown':
      return 'The sandbox did not issue this token. A restart forgets all tokens; get a new one.'
    case 'token-of-another-client':
      return 'The token was issued to another client.'
    case 'token-replaced':
      return `The token ended at ${at(failure.replacedAt)}, when a newer one was issued. A client has one at a time.`
    case 'token-expired':
      return `The token expired at ${at(failure.expiredAt)}.`
    case 'signature-differs':
      return 'The signature does not match the bytes that arrived.'
    case 'request-time-outside-window':
      return `Request-Time ${failure.observed} is not within ${count(failure.windowMs)} ms of the sandbox’s clock, ${failure.now}. The fault “near the clock” is on; Netzme names no such window.`
  }
}

/** What was noticed about it, as a sentence. */
export function noticeWords(notice: SandboxNotice): string {
  switch (notice.code) {
    case 'content-type-not-json':
      return notice.observed === null
        ? 'There is no Content-Type; the documentation wants application/json.'
        : `Content-Type is ${notice.observed}; the documentation wants application/json.`
    case 'body-not-json':
      return 'The body is not JSON.'
    case 'request-time-not-epoch-ms':
      return `Request-Time ${notice.observed} is ${/^\d{10}$/.test(notice.observed) ? 'in seconds' : 'not epoch milliseconds'}. The documentation asks for milliseconds (type long, 13 digits in its samples). The sandbox lets it pass; what the real API does with it is not known.`
    case 'fault':
      return faultNotice(notice.fault)
    case 'business-error':
      return `${notice.value} is a value at which the sandbox answers with a business error.`
  }
}

function faultNotice(fault: SandboxFault['kind']): string {
  switch (fault) {
    case 'expired-token':
      return 'The fault “expired token” was on.'
    case 'clock-window':
      return 'The fault “near the clock” was on.'
    case 'slow':
      return 'The fault “answer late” was on.'
    case 'server-error':
      return 'The fault “answer 500” was on: the answer says nothing about this request.'
    case 'malformed-json':
      return 'The fault “broken JSON” was on.'
    case 'dropped-connection':
      return 'The fault “drop the connection” was on.'
  }
}
