import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { tokoNetzme } from '../scheme/scheme.ts'
import { renderScheme } from '../trace/trace.ts'
import { plantedFields } from './field-findings.fixtures.ts'
import { findDifferences } from './find-differences.ts'
import type { Finding, FindingCode } from './finding.ts'
import { payload, request, type Signed, salt, wholes } from './whole-findings.fixtures.ts'

function differences({
  payload: own = payload,
  salt: key = salt,
  hash = 'SHA-256',
  form = 'HMAC',
  print,
  sent,
}: Signed) {
  const digest = createHmac('sha256', key).update(own).digest()
  const side = (value: string | Uint8Array) => ({
    bytes: typeof value === 'string' ? new TextEncoder().encode(value) : value,
    parts: null,
    charset: 'utf-8',
  })
  return findDifferences({
    expected: { ...renderScheme({ ...request, ...sent }, tokoNetzme), hash: 'SHA-256', encoding: 'hex' },
    signed: { payload: side(own), salt: side(key), hash, form },
    print: { digest, observed: print ? print(digest.toString('hex')) : digest.toString('hex') },
    secrets: [request.clientSecret],
    token: request.token,
    clientId: request.clientId,
  })
}

test('nothing differs, nothing is said', () => {
  expect(differences({})).toEqual([])
})

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
    clientId: request.clientId,
  })
  expect(findings).toEqual([{ code: 'charset', field: 'payload', charset: 'utf-16le', count: payload.length }])
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
  'sent-charset': true,
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

test('each code is planted above, and silent where nothing differs', () => {
  const found = [...plantedFields.flatMap(row => row.found), ...wholes.flatMap(([, , ...facts]) => facts)]
  const planted = new Set(found.map(({ code }) => code))
  expect(Object.keys(allCodes).filter(code => !planted.has(code))).toEqual([])
})

test('a planted difference shows nothing else: every other code is silent', () => {
  for (const [name, signed, ...found] of wholes) {
    expect(
      differences(signed).map(({ code }) => code),
      name,
    ).toEqual(found.map(({ code }) => code))
  }
})

test('a secret that is a word of ours hides no field and no kind', () => {
  const secret = 'demo-secret-not-real'
  const { payload: own, salt: key } = renderScheme({ ...request, clientSecret: 'demo-secret-not-rea1' }, tokoNetzme)
  const side = ({ bytes }: { bytes: Uint8Array }) => ({ bytes, parts: null, charset: 'utf-8' })
  const [finding] = findDifferences({
    expected: { ...renderScheme({ ...request, clientSecret: secret }, tokoNetzme), hash: 'SHA-256', encoding: 'hex' },
    signed: { payload: side(own), salt: side(key), hash: 'SHA-256', form: 'HMAC' },
    print: { digest: new Uint8Array(32), observed: '00'.repeat(32) },
    secrets: [secret],
    token: request.token,
    clientId: request.clientId,
  })
  expect(finding).toMatchObject({ code: 'text-changed-masked', field: 'secret' })
})

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
