import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfByteString, textOfByteString } from './wire.ts'

test.each([
  ['/a?x=%C3%A9+b', '/a?x=%C3%A9+b'],
  ['\u00c3\u00a9', 'é'],
  ['\u00f0\u009f\u0098\u0080', '😀'],
  ['\u00ef\u00bb\u00bfa', '\ufeffa'],
  ['\u00e9', 'é'],
  ['', ''],
])('the bytes %j spell %j', (value, text) => {
  expect(textOfByteString(value)).toBe(text)
})

test('every byte stands for itself, and UTF-8 comes back as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      const value = Buffer.from(bytes).toString('latin1')
      expect([...bytesOfByteString(value)]).toEqual([...bytes])
      const text = bytes.join('-€')
      expect(textOfByteString(Buffer.from(text).toString('latin1'))).toBe(text)
    }),
  )
})
