import { decodeUtf8 } from '../../bytes/utf8.ts'
import { utf8FaultAt } from '../../bytes/utf8-fault.ts'
import type { Result } from '../../problem.ts'
import type { Trace } from '../../trace/trace.ts'
import { readBaseUrl } from '../base-url.ts'
import type { ExportProblem } from '../problem.ts'
import { sendFault } from '../send-fault.ts'

/** A signed request as another tool reads it from a file. Each of them holds the token and the signature, never the secret. */
export interface SignedFile {
  id: 'har' | 'postman' | 'bruno'
  name: string
  fileName: string
  type: string
  render: (trace: Trace, baseUrl: string) => Result<string, ExportProblem>
}

/** What such a file says: well-formed text, where HTTP can carry it. */
export interface SignedCall {
  url: string
  method: string
  headers: readonly (readonly [string, string])[]
  /** "" where there is none. */
  body: string
}

/** The call in texts; a body that is no text has no place in these files. */
export function signedCall(trace: Trace, baseUrl: string): Result<SignedCall, ExportProblem> {
  const fault = sendFault(trace)
  if (fault) return { ok: false, problem: fault }
  const base = readBaseUrl(baseUrl)
  if (!base) return { ok: false, problem: { code: 'base-url-unreadable' } }
  const { method, path, body } = trace.request
  // A path that begins otherwise would become part of the host.
  if (!path.startsWith('/')) return { ok: false, problem: { code: 'snippet-cannot-carry', field: 'path' } }
  const position = typeof body === 'string' ? -1 : utf8FaultAt(body)
  if (position !== -1) return { ok: false, problem: { code: 'snippet-body-not-text', position } }
  const call: SignedCall = {
    url: (base.origin + base.prefix + path).toWellFormed(),
    method,
    headers: trace.headers.map(({ name, value }) => [name, value.toWellFormed()]),
    body: (typeof body === 'string' ? body : (decodeUtf8(body) ?? '')).toWellFormed(),
  }
  return { ok: true, value: call }
}
