import { type Planted, planted } from './planted.fixtures.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001'
const secret = 'demo-secret-not-real'
const token = '0123456789abcdef0123456789abcdef'
const auth = `Bearer ${token}`
const time = '1700000123789'
const body = '{"requestId":"r-1","body":{"note":"10 000 IDR"}}'
const keyed = (id: string, payload: string) => planted(id, { payload, salt: secret })

/** One planted request or more for each mistake of the family. */
export const plantedRecipeNetzme: readonly Planted[] = [
  planted('recipe-doc-concat', { payload: `${path}POST${time}${body}`, salt: `${secret}${time}${auth}` }),
  keyed('recipe-doc-concat-secret', `${path}POST${time}${body}`),
  planted('recipe-doc-hash', {
    payload: `${path}POST${time}${body}${secret}${time}${auth}`,
    salt: '',
    kind: 'plain',
  }),
  planted('recipe-ppob', { payload: body, salt: `demo-merchant|${secret}|${path}|${token}` }),
  keyed(
    'recipe-salt-in-payload',
    `path=${path}&method=POST&token=${auth}&timestamp=${time}&body=${body}${secret}-${time}-${auth}`,
  ),
  planted('recipe-pin-hash', { salt: 'demo-merchant' }),
]
