import { type FoundCharacter, findInvisible, missedCharacter } from '../bytes/invisible.ts'

const lineTabulation = 0x0b
const formFeed = 0x0c
const byteOrderMark = 0xfeff

/**
 * The easily missed characters that do not belong into a value. In a field that is ASCII by nature that is all of them but
 * ASCII blanks, which have checks of their own. A body may hold any script: there look-alikes and what joins emoji are
 * fine, and a byte-order mark at its start has a check of its own.
 */
export function wrongCharacters(text: string, place: 'field' | 'body'): FoundCharacter[] {
  return findInvisible(text, { layout: false }).filter(({ kind, codePoint, index }) => {
    if (kind === 'lone-surrogate') return false
    if (place === 'field') return codePoint !== lineTabulation && codePoint !== formFeed
    if (index === 0 && codePoint === byteOrderMark) return false
    return kind !== 'look-alike' && !belongsToEmoji(text, index, codePoint)
  })
}

/** The text with each of those characters replaced by the ASCII it passes for, invisible ones by nothing. U+FFFD stays. */
export function plainCharacters(text: string, place: 'field' | 'body'): string {
  const pieces: string[] = []
  let from = 0
  for (const { index, codePoint, kind } of wrongCharacters(text, place)) {
    if (kind === 'replacement') continue
    pieces.push(text.slice(from, index), missedCharacter(codePoint)?.plain ?? '')
    from = index + (codePoint > 0xffff ? 2 : 1)
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

/** Zero-width joiners, variation selectors and tags right after an emoji are part of it (UTS 51, ED-16 and ED-9a). */
function belongsToEmoji(text: string, index: number, codePoint: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index)
  if (codePoint === 0xfe0e || codePoint === 0xfe0f)
    return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\d#*]$/u.test(before)
  const isTag = codePoint >= 0xe0020 && codePoint <= 0xe007f
  return (
    (codePoint === 0x200d || isTag) &&
    /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|[\u{e0020}-\u{e007e}])$/u.test(before)
  )
}
