import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstDifference } from './first-difference.ts'

const bytes = (value: string | readonly number[]) =>
  typeof value === 'string' ? new TextEncoder().encode(value) : Uint8Array.from(value)
const ended = { byte: null, hex: '', character: null, characterAt: null }

test.each([
  ['abc', 'abd', 2, 'U+0063 LATIN SMALL LETTER C', 'U+0064 LATIN SMALL LETTER D'],
  ['{"a":1}', '{"a": 1}', 5, 'U+0031 DIGIT ONE', 'U+0020 SPACE'],
  ['x é', 'x è', 3, 'U+00E9 é', 'U+00E8 è'],
  ['a b', 'a\u00a0b', 1, 'U+0020 SPACE', 'U+00A0 NO-BREAK SPACE'],
  ['😀', '😁', 3, 'U+1F600 😀', 'U+1F601 😁'],
  ['\n', '\r\n', 0, 'U+000A LINE FEED', 'U+000D CARRIAGE RETURN'],
  ['a', 'a\n', 1, null, 'U+000A LINE FEED'],
  [[0x61, 0xff], 'ab', 1, null, 'U+0062 LATIN SMALL LETTER B'],
  [[0xa9], 'é', 0, null, 'U+00E9 é'],
])('%j and %j differ at %i', (left, right, offset, leftName, rightName) => {
  expect(firstDifference(bytes(left), bytes(right))).toMatchObject({
    offset,
    left: { character: leftName },
    right: { character: rightName },
  })
})

test('hex, and where the character begins', () => {
  expect(firstDifference(bytes('x é'), bytes('x è'))).toEqual({
    offset: 3,
    left: { byte: 0xa9, hex: 'a9', character: 'U+00E9 é', characterAt: 2 },
    right: { byte: 0xa8, hex: 'a8', character: 'U+00E8 è', characterAt: 2 },
  })
  expect(firstDifference(bytes(''), bytes([0x0a]))).toMatchObject({ left: ended, right: { hex: '0a' } })
})

test('null exactly where equal; equal before the offset, different at it', () => {
  const few = fc.array(fc.constantFrom(0x61, 0xc3, 0xa9, 0xe2), { maxLength: 6 }).map(array => Uint8Array.from(array))
  fc.assert(
    fc.property(few, few, (left, right) => {
      const difference = firstDifference(left, right)
      expect(difference === null).toBe(Buffer.compare(left, right) === 0)
      if (!difference) return
      const { offset } = difference
      expect(left.subarray(0, offset)).toEqual(right.subarray(0, offset))
      expect(left[offset]).not.toBe(right[offset])
    }),
  )
})
