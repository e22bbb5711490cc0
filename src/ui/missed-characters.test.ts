import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#core/bytes/any-character.ts'
import { groupMissed, markText, missedIn } from './missed-characters.ts'

test('blanks, controls and look-alikes are marked where they stand', () => {
  const text = 'a  b\u00a0c\r\nd\u200b'
  const marks = markText(text, missedIn(text).found, 0, text.length)
  expect(
    marks.map(mark => (mark.kind === 'missed' ? [mark.glyph, mark.found.name, mark.endsLine] : mark.text)),
  ).toEqual([
    'a',
    '··',
    'b',
    ['NBSP', 'U+00A0 NO-BREAK SPACE', false],
    'c',
    ['CR', 'U+000D CARRIAGE RETURN', false],
    ['LF', 'U+000A LINE FEED', true],
    'd',
    ['ZWSP', 'U+200B ZERO WIDTH SPACE', false],
  ])
})

test('the same characters are counted together, most frequent first', () => {
  const groups = groupMissed(missedIn('\u00a0\n\n\u00a0\n').found)
  expect(groups.map(group => [group[0]?.codePoint, group.map(found => found.byteIndex)])).toEqual([
    [0x0a, [2, 3, 6]],
    [0xa0, [0, 4]],
  ])
})

test('marks tile the stretch that they were asked for', () => {
  const unit = fc.oneof(
    fc.constantFrom(' ', '\n', '\r', '\u00a0', '\u200b', 'a', '🥤'),
    fc.string({ unit: anyCharacter, maxLength: 2 }),
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), fc.array(unit, { maxLength: 40 }), (before, after) => {
      const head = before.join('')
      const text = head + after.join('')
      const { found } = missedIn(text)
      const rebuilt = (start: number, end: number) =>
        markText(text, found, start, end)
          .map(mark => (mark.kind === 'missed' ? String.fromCodePoint(mark.found.codePoint) : mark.text))
          .join('')
      expect(rebuilt(0, head.length) + rebuilt(head.length, text.length)).toBe(text.replaceAll(' ', '·'))
    }),
  )
})
