import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { encodeUtf8 } from '../bytes/utf8.ts'
import { createHmacBatch, portableHmacBatch } from '../diagnose/scan/kernel/hmac-batch.ts'
import { type Outcome, outcomes } from './row-columns.ts'
import type { RowFormat } from './row-format.ts'
import { ChunkVerifier, createChunkVerifier } from './verify-chunk.ts'

const secrets = new Map([
  ['demo-merchant', ['wrong-secret-not-real', 'demo-secret-not-real']],
  ['toko "é"', ['kunci-rahasia-é']],
])
const base = {
  clientId: 'demo-merchant',
  method: 'POST',
  path: '/api/aggregator/merchant/qr?x=1',
  token: '0123456789abcdef'.repeat(4),
  requestTime: '1700000000000',
  body: '{"a":"b\\/c","n":1}',
}
type Plain = typeof base

/** By the recipe in the README, with node's own HMAC. */
function signed(request: Plain, body: string | Buffer = request.body, secret = 'demo-secret-not-real'): string {
  const { path, method, token, requestTime } = request
  return createHmac('sha256', `${secret}-${requestTime}-Bearer ${token}`)
    .update(`path=${path}&method=${method}&token=Bearer ${token}&timestamp=${requestTime}&body=`)
    .update(body)
    .digest('hex')
}

const signature = signed(base)
const { clientId, token, requestTime, ...rest } = base
const json = (value: object) => JSON.stringify(value)
const other = { ...base, clientId: 'toko "é"', body: 'ü "quoted"\r\n\ttab' }
const ascii = json({ ...other, signature: signed(other, other.body, 'kunci-rahasia-é') }).replace(
  /[^ -~]/g,
  character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
)

const lines: readonly (readonly [name: string, line: string, outcome: Outcome, reason?: string])[] = [
  ['plain', json({ ...base, signature }), 'match'],
  [
    'blanks, other keys, another order',
    ` { "signature" : "${signature}" , "status":200,"ok":true, "x":"y\\n"${json(base).replace('{', ', ').slice(0, -1)} }\t`,
    'match',
  ],
  ['a number for the time', json({ ...base, requestTime: 1700000000000, signature }), 'match'],
  [
    'headers as an object',
    json({
      ...rest,
      headers: {
        'User-Agent': 'x',
        'client-id': clientId,
        'Request-Time': requestTime,
        Authorization: `Bearer ${token}`,
        SIGNATURE: signature,
      },
    }),
    'match',
  ],
  [
    'headers as pairs',
    json({
      ...rest,
      headers: [
        ['Client-Id', clientId],
        ['Request-Time', requestTime],
        ['Authorization', `Bearer ${token}`],
        ['Signature', signature],
      ],
    }),
    'match',
  ],
  [
    'header spellings as keys',
    json({
      ...rest,
      'Client-Id': clientId,
      'Request-Time': requestTime,
      Authorization: `bearer ${token}`,
      Signature: signature,
    }),
    'match',
  ],
  [
    'a field wins over a header',
    json({ ...base, signature, headers: { Signature: 'ab'.repeat(32), Authorization: 'Bearer x' } }),
    'match',
  ],
  [
    'bytes',
    json({ ...base, body: undefined, bodyBase64: '/wD+', signature: signed(base, Buffer.from([255, 0, 254])) }),
    'match',
  ],
  ['no body', json({ ...base, body: undefined, signature: signed(base, '') }), 'match'],
  ['a null body', json({ ...base, body: null, signature: signed(base, '') }), 'match'],
  ['nested keys that are nobody’s', json({ ...base, signature, extra: { body: 'no', list: [1.5e3, null] } }), 'match'],
  ['beyond ASCII', json({ ...other, signature: signed(other, other.body, 'kunci-rahasia-é') }), 'match'],
  ['the same escaped', ascii, 'match'],
  ['the last of two', json({ ...base, signature }).replace('{', '{"method":"GET",'), 'match'],
  ['five megabytes', json({ ...base, body: 'x'.repeat(5e6), signature: signed(base, 'x'.repeat(5e6)) }), 'match'],
  ['the method as it is', json({ ...base, method: 'post', signature: signed({ ...base, method: 'post' }) }), 'match'],
  ['upper case', json({ ...base, signature: signature.toUpperCase() }), 'mismatch'],
  ['one digit less', json({ ...base, signature: signature.slice(1) }), 'mismatch'],
  ['an empty signature', json({ ...base, signature: '' }), 'mismatch'],
  ['another body', json({ ...base, body: '{}', signature }), 'mismatch'],
  ['an unknown client', json({ ...base, clientId: 'nobody', signature }), 'no-secret'],
  ['no signature', json(base), 'unreadable', 'missing-signature'],
  ['no token', json({ ...base, token: undefined, signature }), 'unreadable', 'missing-token'],
  ['a body that is no text', json({ ...base, body: { a: 1 }, signature }), 'unreadable', 'not-text-body'],
  ['cut off', json({ ...base, signature }).slice(0, -20), 'unreadable', 'not-json'],
  ['something behind it', `${json({ ...base, signature })} x`, 'unreadable', 'not-json'],
  ['a word that is none', json({ ...base, signature, x: 1 }).replace('"x":1', '"x":nul'), 'unreadable', 'not-json'],
  ['a raw NUL', json({ ...base, signature }).replace('b\\', '\0b\\'), 'unreadable', 'not-json'],
  ['a list', '[1]', 'unreadable', 'not-an-object'],
  ['bad base64', json({ ...base, body: undefined, bodyBase64: '*', signature }), 'unreadable', 'not-base64'],
]

const jsonLines: RowFormat = { kind: 'json-lines' }

describe.each([
  ['kernel', () => createChunkVerifier(jsonLines, secrets)],
  ['simd', async () => new ChunkVerifier(await createHmacBatch(), null, jsonLines, secrets)],
  ['portable', async () => new ChunkVerifier(portableHmacBatch(), null, jsonLines, secrets)],
])('lines of JSON, %s', (_, create) => {
  it('gives each record its outcome, right signature and reason', async () => {
    const verifier = await create()
    const columns = await verifier.verify(encodeUtf8(lines.map(([, line]) => line).join('\r\n')))
    const told = lines.map(([name], row) => [
      name,
      outcomes[columns.outcome[row] ?? 0],
      verifier.reasons[columns.reason[row] ?? -1],
    ])
    expect(told).toEqual(lines.map(([name, , outcome, reason]) => [name, outcome, reason]))
    expect(columns.count).toBe(lines.length)
    const macOf = (name: string) => {
      const row = lines.findIndex(line => line[0] === name)
      return Buffer.from(columns.macs.subarray(row * 32, row * 32 + 32)).toString('hex')
    }
    expect(macOf('plain')).toBe(signature)
    expect(macOf('upper case')).toBe(signed(base, base.body, 'wrong-secret-not-real'))
  })
})

it('says which bytes are no UTF-8, and reads what stands around them', async () => {
  const line = encodeUtf8(json({ ...base, signature }))
  const broken = encodeUtf8(json({ ...base, signature }).replace('"b', '"?b'))
  broken[broken.indexOf(0x3f)] = 0xe9
  const verifier = await createChunkVerifier(jsonLines, secrets)
  const columns = await verifier.verify(Buffer.concat([line, Buffer.from('\n\n'), broken, Buffer.from('\n'), line]))
  expect([...columns.outcome.subarray(0, columns.count)].map(at => outcomes[at])).toEqual([
    'match',
    'unreadable',
    'match',
  ])
  expect([...columns.line.subarray(0, 3)]).toEqual([0, 2, 3])
  expect(verifier.reasons).toEqual(['not-utf8'])
})

describe('a table', () => {
  const columns = ['clientId', 'method', 'path', 'token', 'requestTime', 'body', 'signature', null] as const
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const row = (request: Plain, sent = signed(request)) => [
    request.clientId,
    request.method,
    request.path,
    request.token,
    request.requestTime,
    quoted(request.body),
    sent,
    'note',
  ]
  const lf = { ...base, body: '{\n "a": 1,\r\n "b": "é"\n}' }
  const table = [
    row(base).join(),
    '',
    row(lf).join(),
    row(base).join().replace('/api', 'https://tokoapi.netzme.com/api'),
    row({ ...base, body: '' })
      .map(cell => (cell === '""' ? '' : cell))
      .join(),
    row(base, 'ab'.repeat(32)).join(),
    row(base).slice(0, 5).join(),
    row(base).join().replace('note', '"never closed\n'),
  ]
  it('gives each record its outcome', async () => {
    const verifier = await createChunkVerifier({ kind: 'csv', delimiter: 0x2c, columns }, secrets)
    const found = await verifier.verify(encodeUtf8(table.join('\r\n')))
    const told = [...found.outcome.subarray(0, found.count)].map((at, index) => [
      outcomes[at],
      found.line[index],
      verifier.reasons[found.reason[index] ?? -1],
    ])
    expect(told).toEqual([
      ['match', 0, undefined],
      ['match', 2, undefined],
      ['match', 6, undefined],
      ['match', 7, undefined],
      ['mismatch', 8, undefined],
      ['unreadable', 9, 'column-count'],
      ['unreadable', 10, 'unclosed-quote'],
    ])
  })
})
