import { base64 } from '@scure/base'
import { encodeUtf8 } from '../bytes/utf8.ts'
import type { Result } from '../problem.ts'
import type { BasicProblem } from './problem.ts'

/** How getToken authenticates, step by step (RFC 7617; documentation, "get Token"). */
export interface BasicAuthorization {
  /** clientId:clientSecret */
  pair: string
  /** The pair in UTF-8. */
  bytes: Uint8Array
  base64: string
  /** Value of the Authorization header. */
  header: string
}

/**
 * The Basic value of a client. Takes the client secret, never a separate signing secret. A client id with a colon has none:
 * the receiver would take what follows for the secret (RFC 7617, section 2).
 * @example basicAuthorization('demo-merchant', 'demo').ok // => true
 */
export function basicAuthorization(clientId: string, clientSecret: string): Result<BasicAuthorization, BasicProblem> {
  const position = clientId.indexOf(':')
  if (position !== -1) return { ok: false, problem: { code: 'client-id-colon', position } }
  const pair = `${clientId}:${clientSecret}`
  const bytes = encodeUtf8(pair)
  const encoded = base64.encode(bytes)
  return { ok: true, value: { pair, bytes, base64: encoded, header: `Basic ${encoded}` } }
}
