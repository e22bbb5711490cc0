import { createHmac } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { HeaderPair } from '#core/request/header-pair.ts'
import { sandboxEndpoints } from './endpoints.ts'
import type { RawRequest } from './raw-request.ts'
import { Sandbox } from './sandbox.ts'

const secret = 'MaREaULkzAUTAFYg'
const time = '1700000000000'
const inquiry = '/api/aggregator/merchant/qr/withdraw/inquiry'

let sandbox: Sandbox
beforeEach(async () => {
  let counter = 0
  const random = (length: number) => new Uint8Array(length).fill(++counter)
  sandbox = await Sandbox.open({ endpoints: sandboxEndpoints, clock: () => Number(time), random })
})

async function ask(request: Partial<RawRequest>) {
  const outcome = await sandbox.handle({
    method: 'POST',
    target: inquiry,
    httpVersion: '1.1',
    headers: [],
    body: new Uint8Array(),
    ...request,
  })
  if (outcome.kind !== 'answer') throw new Error(outcome.kind)
  return { status: outcome.answer.status, json: JSON.parse(Buffer.from(outcome.answer.body).toString()) }
}

async function getToken(): Promise<string> {
  const basic = `Basic ${Buffer.from(`demo-merchant:${secret}`).toString('base64')}`
  const body = Buffer.from('{"grant_type":"client_credentials"}')
  const headers: HeaderPair[] = [['Authorization', basic]]
  return (await ask({ target: '/oauth/merchant/accesstoken', headers, body })).json.access_token
}

const headersOf = (token: string, signature: string): HeaderPair[] => [
  ['Authorization', `Bearer ${token}`],
  ['Request-Time', time],
  ['Client-Id', 'demo-merchant'],
  ['Signature', signature],
]

test('a refusal tells the string to sign: filled in again, it gives the signature that was expected', async () => {
  const token = await getToken()
  const body = '{"userId":"Sri ☕","n":1.50}'
  const { status, json } = await ask({ headers: headersOf(token, 'wrong'), body: Buffer.from(body) })
  expect([status, json.sandbox]).toEqual([401, true])
  expect(json.body.stringToSign).toMatch(/^path=.*&token=Bearer \(token [0-9a-f]{8}, \d+ characters\)&timestamp=/)
  const fill = (text: string) => text.replace(/\(token [^)]*\)/, token).replace(/\(secret b53b4414\)/, secret)
  const signature = createHmac('sha256', fill(json.body.salt)).update(fill(json.body.stringToSign)).digest('hex')
  expect((await ask({ headers: headersOf(token, signature), body: Buffer.from(body) })).status).toBe(200)
})

test.each([
  ['in the body', (token: string) => ({ body: Buffer.from(JSON.stringify({ token, secret })) })],
  ['in the query', (token: string) => ({ target: `${inquiry}?t=${token}&s=${secret}` })],
  ['in base64', (token: string) => ({ body: Buffer.from(Buffer.from(`${token} ${secret}`).toString('base64')) })],
  ['across the end of what is shown', (token: string) => ({ body: Buffer.from('x'.repeat(4090) + token + secret) })],
])('no refusal tells token or secret: %s', async (_, made) => {
  const token = await getToken()
  const { json } = await ask({ headers: headersOf(token, 'wrong'), ...made(token) })
  const answer = JSON.stringify(json)
  expect(json.body.errors).toContain('signature-differs')
  for (const hidden of [token, secret, token.slice(0, 16), Buffer.from(token).toString('base64').slice(4, 40)])
    expect(answer).not.toContain(hidden)
})

test('of a long body the first bytes are repeated, and how many are not', async () => {
  const token = await getToken()
  const { json } = await ask({ headers: headersOf(token, 'wrong'), body: Buffer.from('é'.repeat(5000)) })
  expect(json.body.bodyBytesLeftOut).toBe(10_000 - 4096)
  expect(json.body.stringToSign.length).toBeLessThan(4500)
  expect(json.body.stringToSign).toMatch(/&body=é{2000,}/)
})

test('nothing is repeated where nothing could be computed', async () => {
  const { json } = await ask({ headers: headersOf('t', 'wrong').filter(([name]) => name !== 'Request-Time') })
  expect(Object.keys(json.body)).toEqual(['errorCode', 'errors'])
})

test.each([
  [inquiry, 'POST', true],
  ['/oauth/merchant/accesstoken', 'POST', true],
  ['/oauth/token/accesstoken', 'GET', true],
  ['/api/aggregator/merchant/withdraw/42?x=1', 'GET', true],
  ['/payment/aggregator/history', 'POST', true],
  ['/', 'GET', false],
  ['/assets/index.js', 'GET', false],
  ['/api/aggregator', 'GET', false],
])('behind the prefix %s is answered: %s %s', (target, method, expected) => {
  expect(sandbox.answersTo(method, target)).toBe(expected)
})
