import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeParts, encodeWithHeadroom } from './encode-parts.ts'

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc.constantFrom('', '\ud83e', '\udd64', 'é'.repeat(50), '🥤'),
  fc.uint8Array({ maxLength: 40 }),
)

test('joins what Buffer joins, and ends where each part ends', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), parts => {
      const buffers = parts.map(value => Buffer.from(value as string))
      let end = 0
      const { bytes, ends } = encodeParts(parts)
      expect(Buffer.from(bytes).equals(Buffer.concat(buffers))).toBe(true)
      expect(ends).toEqual(buffers.map(({ length }) => (end += length)))
      expect(bytes.buffer.byteLength).toBe(bytes.length)
      const roomy = encodeWithHeadroom(parts)
      expect(Buffer.from(roomy.bytes).equals(Buffer.concat(buffers))).toBe(true)
      expect(roomy.ends).toEqual(ends)
    }),
  )
})
