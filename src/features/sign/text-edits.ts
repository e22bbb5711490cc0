/** One edit: the stretch from `from` to `to` (UTF-16 units) gave way to `insert`. */
export interface TextEdit {
  from: number
  to: number
  insert: string
  /** Milliseconds, from the clock of its event. */
  time: number
}

/** What was typed since `base`, so that another control can offer to undo it. */
export interface TextEdits {
  base: string
  now: string
  edits: readonly TextEdit[]
}

/** A control that takes over has to repeat them all: about what it does within a frame. */
const mostEdits = 500

/** A text that nobody has edited yet. */
export function untouched(text: string): TextEdits {
  return { base: text, now: text, edits: [] }
}

/** The same with one more edit; the oldest one becomes part of the base where there are too many. */
export function withEdit({ base, now, edits }: TextEdits, edit: TextEdit): TextEdits {
  const [oldest] = edits
  const full = oldest && edits.length >= mostEdits
  return {
    base: full ? applyEdit(base, oldest) : base,
    now: applyEdit(now, edit),
    edits: [...(full ? edits.slice(1) : edits), edit],
  }
}

function applyEdit(text: string, { from, to, insert }: TextEdit): string {
  return text.slice(0, from) + insert + text.slice(to)
}

/** The edit that made one text of another. The caret after it tells which of several equal characters it was. */
export function editBetween(before: string, after: string, caret: number): Omit<TextEdit, 'time'> {
  const kept = before.endsWith(after.slice(caret)) ? after.length - caret : commonEnd(before, after)
  const from = commonStart(before, after, Math.min(before.length, after.length) - kept)
  const rest = Math.min(kept, before.length - from, after.length - from)
  return { from, to: before.length - rest, insert: after.slice(from, after.length - rest) }
}

function commonStart(a: string, b: string, most: number): number {
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++
  return length
}

/** What a textarea makes of a text: each CR LF and each CR becomes LF (HTML, "API value"). */
export function inTextarea(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** The place in the text itself of a place in what a textarea makes of it. */
export function placeInText(text: string, place: number): number {
  let pairs = 0
  for (let at = text.indexOf('\r\n'); at >= 0 && at - pairs < place; at = text.indexOf('\r\n', at + 2)) pairs++
  return place + pairs
}

/** The place in what a textarea makes of a text, of a place in the text. */
export function placeInTextarea(text: string, place: number): number {
  return inTextarea(text.slice(0, place)).length
}
