import { type Planted, planted } from './planted.fixtures.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001'
const secret = 'demo-secret-not-real'
const token = '0123456789abcdef0123456789abcdef'
const auth = `Bearer ${token}`
const time = '1700000123789'
const jakarta = '2023-11-15T05:15:23+07:00'
const body = '{"requestId":"r-1","body":{"note":"10 000 IDR"}}'
/** SHA-256 of `{}`, which is what `{ }` is when minified. */
const emptyObject = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
const snap = { path: '/a', body: '{ }' }
const keyed = (id: string, payload: string) => planted(id, { payload, salt: secret })

/** One planted request or more for each mistake of the family. */
export const plantedRecipeBank: readonly Planted[] = [
  planted(
    'recipe-snap-hex',
    { payload: `POST:/a:${token}:${emptyObject}:${jakarta}`, salt: secret, hash: 'sha512' },
    snap,
  ),
  planted(
    'recipe-snap-base64',
    { payload: `POST:/a:${token}:${emptyObject}:${time}`, salt: secret, hash: 'sha512', encoding: 'base64' },
    snap,
  ),
  planted('recipe-bca', { payload: `POST:/a:${token}:${emptyObject}:${jakarta}`, salt: secret }, snap),
  planted(
    'recipe-bca-base64',
    { payload: `POST:/a:${token}:${emptyObject}:${time}`, salt: secret, encoding: 'base64' },
    snap,
  ),
  keyed('recipe-snap-raw-body', `POST:${path}:${token}:${body}:${time}`),
  keyed('recipe-snap-client-time', `demo-merchant|${jakarta}`),
  planted('recipe-bri', {
    payload: `path=${path}&verb=POST&token=${auth}&timestamp=2023-11-14T22:15:23.789Z&body=${body}`,
    salt: secret,
    encoding: 'base64',
  }),
  keyed('recipe-bri-hex', `path=${path}&verb=POST&token=${auth}&timestamp=${time}&body=${body}`),
]
