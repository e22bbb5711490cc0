import type { ImportedField, ImportSpan } from '#core/index.ts'

/** A stretch of the pasted text as its box shows it: without carriage returns, which a text area drops. */
export interface TicketPart {
  at: number
  text: string
  /** What was found in it; null for nothing. */
  field: ImportedField | null
}

/** A text parted where values were found in it. All parts together are the text without its carriage returns. */
export function ticketParts(text: string, spans: readonly ImportSpan[]): TicketPart[] {
  const ordered = [...spans].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: TicketPart[] = []
  let at = 0
  const push = (end: number, field: ImportedField | null) => {
    if (end > at) parts.push({ at, text: asShown(text.slice(at, end)), field })
    at = Math.max(at, end)
  }
  for (const { field, start, end } of ordered) {
    // What lies within another value is part of that one
    if (start < at) continue
    push(start, null)
    push(end, field)
  }
  push(text.length, null)
  return parts
}

/** The text as a text area holds it (HTML standard, API value: line ends are LF). */
export function asShown(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}

/** Puts a pasted text over a selection, which is counted in what the box shows, not in the text itself. */
export function pastedOver(text: string, start: number, end: number, pasted: string): string {
  return text.slice(0, placeIn(text, start)) + pasted + text.slice(placeIn(text, end))
}

/** Where the n-th shown character stands in the text. */
function placeIn(text: string, shown: number): number {
  let place = 0
  for (let count = 0; count < shown && place < text.length; count++) {
    place += text[place] === '\r' && text[place + 1] === '\n' ? 2 : 1
  }
  return place
}

/** How many characters of the text after a change were not there before: those between what both begin and end with. */
export function newCharacters(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return after.length - start - end
}
