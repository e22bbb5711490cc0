import { diffChars } from 'diff'
import type { Span } from '../scheme/render.ts'
import type { SchemeField } from '../scheme/scheme.ts'

/** One stretch of the correct text beside what stands for it in the other text. Ends are exclusive, in UTF-16 units. */
export interface AlignedSegment {
  /** The field that fills it; null for the template's own text. */
  field: SchemeField | null
  correct: { text: string; start: number; end: number }
  own: { text: string; start: number; end: number }
  equal: boolean
  /** Present where the other text hides a part of this segment, or the correct value is not known: what can be seen of it is equal. */
  masked?: true
}

/** More changed characters than these are not told apart one by one: from first to last they count as one change. */
const mostChanges = 2_000

/** So do texts whose differing parts have more UTF-16 units than this together: only to cut them up takes too long. */
const mostUnits = 400_000

interface Run {
  kind: 'same' | 'missing' | 'added'
  length: number
}

/**
 * Lays another text beside the correct one, segment by segment. What was added between a field and the template's own text
 * counts to the field.
 */
export function align(correct: string, spans: readonly Span[], own: string): AlignedSegment[] {
  const cuts = cutsOf(correct, spans, own)
  return spans.map(({ field, start, end }, at) => {
    const from = cuts[at] ?? 0
    const to = at === spans.length - 1 ? own.length : (cuts[at + 1] ?? own.length)
    const ownText = own.slice(from, to)
    const text = correct.slice(start, end)
    return {
      field,
      correct: { text, start, end },
      own: { text: ownText, start: from, end: to },
      equal: text === ownText,
    }
  })
}

/** Where each segment begins in the other text. */
function cutsOf(correct: string, spans: readonly Span[], own: string): number[] {
  const runs = runsOf(correct, own)
  return spans.map(({ start, field }, at) => {
    if (at === 0) return 0
    const afterAdded = field === null || spans[at - 1]?.field !== null
    return placeOf(start, runs, afterAdded)
  })
}

/** The place in the other text of a place in the correct one; behind what was added there, or before it. */
function placeOf(place: number, runs: readonly Run[], afterAdded: boolean): number {
  let correctAt = 0
  let ownAt = 0
  for (const { kind, length } of runs) {
    if (kind === 'added') {
      if (correctAt === place && !afterAdded) return ownAt
      ownAt += length
    } else {
      if (correctAt + length > place) return kind === 'same' ? ownAt + place - correctAt : ownAt
      correctAt += length
      if (kind === 'same') ownAt += length
    }
  }
  return ownAt
}

/** Equal, missing and added runs. Common ends are cut off first: bodies are long, differences short. */
function runsOf(correct: string, own: string): Run[] {
  const shorter = Math.min(correct.length, own.length)
  let head = 0
  while (head < shorter && correct[head] === own[head]) head++
  let tail = 0
  while (tail < shorter - head && correct.at(-1 - tail) === own.at(-1 - tail)) tail++
  const left = correct.slice(head, correct.length - tail)
  const right = own.slice(head, own.length - tail)
  const far = Math.abs(left.length - right.length) > mostChanges || left.length + right.length > mostUnits
  const inner = far ? undefined : diffChars(left, right, { maxEditLength: mostChanges })
  const runs: Run[] = inner
    ? inner.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'missing' : 'same',
        length: value.length,
      }))
    : [
        { kind: 'missing', length: left.length },
        { kind: 'added', length: right.length },
      ]
  return [{ kind: 'same', length: head }, ...runs, { kind: 'same', length: tail }]
}
