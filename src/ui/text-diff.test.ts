import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '#core/bytes/any-character.ts'
import { diffTexts } from './text-diff.ts'

const both = (kind: 'missing' | 'extra', correct: string, signed: string) =>
  diffTexts(correct, signed)
    .filter(piece => piece.kind === 'same' || piece.kind === kind)
    .map(piece => piece.text)
    .join('')

test('the pieces give both texts back, whatever they are', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('a', 'b', '😀', '😁', ' ', '\n'), fc.string({ unit: anyCharacter, maxLength: 1 })),
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, text, (correct, signed) => {
      expect(both('missing', correct, signed)).toBe(correct)
      expect(both('extra', correct, signed)).toBe(signed)
    }),
  )
})

test('spaces after separators show as just that', () => {
  expect(diffTexts('{"a":1,"b":2}', '{"a": 1, "b": 2}').filter(piece => piece.kind !== 'same')).toEqual([
    { kind: 'extra', text: ' ', at: 5 },
    { kind: 'extra', text: ' ', at: 8 },
    { kind: 'extra', text: ' ', at: 13 },
  ])
})

test('texts with nothing in common are one missing and one extra piece', () => {
  const [correct, signed] = ['x'.repeat(30_000), 'y'.repeat(30_000)]
  expect(diffTexts(correct, signed).map(piece => [piece.kind, piece.text.length])).toEqual([
    ['missing', 30_000],
    ['extra', 30_000],
  ])
})
