import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from './any-character.ts'
import { escapeControls, unescapeControls } from './escaped.ts'
import { findInvisible } from './invisible.ts'

test.each([
  ['', ''],
  ['MaREaULkzAUTAFYg', 'MaREaULkzAUTAFYg'],
  ['{"a": 1}\r\n', '{"a": 1}\\r\\n'],
  ['a\tb\0c', 'a\\tb\\0c'],
  ['a\x001', 'a\\01'],
  ['C:\\new', 'C:\\\\new'],
  ['\\u0041', '\\\\u0041'],
  ['\u00a0x\u200b', '\\u00a0x\\u200b'],
  ['\u{e0041}', '\\udb40\\udc41'],
  ['\ud83d', '\\ud83d'],
  ['\u0085\u2028\ufeff', '\\u0085\\u2028\\ufeff'],
  ['é “😀” – Привет \ufffd', 'é “😀” – Привет \ufffd'],
])('%j as %s', (text, escaped) => {
  expect(escapeControls(text)).toBe(escaped)
  expect(unescapeControls(escaped)).toEqual({ ok: true, value: text })
})

test.each([
  ['a\\', 'escape-unfinished', 1],
  ['\\u12', 'escape-unfinished', 0],
  ['\\\\\\u', 'escape-unfinished', 2],
  ['\\x41', 'escape-unknown', 0],
  ['ab\\u12g4', 'escape-unknown', 2],
  ['\\n\\N', 'escape-unknown', 2],
])('%s: %s at %i', (text, code, position) => {
  expect(unescapeControls(text)).toEqual({ ok: false, problem: { code, position } })
})

const tricky = fc.array(
  fc.constantFrom('\\', 'u', 'n', '0', '4', '\n', '\r', '\0', '\t', '\u00a0', '\ud83d', '\ude00', 'é', '\u{e0041}'),
)

test('comes back whole, and holds nothing that a control would drop', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: anyCharacter }),
        tricky.map(parts => parts.join('')),
      ),
      text => {
        const escaped = escapeControls(text)
        expect(unescapeControls(escaped)).toEqual({ ok: true, value: text })
        expect(findInvisible(escaped).filter(({ kind }) => kind !== 'look-alike' && kind !== 'replacement')).toEqual([])
      },
    ),
    { numRuns: 1000 },
  )
})
