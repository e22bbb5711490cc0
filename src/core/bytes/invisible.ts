import { namesBelowA0 } from './character-names.ts'
import { easilyMissed, type MissedCharacter, type MissedKind } from './easily-missed.ts'
import { utf8Length } from './utf8.ts'

/** An easily missed character in a text: UTF-16 index, offset in its UTF-8 bytes, code point, "U+00A0 NO-BREAK SPACE", kind. */
export interface FoundCharacter {
  index: number
  byteIndex: number
  codePoint: number
  name: string
  kind: MissedKind
}

/** Ranges that `missedCharacter` computes rather than lists: controls, variation selectors, full-width forms, ignorables, tags. */
const controls = '\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f'
const ranges = '\\u2060-\\u206f\\ufe00-\\ufe0f\\uff01-\\uff5e\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}\\p{Cs}'
const listed = [...easilyMissed.keys()].map(code => `\\u{${code.toString(16)}}`).join('')
const missed = new RegExp(`[\\t\\n\\r${controls}${ranges}${listed}]`, 'gu')
const missedBesidesLayout = new RegExp(`[${controls}${ranges}${listed}]`, 'gu')

/**
 * Every character that is invisible, a control, an unusual blank, a look-alike of ASCII or half a surrogate pair, in order,
 * at most `limit` of them. Plain blanks (U+0020) are not among them; tabs and line ends are, unless `layout` is false.
 * @example findInvisible('a\u200b').length // => 1
 */
export function findInvisible(
  text: string,
  { limit = Number.POSITIVE_INFINITY, layout = true } = {},
): FoundCharacter[] {
  const found: FoundCharacter[] = []
  let from = 0
  let byteIndex = 0
  for (const match of text.matchAll(layout ? missed : missedBesidesLayout)) {
    if (found.length >= limit) break
    const codePoint = match[0].codePointAt(0) ?? 0
    byteIndex += utf8Length(text, from, match.index)
    from = match.index
    const kind = missedCharacter(codePoint)?.kind ?? 'invisible'
    found.push({ index: match.index, byteIndex, codePoint, name: nameCharacter(codePoint), kind })
  }
  return found
}

/** What is easily missed about a character: kind, name, and the ASCII text it passes for. Null for any other character. */
export function missedCharacter(codePoint: number): MissedCharacter | null {
  const listedCharacter = easilyMissed.get(codePoint)
  if (listedCharacter) return listedCharacter
  const ascii = (offset: number) => namesBelowA0[codePoint - offset] ?? ''
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) return control(codePoint, ascii(0))
  if (codePoint >= 0xff01 && codePoint <= 0xff5e) {
    return { kind: 'look-alike', plain: String.fromCharCode(codePoint - 0xfee0), name: `FULLWIDTH ${ascii(0xfee0)}` }
  }
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) {
    return { kind: 'lone-surrogate', plain: '', name: `${codePoint < 0xdc00 ? 'HIGH' : 'LOW'} SURROGATE` }
  }
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) return invisible(`VARIATION SELECTOR-${codePoint - 0xfe00 + 1}`)
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return invisible(`VARIATION SELECTOR-${codePoint - 0xe0100 + 17}`)
  if (codePoint >= 0xe0020 && codePoint <= 0xe007e) return invisible(`TAG ${ascii(0xe0000)}`)
  const reserved = codePoint === 0x2065 || (codePoint >= 0xfff0 && codePoint <= 0xfff8)
  if (reserved || (codePoint >= 0xe0000 && codePoint <= 0xe0fff)) return invisible('UNASSIGNED, IGNORED WHEN SHOWN')
  return null
}

/**
 * "U+00A0 NO-BREAK SPACE". Outside ASCII and the easily missed characters the character itself stands for its name: "U+00E9 é".
 * @example nameCharacter(0x200b) // => 'U+200B ZERO WIDTH SPACE'
 */
export function nameCharacter(codePoint: number): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  const name = missedCharacter(codePoint)?.name ?? namesBelowA0[codePoint]
  if (name) return `${code} ${name}`
  const character = String.fromCodePoint(codePoint)
  // A combining mark needs something to sit on.
  return `${code} ${/\p{M}/u.test(character) ? '\u25cc' : ''}${character}`
}

function control(codePoint: number, name: string): MissedCharacter {
  if (codePoint === 0x09) return { kind: 'tab', plain: ' ', name }
  const isLineEnd = codePoint === 0x0a || codePoint === 0x0d
  return { kind: isLineEnd ? 'line-end' : 'control', plain: '', name }
}

function invisible(name: string): MissedCharacter {
  return { kind: 'invisible', plain: '', name }
}
