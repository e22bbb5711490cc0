import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#core/bytes/any-character.ts'
import { characterAt, hexRow } from './hex-rows.ts'
import type { ValueSpan } from './value.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const span = (id: string, byteStart: number, byteEnd: number): ValueSpan => ({
  id,
  hue: undefined,
  label: undefined,
  start: 0,
  end: 0,
  byteStart,
  byteEnd,
})

test('every byte of a text finds its own character', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 40 }), text => {
      const bytes = utf8(text)
      let at = 0
      for (const character of text) {
        const { length } = utf8(character)
        for (let i = 0; i < length; i++) {
          const expected = { start: at, end: at + length, codePoint: character.codePointAt(0) }
          expect(characterAt(bytes, at + i)).toEqual(expected)
        }
        at += length
      }
    }),
  )
})

test.each([
  ['a byte-order mark is a character', [0xef, 0xbb, 0xbf, 0x61], 1, { start: 0, end: 3, codePoint: 0xfeff }],
  ['a continuation without a start', [0x61, 0x80], 1, { start: 1, end: 2, codePoint: null }],
  ['a start without its continuation', [0xe2, 0x82], 0, { start: 0, end: 1, codePoint: null }],
  ['an overlong form', [0xc0, 0x80], 0, { start: 0, end: 1, codePoint: null }],
  ['a surrogate in UTF-8', [0xed, 0xa0, 0x80], 2, { start: 2, end: 3, codePoint: null }],
  ['a byte that UTF-8 never holds', [0xff], 0, { start: 0, end: 1, codePoint: null }],
  ['a byte after a whole character', [0xc3, 0xa9, 0xa9], 2, { start: 2, end: 3, codePoint: null }],
])('%s', (_, bytes, at, expected) => {
  expect(characterAt(new Uint8Array(bytes), at)).toEqual(expected)
})

test('a row is parted where the spans are, and a character sits at its first byte', () => {
  const bytes = utf8('path=/é\n')
  const runs = hexRow({ bytes, spans: [span('literal', 0, 5), span('path', 5, 9)] }, 1, 4)
  expect(runs.map(run => [run.span.id, run.cells.map(cell => [cell.hex, cell.glyph])])).toEqual([
    ['literal', [['3d', '=']]],
    [
      'path',
      [
        ['2f', '/'],
        ['c3', 'é'],
        ['a9', ''],
      ],
    ],
  ])
  expect(hexRow({ bytes, spans: [span('all', 0, 9)] }, 2, 4)).toMatchObject([{ cells: [{ hex: '0a', glyph: '¶' }] }])
})
