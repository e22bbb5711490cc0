import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import { diagnose } from '../diagnose/diagnose.ts'
import type { Diagnosis } from '../diagnose/diagnosis.ts'
import { importRequests } from '../importers/import-requests.ts'
import type { SignatureRequest } from '../request/request.ts'
import { documentationTable, type Scheme, tokoNetzme } from '../scheme/scheme.ts'
import { trace } from '../trace/trace.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseMatter, type CaseWords, makeCaseFile } from './make-case-file.ts'
import { readCaseFile } from './read-case-file.ts'
import { writeCaseLink } from './write-case-link.ts'

const secret = 'cAnary-key/0042+!'
const token = '8f3a1c9e5b2d8046f1a3c5e79b0d2f4681c3e5a70921436587cbad0fe1d2c3b4'
const request: SignatureRequest = {
  clientId: 'kopi',
  clientSecret: secret,
  token,
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry?a=1',
  body: '{"requestId":"kopi1","note":"a/b"}',
  requestTime: '1795572922845',
}
const words: CaseWords = {
  finding: one => `${one.code} of ${one.field}: ${JSON.stringify(one)}`,
  title: id => `title of ${id}`,
  fix: id => `fix of ${id}`,
}

/** The signature of a client that escapes slashes, by hand. */
const escaped = createHmac('sha256', `${secret}-${request.requestTime}-Bearer ${token}`)
  .update(
    `path=${request.path}&method=POST&token=Bearer ${token}&timestamp=${request.requestTime}&body=${String(request.body).replaceAll('/', '\\/')}`,
  )
  .digest('hex')

async function fileOf(change: Partial<SignatureRequest> = {}, rest: Partial<CaseMatter & { scheme: Scheme }> = {}) {
  const traced = await trace({ ...request, ...change }, rest.scheme)
  const diagnosis: Diagnosis = { outcome: 'unexplained', explanations: [], tried: 3 }
  return makeCaseFile({ trace: traced, observed: escaped, headers: [], diagnosis, others: [], ...rest }, words)
}

function linkOf(file: CaseFile): string {
  const link = writeCaseLink(file)
  if (!link.ok) throw new Error(link.problem.code)
  return link.value
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

test('verdict, findings and cause, lengths and fingerprints of every part; of secret and token a mask', async () => {
  const diagnosis = await diagnose(request, escaped, { maxMistakes: 1 })
  const file = await fileOf({}, { diagnosis, headers: [['User-Agent', 'GuzzleHttp/7']] })
  expect(file).toMatchObject({
    netzmeCase: 1,
    request: { clientId: 'kopi', method: 'POST', path: request.path, body: request.body },
    signature: escaped,
    headers: [['User-Agent', 'GuzzleHttp/7']],
    withheld: [],
    token: { start: '8f3a1c', characters: 64, fingerprint: sha(token) },
    secret: { characters: secret.length, fingerprint: sha(secret) },
    scheme: tokoNetzme,
    verdict: { outcome: 'explained', findings: [{ field: 'body', code: 'json-slashes' }] },
  })
  expect(file.verdict.causes.flatMap(({ mistakes }) => mistakes)).toContain('body-php-default')
  const salt = `${secret}-${request.requestTime}-Bearer ${token}`
  expect(file.expected.salt).toMatchObject({ bytes: salt.length, fingerprint: sha(salt) })
  expect(file.expected.salt.segments).toEqual([
    { field: 'clientSecret', bytes: secret.length, fingerprint: sha(secret) },
    { field: 'requestTime', bytes: 13, fingerprint: sha('1795572922845') },
    { field: 'authorization', bytes: 71, fingerprint: sha(`Bearer ${token}`) },
  ])
})

const spellings: readonly ((text: string) => string)[] = [
  text => text,
  text => Buffer.from(text).toString('hex'),
  text => Buffer.from(`x${text}`).toString('base64'),
  text => Buffer.from(text).toString('base64url'),
  text => encodeURIComponent(text),
  text => [...Buffer.from(text)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  text => JSON.stringify(JSON.stringify({ text })),
  text => [...text].map(one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
]
/** What a text says in any of these spellings, at whatever place. */
const hasAny = (text: string, canary: string) =>
  spellings.some(
    (spell, i) =>
      i !== 6 &&
      text.toLowerCase().includes(
        spell(canary)
          .slice(i === 2 ? 4 : 0, -4)
          .toLowerCase(),
      ),
  )

const text = fc.string({ unit: anyCharacter, maxLength: 30 })
const planted = fc
  .tuple(text, fc.constantFrom('', secret, token, 'known-elsewhere-77'), fc.constantFrom(...spellings), text)
  .map(([before, value, spell, after]) => `${before}${spell(value)}${after}`)

test('no secret and no token in file or link, in no spelling, wherever they were pasted (property)', async () => {
  const cases = fc.record({
    clientId: planted,
    method: planted,
    path: planted,
    requestTime: planted,
    body: fc.oneof(
      planted,
      planted.map(value => new Uint8Array([255, ...Buffer.from(value)])),
      planted.map(value => new Uint8Array([255, 254, ...Buffer.from(value, 'utf16le')])),
    ),
  })
  await fc.assert(
    fc.asyncProperty(cases, planted, planted, planted, async (change, observed, header, template) => {
      const scheme = { ...tokoNetzme, id: 'own', payload: `${template.replace(/[{}]/g, '')}{body}` }
      const headers = [
        ['User-Agent', header],
        ['Authorization', `Bearer ${token}`],
        ['Cookie', 'session=somebody'],
      ] as const
      const file = await fileOf(change, { observed, headers, scheme, others: ['known-elsewhere-77'] })
      const link = writeCaseLink(file)
      const decoded = link.ok ? Buffer.from(link.value.split('.')[2] ?? '', 'base64url').toString() : ''
      for (const written of [JSON.stringify(file), decoded, link.ok ? link.value : '']) {
        for (const canary of [secret, token, 'known-elsewhere-77']) expect(hasAny(written, canary)).toBe(false)
        expect(written).not.toContain('somebody')
      }
    }),
    { numRuns: 150 },
  )
})

test('what is withheld is named, with its length and its fingerprint', async () => {
  const body = `{"access_token":"somebody-elses"}`
  const file = await fileOf({ body, path: `/x?k=${encodeURIComponent(secret)}` })
  expect(file.request).toEqual({ clientId: 'kopi', method: 'POST', requestTime: request.requestTime })
  expect(file.withheld).toEqual([
    { field: 'path', why: 'holds-credential', bytes: 26, fingerprint: sha(`/x?k=${encodeURIComponent(secret)}`) },
    { field: 'body', why: 'may-hold-credential', bytes: body.length, fingerprint: sha(body) },
  ])
  expect((await fileOf({ body: 'x'.repeat(200_000) })).withheld).toMatchObject([{ field: 'body', why: 'too-long' }])
})

test('a file and a link bring the same case back, to the byte (property)', async () => {
  const cases = fc.record({
    clientId: text,
    method: fc.constantFrom('GET', 'post'),
    path: text.map(value => `/${value}`),
    requestTime: text,
    body: fc.oneof(
      fc.string({ unit: 'binary' }),
      text,
      fc.uint8Array({ maxLength: 20 }).map(some => new Uint8Array([255, ...some])),
    ),
  })
  await fc.assert(
    fc.asyncProperty(cases, fc.constantFrom(tokoNetzme, documentationTable), async (change, scheme) => {
      const file = await fileOf(change, { scheme, headers: [['User-Agent', 'okhttp/4.12.0']] })
      fc.pre(file.withheld.length === 0)
      for (const written of [JSON.stringify(file, null, 2), `Look: https://x.example/${linkOf(file)} (from Kopi)`]) {
        const { format, requests, problems } = importRequests(written)
        expect({ format, problems }).toEqual({ format: 'case', problems: [] })
        expect(requests[0]).toMatchObject({ request: change, observedSignature: escaped })
        expect(requests[0]?.opened).toMatchObject({ scheme, headers: [['User-Agent', 'okhttp/4.12.0']] })
        expect(requests[0]?.opened?.secret).toEqual({ characters: secret.length, fingerprint: sha(secret) })
        expect(requests[0]?.request).not.toHaveProperty('token')
      }
    }),
    { numRuns: 25 },
  )
})

test('old, damaged, foreign and huge ones are a problem each, and no other reader has its turn', async () => {
  const file = await fileOf()
  const link = linkOf(file)
  const json = JSON.stringify(file)
  const cut = (value: string, ...lengths: number[]) => lengths.map(length => value.slice(0, length))
  const damaged = [
    ...['#/case/', '#/case/x', '#/case/%7B%7D', '#/case/curl https://h.example/a', '#/case/1.00000000.e30'],
    ...cut(link, 30, 60, link.length - 1),
    link.replace(/.$/, one => (one === 'A' ? 'B' : 'A')),
    ...cut(json, 20, 200, json.length - 1),
    ...['{"netzmeCase":1}', '{"netzmeCase":"1"}', '{"netzmeCase":1,"request":[],"token":{},"secret":{}}'],
    json.replace('"body":', '"body":7,"x":'),
    json.replace('"fingerprint":"', '"fingerprint":"<img>'),
    json.replace('"SHA-256"', '"MD5"'),
    json.replace('{requestTime}', '{nonce}'),
    `{"netzmeCase":1,"a":${'['.repeat(100_000)}`,
  ]
  for (const one of damaged) expect(readCaseFile(one)).toMatchObject({ problem: { code: 'case-damaged' } })
  expect(readCaseFile(json.replace('"netzmeCase":1', '"netzmeCase":2'))).toMatchObject({
    problem: { code: 'case-version', version: 2 },
  })
  expect(readCaseFile(link.replace('/1.', '/0.'))).toMatchObject({ problem: { code: 'case-version', version: 0 } })
  expect(readCaseFile(json + ' '.repeat(1_000_000))).toMatchObject({ problem: { code: 'case-too-large' } })
  expect(importRequests(json.slice(0, -1))).toEqual({
    format: 'case',
    requests: [],
    problems: [{ code: 'import-case-damaged' }],
  })
  expect(importRequests('See https://desk.example/agent/#/case/50012 first').format).not.toBe('case')
})

test('any text is read without a throw, and what is opened has the form of a case (property)', async () => {
  const json = JSON.stringify(await fileOf())
  const changed = fc
    .tuple(fc.nat(json.length), fc.nat(20), fc.string())
    .map(([at, much, put]) => json.slice(0, at) + put + json.slice(at + much))
  const whole = fc.json().map(value => `{"netzmeCase":1,"request":${value},"token":${value},"secret":${value}}`)
  fc.assert(
    fc.property(fc.oneof(changed, whole, fc.string()), one => {
      const opened = readCaseFile(one)
      if (opened.ok) expect(opened.value.secret.fingerprint).toMatch(/^[0-9a-f]{8}$/)
    }),
  )
})

test('a case too long for a link is said; a file holds it', async () => {
  const file = await fileOf({ body: 'ab '.repeat(10_000) })
  expect(writeCaseLink(file)).toMatchObject({ ok: false, problem: { code: 'case-link-too-long' } })
  expect(readCaseFile(JSON.stringify(file))).toMatchObject({ ok: true })
})
