import { createHmac } from 'node:crypto'
import { hex } from '@scure/base'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeWithHeadroom } from '../bytes/encode-parts.ts'
import { hashes } from '../scheme/scheme.ts'
import { hmacSteps } from './hmac-steps.ts'

const repeat = (byte: number, times: number) => new Uint8Array(times).fill(byte)
const ascii = (text: string) => new TextEncoder().encode(text)

/** RFC 4231, section 4: test cases 1 to 4, 6 and 7 (case 5 is truncated output; its full value is used by many libraries). */
const rfc4231 = [
  [1, repeat(0x0b, 20), ascii('Hi There'), 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
  [
    2,
    ascii('Jefe'),
    ascii('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [3, repeat(0xaa, 20), repeat(0xdd, 50), '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe'],
  [
    4,
    Uint8Array.from({ length: 25 }, (_, i) => i + 1),
    repeat(0xcd, 50),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
  [
    6,
    repeat(0xaa, 131),
    ascii('Test Using Larger Than Block-Size Key - Hash Key First'),
    '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  ],
  [
    7,
    repeat(0xaa, 131),
    ascii(
      'This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.',
    ),
    '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
  ],
] as const

test.each(rfc4231)('RFC 4231 case %i', async (_, key, message, mac) => {
  const steps = await hmacSteps(key, message)
  expect(hex.encode(steps.mac)).toBe(mac)
  expect(steps.check).toBe('equal')
  expect(steps.keyHashed).toBe(key.length > 64)
})

test('RFC 4231 case 5: the first 128 bits', async () => {
  const steps = await hmacSteps(repeat(0x0c, 20), ascii('Test With Truncation'))
  expect(hex.encode(steps.mac.subarray(0, 16))).toBe('a3b6167473100ee06e0c796c2955552b')
})

test.each(hashes)('%s equals node:crypto for any key and message, the empty key included', async hash => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), async (key, message) => {
      const steps = await hmacSteps(key, message, hash)
      expect(hex.encode(steps.mac)).toBe(
        createHmac(hash.replace('-', '').toLowerCase(), key).update(message).digest('hex'),
      )
      expect(steps.check).toBe(key.length === 0 ? 'key-refused' : 'equal')
    }),
    { numRuns: 60 },
  )
})

test('the steps are those of RFC 2104', async () => {
  const { keyBlock, innerPad, outerPad, keyHashed } = await hmacSteps(ascii('Jefe'), ascii('x'))
  expect(keyHashed).toBe(false)
  expect(keyBlock).toEqual(Uint8Array.from([...ascii('Jefe'), ...repeat(0, 60)]))
  expect(innerPad).toEqual(keyBlock.map(byte => byte ^ 0x36))
  expect(outerPad).toEqual(keyBlock.map(byte => byte ^ 0x5c))
})

test('a message with headroom: the same steps, for several keys at once, and no key left in memory', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  await fc.assert(
    fc.asyncProperty(text, fc.uint8Array({ minLength: 1, maxLength: 200 }), async (message, key) => {
      const roomy = encodeWithHeadroom([message]).bytes
      const other = key.map(byte => byte ^ 0xff)
      const [steps, others, sha512] = await Promise.all([
        hmacSteps(key, roomy),
        hmacSteps(other, roomy),
        hmacSteps(key, roomy, 'SHA-512'),
      ])
      const expected = (algorithm: string, by: Uint8Array) => createHmac(algorithm, by).update(message).digest('hex')
      expect(hex.encode(steps.mac)).toBe(expected('sha256', key))
      expect(hex.encode(others.mac)).toBe(expected('sha256', other))
      expect(hex.encode(sha512.mac)).toBe(expected('sha512', key))
      expect(new Uint8Array(roomy.buffer, 0, roomy.byteOffset).every(byte => byte === 0)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('what lies before the view of a caller is left alone', async () => {
  const own = new Uint8Array(300).fill(7)
  await hmacSteps(ascii('Jefe'), own.subarray(128))
  expect(own.every(byte => byte === 7)).toBe(true)
})
