import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import { completeImport } from './complete-import.ts'
import { importRequests } from './import-requests.ts'
import { bashLexer, readPipeline } from './shell/read-bash.ts'

const first = (text: string) => {
  const [request] = importRequests(text).requests
  if (!request) throw new Error('nothing was read')
  return request
}

test('a cURL command as browsers and Postman copy it', () => {
  const imported =
    first(`curl --location --request POST 'https://tokoapi-stg.netzme.com/api/aggregator/merchant/qr/withdraw/inquiry' \\
  -H 'Authorization: Bearer abc' \\
  -H "Request-Time: 1700000000000" --header 'client-id: demo' -H 'Signature: ABC ' \\
  --data-raw '{"a":"it'\\''s"}'`)
  expect(imported).toMatchObject({
    baseUrl: 'https://tokoapi-stg.netzme.com',
    observedSignature: 'ABC ',
    request: {
      method: 'POST',
      path: '/api/aggregator/merchant/qr/withdraw/inquiry',
      token: 'abc',
      requestTime: '1700000000000',
      clientId: 'demo',
      body: `{"a":"it's"}`,
    },
  })
})

test.each([
  ['curl https://h.test/a?b=c#d', { method: 'GET', path: '/a?b=c', body: '' }],
  ['curl h.test', { method: 'GET', path: '/' }],
  ["curl -XPUT h.test/x -d a=1 -d 'b=2'", { method: 'PUT', body: 'a=1&b=2' }],
  ["curl -G h.test/x?z=1 --data-urlencode 'q=a b' -d c=d", { method: 'GET', path: '/x?z=1&q=a+b&c=d', body: '' }],
  ["$ curl h.test/x --data-binary $'a\\r\\nb\\u00e9\\x41\\''", { method: 'POST', body: "a\r\nbéA'" }],
  ['curl --json \'{"a":1}\' h.test', { method: 'POST', body: '{"a":1}' }],
  ['curl -u id:se:cret h.test', { clientId: 'id', clientSecret: 'se:cret' }],
  ['curl -H "Authorization: bearer abc" h.test', { token: 'abc' }],
  ["curl -H 'Authorization: Bearer  abc' h.test", { token: 'abc' }],
  ['curl --max-time 3 -o out h.test/y', { path: '/y' }],
  ['curl h.test/y | jq .', { path: '/y' }],
])('%s', (text, request) => {
  expect(first(text).request).toMatchObject(request)
})

test.each([
  ['curl -d @body.json h.test', 'import-body-in-file'],
  ['curl -F a=b h.test', 'import-form-body'],
  ["curl -H 'A: b", 'import-unclosed-quote'],
  ['curl -H "Authorization: Bearer $TOKEN" h.test', 'import-unresolved-variable'],
  ['curl -v', 'import-no-url'],
  ['curl {{base}}/x', 'import-bad-url'],
  ['hello', 'import-nothing-found'],
  ['', 'import-nothing-found'],
  ['x'.repeat(16_000_001), 'import-too-large'],
  ['curl h.test', 'import-no-signature'],
])('says what is missing: %#', (text, code) => {
  expect(importRequests(text).problems.map(problem => problem.code)).toContain(code)
})

test('a raw HTTP request keeps its body to the byte', () => {
  const head = 'POST /a?b=%2F HTTP/1.1\r\nHost: tokoapi.netzme.com\r\nAuthorization: Bearer t\r\nSignature:  x '
  const body = '\uFEFF{"a":1}\r\n\r\n'
  expect(first(`${head}\r\n\r\n${body}`)).toMatchObject({
    baseUrl: 'https://tokoapi.netzme.com',
    observedSignature: 'x ',
    request: { method: 'POST', path: '/a?b=%2F', token: 't', body },
  })
})

test.each([
  ['{"a":"é"}\n\n', 10, '{"a":"é"}', undefined],
  ['{}', 5, '{}', 'import-short-body'],
  ['{}GET / HTTP/1.1', 2, '{}', 'import-extra-after-body'],
])('Content-Length cuts the body: %j', (rest, length, body, code) => {
  const result = importRequests(`POST / HTTP/1.1\nContent-Length: ${length}\nSignature: x\n\n${rest}`)
  expect(result.requests[0]?.request.body).toBe(body)
  expect(result.problems.map(problem => problem.code)).toEqual(code ? [code] : [])
})

test('a block of header lines, among other words', () => {
  const imported = first('Hello,\nAuthorization: Bearer t\nREQUEST-TIME: 1\nClient-Id: c\nSignature: s\n')
  expect(imported).toMatchObject({ observedSignature: 's', request: { token: 't', requestTime: '1', clientId: 'c' } })
  expect(imported.request).not.toHaveProperty('body')
  expect(imported.request).not.toHaveProperty('path')
})

test('words are split as bash splits them', () => {
  const quoted = fc.oneof(
    fc
      .string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\t', '"', '$', '\\', '\n', '{', ';') })
      .map(text => `'${text}'`),
    fc
      .string({ unit: fc.constantFrom('a', 'é', ' ', "'", '\\\\', '\\"', '\\$', '\n', ';', '\\a', '\\\n') })
      .map(text => `"${text}"`),
    fc
      .string({ unit: fc.constantFrom('a', ' ', '\\n', "\\'", '\\x41', '\\u00e9', '\\101', '"', '\\\\', '\\q') })
      .map(text => `$'${text}'`),
    fc.string({ unit: fc.constantFrom('a', 'Z', '-', '=', '\\ ', "\\'", '\\;', '@') }).filter(text => text !== ''),
  )
  const line = fc.array(fc.tuple(quoted, fc.constantFrom('', ' ', ' \\\n ')), { minLength: 1, maxLength: 6 })
  const lines = fc.sample(line, { numRuns: 150, seed: 7 }).map(parts => parts.map(([word, gap]) => word + gap).join(''))
  const script = lines.map(words => `printf '%s\\0' ${words}; printf '\\1'`).join('\n')
  const environment = { ...process.env, LC_ALL: 'C.UTF-8' }
  if (spawnSync('bash', ['--version']).error)
    throw new Error('What bash makes of a word can only be asked of bash: not found.')
  const output = execFileSync('bash', ['-s'], { input: script, env: environment }).toString()
  const expected = output
    .split('\u0001')
    .slice(0, -1)
    .map(words => words.split('\0').slice(0, -1))
  expect(lines.map(words => readPipeline(bashLexer(words, 0, new Map()))[0]?.words.map(word => word.text))).toEqual(
    expected,
  )
})

test('never throws, whatever is pasted', () => {
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), text => void importRequests(text)))
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), text => void importRequests(`curl ${text}`)))
})

test('a whole request has what the text holds, the rest from elsewhere, and every header as it came', () => {
  const text = 'POST /p HTTP/1.1\nX-A: 1\nx-a:  2\nAuthorization: Bearer t\n\n'
  const request = {
    clientId: 'c',
    clientSecret: 's',
    token: 'old',
    method: 'GET',
    path: '/',
    body: 'b',
    requestTime: '1',
  }
  expect(completeImport(first(text), 'http', { request, observed: 'kept' })).toEqual({
    request: { ...request, token: 't', method: 'POST', path: '/p', body: '' },
    observed: 'kept',
    headers: [
      ['X-A', '1'],
      ['x-a', '2'],
      ['Authorization', 'Bearer t'],
    ],
    source: { kind: 'pasted', format: 'http', text },
  })
  const signed = completeImport(first('Signature: ab'), 'headers', { request, observed: 'old' })
  expect([signed.observed, signed.request]).toEqual(['ab', request])
})

// A call takes some hundred thousand arguments
const many = 150_000
test.each([
  ['JSON', `{"list":[${'1,'.repeat(many)}1]}`],
  [
    'a Postman collection',
    `{"info":{"schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[${'{},'.repeat(many)}{}]}`,
  ],
  [
    'an Insomnia export',
    `{"type":"collection.insomnia.rest/5.0","collection":[{"children":[${'{},'.repeat(many)}{}]}]}`,
  ],
  ['header lines', `> GET / HTTP/1.1\n${'A: 1\n'.repeat(many)}`],
])('very many members are read like a few: %s', (_, text) =>
  expect(importRequests(text).requests.length).toBeLessThan(2),
)
