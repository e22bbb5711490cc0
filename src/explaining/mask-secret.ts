import { holdsSecret } from '#core/bytes/holds-secret.ts'
import type { Span, Trace } from '#core/index.ts'

const dots = '••••••••'
/** A longer difference is not looked into while the page waits: it is shown once the secret is. */
const longestLookedInto = 200_000

/**
 * Both salts with the secret hidden, for comparison while it is not shown. Null where that would not do: the mistaken
 * salt holds the secret changed, so that showing the rest would show it.
 */
export function maskSalt(trace: Trace, signed: string): { correct: string; signed: string; spans: Span[] } | null {
  const span = secretSpan(trace)
  const secret = secretOf(trace)
  if (!span || secret === '' || signed.split(secret).length !== 2) return null
  const shift = dots.length - secret.length
  const spans = trace.salt.spans.map(one => ({
    ...one,
    start: one.start > span.start ? one.start + shift : one.start,
    end: one.end >= span.end ? one.end + shift : one.end,
  }))
  return { correct: trace.salt.text.replace(secret, () => dots), signed: signed.replace(secret, () => dots), spans }
}

/**
 * The signed payload with the secret hidden, where it was put into it or sent as it is. Null where hiding would not do: the payload
 * holds the secret in another spelling. What stands in the right payload too is the request's own.
 */
export function maskPayload(trace: Trace, signed: string): string | null {
  const secret = secretOf(trace)
  const own = differing(trace.payload.text, signed)
  if (secret === '' || own === '') return signed
  if (own.length > longestLookedInto) return null
  const masked = signed.replaceAll(secret, dots)
  return holdsSecret(own.replaceAll(secret, dots), [secret]) ? null : masked
}

function secretSpan(trace: Trace): Span | undefined {
  return trace.salt.spans.find(one => one.field === 'clientSecret')
}

function secretOf(trace: Trace): string {
  const span = secretSpan(trace)
  return span ? trace.salt.text.slice(span.start, span.end) : ''
}

/** What is left of a text without the beginning and the end that another one has too. */
function differing(other: string, text: string): string {
  const most = Math.min(other.length, text.length)
  let start = 0
  while (start < most && text[start] === other[start]) start++
  let end = 0
  while (end < most - start && text.at(-1 - end) === other.at(-1 - end)) end++
  return text.slice(start, text.length - end)
}
