import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Received } from '../request/received.ts'
import type { SignatureRequest } from '../request/request.ts'
import { diagnoseTogether } from './diagnose-together.ts'

const get: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'GET',
  path: '/api/aggregator/merchant/qr/balance/detail',
  body: '',
  requestTime: '1700000000000',
}
const post = (body: string): SignatureRequest => ({
  ...get,
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body,
})
const sign = (
  { path, method, token, requestTime, clientSecret }: SignatureRequest,
  body: string,
  secret = clientSecret,
) =>
  createHmac('sha256', `${secret}-${requestTime}-Bearer ${token}`)
    .update(`path=${path}&method=${method}&token=Bearer ${token}&timestamp=${requestTime}&body=${body}`)
    .digest('hex')

const spaced = [post('{"type":"withdraw_inquiry","id":1}'), post('{"type":"pin","id":2}')] as const
const arrived = (request: SignatureRequest, observed: string): Received => ({
  ...{ request, observed, headers: [], source: { kind: 'typed' } },
})
const cases = [
  arrived(get, sign(get, '')),
  arrived(spaced[0], sign(spaced[0], '{"type": "withdraw_inquiry", "id": 1}')),
  arrived(spaced[1], sign(spaced[1], '{"type": "pin", "id": 2}')),
]

describe('several requests of one merchant', () => {
  it('share the cause that explains every failing one', async () => {
    const { causes } = await diagnoseTogether(cases, { maxMistakes: 1 })
    expect(causes.find(({ ids }) => ids.join() === 'body-json-spaced')).toEqual({
      ids: ['body-json-spaced'],
      explains: [1, 2],
      contradictedBy: [],
    })
  })

  it('GET passes and POST fails: secret and token are right, the body is at fault', async () => {
    const { proven, suspects } = await diagnoseTogether(cases, { maxMistakes: 1 })
    expect(proven.map(({ field, by }) => [field, by])).toEqual([
      ['recipe', [0]],
      ['secret', [0]],
      ['token', [0]],
      ['clientId', [0]],
    ])
    expect(suspects).toEqual(['has-body', 'method'])
  })

  it('speaks against a cause that a matching request would have shown too', async () => {
    const broken = arrived(post('{}'), sign(post('{}'), '{}', `${get.clientSecret}\n`))
    const { causes } = await diagnoseTogether([...cases.slice(0, 1), broken], { maxMistakes: 1 })
    expect(causes.find(({ ids }) => ids.join() === 'secret-trailing-newline')?.contradictedBy).toEqual([0])
  })
})
