import { expect, test } from 'vitest'
import { type SignatureRequest, trace } from '#core/index.ts'
import type { Transcript } from '#core/live/proxy.ts'
import { wireBody } from '#core/live/wire.ts'
import { callInput } from '#workspace/call-proxy.ts'
import { compareSent } from './compare-sent.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'MaREaULkzAUTAFYg',
  token: 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711',
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry?a=%2F&a=+',
  body: '{"nama":"Sri Wahyuni ☕",\r\n "x":1}\r\n',
  requestTime: '1615190625765',
}

/** A transcript as the sandbox's upstream gives it. */
async function sent(change: Partial<SignatureRequest> = {}): Promise<Transcript> {
  const signed = { ...request, ...change }
  const { path, method, headers } = callInput('sandbox', await trace(signed))
  const origin = 'http://127.0.0.1:5173'
  return { origin, method, target: `/sandbox${path}`, headers: [['Host', 'x'], ...headers], ...wireBody(signed.body) }
}

async function differing(transcript: Transcript, change: Partial<SignatureRequest> = {}): Promise<string[]> {
  const parts = await compareSent(await trace({ ...request, ...change }), transcript, '/sandbox')
  return parts.filter(part => !part.equal).map(part => part.name)
}

test.each<[string, Partial<SignatureRequest>]>([
  ['Unicode and CR LF', {}],
  ['no body', { method: 'GET', body: '' }],
  ['bytes that are no text', { body: new Uint8Array([0xff, 0xfe, 0x00, 0x0d]) }],
  ['a byte-order mark', { body: '\ufeff{}' }],
  ['half of a pair, signed as EF BF BD', { body: '{"a":"\ud83d"}' }],
])('%s: sent = signed', async (_, change) => {
  expect(await differing(await sent(change), change)).toEqual([])
})

test.each<[string, Partial<SignatureRequest>, string[]]>([
  ['another line end', { body: '{"nama":"Sri Wahyuni ☕",\n "x":1}\n' }, ['Signature', 'body']],
  ['a decoded path', { path: '/api/aggregator/merchant/qr/withdraw/inquiry?a=/&a=+' }, ['path', 'Signature']],
])('%s is found', async (_, change, names) => {
  expect(await differing(await sent(change))).toEqual(names)
})

test('a body changed on the way no longer fits the signature that left', async () => {
  const { target, method, headers, origin } = await sent()
  expect(await differing({ origin, method, target, headers, body: '{}' })).toEqual(['body', 'signed-anew'])
})

test('a header that is there twice does not count as sent', async () => {
  const transcript = await sent()
  const twice = [...transcript.headers, ['client-id', 'demo-merchant'] as const]
  expect(await differing({ ...transcript, headers: twice })).toContain('Client-Id')
})
