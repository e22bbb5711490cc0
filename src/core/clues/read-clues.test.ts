import { expect, test } from 'vitest'
import type { HeaderPair } from '../request/header-pair.ts'
import { readClues } from './read-clues.ts'

const request = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: 'abc123',
  method: 'POST',
  path: '/x?b=2&a=1',
  body: '{"a":"x\\/y"}',
  requestTime: '1700000000000',
}
const read = (...headers: readonly HeaderPair[]) => readClues(request, headers)

test.each([
  ['postman', [['User-Agent', 'PostmanRuntime/7.39.0']], 'postman'],
  ['guzzle', [['User-Agent', 'GuzzleHttp/7']], 'php'],
  ['requests', [['User-Agent', 'python-requests/2.28.1']], 'python'],
  ['axios', [['Accept', 'application/json, text/plain, */*']], 'node'],
  ['okhttp', [['User-Agent', 'okhttp/4.12.0']], 'java'],
  ['go', [['User-Agent', 'Go-http-client/1.1']], 'go'],
  ['dotnet', [['Content-Type', 'application/json; charset=utf-8']], 'csharp'],
  ['ruby', [['Accept-Encoding', 'gzip;q=1.0,deflate;q=0.6,identity;q=0.3']], 'ruby'],
  [
    'undici',
    [
      ['host', 'x'],
      ['connection', 'keep-alive'],
    ],
    'node',
  ],
  ['http-client', [['Accept-Encoding', 'identity']], 'python'],
] as const)('%s by its headers', (id, headers, language) => {
  const { client, languages } = read(...headers)
  expect(client?.id).toBe(id)
  expect(languages[0]).toBe(language)
})

test('no headers, no client; a browser or an unknown program neither', () => {
  expect(read().client).toBeNull()
  expect(read(['User-Agent', 'toko-client 1.0']).client).toBeNull()
})

test('the body that was sent tells of its writer, unless it is plain', () => {
  expect(read().bodyWriters[0]?.writer.languages).toEqual(['php'])
  expect(read().isBodyPlain).toBe(false)
  expect(readClues({ ...request, body: '{"a":1}' }, [])).toMatchObject({ bodyWriters: [], isBodyPlain: true })
})

test('Content-Length against the body as it was pasted', () => {
  expect(read(['Content-Length', '13']).lengthDiffers).toEqual({ stated: 13, body: 12 })
  expect(read(['content-length', '12'])).toMatchObject({ lengthDiffers: null, lengthAgrees: true })
  expect(read()).toMatchObject({ lengthDiffers: null, lengthAgrees: false })
})

test.each([
  ['Bearer abc123', null],
  ['bearer abc123', { fault: 'other-case', word: 'bearer ' }],
  ['abc123', { fault: 'missing', word: '' }],
  ['Bearer Bearer abc123', { fault: 'twice', word: 'Bearer Bearer ' }],
  ['Token abc123', { fault: 'other-word', word: 'Token ' }],
  ['Bearer  abc123', { fault: 'blanks', word: 'Bearer  ' }],
  ['Bearer: abc123', { fault: 'separator', word: 'Bearer: ' }],
  ['Bearer\u00a0abc123', { fault: 'separator', word: 'Bearer\u00a0' }],
  ['Bearer%20abc123', { fault: 'separator', word: 'Bearer%20' }],
  ['BearereyJhbGciOiJI.abc', { fault: 'separator', word: 'Bearer' }],
  ['"Bearer abc123"', { fault: 'quotes', word: '"Bearer ' }],
  ["Bearer 'abc123'", { fault: 'quotes', word: "Bearer '" }],
])('Authorization: %s', (value, schemeWord) => {
  expect(read(['Authorization', value]).schemeWord).toEqual(schemeWord)
})
