import { expect, test } from 'vitest'
import { type Expected, expectImport, fields, host, path, signed } from './client-files.fixtures.ts'
import { importRequests } from './import-requests.ts'

const har = (...requests: object[]) =>
  JSON.stringify(
    { log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: requests.map(request => ({ request })) } },
    null,
    1,
  )
const entry = { method: 'POST', url: host + path, headers: signed }
const posted = (postData: object) => har({ ...entry, postData })

test.each<[string, string, Expected]>([
  [
    'text',
    posted({ mimeType: 'application/json', text: '{"a": 50000.00}\r\n' }),
    { request: { ...fields, body: '{"a": 50000.00}\r\n' } },
  ],
  ['no body', har(entry), { request: { ...fields, body: '' } }],
  [
    'base64 that is text',
    posted({ text: 'eyJhIjoxfQ==', encoding: 'base64' }),
    { request: { ...fields, body: '{"a":1}' } },
  ],
  [
    'base64 that is bytes',
    posted({ text: '/wB7', encoding: 'base64' }),
    { request: { ...fields, body: new Uint8Array([255, 0, 0x7b]) } },
  ],
  [
    'no base64 after all',
    posted({ text: '{"a":1}', encoding: 'base64' }),
    { request: { ...fields, body: '{"a":1}' }, codes: ['import-body-not-base64'] },
  ],
  [
    'params',
    posted({
      params: [
        { name: 'a', value: '1%202' },
        { name: 'b', value: '' },
      ],
    }),
    { request: { ...fields, body: 'a=1%202&b=' }, codes: ['import-body-from-params'] },
  ],
  [
    'lost bytes',
    posted({ text: 'a\uFFFD' }),
    { request: { ...fields, body: 'a\uFFFD' }, codes: ['import-body-lossy'] },
  ],
  ['a fragment', har({ ...entry, url: `${host}${path}#x` }), { request: { ...fields, body: '' } }],
  [
    'HTTP/2 names',
    har({ ...entry, headers: [{ name: ':method', value: 'POST' }, ...signed] }),
    { request: { ...fields, body: '' }, headers: signed.map(({ name, value }) => [name, value]) },
  ],
  [
    'lower case names',
    har({ ...entry, headers: signed.map(({ name, value }) => ({ name: name.toLowerCase(), value })) }),
    { request: { ...fields, body: '' } },
  ],
  [
    'Authorization removed by Chrome',
    har({ ...entry, headers: signed.slice(1) }),
    {
      request: { method: 'POST', path, requestTime: '1700000000000', clientId: 'demo', body: '' },
      codes: ['import-headers-removed'],
    },
  ],
  [
    'other calls beside',
    har(
      { method: 'GET', url: 'https://cdn.test/a.js', headers: [] },
      { ...entry, method: 'OPTIONS', headers: [] },
      entry,
      entry,
    ),
    { requests: 2, request: { ...fields, body: '' }, codes: ['import-other-entries'] },
  ],
  [
    'none like Netzme',
    har({ method: 'GET', url: 'https://h.test/a', headers: [{ name: 'Authorization', value: 'Bearer t' }] }),
    {
      request: { method: 'GET', path: '/a', token: 't', body: '' },
      signature: undefined,
      codes: ['import-no-signature'],
    },
  ],
  [
    'behind the sandbox',
    har({ ...entry, url: `http://127.0.0.1:5173/sandbox${path}` }),
    { request: { ...fields, body: '' }, codes: ['import-sandbox-address'] },
  ],
])('HAR: %s', (_, text, expected) => expectImport(text, 'har', expected))

test.each(['{"log":{', '{"log":{"entries":[]}}', '{"log":{"entries":[{"request":7}]}}', '{"log":null}'])(
  'a broken HAR: %s',
  text => {
    const found = importRequests(text).requests
    expect(found.filter(({ request }) => request.path !== undefined || request.token !== undefined)).toEqual([])
  },
)
