import type { Span } from '../scheme/render.ts'
import type { AlignedSegment } from './align.ts'

/** What people put in place of what they hide. */
const mask = /[xX*•●#█]{3,}|…|\.{3,}|<[a-z_ -]+>|\[[a-z_ -]+\]/iu

/** True where a part of the text is hidden. */
export function hasMask(text: string): boolean {
  return mask.test(text)
}

/**
 * Lays a text with hidden parts beside the correct one: the template's own text tells the segments apart, and a hidden part
 * stands for anything. Null where the text has not the template's form.
 */
export function alignMasked(correct: string, spans: readonly Span[], own: string): AlignedSegment[] | null {
  const segments: AlignedSegment[] = []
  let at = 0
  for (const [index, { field, start, end }] of spans.entries()) {
    const text = correct.slice(start, end)
    const next = spans[index + 1]
    const to = field === null ? (own.startsWith(text, at) ? at + text.length : -1) : endOf(own, at, correct, next)
    if (to < 0) return null
    const ownText = own.slice(at, to)
    segments.push({
      field,
      correct: { text, start, end },
      own: { text: ownText, start: at, end: to },
      equal: ownText === text,
      ...(ownText !== text && fits(ownText, text) && { masked: true as const }),
    })
    at = to
  }
  return at === own.length ? segments : null
}

/** Where a field's text ends: before the template's next own text, or at the end. -1 where that is not found. */
function endOf(own: string, from: number, correct: string, next: Span | undefined): number {
  if (!next) return own.length
  return next.field === null ? own.indexOf(correct.slice(next.start, next.end), from) : -1
}

/** Whether the visible parts of a text are those of the whole, in their order. */
function fits(text: string, whole: string): boolean {
  if (!hasMask(text)) return false
  const parts = text.split(new RegExp(mask.source, 'giu'))
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (!whole.startsWith(first) || !whole.endsWith(last) || first.length + last.length > whole.length) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = whole.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= whole.length - last.length
}
