import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { ProxyFailure } from '#core/live/proxy.ts'
import { forwardDefaults } from './forward.ts'
import type { ProxyOptions } from './proxy-middleware.ts'
import { serve } from './serve.ts'
import { openTestServer, type TestServer } from './test-server.ts'
import { type Certificate, httpAnswer, makeCertificate, openTestUpstream, type TestUpstream } from './test-upstream.ts'
import type { Upstream } from './upstream.ts'

const planted = 'planted-7f3a-secret'
let certificate: Certificate
let upstream: TestUpstream
const cleanUps: (() => unknown)[] = []
const printed: string[] = []

beforeAll(() => {
  certificate = makeCertificate('IP:127.0.0.1,DNS:localhost')
})
beforeEach(async () => {
  printed.length = 0
  const print = (chunk: unknown) => printed.push(String(chunk)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(print)
  vi.spyOn(process.stderr, 'write').mockImplementation(print)
  upstream = await openTestUpstream(socket => socket.end(httpAnswer('{}')), certificate)
  cleanUps.push(upstream.close)
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
  expect(printed.join('')).toBe('')
})

async function openProxy(changes: Partial<ProxyOptions> = {}, to: Partial<Upstream> = {}): Promise<TestServer> {
  const proxy: ProxyOptions = {
    ...forwardDefaults,
    connectMs: 20_000,
    totalMs: 20_000,
    maxAnswerBytes: 1000,
    proxyFor: () => '',
    ca: certificate.cert,
    upstreamOf: () => ({ ...upstream.upstream, ...to }),
    ...changes,
  }
  const server = await openTestServer(host => serve(host, { proxy }))
  cleanUps.push(server.close)
  return server
}

function send(server: TestServer, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}/proxy/call`, {
    method: 'POST',
    signal,
    headers: { 'Content-Type': 'application/json', 'X-Signature-Debugger': '1' },
    body: JSON.stringify({
      environment: 'staging',
      method: 'POST',
      path: `/api/x?secret=${planted}`,
      headers: [['Authorization', `Bearer ${planted}`]],
      body: `{"secret":"${planted}"}`,
    }),
  })
}

/** What went wrong, after a look that it does not repeat what was sent. */
async function failureOf(server: TestServer): Promise<ProxyFailure & { httpStatus: number }> {
  const response = await send(server)
  const failure = (await response.json()) as ProxyFailure
  expect(JSON.stringify(failure.problem)).not.toContain('planted')
  return { ...failure, httpStatus: response.status }
}

const host = '127.0.0.1'
const head = 'HTTP/1.1 200 OK\r\n'
const answers: [string, (socket: Socket) => void, number, Record<string, unknown>][] = [
  [
    'an upstream killed in the middle of its answer',
    socket => socket.write(`${head}Content-Length: 100\r\n\r\nhalf`, () => socket.destroy()),
    502,
    { code: 'proxy-reset', host, receivedBytes: 4 },
  ],
  [
    'an upstream killed in the middle of a chunk',
    socket => socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n9\r\nhalf`, () => socket.destroy()),
    502,
    { code: 'proxy-reset', host, receivedBytes: 4 },
  ],
  [
    'an upstream that ends without an answer',
    socket => socket.destroy(),
    502,
    { code: 'proxy-reset', host, receivedBytes: 0 },
  ],
  [
    'an upstream that says nothing',
    () => undefined,
    504,
    { code: 'proxy-timeout-total', host, limitMs: 1500, receivedBytes: 0 },
  ],
  [
    'an upstream that stalls in the middle',
    socket => socket.write(`${head}Content-Length: 100\r\n\r\nhalf`),
    504,
    { code: 'proxy-timeout-total', host, limitMs: 1500, receivedBytes: 4 },
  ],
  [
    'an answer that says it is too large',
    socket => socket.write(`${head}Content-Length: 1001\r\n\r\n`),
    502,
    { code: 'proxy-too-large', host, limit: 1000, part: 'body' },
  ],
  [
    'an answer that turns out too large',
    socket => socket.write(`${head}\r\n${'a'.repeat(1001)}`),
    502,
    { code: 'proxy-too-large', host, limit: 1000, part: 'body' },
  ],
  [
    'headers without end',
    socket => socket.write(`${head}X: ${'a'.repeat(70_000)}\r\n\r\n`),
    502,
    { code: 'proxy-too-large', host, limit: 65_536, part: 'headers' },
  ],
  [
    'another protocol that nobody asked for',
    socket => socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\nx'),
    502,
    { code: 'proxy-switched-protocol', host, protocol: 'h2c' },
  ],
  ...[204, 304].map((status): (typeof answers)[number] => [
    `a body after ${status}`,
    socket => socket.write(`HTTP/1.1 ${status} X\r\nContent-Length: 7\r\n\r\n{"a":1}`),
    502,
    { code: 'proxy-body-forbidden', host, status },
  ]),
  [
    'an answer that is no HTTP',
    socket => socket.write(`SSH-2.0-x ${planted}\r\n\r\n`),
    502,
    { code: 'proxy-not-http', host },
  ],
]
test.each(answers)('%s', async (_, answer, httpStatus, problem) => {
  upstream.answer(answer)
  // Long enough to connect on a busy machine; an upstream that stalls runs into it.
  const failure = await failureOf(await openProxy(httpStatus === 504 ? { totalMs: 1500 } : {}))
  expect(failure).toMatchObject({ httpStatus, problem, sent: { method: 'POST' } })
  await upstream.ended()
})

test('no header of an answer is dropped, however many there are', async () => {
  const many = Array.from({ length: 4000 }, (_, i) => `h${i}: ${i}\r\n`).join('')
  upstream.answer(socket => socket.end(httpAnswer('{}', `${head}${many}`.trimEnd())))
  const { headers } = (await (await send(await openProxy())).json()) as { headers: string[][] }
  expect(headers.filter(([name = '']) => /^h\d/.test(name))).toHaveLength(4000)
})

test('an answer of just the limit is whole', async () => {
  upstream.answer(socket => socket.end(httpAnswer('a'.repeat(1000))))
  expect(await (await send(await openProxy())).json()).toMatchObject({ status: 200, body: 'a'.repeat(1000) })
})

test('a refused connection', async () => {
  const closed = await openTestUpstream(() => undefined)
  await closed.close()
  const failure = await failureOf(await openProxy({}, { port: closed.port }))
  expect(failure).toEqual({ httpStatus: 502, problem: { code: 'proxy-refused', host } })
})

test('a name that does not exist', async () => {
  const failure = await failureOf(await openProxy({}, { host: 'does-not-exist.invalid' }))
  expect(failure).toMatchObject({ httpStatus: 502, problem: { code: 'proxy-dns', host: 'does-not-exist.invalid' } })
})

test('a server that takes the connection and never speaks TLS', async () => {
  const silent = await openTestUpstream(() => undefined)
  cleanUps.push(silent.close)
  const failure = await failureOf(await openProxy({ connectMs: 300 }, { port: silent.port }))
  expect(failure).toEqual({ httpStatus: 504, problem: { code: 'proxy-timeout-connect', host, limitMs: 300 } })
})

const untrusted: [string, () => { own: Certificate; trusted?: string }, RegExp][] = [
  ['of nobody known', () => ({ own: makeCertificate('IP:127.0.0.1') }), /SELF_SIGNED|UNABLE_TO/],
  [
    'for another name',
    () => {
      const own = makeCertificate('DNS:other.example')
      return { own, trusted: own.cert }
    },
    /ERR_TLS_CERT_ALTNAME_INVALID/,
  ],
]
test.each(untrusted)('a certificate %s', async (_, make, reason) => {
  // The variable that switches verification off elsewhere does not here.
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  cleanUps.push(() => vi.unstubAllEnvs())
  const { own, trusted } = make()
  const other = await openTestUpstream(socket => socket.end(httpAnswer('{}')), own)
  cleanUps.push(other.close)
  const server = await openProxy(trusted === undefined ? {} : { ca: trusted }, { port: other.port })
  const failure = await failureOf(server)
  expect(failure).toEqual({
    httpStatus: 502,
    problem: { code: 'proxy-tls', host, reason: expect.stringMatching(reason) },
  })
  expect(other.received()).toHaveLength(0)
})

test('a server without TLS', async () => {
  const plain = createServer(socket => socket.on('error', () => undefined).end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  plain.listen(0, host)
  await once(plain, 'listening')
  cleanUps.push(() => plain.close())
  const address = plain.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect((await failureOf(await openProxy({}, { port }))).problem).toMatchObject({ code: 'proxy-tls', host })
})

test('a page that goes away ends the call upstream', async () => {
  const page = new AbortController()
  const arrived = new Promise<void>(resolve => upstream.answer(() => resolve()))
  const server = await openProxy()
  const sending = send(server, page.signal)
  await arrived
  page.abort()
  await expect(sending).rejects.toThrow()
  await upstream.ended()
})

/** A company proxy; `status` is what it says to CONNECT. */
async function openCompanyProxy(status: number): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = []
  const server = createHttpServer()
  server.on('connect', (request, socket, first) => {
    asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    if (status !== 200) return socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`)
    const onward = connect(Number(request.url?.split(':')[1]), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.write(first)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
    cleanUps.push(() => onward.destroy())
  })
  server.listen(0, host)
  await once(server, 'listening')
  cleanUps.push(() => server.close())
  const address = server.address()
  return { address: `http://user:pass@${host}:${typeof address === 'object' && address ? address.port : 0}`, asked }
}

test('a company proxy is a tunnel: it sees host and port, the upstream sees the same bytes', async () => {
  const company = await openCompanyProxy(200)
  const direct = await (await send(await openProxy({}, { host: 'localhost' }))).json()
  const bytes = upstream.received().toString()
  const server = await openProxy({ proxyFor: () => company.address }, { host: 'localhost' })
  const tunnelled = await (await send(server)).json()
  expect(upstream.received().toString()).toBe(bytes)
  expect(company.asked).toEqual([
    `CONNECT localhost:${upstream.port} Basic ${Buffer.from('user:pass').toString('base64')}`,
  ])
  expect(tunnelled).toMatchObject({ status: 200, sent: direct.sent })
})

test('verification holds behind a company proxy', async () => {
  const company = await openCompanyProxy(200)
  const ca = makeCertificate('DNS:localhost').cert
  const server = await openProxy({ proxyFor: () => company.address, ca }, { host: 'localhost' })
  expect((await failureOf(server)).problem).toMatchObject({ code: 'proxy-tls', host: 'localhost' })
  expect(upstream.received()).toHaveLength(0)
})

test.each([407, 403, 502])('a company proxy that answers %i', async status => {
  const company = await openCompanyProxy(status)
  const failure = await failureOf(await openProxy({ proxyFor: () => company.address }))
  expect(failure).toEqual({ httpStatus: 502, problem: { code: 'proxy-tunnel', host, status, reason: 'CONNECT' } })
  expect(upstream.connections()).toBe(0)
})

test.each([
  ['is not there', 'http://127.0.0.1:1', 'ECONNREFUSED'],
  ['is of a kind we cannot speak to', 'socks5://127.0.0.1:1', 'UNSUPPORTED'],
])('a company proxy that %s', async (_, address, reason) => {
  const { problem } = await failureOf(await openProxy({ proxyFor: () => address }))
  expect(problem).toEqual({ code: 'proxy-tunnel', host, status: null, reason })
})

test('HTTPS_PROXY and NO_PROXY of the environment decide', () => {
  vi.stubEnv('HTTPS_PROXY', 'http://company.example:3128')
  vi.stubEnv('NO_PROXY', 'localhost,.internal.example')
  cleanUps.push(() => vi.unstubAllEnvs())
  expect(forwardDefaults.proxyFor('https://tokoapi-stg.netzme.com')).toBe('http://company.example:3128')
  expect(forwardDefaults.proxyFor('https://x.internal.example')).toBe('')
})
