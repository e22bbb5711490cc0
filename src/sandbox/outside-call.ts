import type { SandboxFailure, SandboxVerdict } from '#core/live/capture.ts'
import { type Answer, jsonAnswer } from './outcome.ts'
import { headerValues, type RawRequest } from './raw-request.ts'

/** What the path of such a call would have been answered by. */
export type OutsideTarget = { kind: 'token'; product: 'toko' | 'wallet' } | { kind: 'signed'; endpointId: string }

/** A call whose address lacks the sandbox's prefix: nothing of it is checked, and the base URL to use is said. */
export function outsideCall(
  request: RawRequest,
  target: OutsideTarget,
  baseUrl: string,
): { answer: Answer; verdict: SandboxVerdict } {
  const failures: SandboxFailure[] = [{ code: 'sandbox-prefix-missing', baseUrl }]
  const common = { accepted: false, failures, notices: [] }
  const verdict: SandboxVerdict =
    target.kind === 'token'
      ? { ...target, ...common, clientId: null }
      : {
          ...target,
          ...common,
          clientId: headerValues(request.headers, 'client-id')[0] ?? null,
          expectedSignature: null,
          observedSignature: headerValues(request.headers, 'signature')[0] ?? null,
        }
  const code = 'sandbox-prefix-missing'
  const message = `This address is the debugger's page. The sandbox begins at ${baseUrl}: use that as your base URL. The signed path stays as it is.`
  const body = { errorCode: code, errors: [code], message, baseUrl }
  return { answer: jsonAnswer(404, { status: 404, statusMessage: 'not_found', body, sandbox: true }), verdict }
}
