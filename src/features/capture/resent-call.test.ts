import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { HeaderPair } from '#core/index.ts'
import { headersLeftOut, resentCall } from './resent-call.ts'

const request = {
  clientId: 'kopi',
  clientSecret: 'kopi-secret-0001',
  token: 'a-token',
  method: 'POST',
  path: '/api/x?b=2&a=1',
  body: '{"a": 1}',
  requestTime: '1795572922',
}
const headers: HeaderPair[] = [
  ['Host', '127.0.0.1'],
  ['request-time', '1795572922'],
  ['AUTHORIZATION', 'bearer  a-token'],
  ['X-Request-Id', 'r-1'],
  ['signature', 'wrong'],
  ['Content-Type', 'text/plain'],
]
const original = { request, headers }

/** The recipe once more, apart from the product. */
function signature(secret: string, { path, method, token, requestTime, body }: typeof request): string {
  const payload = `path=${path}&method=${method}&token=Bearer ${token}&timestamp=${requestTime}&body=${body}`
  return createHmac('sha256', `${secret}-${requestTime}-Bearer ${token}`).update(payload).digest('hex')
}

test('as it arrived: every header that may be sent, in order, spelled as it was', async () => {
  expect(await resentCall(original, request, false)).toEqual({
    environment: 'sandbox',
    method: 'POST',
    path: request.path,
    body: request.body,
    headers: [
      ['request-time', '1795572922'],
      ['AUTHORIZATION', 'bearer  a-token'],
      ['signature', 'wrong'],
      ['Content-Type', 'text/plain'],
    ],
  })
})

test('signed anew: the signature fits what is sent, and each of the four headers is there once', async () => {
  const edited = { ...request, body: '{"a":1}', requestTime: '1795572922845' }
  const twice = { request, headers: [...headers, ['Signature', 'another'] as const] }
  const call = await resentCall(twice, edited, true)
  expect(call.headers).toEqual([
    ['request-time', '1795572922845'],
    ['AUTHORIZATION', 'Bearer a-token'],
    ['signature', signature(request.clientSecret, edited)],
    ['Content-Type', 'text/plain'],
    ['Client-Id', 'kopi'],
  ])
  expect(call).toMatchObject({ body: '{"a":1}' })
})

test('only what was edited changes', async () => {
  const { headers: sent } = await resentCall(original, { ...request, token: 'other' }, false)
  expect(sent).toContainEqual(['AUTHORIZATION', 'Bearer other'])
  expect(sent).toContainEqual(['request-time', '1795572922'])
  expect(sent).toContainEqual(['signature', 'wrong'])
})

test('bytes that are no text go as bytes', async () => {
  const body = new Uint8Array([0xff, 0x00])
  expect(await resentCall(original, { ...request, body }, true)).toMatchObject({ bodyBase64: '/wA=' })
})

test('what is not sent along is named, apart from what belongs to the connection', () => {
  expect(headersLeftOut(headers)).toEqual(['X-Request-Id'])
})
