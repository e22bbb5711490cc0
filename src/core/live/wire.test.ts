import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfByteString, bytesOfWire, textOfByteString, wireBody } from './wire.ts'

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

test.each([
  ['text', 'é\r\n', { body: 'é\r\n' }],
  ['bytes that are text', new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), { body: '\ufeffé' }],
  ['bytes that are none', new Uint8Array([0xff, 0x00]), { bodyBase64: '/wA=' }],
  ['half a character, as it is signed', 'a\ud800', { bodyBase64: 'Ye+/vQ==' }],
])('%s in JSON is the same bytes', (_, body, carried) => {
  expect(wireBody(body)).toEqual(carried)
  expect(Buffer.from(bytesOfWire(wireBody(body)))).toEqual(Buffer.from(typeof body === 'string' ? body : [...body]))
})
