import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHexDump, renderHexDump } from './hex-dump.ts'

test.each([
  ['', []],
  [' \n', []],
  ['7b 22 61', [0x7b, 0x22, 0x61]],
  ['7B22\r\n\t0a', [0x7b, 0x22, 0x0a]],
])('%j', (text, bytes) => {
  expect(parseHexDump(text)).toEqual({ ok: true, value: Uint8Array.from(bytes) })
})

test.each([
  ['7', 'hex-odd-digit', 0],
  ['7b 2 61', 'hex-odd-digit', 3],
  ['7b2', 'hex-odd-digit', 2],
  ['7bxx', 'hex-not-a-digit', 2],
  ['0x7b', 'hex-not-a-digit', 1],
  ['7b\u00a022', 'hex-not-a-digit', 2],
])('%j: %s at %i', (text, code, position) => {
  expect(parseHexDump(text)).toEqual({ ok: false, problem: { code, position } })
})

test('any bytes come back from their dump', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), bytes => {
      const dump = renderHexDump(bytes)
      expect(dump.replace(/\s/g, '')).toBe(Buffer.from(bytes).toString('hex'))
      expect(parseHexDump(dump)).toEqual({ ok: true, value: bytes })
    }),
  )
})
