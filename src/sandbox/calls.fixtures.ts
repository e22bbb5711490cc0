import { createHmac } from 'node:crypto'
import type { HeaderPair } from '#core/request/header-pair.ts'
import type { Outcome } from './outcome.ts'
import type { RawRequest } from './raw-request.ts'

const secret = 'MaREaULkzAUTAFYg'
export const balance = '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001'
export const inquiry = '/api/aggregator/merchant/qr/withdraw/inquiry'

export const basic = (clientId = 'demo-merchant', clientSecret = secret) =>
  `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`

export function tokenRequest(changes: Partial<RawRequest> = {}): RawRequest {
  return {
    method: 'POST',
    target: '/oauth/merchant/accesstoken',
    httpVersion: '1.1',
    headers: [
      ['Authorization', basic()],
      ['Content-Type', 'application/json'],
    ],
    body: Buffer.from('{"grant_type":"client_credentials"}'),
    ...changes,
  }
}

/** Signed at a time with node:crypto, which shares no code with the sandbox. */
export function signedAt(
  now: number,
  token: string,
  changes: { target?: string; method?: string; body?: string; secret?: string } = {},
): RawRequest {
  const { target = balance, method = 'GET', body = '' } = changes
  const time = String(now)
  const payload = `path=${target}&method=${method}&token=Bearer ${token}&timestamp=${time}&body=${body}`
  const signature = createHmac('sha256', `${changes.secret ?? secret}-${time}-Bearer ${token}`)
    .update(payload)
    .digest('hex')
  const headers: HeaderPair[] = [
    ['Authorization', `Bearer ${token}`],
    ['Request-Time', time],
    ['Client-Id', 'demo-merchant'],
    ['Signature', signature],
    ['Content-Type', 'application/json'],
  ]
  return { method, target, httpVersion: '1.1', headers, body: Buffer.from(body) }
}

export function without(request: RawRequest, name: string): RawRequest {
  return { ...request, headers: request.headers.filter(([given]) => given !== name) }
}

export function replaced(request: RawRequest, name: string, value: string): RawRequest {
  return { ...request, headers: request.headers.map(pair => (pair[0] === name ? [name, value] : pair)) }
}

export function answerOf(outcome: Outcome): { status: number; json: Record<string, unknown> } {
  if (outcome.kind === 'drop') throw new Error('dropped')
  return { status: outcome.answer.status, json: JSON.parse(Buffer.from(outcome.answer.body).toString()) }
}
