import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnGlyph, glyphFor } from './glyphs.ts'
import { findInvisible, missedCharacter, nameCharacter } from './invisible.ts'

/** From UnicodeData.txt and NameAliases.txt. */
test.each([
  [0x00, 'U+0000 NULL', 'control', 'NUL'],
  [0x09, 'U+0009 CHARACTER TABULATION', 'tab', 'TAB'],
  [0x0a, 'U+000A LINE FEED', 'line-end', 'LF'],
  [0x0d, 'U+000D CARRIAGE RETURN', 'line-end', 'CR'],
  [0x1b, 'U+001B ESCAPE', 'control', 'ESC'],
  [0x7f, 'U+007F DELETE', 'control', 'DEL'],
  [0x85, 'U+0085 NEXT LINE', 'control', 'NEL'],
  [0x9f, 'U+009F APPLICATION PROGRAM COMMAND', 'control', '009F'],
  [0xa0, 'U+00A0 NO-BREAK SPACE', 'blank', 'NBSP'],
  [0xad, 'U+00AD SOFT HYPHEN', 'invisible', 'SHY'],
  [0x0430, 'U+0430 CYRILLIC SMALL LETTER A', 'look-alike', 'а'],
  [0x1160, 'U+1160 HANGUL JUNGSEONG FILLER', 'blank', '1160'],
  [0x2009, 'U+2009 THIN SPACE', 'blank', '2009'],
  [0x200b, 'U+200B ZERO WIDTH SPACE', 'invisible', 'ZWSP'],
  [0x200f, 'U+200F RIGHT-TO-LEFT MARK', 'bidi', 'RLM'],
  [0x2014, 'U+2014 EM DASH', 'look-alike', '—'],
  [0x201d, 'U+201D RIGHT DOUBLE QUOTATION MARK', 'look-alike', '”'],
  [0x2028, 'U+2028 LINE SEPARATOR', 'blank', 'LS'],
  [0x202e, 'U+202E RIGHT-TO-LEFT OVERRIDE', 'bidi', 'RLO'],
  [0x2060, 'U+2060 WORD JOINER', 'invisible', 'WJ'],
  [0x2069, 'U+2069 POP DIRECTIONAL ISOLATE', 'bidi', 'PDI'],
  [0x3000, 'U+3000 IDEOGRAPHIC SPACE', 'blank', '3000'],
  [0x3164, 'U+3164 HANGUL FILLER', 'blank', '3164'],
  [0xfe0f, 'U+FE0F VARIATION SELECTOR-16', 'invisible', 'FE0F'],
  [0xfeff, 'U+FEFF ZERO WIDTH NO-BREAK SPACE', 'invisible', 'BOM'],
  [0xff0d, 'U+FF0D FULLWIDTH HYPHEN-MINUS', 'look-alike', '－'],
  [0xff21, 'U+FF21 FULLWIDTH LATIN CAPITAL LETTER A', 'look-alike', 'Ａ'],
  [0xfffd, 'U+FFFD REPLACEMENT CHARACTER', 'replacement', '�'],
  [0xd83d, 'U+D83D HIGH SURROGATE', 'lone-surrogate', '�'],
  [0xe0041, 'U+E0041 TAG LATIN CAPITAL LETTER A', 'invisible', 'E0041'],
  [0xe0100, 'U+E0100 VARIATION SELECTOR-17', 'invisible', 'E0100'],
  [0xe01ef, 'U+E01EF VARIATION SELECTOR-256', 'invisible', 'E01EF'],
])('%i is %s', (codePoint, name, kind, glyph) => {
  const character = codePoint > 0xffff ? String.fromCodePoint(codePoint) : String.fromCharCode(codePoint)
  expect(findInvisible(`é${character}x`)).toEqual([{ index: 1, byteIndex: 2, codePoint, name, kind }])
  expect(glyphFor(codePoint)).toBe(glyph)
})

test.each([
  [0x20, 'U+0020 SPACE', '·'],
  [0x2f, 'U+002F SOLIDUS', '/'],
  [0x39, 'U+0039 DIGIT NINE', '9'],
  [0x41, 'U+0041 LATIN CAPITAL LETTER A', 'A'],
  [0x5c, 'U+005C REVERSE SOLIDUS', '\\'],
  [0x7a, 'U+007A LATIN SMALL LETTER Z', 'z'],
  [0x7e, 'U+007E TILDE', '~'],
  [0xe9, 'U+00E9 é', 'é'],
  [0x301, 'U+0301 ◌\u0301', '\u0301'],
  [0x1f600, 'U+1F600 😀', '😀'],
])('%i is plain: %s', (codePoint, name, glyph) => {
  expect(nameCharacter(codePoint)).toBe(name)
  expect(glyphFor(codePoint)).toBe(glyph)
  expect(findInvisible(String.fromCodePoint(codePoint))).toEqual([])
})

test('every blank, control and ignorable character that this platform knows of is found, and has a name', () => {
  // Visible all the same: number signs that stand around digits, and marks that arrange hieroglyphs and shorthand.
  const visibleFormat = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}\u{13430}-\u{1343f}]/u
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    const character = String.fromCodePoint(codePoint)
    if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character)) continue
    if (character === ' ' || visibleFormat.test(character)) continue
    const [found] = findInvisible(character)
    expect(found?.codePoint, codePoint.toString(16)).toBe(codePoint)
    expect(missedCharacter(codePoint)?.name, codePoint.toString(16)).toBeTruthy()
  }
})

test('names are spelled as Unicode spells names: capitals, digits, hyphens, single blanks', () => {
  for (let codePoint = 0; codePoint <= 0xffff; codePoint++) {
    const name = codePoint < 0xa0 ? nameCharacter(codePoint).slice(7) : missedCharacter(codePoint)?.name
    if (name !== undefined) expect(name, codePoint.toString(16)).toMatch(/^[A-Z0-9]+(?:(?:[ -]|, )[A-Z0-9]+)*$/)
  }
})

test('what is found is what is easily missed', () => {
  const all = Array.from({ length: 0xe1000 }, (_, codePoint) => codePoint)
  // "a" between them, so that no two surrogates meet.
  const found = findInvisible(all.map(codePoint => String.fromCodePoint(codePoint)).join('a'))
  expect(found.map(({ codePoint }) => codePoint)).toEqual(all.filter(codePoint => missedCharacter(codePoint) !== null))
})

test('positions count UTF-16 units and UTF-8 bytes', () => {
  const piece = fc.constantFrom('a', 'é', '€', '😀', '\u00a0', '\u200b', '\ud83d', '\ude00', '\r\n', '\u{e0041}')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      for (const { index, byteIndex, codePoint } of findInvisible(text)) {
        expect(text.codePointAt(index)).toBe(codePoint)
        expect(byteIndex).toBe(new TextEncoder().encode(text.slice(0, index)).length)
      }
    }),
  )
})

test('stops at the limit; leaves layout out on request', () => {
  expect(findInvisible('\u200b'.repeat(10), { limit: 3 })).toHaveLength(3)
  expect(findInvisible('\t\r\n\u00a0\v', { layout: false }).map(({ codePoint }) => codePoint)).toEqual([0xa0, 0x0b])
})

test.each([
  [0x41, 'A'],
  [0xe9, 'é'],
  [0x2014, '—'],
  [0x20, '·'],
  [0x0a, '¶'],
  [0x0d, '¶'],
  [0x09, '»'],
  [0x00, '¤'],
  [0xa0, '¤'],
  [0x200b, '¤'],
])('%i takes one column as %s', (codePoint, glyph) => expect(columnGlyph(codePoint)).toBe(glyph))
