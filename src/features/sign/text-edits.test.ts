import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editBetween, inTextarea, placeInText, placeInTextarea, untouched, withEdit } from './text-edits.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '\r\n') })
const spliced = (value: string, from: number, to: number, insert: string) =>
  value.slice(0, from) + insert + value.slice(to)

test.each([
  ['typed within equal characters', 'aaa', 'aaaa', 2, { from: 1, to: 1, insert: 'a' }],
  ['deleted before the caret', 'aXb', 'ab', 1, { from: 1, to: 2, insert: '' }],
  ['one of two line ends deleted', 'a\n\nb', 'a\nb', 1, { from: 1, to: 2, insert: '' }],
  ['a caret that tells nothing', 'abc', 'aXc', 0, { from: 1, to: 2, insert: 'X' }],
  ['no change', 'abc', 'abc', 3, { from: 3, to: 3, insert: '' }],
])('%s', (_name, before, after, caret, edit) => expect(editBetween(before, after, caret)).toEqual(edit))

test('an edit always makes the new text of the old, wherever the caret is', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), (before, after, caret) => {
      const { from, to, insert } = editBetween(before, after, Math.min(caret, after.length))
      expect(spliced(before, from, to, insert)).toBe(after)
    }),
  )
})

test('typing into a textarea leaves every CR elsewhere where it was', () => {
  fc.assert(
    fc.property(text, fc.string({ unit: fc.constantFrom('a', 'b') }), fc.nat(), (before, typed, at) => {
      const shown = inTextarea(before)
      const place = Math.min(at, shown.length)
      const after = spliced(shown, place, place, typed)
      const { from, to, insert } = editBetween(shown, after, place + typed.length)
      const exact = spliced(before, placeInText(before, from), placeInText(before, to), insert)
      expect(inTextarea(exact)).toBe(after)
      expect(exact.replaceAll(/[^\r\n]/g, '')).toBe(before.replaceAll(/[^\r\n]/g, ''))
    }),
  )
})

test('places there and back are the same', () => {
  fc.assert(
    fc.property(text, fc.nat(), (value, at) => {
      const place = Math.min(at, inTextarea(value).length)
      expect(placeInTextarea(value, placeInText(value, place))).toBe(place)
    }),
  )
})

test('edits repeated from the base give the text, however many there were', () => {
  let log = untouched('start')
  for (let i = 0; i < 700; i++) log = withEdit(log, { from: i % 5, to: (i % 5) + 1, insert: String(i), time: i })
  const repeated = log.edits.reduce((value, { from, to, insert }) => spliced(value, from, to, insert), log.base)
  expect(log.edits).toHaveLength(500)
  expect(repeated).toBe(log.now)
})
