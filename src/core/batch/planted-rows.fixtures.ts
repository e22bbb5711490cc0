import { createHash, createHmac } from 'node:crypto'

/** What a merchant's program puts together before it hashes. */
interface Parts {
  path: string
  method: string
  /** Scheme word and token. */
  tokenInPayload: string
  tokenInSalt: string
  timeInPayload: string
  timeInSalt: string
  body: string
  secret: string
  payload: (parts: Parts) => string
  salt: (parts: Parts) => string
  mac: (salt: string, payload: string) => string
}

export interface PlantedRow {
  clientId: string
  method: string
  path: string
  token: string
  requestTime: string
  body: string
  signature: string
}

const token = '0123456789abcdef'.repeat(4)
const clients = Array.from({ length: 5 }, (_, at) => `merchant-${at}`)
/** Made up; of no one. By client id. */
export const plantedSecrets: ReadonlyMap<string, readonly string[]> = new Map(
  clients.map(clientId => [clientId, [`secret-not-real-${clientId}`]]),
)

const hmac = (hash: string) => (salt: string, payload: string) => createHmac(hash, salt).update(payload).digest('hex')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const compact = (body: string) => JSON.stringify(JSON.parse(body))
const seconds = (time: string) => time.slice(0, -3)
const both = (change: (text: string) => string) => (parts: Parts) => ({
  tokenInPayload: change(parts.tokenInPayload),
  tokenInSalt: change(parts.tokenInSalt),
})

/** Thirty kinds of fault: ids that name it, any of them, and what the merchant's program does. */
const kinds: readonly (readonly [ids: readonly string[], change: (parts: Parts) => Partial<Parts>])[] = [
  [['output-hex-uppercase'], () => ({ mac: (salt, payload) => hmac('sha256')(salt, payload).toUpperCase() })],
  [['method-lowercase'], ({ method }) => ({ method: method.toLowerCase() })],
  [['path-trailing-slash-added'], ({ path }) => ({ path: path.replace('?', '/?') })],
  [
    ['body-json-spaced', 'body-spaced-as-typed', 'body-python-dumps'],
    ({ body }) => ({ body: body.replace(/([:,])(?=["{[\d])/g, '$1 ') }),
  ],
  [['body-slashes-escaped', 'body-php-default'], ({ body }) => ({ body: body.replaceAll('/', '\\/') })],
  [['body-pretty-2', 'body-js-roundtrip-pretty'], ({ body }) => ({ body: JSON.stringify(JSON.parse(body), null, 2) })],
  [['body-pretty-4'], ({ body }) => ({ body: JSON.stringify(JSON.parse(body), null, 4) })],
  [['body-zero-fraction-dropped', 'body-js-roundtrip'], ({ body }) => ({ body: compact(body) })],
  [['body-omitted'], () => ({ body: '' })],
  [['body-lf-appended'], ({ body }) => ({ body: `${body}\n` })],
  [['body-sha256-hex', 'body-sha256-hex-minified'], ({ body }) => ({ body: sha256(body) })],
  [
    ['body-keys-reordered'],
    ({ body }) => ({
      body: `{"body"${body.split('"body"')[1]?.slice(0, -1)},"requestId"${body.split('"requestId"')[1]?.split(',"body"')[0]}}`,
    }),
  ],
  [['path-full-url'], ({ path }) => ({ path: `https://tokoapi.netzme.com${path}` })],
  [['path-query-dropped'], ({ path }) => ({ path: path.split('?')[0] ?? '' })],
  [['path-no-leading-slash'], ({ path }) => ({ path: path.slice(1) })],
  [
    ['time-seconds'],
    ({ timeInPayload }) => ({ timeInPayload: seconds(timeInPayload), timeInSalt: seconds(timeInPayload) }),
  ],
  [['time-seconds-payload'], ({ timeInPayload }) => ({ timeInPayload: seconds(timeInPayload) })],
  [
    ['time-shift-plus-7h', 'time-shift-hours'],
    ({ timeInPayload }) => {
      const later = String(Number(timeInPayload) + 7 * 3_600_000)
      return { timeInPayload: later, timeInSalt: later }
    },
  ],
  [['token-missing-bearer'], both(text => text.replace('Bearer ', ''))],
  [['token-lowercase-bearer'], both(text => text.replace('Bearer', 'bearer'))],
  [['token-missing-bearer-salt'], ({ tokenInSalt }) => ({ tokenInSalt: tokenInSalt.replace('Bearer ', '') })],
  [['salt-secret-only'], () => ({ salt: ({ secret }) => secret })],
  [['salt-missing-time'], () => ({ salt: ({ secret, tokenInSalt }) => `${secret}-${tokenInSalt}` })],
  [
    ['salt-order-secret-token-time'],
    () => ({ salt: ({ secret, tokenInSalt, timeInSalt }) => `${secret}-${tokenInSalt}-${timeInSalt}` }),
  ],
  [
    ['salt-separator-colon'],
    () => ({ salt: ({ secret, tokenInSalt, timeInSalt }) => `${secret}:${timeInSalt}:${tokenInSalt}` }),
  ],
  [['secret-trailing-newline'], ({ secret }) => ({ secret: `${secret}\n` })],
  [['hash-hmac-sha512'], () => ({ mac: hmac('sha512') })],
  [['hash-hmac-sha1'], () => ({ mac: hmac('sha1') })],
  [['output-base64'], () => ({ mac: (salt, payload) => createHmac('sha256', salt).update(payload).digest('base64') })],
  [
    ['template-missing-token'],
    () => ({
      payload: ({ path, method, timeInPayload, body }) =>
        `path=${path}&method=${method}&timestamp=${timeInPayload}&body=${body}`,
    }),
  ],
]

/** Whether a fault is planted in this row, and which: one row of 32, the kinds in turn. */
export function plantedKind(at: number): readonly string[] | null {
  return kindAt(at)?.[0] ?? null
}

const kindAt = (at: number) => (at % 32 === 7 ? kinds[((at - 7) / 32) % kinds.length] : undefined)

/** Signed by the recipe in the README with node's own HMAC, but for what its fault changes. */
export function plantedRow(at: number): PlantedRow {
  const clientId = clients[at % clients.length] ?? ''
  const requestTime = String(1_700_000_000_000 + at * 700)
  const path = `/api/aggregator/merchant/qr/withdraw/inquiry?n=${at % 7}`
  // Where numbers are to be written anew, there is something to lose
  const fraction = kindAt(at)?.[0].includes('body-zero-fraction-dropped') ? '.00' : ''
  const body = `{"requestId":"aggregator${at}","type":"inquiry/withdraw","body":{"userId":"M_DEMO0001","amount":{"value":${at}${fraction},"currency":"IDR"},"note":"${'x'.repeat(at % 120)}"}}`
  const right: Parts = {
    path,
    method: 'POST',
    tokenInPayload: `Bearer ${token}`,
    tokenInSalt: `Bearer ${token}`,
    timeInPayload: requestTime,
    timeInSalt: requestTime,
    body,
    secret: plantedSecrets.get(clientId)?.[0] ?? '',
    payload: parts =>
      `path=${parts.path}&method=${parts.method}&token=${parts.tokenInPayload}&timestamp=${parts.timeInPayload}&body=${parts.body}`,
    salt: parts => `${parts.secret}-${parts.timeInSalt}-${parts.tokenInSalt}`,
    mac: hmac('sha256'),
  }
  const made = { ...right, ...kindAt(at)?.[1](right) }
  const signature = made.mac(made.salt(made), made.payload(made))
  return { clientId, method: right.method, path, token, requestTime, body, signature }
}
