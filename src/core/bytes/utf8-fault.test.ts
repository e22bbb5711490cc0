import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeUtf8, utf8Length } from './utf8.ts'
import { utf8FaultAt } from './utf8-fault.ts'

test.each([
  [[], -1],
  [[0x61, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80], -1],
  [[0x61, 0xe9], 1],
  [[0xc0, 0xaf], 0],
  [[0x7b, 0xed, 0xa0, 0x80], 1],
  [[0xe0, 0x80, 0xaf], 0],
  [[0x61, 0x62, 0xe2, 0x82], 2],
  [[0xf4, 0x90, 0x80, 0x80], 0],
  [[0xff, 0xfe, 0x7b, 0x00], 0],
])('%j: %i', (bytes, at) => {
  expect(utf8FaultAt(Uint8Array.from(bytes))).toBe(at)
})

const nearUtf8 = fc
  .array(
    fc.constantFrom(
      0x61,
      0x7f,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xe1,
      0xed,
      0xef,
      0xf0,
      0xf1,
      0xf4,
      0xf5,
    ),
    {
      maxLength: 8,
    },
  )
  .map(bytes => Uint8Array.from(bytes))

test('well formed exactly where TextDecoder decodes; all before the fault is well formed', () => {
  fc.assert(
    fc.property(fc.oneof(nearUtf8, fc.uint8Array()), bytes => {
      const at = utf8FaultAt(bytes)
      expect(at === -1).toBe(decodeUtf8(bytes) !== null)
      if (at > 0) expect(decodeUtf8(bytes.subarray(0, at))).not.toBeNull()
    }),
    { numRuns: 2000 },
  )
})

test('utf8Length is the length that TextEncoder gives', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '€', '😀', '\ud83d', '\ude00')), pieces => {
      const text = pieces.join('')
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
    }),
  )
})
