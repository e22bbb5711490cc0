import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { tokenRequestBody } from '#core/live/environment.ts'
import type { ProxyAnswer, ProxyFailure } from '#core/live/proxy.ts'
import { forwardDefaults } from './forward.ts'
import { serve } from './serve.ts'
import { openTestServer, type TestServer } from './test-server.ts'
import { type Certificate, httpAnswer, makeCertificate, openTestUpstream, type TestUpstream } from './test-upstream.ts'

let certificate: Certificate
let upstream: TestUpstream
let server: TestServer
beforeAll(() => {
  certificate = makeCertificate('IP:127.0.0.1')
})
beforeEach(async () => {
  upstream = await openTestUpstream(socket => socket.end(httpAnswer('{"status":100}')), certificate)
  const proxy = { ...forwardDefaults, proxyFor: () => '', ca: certificate.cert, upstreamOf: () => upstream.upstream }
  server = await openTestServer(host => serve(host, { proxy }))
})
afterEach(async () => {
  await server.close()
  await upstream.close()
})

async function post(path: string, input: unknown): Promise<{ status: number; json: ProxyAnswer & ProxyFailure }> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Signature-Debugger': '1' },
    body: typeof input === 'string' ? input : JSON.stringify(input),
  })
  return { status: response.status, json: (await response.json()) as ProxyAnswer & ProxyFailure }
}

const call = { environment: 'staging', method: 'POST', path: '/api/x', headers: [['Client-Id', 'demo']], body: '{}' }
const balance = '/api/aggregator/merchant/qr/balance/detail'

test.each([
  '/',
  '/a/../b/./c//d',
  '/a%2Fb%2fc',
  '/a?',
  '/a??x',
  '/a?q=1+2%202%2B3',
  '/a?k=1&k=2&k&=&k=',
  '/a?%C3%A9=%e2%82%ac&bad=%FF%zz%',
  "/a;p=1,2:3@4!$'()*~_-.",
  '/a?x={userId}|"<>^`[]',
  '/a?url=https://evil.example/&at=user@evil.example',
  `${balance}?userId=M_DEMO0001`,
])('the path %s arrives byte for byte', async path => {
  const { status, json } = await post('/proxy/call', { ...call, method: 'GET', path, body: undefined })
  expect(status).toBe(200)
  expect(upstream.received().toString('latin1')).toBe(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${upstream.port}\r\nClient-Id: demo\r\nConnection: close\r\n\r\n`,
  )
  expect(json.sent).toMatchObject({ method: 'GET', target: path, body: '' })
})

const bodies: [string, { body: string } | { bodyBase64: string }][] = [
  ['CRLF, CR and LF', { body: '{\r\n"a":\r1\n}\r\n' }],
  ['a byte-order mark', { body: '\uFEFF{}' }],
  ['emoji and combining marks', { body: '{"a":"😀 e\u0301 \u0000"}' }],
  ['blanks at both ends', { body: ' \t{} \u00a0' }],
  ['one megabyte', { body: `{"a":"${'é'.repeat(524_284)}"}` }],
  ['bytes that are no UTF-8', { bodyBase64: Buffer.from([0xff, 0xfe, 0, 13, 10, 0xc3]).toString('base64') }],
  ['nothing', { body: '' }],
]
test.each(bodies)('a body with %s arrives byte for byte', async (_, body) => {
  const { status, json } = await post('/proxy/call', { ...call, body: undefined, ...body })
  const bytes = 'body' in body ? Buffer.from(body.body) : Buffer.from(body.bodyBase64, 'base64')
  expect(status).toBe(200)
  const received = upstream.received()
  const end = received.indexOf('\r\n\r\n')
  expect(received.subarray(end + 4).equals(bytes)).toBe(true)
  expect(received.subarray(0, end).toString()).toContain(`\r\nContent-Length: ${bytes.length}\r\n`)
  expect(json.sent).toMatchObject(body)
})

test('headers keep order and spelling; the transcript is what arrived', async () => {
  const headers = [
    ['signature', 'ab'],
    ['Request-time', '1615190625765'],
    ['AUTHORIZATION', 'Bearer  x=='],
    ['Accept', ''],
    ['User-Agent', 'demo/1 (ä)'.replace('ä', '"\\')],
    ['content-type', 'text/plain;  charset=x'],
  ]
  const { json } = await post('/proxy/call', { ...call, headers })
  const lines = json.sent.headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  expect(upstream.received().toString()).toBe(`POST /api/x HTTP/1.1\r\n${lines}\r\n{}`)
  expect(json.sent.headers).toEqual([
    ['Host', `127.0.0.1:${upstream.port}`],
    ...headers,
    ['Content-Length', '2'],
    ['Connection', 'close'],
  ])
})

test('getToken sends what the documentation asks for, and the transcript does not tell the secret', async () => {
  const authorization = `Basic ${Buffer.from('demo-merchant:planted-secret').toString('base64')}`
  const { json } = await post('/proxy/token', { environment: 'wallet-staging', authorization })
  const received = upstream.received().toString()
  expect(received).toContain('POST /oauth/token/accesstoken HTTP/1.1\r\n')
  expect(received).toContain(`\r\nAuthorization: ${authorization}\r\nContent-Type: application/json\r\n`)
  expect(received.endsWith(`\r\n\r\n${tokenRequestBody}`)).toBe(true)
  expect(json.sent.headers[1]?.[1]).toMatch(/^Basic demo-merchant:\(secret [0-9a-f]{8}\)$/)
  expect(JSON.stringify(json)).not.toMatch(/planted|cGxhbnRlZC|b2RlbW8/)
})

test('the answer comes back whole: status, headers in order, bytes, timing', async () => {
  const head = 'HTTP/1.1 401 No Way\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nX-Odd:  v '
  upstream.answer(socket => socket.end(httpAnswer(Buffer.from([0xff, 0]), head)))
  const { status, json } = await post('/proxy/call', call)
  expect(status).toBe(200)
  expect(json).toMatchObject({ status: 401, statusText: 'No Way', bodyBase64: '/wA=', redirect: null })
  expect(json.headers.slice(0, 3)).toEqual([
    ['Set-Cookie', 'a=1'],
    ['set-cookie', 'b=2'],
    ['X-Odd', 'v'],
  ])
  expect(json.timing.totalMs).toBeGreaterThanOrEqual(json.timing.connectedMs)
  expect((await post('/proxy/call', call)).json.sent.headers.map(([name]) => name)).not.toContain('Cookie')
})

test('a redirect is reported, not followed', async () => {
  const head = 'HTTP/1.1 302 Found\r\nLocation: https://evil.example/'
  upstream.answer(socket => socket.end(httpAnswer('', head)))
  const { json } = await post('/proxy/call', call)
  expect(json).toMatchObject({ status: 302, redirect: { code: 'proxy-redirect', location: 'https://evil.example/' } })
  expect(upstream.connections()).toBe(1)
})

const lf = String.fromCharCode(10)
const cr = String.fromCharCode(13)
const refusals: [string, Record<string, unknown> | string, string][] = [
  ['a host of its own', { ...call, host: 'evil.example' }, 'input-unknown-field'],
  ['a base URL of its own', { ...call, baseUrl: 'https://evil.example' }, 'input-unknown-field'],
  ['an upstream in the prototype', '{"__proto__":{"environment":"staging"}}', 'input-unknown-field'],
  ['an environment that is an address', { ...call, environment: 'https://evil.example' }, 'environment-unknown'],
  ['an environment of the prototype', { ...call, environment: 'constructor' }, 'environment-unknown'],
  ['an environment that is an object', { ...call, environment: { id: 'staging' } }, 'environment-unknown'],
  ['no environment', { ...call, environment: undefined }, 'environment-unknown'],
  ['a path that is an address', { ...call, path: 'https://evil.example/' }, 'path-no-leading-slash'],
  ['a path that continues the host', { ...call, path: '.evil.example/' }, 'path-no-leading-slash'],
  ['a path with credentials for the host', { ...call, path: '@evil.example/' }, 'path-no-leading-slash'],
  ['a path with a port for the host', { ...call, path: ':81/' }, 'path-no-leading-slash'],
  ['a path that names a host', { ...call, path: '//evil.example/' }, 'path-names-host'],
  ['a path that names a host with a backslash', { ...call, path: '/\\evil.example/' }, 'path-names-host'],
  ['a backslash further on', { ...call, path: '/a\\..\\b' }, 'path-character'],
  [
    'a second request in the path',
    { ...call, path: `/ HTTP/1.1${cr}${lf}Host: evil.example${cr}${lf}${cr}${lf}` },
    'path-character',
  ],
  ['a line feed in the path', { ...call, path: `/a${lf}b` }, 'path-character'],
  ['a tab in the path', { ...call, path: '/a\tb' }, 'path-character'],
  ['a NUL in the path', { ...call, path: '/a\u0000b' }, 'path-character'],
  ['a blank in the path', { ...call, path: '/a b' }, 'path-character'],
  ['a letter whose low byte is a line feed', { ...call, path: '/a\u010ab' }, 'path-character'],
  ['a fragment', { ...call, path: '/a#b' }, 'path-character'],
  ['a path without end', { ...call, path: `/${'a'.repeat(20_000)}` }, 'path-too-long'],
  ['a path that is no text', { ...call, path: ['/a'] }, 'input-field'],
  ['a method with a line of its own', { ...call, method: `GET / HTTP/1.1${cr}${lf}X:` }, 'method-not-forwarded'],
  ['CONNECT', { ...call, method: 'CONNECT' }, 'method-not-forwarded'],
  ['TRACE', { ...call, method: 'TRACE' }, 'method-not-forwarded'],
  ['a method that would be changed', { ...call, method: 'post' }, 'method-not-forwarded'],
  ['another Host', { ...call, headers: [['Host', 'evil.example']] }, 'header-not-forwarded'],
  ['another length', { ...call, headers: [['Content-Length', '0']] }, 'header-not-forwarded'],
  ['another framing', { ...call, headers: [['Transfer-Encoding', 'chunked']] }, 'header-not-forwarded'],
  ['an upgrade', { ...call, headers: [['Upgrade', 'websocket']] }, 'header-not-forwarded'],
  ['a cookie', { ...call, headers: [['Cookie', 'a=b']] }, 'header-not-forwarded'],
  [
    'credentials for a company proxy',
    { ...call, headers: [['Proxy-Authorization', 'Basic x']] },
    'header-not-forwarded',
  ],
  ['a forged sender', { ...call, headers: [['X-Forwarded-For', '127.0.0.1']] }, 'header-not-forwarded'],
  ['Host behind a blank', { ...call, headers: [['Host ', 'evil.example']] }, 'header-not-forwarded'],
  [
    'a name with a line of its own',
    { ...call, headers: [[`Client-Id: x${cr}${lf}Host`, 'evil.example']] },
    'header-not-forwarded',
  ],
  ['an empty name', { ...call, headers: [['', 'x']] }, 'header-not-forwarded'],
  [
    'a value with a line of its own',
    { ...call, headers: [['Client-Id', `x${cr}${lf}Host: evil.example`]] },
    'header-character',
  ],
  ['a folded value', { ...call, headers: [['Client-Id', `x${lf} y`]] }, 'header-character'],
  [
    'a value whose low byte is a line feed',
    { ...call, headers: [['Client-Id', 'x\u010aHost: y']] },
    'header-character',
  ],
  ['a value that would be trimmed', { ...call, headers: [['Client-Id', 'demo ']] }, 'header-character'],
  [
    'a header twice',
    {
      ...call,
      headers: [
        ['Signature', 'a'],
        ['SIGNATURE', 'b'],
      ],
    },
    'header-repeated',
  ],
  ['a value without end', { ...call, headers: [['Client-Id', 'a'.repeat(9000)]] }, 'header-too-long'],
  ['a value one over the limit', { ...call, headers: [['Client-Id', 'a'.repeat(8 * 1024 + 1)]] }, 'header-too-long'],
  ['a path one over the limit', { ...call, path: `/${'a'.repeat(16 * 1024)}` }, 'path-too-long'],
  ['a value that is no text', { ...call, headers: [['Client-Id', 1]] }, 'input-field'],
  ['a name that is no text', { ...call, headers: [[1, 'demo']] }, 'input-field'],
  ['a header of one part', { ...call, headers: [['Client-Id']] }, 'input-field'],
  ['a second header that is none', { ...call, headers: [['Client-Id', 'demo'], null] }, 'input-field'],
  ['a value that begins with a blank', { ...call, headers: [['Client-Id', ' demo']] }, 'header-character'],
  ['headers as an object', { ...call, headers: { Host: 'evil.example' } }, 'input-field'],
  ['a header of three parts', { ...call, headers: [['Client-Id', 'a', 'b']] }, 'input-field'],
  ['two bodies', { ...call, bodyBase64: 'e30=' }, 'input-body-twice'],
  ['half a surrogate pair', { ...call, body: 'a\ud800' }, 'input-body-lone-surrogate'],
  ['base64 that is none', { ...call, body: undefined, bodyBase64: 'e30' }, 'input-field'],
  ['a body that is no text', { ...call, body: { a: 1 } }, 'input-field'],
  ['a list', '[]', 'input-not-an-object'],
  ['no JSON', '{', 'input-not-json'],
]
test.each(refusals)('%s is refused, and nothing leaves', async (_, input, code) => {
  const { status, json } = await post('/proxy/call', input)
  expect([status, json.problem.code, json.sent]).toEqual([400, code, undefined])
  expect(upstream.connections()).toBe(0)
})

test('path and header as long as they may be arrive whole', async () => {
  const path = `/${'a'.repeat(16 * 1024 - 1)}`
  const { status } = await post('/proxy/call', { ...call, path, headers: [['Client-Id', 'b'.repeat(8 * 1024)]] })
  expect(status).toBe(200)
  const [line = '', ...rest] = upstream.received().toString().split('\r\n')
  expect([line.length, line === `POST ${path} HTTP/1.1`]).toEqual(['POST  HTTP/1.1'.length + 16 * 1024, true])
  expect(rest.includes(`Client-Id: ${'b'.repeat(8 * 1024)}`)).toBe(true)
})

test('a token route that is asked for elsewhere or for more is refused', async () => {
  const authorization = 'Basic eA=='
  const codes = await Promise.all(
    [
      { environment: 'constructor', authorization },
      { authorization },
      { environment: 'staging', authorization, body: '{}' },
    ].map(async input => (await post('/proxy/token', input)).json.problem.code),
  )
  expect(codes).toEqual(['environment-unknown', 'environment-unknown', 'input-unknown-field'])
  expect(upstream.connections()).toBe(0)
})

test.each([
  ['Bearer', 'Bearer x'],
  ['Basic behind something', 'x Basic eA=='],
  ['something behind it', 'Basic eA== x'],
  ['three signs of padding', 'Basic e==='],
  ['a list', ['Basic eA==']],
  ['a value without end', `Basic ${'A'.repeat(8 * 1024)}`],
  ['two lines', `Basic eA==${cr}${lf}Host: evil.example`],
  ['no base64', 'Basic a:b'],
  ['nothing', undefined],
])('getToken with %s is refused, and nothing leaves', async (_, authorization) => {
  const { json } = await post('/proxy/token', { environment: 'staging', authorization })
  expect(json.problem.code).toBe('authorization-not-basic')
  expect((await post('/proxy/token', { environment: 'staging', path: '/x' })).json.problem.code).toBe(
    'input-unknown-field',
  )
  expect(upstream.connections()).toBe(0)
})

test('a body over the limit is refused, and nothing leaves', async () => {
  const body = 'a'.repeat(10 * 1024 * 1024 + 1)
  expect((await post('/proxy/call', { ...call, body })).json.problem).toEqual({
    code: 'input-too-large',
    limit: 10_485_760,
  })
  expect(upstream.connections()).toBe(0)
})
