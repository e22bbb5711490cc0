import { bytesOf } from '#core/bytes/utf8.ts'
import { firstDifference, type Scheme, type SignatureRequest, sign, type Trace } from '#core/index.ts'
import type { Transcript } from '#core/live/proxy.ts'
import { bytesOfWire } from '#core/live/wire.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'
import type { SentPart } from '#workspace/live-session.ts'

/**
 * Compares what left with what was signed, part by part. The last part signs anew what left and compares that with the
 * Signature that left, so that it does not rest on the comparison before it. `prefix` stands before the signed path.
 */
export async function compareSent(trace: Trace, sent: Transcript, prefix: string): Promise<SentPart[]> {
  const { request, headers } = trace
  return [
    { name: 'method', equal: sent.method === request.method },
    { name: 'path', equal: sent.target === prefix + request.path },
    ...headers.map(({ name, value }) => ({ name, equal: headerValue(sent.headers, name) === value })),
    { name: 'body', equal: firstDifference(bytesOfWire(sent), bytesOf(request.body)) === null },
    { name: 'signed-anew', equal: await fitsSignature(request, trace.scheme, sent, prefix) },
  ]
}

async function fitsSignature(
  request: SignatureRequest,
  scheme: Scheme,
  sent: Transcript,
  prefix: string,
): Promise<boolean> {
  const authorization = headerValue(sent.headers, 'Authorization')
  if (!sent.target.startsWith(prefix) || !authorization?.startsWith('Bearer ')) return false
  const { signature } = await sign(
    {
      ...request,
      method: sent.method,
      path: sent.target.slice(prefix.length),
      token: authorization.slice('Bearer '.length),
      requestTime: headerValue(sent.headers, 'Request-Time') ?? '',
      clientId: headerValue(sent.headers, 'Client-Id') ?? '',
      body: bytesOfWire(sent),
    },
    scheme,
  )
  return signature === headerValue(sent.headers, 'Signature')
}

/** The one value of a header; null where it is missing or repeated. */
function headerValue(headers: readonly HeaderPair[], name: string): string | null {
  const values = headers.filter(([other]) => other.toLowerCase() === name.toLowerCase())
  return values.length === 1 ? (values[0]?.[1] ?? null) : null
}
