import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SignatureRequest } from '../request/request.ts'
import { tokoNetzme } from '../scheme/scheme.ts'
import { renderScheme } from '../trace/trace.ts'
import { type Facts, plantedFields } from './field-findings.fixtures.ts'
import { findDifferences } from './find-differences.ts'
import type { Finding, FindingCode } from './finding.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'MaREaULkzAUTAFYg',
  token: '8f2cd7aa51b04ed3',
  method: 'POST',
  path: '/api/a/b?userId=M_1&page=2',
  body: '{"type":"x/y","amount":200000,"note":"é"}',
  requestTime: '1795450590845',
}
const payload = `path=/api/a/b?userId=M_1&page=2&method=POST&token=Bearer 8f2cd7aa51b04ed3&timestamp=1795450590845&body=${request.body}`
const salt = 'MaREaULkzAUTAFYg-1795450590845-Bearer 8f2cd7aa51b04ed3'

interface Signed {
  payload?: string | Uint8Array
  salt?: string | Uint8Array
  hash?: string
  form?: string
  print?: (hex: string) => string
}

function differences({ payload: own = payload, salt: key = salt, hash = 'SHA-256', form = 'HMAC', print }: Signed) {
  const digest = createHmac('sha256', key).update(own).digest()
  const side = (value: string | Uint8Array) => ({
    bytes: typeof value === 'string' ? new TextEncoder().encode(value) : value,
    parts: null,
    charset: 'utf-8',
  })
  return findDifferences({
    expected: { ...renderScheme(request, tokoNetzme), hash: 'SHA-256', encoding: 'hex' },
    signed: { payload: side(own), salt: side(key), hash, form },
    print: { digest, observed: print ? print(digest.toString('hex')) : digest.toString('hex') },
    secrets: [request.clientSecret],
    token: request.token,
  })
}

test('nothing differs, nothing is said', () => {
  expect(differences({})).toEqual([])
})

type Row = readonly [name: string, signed: Signed, ...found: readonly Facts[]]

const wholes: readonly Row[] = [
  [
    'no token in the payload',
    { payload: payload.replace('token=Bearer 8f2cd7aa51b04ed3&', '') },
    { code: 'template-fields-missing', fields: ['token'] },
  ],
  [
    'another label',
    { payload: payload.replace('method=', 'verb=') },
    { code: 'template-label', of: 'method', signed: 'verb', expected: 'method' },
  ],
  [
    'other separators',
    { salt: salt.replaceAll('-', ':') },
    { code: 'template-separator', field: 'salt', signed: ':', expected: '-', count: 2 },
  ],
  [
    'salt the other way round',
    { salt: 'Bearer 8f2cd7aa51b04ed3-1795450590845-MaREaULkzAUTAFYg' },
    { code: 'template-order', signed: ['token', 'time', 'secret'] },
  ],
  [
    'salt in hex',
    { salt: Buffer.from(salt).toString('hex') },
    { code: 'text-transformed', field: 'salt', change: 'hex' },
  ],
  [
    'no salt',
    { salt: 'x'.repeat(0) },
    { code: 'whole-form', field: 'salt', form: 'empty', bytes: 0, expectedBytes: 54 },
  ],
  ['salt cut', { salt: salt.slice(0, 32) }, { code: 'whole-form', form: 'cut', bytes: 32 }],
  [
    'the body alone',
    { payload: String(request.body) },
    { code: 'whole-form', field: 'payload', form: 'one-field', holds: ['body'] },
  ],
  [
    'time in seconds in both',
    { payload: payload.replace('0845', '0'), salt: salt.replace('0845', '0') },
    { code: 'time-unit', where: 'both' },
  ],
  ['time in seconds in the salt', { salt: salt.replace('0845', '0') }, { code: 'time-unit', where: 'salt' }],
  ['another hash', { hash: 'SHA-512' }, { code: 'hmac-hash', signed: 'SHA-512', expected: 'SHA-256' }],
  ['no key', { form: 'PLAIN' }, { code: 'hmac-form', form: 'PLAIN' }],
  ['upper case', { print: hex => hex.toUpperCase() }, { code: 'print-form', form: 'hex-upper' }],
  [
    'base64',
    { print: hex => Buffer.from(hex, 'hex').toString('base64') },
    { code: 'print-form', form: 'base64', characters: 44, expected: 64 },
  ],
  ['a prefix', { print: hex => `sha256=${hex}` }, { code: 'print-around', before: 'sha256=', after: '' }],
  ['a line end', { print: hex => `${hex}\n` }, { code: 'print-around', after: '\n', doubt: 'final-line-end' }],
  [
    'dashes',
    { print: hex => hex.toUpperCase().replace(/..(?=.)/g, '$&-') },
    { code: 'print-form' },
    { code: 'print-separators', separator: '-', count: 31 },
  ],
  ['cut', { print: hex => hex.slice(0, 63) }, { code: 'print-cut', characters: 63, expected: 64, side: 'end' }],
  ['bytes', { print: hex => `[${[...Buffer.from(hex, 'hex')].join(', ')}]` }, { code: 'print-form', form: 'bytes' }],
]

test.each(wholes.map(([name, signed, ...found]) => ({ name, signed, found })))('$name', ({ signed, found }) => {
  const findings = differences(signed)
  expect(findings).toHaveLength(found.length)
  for (const [at, facts] of found.entries()) expect(findings[at]).toMatchObject(facts)
})

test('a whole payload in another charset', () => {
  const parts = [{ field: null, text: payload }]
  const utf16 = new Uint8Array(Buffer.from(payload, 'utf16le'))
  const { payload: expected, salt: key } = renderScheme(request, tokoNetzme)
  const findings = findDifferences({
    expected: { payload: expected, salt: key, hash: 'SHA-256', encoding: 'hex' },
    signed: {
      payload: { bytes: utf16, parts, charset: 'utf-16le' },
      salt: { bytes: key.bytes, parts: null, charset: 'utf-8' },
      hash: 'SHA-256',
      form: 'HMAC',
    },
    print: { digest: new Uint8Array(32), observed: '00'.repeat(32) },
    secrets: [],
    token: request.token,
  })
  expect(findings).toEqual([{ code: 'charset', field: 'payload', charset: 'utf-16le', count: payload.length }])
})

test('each code is planted above', () => {
  const found = [...plantedFields.flatMap(row => row.found), ...wholes.flatMap(([, , ...facts]) => facts)]
  const planted = new Set(found.map(({ code }) => code))
  const rest: readonly FindingCode[] = ['template-fields-added', 'charset']
  const all: Readonly<Record<FindingCode, true>> = allCodes
  expect(Object.keys(all).filter(code => !planted.has(code) && !rest.some(one => one === code))).toEqual([])
})

const allCodes = {
  'json-white-space': true,
  'json-slashes': true,
  'json-unicode': true,
  'json-html': true,
  'json-escapes': true,
  'json-numbers': true,
  'json-strings': true,
  'json-types': true,
  'json-members-missing': true,
  'json-members-added': true,
  'json-order': true,
  'json-items': true,
  'json-keys': true,
  'json-literals': true,
  'json-quotes': true,
  'json-marks': true,
  'body-frame': true,
  'path-prefix': true,
  'path-end': true,
  'query-dropped': true,
  'query-parameters-missing': true,
  'query-parameters-added': true,
  'query-order': true,
  'query-values': true,
  'query-encoding': true,
  'query-list-style': true,
  'query-separators': true,
  'time-instant': true,
  'time-unit': true,
  'time-format': true,
  'time-number': true,
  'token-scheme-word': true,
  'token-other': true,
  'value-missing': true,
  'value-added': true,
  'text-edge': true,
  'text-line-ends': true,
  'text-transformed': true,
  'text-characters': true,
  'text-changed': true,
  'text-changed-masked': true,
  charset: true,
  'template-fields-missing': true,
  'template-fields-added': true,
  'template-order': true,
  'template-label': true,
  'template-separator': true,
  'whole-form': true,
  'hmac-hash': true,
  'hmac-form': true,
  'print-form': true,
  'print-separators': true,
  'print-around': true,
  'print-cut': true,
} as const satisfies Readonly<Record<FindingCode, true>>

test('no secret and no whole token in any fact, wherever it was signed', () => {
  const odd: readonly Signed[] = [
    { payload: payload.replace(String(request.body), `x${request.clientSecret}y${request.token}`) },
    { payload: payload.replace('POST', request.clientSecret) },
    { salt: `${request.token}${request.clientSecret}` },
    { salt: salt.replace('MaREaULkzAUTAFYg', 'MAREAULKZAUTAFYG') },
    { print: () => request.clientSecret },
  ]
  for (const signed of odd) {
    const findings: readonly Finding[] = differences(signed)
    expect(findings.length).toBeGreaterThan(0)
    const text = JSON.stringify(findings)
    expect(text).not.toContain('UTAFY')
    expect(text).not.toContain(request.token.slice(0, 8))
    expect(text.toUpperCase()).not.toContain('MAREAULKZ')
  }
})
