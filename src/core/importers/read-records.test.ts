import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvRows } from './csv-rows.ts'
import { importRequests } from './import-requests.ts'

const fields = { clientId: 'demo', method: 'POST', path: '/api/x?a=b', token: 'tok', requestTime: '1700000000000' }
const body = '{"a": "é", "n": 50000.00}'
const record = { ...fields, body, signature: 'abc123' }
const whole = { ...fields, body }
const { clientId, token, requestTime, signature, ...address } = record
const headers = {
  'Client-Id': clientId,
  Authorization: `Bearer ${token}`,
  'Request-Time': requestTime,
  Signature: signature,
}

const json: [string, unknown, object?, string[]?][] = [
  ['a record', record],
  ['header spellings', { method: 'POST', path: '/api/x?a=b', body, ...headers }],
  ['headers as an object', { method: 'POST', path: '/api/x?a=b', body, headers }],
  ['headers as pairs', { method: 'POST', path: '/api/x?a=b', body, headers: Object.entries(headers) }],
  [
    'headers as names and values',
    { ...address, headers: Object.entries(headers).map(([name, value]) => ({ name, value })) },
  ],
  [
    'headers as keys and values',
    { ...address, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) },
  ],
  ['headers as lines', { ...address, headers: Object.entries(headers).map(pair => pair.join(': ')) }],
  [
    'headers as one text',
    {
      ...address,
      headers: Object.entries(headers)
        .map(pair => pair.join(': '))
        .join('\r\n'),
    },
  ],
  [
    'headers in lists',
    {
      ...address,
      headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), [value]])),
    },
  ],
  [
    'snake case',
    {
      client_id: clientId,
      access_token: token,
      request_time: requestTime,
      signature,
      http_method: 'POST',
      url: '/api/x?a=b',
      request_body: body,
    },
  ],
  [
    'upper case',
    {
      'CLIENT-ID': clientId,
      AUTHORIZATION: 'Bearer tok',
      'REQUEST-TIME': requestTime,
      SIGNATURE: signature,
      METHOD: 'POST',
      URI: '/api/x?a=b',
      BODY: body,
    },
  ],
  [
    'x- in front',
    {
      'x-client-id': clientId,
      'x-access-token': token,
      'x-timestamp': requestTime,
      'x-signature': signature,
      verb: 'POST',
      endpoint: '/api/x?a=b',
      payload: body,
    },
  ],
  [
    'pascal case',
    {
      ClientId: clientId,
      AccessToken: token,
      Timestamp: requestTime,
      Signature: signature,
      Method: 'POST',
      Path: '/api/x?a=b',
      Body: body,
    },
  ],
  ['a whole address', { ...record, path: undefined, url: 'https://tokoapi-stg.netzme.com/api/x?a=b' }],
  ['query beside the path', { ...record, path: '/api/x', query: 'a=b' }],
  ['inside other objects', { level: 'info', msg: 'sent', req: { method: 'POST', url: '/api/x?a=b', headers }, body }],
  ['under data', { data: { method: 'POST', url: '/api/x?a=b', headers, body } }],
  [
    'an answer beside',
    { request: record, response: { status: 401, signature: 'no', body: 'no', headers: { Signature: 'no' } } },
  ],
  ['body in base64', { ...record, body: undefined, bodyBase64: Buffer.from(body).toString('base64') }],
  [
    'body as an object',
    { ...record, body: { a: 'é', n: 1 } },
    { ...fields, body: '{"a":"é","n":1}' },
    ['import-body-printed'],
  ],
  ['no body', { ...record, body: null }, { ...fields, body: '' }],
  ['body absent', { ...record, body: undefined }, fields],
  ['time as a number', { ...record, requestTime: 1_700_000_000_000 }],
  ['a list', [record]],
]

test.each(json)('JSON: %s', (_, value, expected = whole, codes = []) => {
  for (const indent of [undefined, 2]) {
    const result = importRequests(JSON.stringify(value, null, indent))
    expect(result.requests.map(imported => imported.request)).toEqual([expected])
    expect(result.requests[0]?.observedSignature).toBe('abc123')
    expect(result.problems.map(problem => problem.code)).toEqual(codes)
  }
})

test('an object printed as the body keeps its numbers as typed', () => {
  const text = `{"clientId":"demo","signature":"s","body":{"n": 50000.00, "big": 12345678901234567890, "e": "\\u00e9"}}`
  expect(importRequests(text).requests[0]?.request.body).toBe('{"n":50000.00,"big":12345678901234567890,"e":"\\u00e9"}')
})

test('an Authorization header stays as it came, its token without the scheme word', () => {
  const [imported] = importRequests(JSON.stringify({ method: 'GET', path: '/api/x', headers })).requests
  expect(imported?.headers).toEqual(Object.entries(headers))
  expect(imported?.request.token).toBe('tok')
})

test('JSON Lines: each line a request, a broken one is said and skipped', () => {
  const lines = [record, { ...record, path: '/2' }].map(value => JSON.stringify(value))
  const text = [lines[0], '{"broken', '', lines[1], '{"other":1}'].join('\n')
  const { format, requests, problems } = importRequests(text)
  expect(format).toBe('json-lines')
  expect(requests.map(({ request, line }) => [request.path, line])).toEqual([
    ['/api/x?a=b', 1],
    ['/2', 4],
  ])
  expect(problems).toEqual([{ code: 'import-bad-record', line: 2, count: 2 }])
})

test.each(['\uFEFF', '  \n'])('JSON Lines after %j', start => {
  const text = `${start}${JSON.stringify(record)}\r\n${JSON.stringify(record)}\r\n`
  expect(importRequests(text).requests.map(({ request }) => request)).toEqual([whole, whole])
})

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const row = ['demo', 'POST', '/api/x?a=b', 'tok', '1700000000000', body, 'abc123']
const names = ['Client-Id', 'method', 'path', 'token', 'Request-Time', 'body', 'Signature']

test.each<[string, string, object?]>([
  ['commas', `${names}\n${row.map(quoted)}\n`],
  ['semicolons', `${names.join(';')}\r\n${row.map(quoted).join(';')}\r\n`],
  ['tabs', `${names.join('\t')}\n${row.join('\t')}`],
  ['bars', `${names.join('|')}\n${row.join('|')}\n`],
  ['a byte order mark', `\uFEFF${names}\n${row.map(quoted)}`],
  ['quoted names', `${names.map(quoted)}\n${row.map(quoted)}\n`],
  [
    'other spellings',
    `client_id,HTTP Method,URL,access token,timestamp,Request Body,X-Signature\n${row.map(quoted)}\n`,
  ],
  ['other columns', `no,${names},status\n1,${row.map(quoted)},401\n`],
  ['authorization', `${names.with(3, 'Authorization')}\n${row.with(3, 'Bearer tok').map(quoted)}\n`],
  [
    'a column of headers',
    `method,url,headers,body\nPOST,/api/x?a=b,${quoted(JSON.stringify(headers))},${quoted(body)}\n`,
  ],
  [
    'CR LF inside a cell',
    `${names}\r\n${row.with(5, '{\r\n"a":1}').map(quoted)}\r\n`,
    { ...fields, body: '{\r\n"a":1}' },
  ],
  ['no body', `${names}\n${row.with(5, '')}\n`, { ...fields, body: '' }],
])('CSV: %s', (_, text, expected = whole) => {
  const { format, requests, problems } = importRequests(text)
  expect(format).toBe('csv')
  expect(requests.map(({ request }) => request)).toEqual([expected])
  expect(requests[0]?.observedSignature).toBe('abc123')
  expect(problems).toEqual([])
})

test('CSV: a row of another length is said with its line', () => {
  const { requests, problems } = importRequests(`${names}\n${row.map(quoted)}\ndemo\n${row.map(quoted)}\n`)
  expect(requests.map(({ line }) => line)).toEqual([2, 4])
  expect(problems).toEqual([{ code: 'import-bad-record', line: 3 }])
})

test('CSV: a quote that is never closed', () => {
  const { requests, problems } = importRequests(`${names}\n"demo,POST`)
  expect(requests).toEqual([])
  expect(problems.map(({ code }) => code)).toContain('import-unclosed-quote')
})

test('rows are cut as Papa Parse cuts them', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '{') })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), rows => {
      const text = Papa.unparse(rows, { newline: '\n', quotes: true })
      expect([...csvRows(text, ',')].map(({ cells }) => cells)).toEqual(
        Papa.parse(text, { delimiter: ',', newline: '\n' }).data,
      )
    }),
  )
})
