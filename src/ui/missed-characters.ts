import { glyphFor } from '#core/bytes/glyphs.ts'
import { type FoundCharacter, findInvisible } from '#core/bytes/invisible.ts'

/** A stretch of a text as the Invisible view draws it. */
export type Mark =
  | { kind: 'text'; at: number; text: string }
  | { kind: 'blanks'; at: number; text: string }
  | { kind: 'missed'; at: number; glyph: string; found: FoundCharacter; endsLine: boolean }

/** More than this many are not listed: a value full of them is a fault of its own. */
export const missedLimit = 100_000

/** The easily missed characters of a text, in order, and whether there were more than the limit. */
export function missedIn(text: string): { found: readonly FoundCharacter[]; capped: boolean } {
  const found = findInvisible(text, { limit: missedLimit + 1 })
  return found.length > missedLimit ? { found: found.slice(0, missedLimit), capped: true } : { found, capped: false }
}

/** The same characters together, most frequent first. */
export function groupMissed(found: readonly FoundCharacter[]): FoundCharacter[][] {
  const groups = new Map<number, FoundCharacter[]>()
  for (const character of found) {
    const group = groups.get(character.codePoint)
    if (group) group.push(character)
    else groups.set(character.codePoint, [character])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

/** Cuts the stretch from `start` to `end` of a text into what is plain, what is blank and what is easily missed. */
export function markText(text: string, found: readonly FoundCharacter[], start: number, end: number): Mark[] {
  const marks: Mark[] = []
  let at = start
  for (let i = firstFrom(found, start); i < found.length; i++) {
    const character = found[i]
    if (!character || character.index >= end) break
    marks.push(...plainMarks(text, at, character.index))
    const endsLine =
      character.codePoint === 0x0a || (character.codePoint === 0x0d && text[character.index + 1] !== '\n')
    const glyph = glyphFor(character.codePoint)
    marks.push({ kind: 'missed', at: character.index, glyph, found: character, endsLine })
    at = character.index + (character.codePoint > 0xffff ? 2 : 1)
  }
  marks.push(...plainMarks(text, at, end))
  return marks
}

/** Index of the first character at or after a place in the text. */
export function firstFrom(found: readonly FoundCharacter[], index: number): number {
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((found[middle]?.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

function plainMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  for (const { 0: piece, index } of text.slice(start, end).matchAll(/ +|[^ ]+/g)) {
    const blank = piece.startsWith(' ')
    marks.push({ kind: blank ? 'blanks' : 'text', at: start + index, text: blank ? '·'.repeat(piece.length) : piece })
  }
  return marks
}
