import { missedCharacter } from '../../bytes/invisible.ts'

/**
 * A text with what a language gives a meaning to spelled by `table`, and every control, invisible or unusual character by
 * `spell`: code is copied through editors and chats, which lose those.
 */
export function escapeText(
  text: string,
  table: Readonly<Record<string, string>>,
  spell: (codePoint: number) => string,
): string {
  return text.replace(/[\s\S]/gu, character => {
    const known = Object.hasOwn(table, character) ? table[character] : undefined
    if (known !== undefined) return known
    const codePoint = character.codePointAt(0) ?? 0
    return isSeen(codePoint) ? character : spell(codePoint)
  })
}

/** True where a character looks like what it is, or at least like something. */
function isSeen(codePoint: number): boolean {
  if (codePoint >= 0x20 && codePoint < 0x7f) return true
  if (codePoint < 0x20) return false
  const missed = missedCharacter(codePoint)
  return missed === null || missed.kind === 'look-alike' || missed.kind === 'replacement'
}

const hexOf = (code: number, digits: number) => code.toString(16).padStart(digits, '0')

/** \u{a0}: JavaScript, Ruby, Dart, Rust. */
export const spellBraced = (codePoint: number) => `\\u{${codePoint.toString(16)}}`

/** \u00a0, one for each UTF-16 unit: Java, Kotlin. */
export function spellUnits(codePoint: number): string {
  const text = String.fromCodePoint(codePoint)
  return Array.from({ length: text.length }, (_, i) => `\\u${hexOf(text.charCodeAt(i), 4)}`).join('')
}

/** \u00a0 or \U0001d7d8: Python, Go, C#. */
export const spellWide = (codePoint: number) =>
  codePoint > 0xffff ? `\\U${hexOf(codePoint, 8)}` : `\\u${hexOf(codePoint, 4)}`

/** What C's children have in common within double quotes. */
export const doubleQuoted = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' } as const
