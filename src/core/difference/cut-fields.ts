import type { FindingField } from './finding.ts'

/** A stretch of a payload or salt: a field's value, or the template's own text. */
export interface Part {
  field: FindingField | null
  text: string
}

/**
 * A signed text cut into fields at the template's own texts, where all of them are there in order. A field that stands as
 * expected is never cut in its middle; null where the text is not of the template's form.
 */
export function cutByTemplate(text: string, expected: readonly Part[]): Part[] | null {
  const parts: Part[] = []
  let at = 0
  for (const [index, part] of expected.entries()) {
    if (part.field === null) {
      if (!text.startsWith(part.text, at)) return null
      parts.push(part)
      at += part.text.length
      continue
    }
    const next = expected[index + 1]
    if (next && next.field !== null) return null
    const end = next ? endOfField(text, at, part.text, [next.text, expected[index + 2]?.text ?? '']) : text.length
    if (end < 0) return null
    parts.push({ field: part.field, text: text.slice(at, end) })
    at = end
  }
  return at === text.length ? parts : null
}

/** Where the value is other than expected it may hold the literal itself: the one before the next right value ends it. */
function endOfField(text: string, at: number, value: string, [literal, nextValue]: readonly [string, string]): number {
  if (text.startsWith(value + literal, at)) return at + value.length
  const beforeNext = nextValue === '' ? -1 : text.indexOf(literal + nextValue, at)
  return beforeNext >= 0 ? beforeNext : text.indexOf(literal, at)
}

/** Shorter values are found anywhere. */
const shortestAnchor = 3

/**
 * A signed text cut at the values that are in it as expected: what is between them is its own text. Null where more than one
 * field is not found: then nothing says where the others are.
 */
export function cutByValues(text: string, expected: readonly Part[]): Part[] | null {
  const fields = expected.filter(({ field }) => field !== null)
  const anchors = fields
    .filter(({ text: value }) => value.length >= shortestAnchor && text.includes(value))
    .map(part => ({ ...part, start: text.indexOf(part.text) }))
    .toSorted((one, other) => one.start - other.start)
  if (anchors.length < 2 || anchors.length < fields.length - 2) return null
  const parts: Part[] = []
  let at = 0
  for (const { field, text: value, start } of anchors) {
    if (start < at) return null
    if (start > at) parts.push({ field: null, text: text.slice(at, start) })
    parts.push({ field, text: value })
    at = start + value.length
  }
  if (at < text.length) parts.push({ field: null, text: text.slice(at) })
  return parts
}

/** What is looked for after the last field; shorter values stand anywhere. */
const shortestAppended = 6

/**
 * A cut whose last field is as expected but for what follows it, where that holds another value, or the whole once more: the
 * value ends where it should, and the rest stands for itself.
 */
export function cutAppended(
  parts: readonly Part[] | null,
  expected: readonly Part[],
  values: readonly Part[],
): readonly Part[] | null {
  const last = parts?.at(-1)
  const right = expected.at(-1)?.text ?? ''
  if (!parts || !last?.field || right === '' || last.text.length <= right.length || !last.text.startsWith(right)) {
    return parts
  }
  const rest = last.text.slice(right.length)
  const cut = cutAtValues(rest, values)
  return cut.some(({ field }) => field !== null) ? [...parts.slice(0, -1), { ...last, text: right }, ...cut] : parts
}

/** A text cut at the values that stand in it, first come first. */
function cutAtValues(text: string, values: readonly Part[]): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < text.length; ) {
    const next = values
      .filter(({ field, text: value }) => field !== null && value.length >= shortestAppended)
      .map(value => ({ ...value, start: text.indexOf(value.text, at) }))
      .filter(({ start }) => start >= 0)
      .toSorted((one, other) => one.start - other.start || other.text.length - one.text.length)[0]
    if (!next || next.start > at) parts.push({ field: null, text: text.slice(at, next?.start) })
    if (!next) break
    parts.push({ field: next.field, text: next.text })
    at = next.start + next.text.length
  }
  return parts
}
