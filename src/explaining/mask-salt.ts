import type { Span, Trace } from '#core/index.ts'

const dots = '••••••••'

/**
 * Both salts with the secret hidden, for comparison while it is not shown. Null where that would not do: the mistaken
 * salt holds the secret changed, so that showing the rest would show it.
 */
export function maskSalt(trace: Trace, signed: string): { correct: string; signed: string; spans: Span[] } | null {
  const span = trace.salt.spans.find(one => one.field === 'clientSecret')
  const secret = span ? trace.salt.text.slice(span.start, span.end) : ''
  if (!span || secret === '' || signed.split(secret).length !== 2) return null
  const shift = dots.length - secret.length
  const spans = trace.salt.spans.map(one => ({
    ...one,
    start: one.start > span.start ? one.start + shift : one.start,
    end: one.end >= span.end ? one.end + shift : one.end,
  }))
  return { correct: trace.salt.text.replace(secret, () => dots), signed: signed.replace(secret, () => dots), spans }
}
