import { diffChars } from 'diff'

/** A stretch of a comparison. `at` is its UTF-16 position in the text it stands in (the correct one, where it is in both). */
export interface DiffPiece {
  kind: 'same' | 'missing' | 'extra'
  text: string
  at: number
}

/** Texts above this many UTF-16 units, or with more edits than this, are compared by common start and end only. */
const longText = 20_000
const manyEdits = 400

/** What stands only in `correct` ('missing' in what was signed) and what only in `signed` ('extra'). */
export function diffTexts(correct: string, signed: string): DiffPiece[] {
  const start = commonStart(correct, signed)
  const end = commonEnd(correct, signed, start)
  const [wanted, got] = [correct.slice(start, correct.length - end), signed.slice(start, signed.length - end)]
  const short = wanted.length + got.length < longText
  const edits = short ? diffChars(wanted, got, { maxEditLength: manyEdits, timeout: 100 }) : undefined
  const changes = edits ?? [
    { value: wanted, removed: true, added: false },
    { value: got, removed: false, added: true },
  ]
  const pieces: DiffPiece[] = []
  let correctAt = 0
  let signedAt = 0
  const push = (kind: DiffPiece['kind'], text: string) => {
    if (text) pieces.push({ kind, text, at: kind === 'extra' ? signedAt : correctAt })
    if (kind !== 'extra') correctAt += text.length
    if (kind !== 'missing') signedAt += text.length
  }
  push('same', correct.slice(0, start))
  for (const change of changes) push(change.removed ? 'missing' : change.added ? 'extra' : 'same', change.value)
  push('same', correct.slice(correct.length - end))
  return pieces
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return splitsPair(a, at) ? at - 1 : at
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let count = 0
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++
  return splitsPair(a, a.length - count) || splitsPair(b, b.length - count) ? count - 1 : count
}

/** True where a cut at this position would part a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1))
}
