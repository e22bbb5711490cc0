import { describe, expect, test } from 'vitest'
import { applyMend } from './apply-mend.ts'
import { checkBody } from './check-body.ts'
import { bytes, documentation, planted, post } from './check-request.fixtures.ts'
import { checkFields, checkRequest } from './check-request.ts'
import type { FieldCheckCode } from './problem.ts'
import type { SignatureRequest } from './request.ts'

const codesOf = (request: SignatureRequest) => checkRequest(request).map(({ code }) => code)
const rows = Object.entries(planted).flatMap(([code, faults]) =>
  faults.map(fault => [code as FieldCheckCode, fault] as const),
)

describe.each(rows)('%s', (code, { field, value, at, mended, facts }) => {
  const base = field === 'body' ? post : documentation
  const faulty: SignatureRequest = { ...base, [field]: value }
  const problem = checkRequest(faulty).find(found => found.code === code && found.field === field)

  test(`is found in ${JSON.stringify(value)}, and only there`, () => {
    expect(codesOf(base)).not.toContain(code)
    expect(problem).toMatchObject({ code, field, at: { start: at[0], end: at[1] }, ...facts })
  })

  test('its mend silences it and changes nothing else', () => {
    if (mended === undefined || !problem?.mend) {
      expect([mended, problem?.mend]).toEqual([undefined, undefined])
      return
    }
    const repaired = applyMend(faulty, problem.mend)
    expect(repaired).toEqual({ ...faulty, [field]: mended })
    expect(codesOf(repaired)).not.toContain(code)
  })
})

test('a body on GET, and how to drop it', () => {
  const faulty = { ...post, method: 'get', body: '{"a":1}' }
  const problem = checkFields(faulty).find(({ code }) => code === 'body-on-get')
  expect(problem).toMatchObject({ field: 'body', severity: 'notice', at: { start: 0, end: 7 } })
  expect(problem?.mend && applyMend(faulty, problem.mend)).toEqual({ ...faulty, body: '' })
})

test.each<[string, Partial<SignatureRequest>]>([
  ["the documentation's example", documentation],
  ['a POST', post],
  ['bytes', { ...post, body: bytes(String(post.body)) }],
  ['no signing secret', { ...documentation, signingSecret: '' }],
  ['a letters-and-digits secret', { clientSecret: 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6' }],
  ['a secret of marks', { clientSecret: 'p@ss/w0rd+with=marks&$&{x}-%20' }],
  ['a UUID secret', { clientSecret: '00000000-0000-4000-8000-000000000001' }],
  ['a short hex secret', { clientSecret: 'deadbeef' }],
  ['digits only', { clientSecret: '12345678901234567890123456789012' }],
  ['a token that begins with Bearer', { token: 'Bearercafe' }],
  ['percent-encoding and JSON-like query', { path: '/x?phoneNo=%2B6280000000000&t=10:00:00&f={"a":1}&e=a?b' }],
  ['a path parameter', { path: '/api/aggregator/merchant/withdraw/aggregator202103031542100001' }],
  ['a dotted segment', { path: '/v1.0/x.com/y' }],
  ['Indonesian, emoji and other scripts', { method: 'POST', body: '{"a":"“Kopi” – Rp 10.000 👩‍👩‍👧 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 Привет"}' }],
  [
    'blanks inside strings, escapes, big numbers',
    { method: 'POST', body: '{"a":" x  y ","b":"\\u00a0\\/","c":12345678901234567890,"d":1.0}' },
  ],
])('silent: %s', (_, change) => {
  expect(checkRequest({ ...documentation, ...change })).toEqual([])
})

test('checkRequest is checkFields and checkBody', () => {
  const faulty = { ...post, clientSecret: ' x', body: '{ }\n' }
  expect(checkRequest(faulty)).toEqual([...checkFields(faulty), ...checkBody(faulty)])
})

test('checkFields never reads the body', () => {
  const guarded = new Proxy(new Uint8Array(3), {
    get: (target, key) => {
      if (key !== 'length') throw new Error(`read ${String(key)}`)
      return target.length
    },
  })
  expect(checkFields({ ...post, body: guarded })).toEqual([])
})
