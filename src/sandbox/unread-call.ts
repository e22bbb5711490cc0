import type { SandboxFailure, SandboxVerdict } from '#core/live/capture.ts'
import { type Answer, jsonAnswer } from './outcome.ts'
import type { RawRequest } from './raw-request.ts'

/** A failure for each thing that keeps a request from being HTTP. */
export function wireFailures({ unread }: RawRequest): SandboxFailure[] {
  return (unread?.faults ?? []).map(fault => ({ code: 'not-http', fault }))
}

/** Bytes with no target in them: nothing else can be said of them. */
export function unreadCall(request: RawRequest): { answer: Answer; verdict: SandboxVerdict } {
  const failures = wireFailures(request)
  const verdict: SandboxVerdict = {
    kind: 'signed',
    endpointId: null,
    clientId: null,
    accepted: false,
    failures,
    notices: [],
    expectedSignature: null,
    observedSignature: null,
  }
  return { answer: badRequest(failures), verdict }
}

/** Says what is wrong with the bytes, each fault by its code and place, and what else failed. */
export function badRequest(failures: readonly SandboxFailure[]): Answer {
  const errors = failures.map(failure => (failure.code === 'not-http' ? failure.fault.code : failure.code))
  const faults = failures.flatMap(failure => (failure.code === 'not-http' ? [failure.fault] : []))
  return jsonAnswer(400, {
    status: 400,
    statusMessage: 'bad_request',
    body: { errorCode: errors[0], errors, faults },
    sandbox: true,
  })
}
