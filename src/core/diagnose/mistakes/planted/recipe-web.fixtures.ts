import { type Planted, planted } from './planted.fixtures.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001'
const secret = 'demo-secret-not-real'
const time = '1700000123789'
const body = '{"requestId":"r-1","body":{"note":"10 000 IDR"}}'
const keyed = (id: string, payload: string) => planted(id, { payload, salt: secret })

/** One planted request or more for each mistake of the family. */
export const plantedRecipeWeb: readonly Planted[] = [
  keyed('recipe-body-with-secret', body),
  planted('recipe-body-with-secret-base64', { payload: body, salt: secret, encoding: 'base64' }),
  keyed('recipe-time-dot-body', `${time}.${body}`),
  keyed('recipe-webhook-other', `v0:${time}:${body}`),
  keyed('recipe-exchange', `${time}POST${path}${body}`),
  planted(
    'recipe-coinbase',
    {
      payload: `1700000123POST${path}${body}`,
      salt: Uint8Array.of(0xfb, 0xff, 0x00, 0x10),
      encoding: 'base64',
    },
    { clientSecret: '+/8AEA==' },
  ),
  keyed('recipe-query-string', 'userId=M_DEMO0001'),
  keyed('recipe-shop', `demo-merchant${path}${time}`),
  planted('recipe-jwt', { payload: 'eyJhIjoxfQ', salt: secret }, { body: '{"a":1}' }),
]
