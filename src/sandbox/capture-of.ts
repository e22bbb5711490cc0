import type { Capture, CapturedBody } from '#core/live/capture.ts'
import type { RawRequest } from './raw-request.ts'
import { byteStringOf } from './read-wire.ts'
import { hideBasic, hideNeedles, hideNeedlesDeep, type Needle, redactHeaders } from './redact.ts'

/** Bytes of a body that a capture keeps, and of the whole of a request that is no HTTP. */
const keptBodyBytes = 256 * 1024

/** Characters of a head that are kept; a parser takes no longer one. */
const keptHead = 64 * 1024

/** What the sandbox knows that must not be told. */
export interface KnownSecrets {
  needles: readonly Needle[]
  clientIds: ReadonlySet<string>
}

/** A request as Capture shows it: without secrets, and no larger than it may be kept. */
export async function captureOf(
  request: RawRequest,
  judged: Pick<Capture, 'receivedAt' | 'verdict' | 'outcome'>,
  { needles, clientIds }: KnownSecrets,
): Promise<Omit<Capture, 'sequence'>> {
  const whole = await redactHeaders(request.headers, needles, clientIds)
  const hidden = hideNeedles(request.target, needles)
  const target = hidden.slice(0, keptHead)
  let left = keptHead
  const headers = whole.filter(([name, value]) => {
    left -= name.length + value.length
    return left >= 0
  })
  const { body, redacted } = captureBody(byteStringOf(head(request.body, needles)), request.body.length, needles)
  const bytes = request.unread?.bytes
  const unread =
    bytes && captureBody(await hideBasic(byteStringOf(head(bytes, needles)), clientIds), bytes.length, needles)
  const isChanged = whole.some(
    ([name, value], i) => value !== request.headers[i]?.[1] || name !== request.headers[i]?.[0],
  )
  return {
    receivedAt: judged.receivedAt,
    method: hideNeedles(request.method, needles).slice(0, keptHead),
    target,
    httpVersion: request.httpVersion.slice(0, 40),
    headers,
    body,
    ...(unread && { unread: unread.body }),
    redacted: redacted || hidden !== request.target || isChanged,
    verdict: hideNeedlesDeep(judged.verdict, needles),
    outcome: judged.outcome,
  }
}

/** What is kept and as much more as a secret may be long: one across the cut would lose its end and be missed. */
function head(bytes: Uint8Array, needles: readonly Needle[]): Uint8Array {
  const longest = Math.max(0, ...needles.map(needle => needle.text.length))
  return bytes.subarray(0, keptBodyBytes + longest)
}

function captureBody(
  text: string,
  length: number,
  needles: readonly Needle[],
): { body: CapturedBody; redacted: boolean } {
  const hidden = hideNeedles(text, needles)
  const body = { base64: btoa(hidden.slice(0, keptBodyBytes)), length, truncated: length > keptBodyBytes }
  return { body, redacted: hidden !== text }
}
