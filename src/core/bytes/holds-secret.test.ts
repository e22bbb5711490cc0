import { expect, test } from 'vitest'
import { holdsSecret } from './holds-secret.ts'

const secret = 'plänted/"secret"<7f+3>'
const bytes = Buffer.from(secret)
const percent = (text: string) => [...Buffer.from(text)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
const unicode = (text: string) => [...text].map(one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
const nested = Buffer.from(JSON.stringify({ a: encodeURIComponent(secret) })).toString('base64')

test.each<[string, string]>([
  ['as it is', secret],
  ['in capitals', secret.toUpperCase()],
  ['percent-encoded', encodeURIComponent(secret)],
  ['each byte percent-encoded, twice', encodeURIComponent(percent(secret))],
  ['as a form has it', new URLSearchParams({ a: `${secret} x` }).toString()],
  ['in JSON', JSON.stringify({ a: secret })],
  ['in JSON, slashes escaped', JSON.stringify(secret).replaceAll('/', '\\/')],
  ['in JSON, all of it escaped', unicode(secret)],
  ['in JSON in JSON', JSON.stringify(JSON.stringify({ a: secret }))],
  ['in HTML', secret.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('ä', '&#xe4;')],
  ['in hex', bytes.toString('hex')],
  ['in hex, capitals, after one more digit', `a${bytes.toString('hex').toUpperCase()}`],
  ['in base64', bytes.toString('base64')],
  ['in base64url, no padding', bytes.toString('base64url')],
  ...[1, 2, 3, 4].map((n): [string, string] => [
    `in base64 after ${n} bytes`,
    Buffer.concat([Buffer.alloc(n, 'x'), bytes]).toString('base64'),
  ]),
  ['in base64 with the client id', `Basic ${Buffer.from(`client:${secret}`).toString('base64')}`],
  ['in base64 across lines', (bytes.toString('base64').match(/.{1,10}/g) ?? []).join('\r\n')],
  ['percent-encoded, in JSON, in base64', nested],
])('a secret is found %s', (_, spelled) => {
  expect(holdsSecret(`/path?a=${spelled}&b=1`, ['other', secret])).toBe(true)
})

test('a secret is found after what spoils the undoing of its escapes', () => {
  expect(holdsSecret('%cafe%2F0042', ['cafe/0042'])).toBe(true)
  expect(holdsSecret('\\ucafe\\\\0042', ['cafe\\0042'])).toBe(true)
})

test('what holds none is told so; no secret is in no text', () => {
  const body = JSON.stringify({ amount: 50_000, userId: 'M_1', note: 'a/b & c "d" %41', hash: 'ab'.repeat(32) })
  expect(holdsSecret(body, [secret, '', 'cafebabe'.repeat(8)])).toBe(false)
  expect(holdsSecret(body, [''])).toBe(false)
})

test('half a million characters are judged; what cannot be is taken to hold one', () => {
  const rows = Array.from({ length: 8000 }, (_, i) => ({ id: i, name: `name ${i} “ä”`, token: 'x'.repeat(20) }))
  expect(holdsSecret(JSON.stringify(rows), [secret])).toBe(false)
  expect(holdsSecret('%25'.repeat(2_000_000), [secret])).toBe(true)
})
