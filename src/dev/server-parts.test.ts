import { createServer as createHttpServer } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { bind, claimPort } from './claim-port.ts'
import { type CollectLimits, collectLimits, collectRequest } from './collect-request.ts'
import { contentSecurityPolicy } from './csp.ts'
import { rawAnswer, rawAnswerOf } from './raw-answer.ts'
import { securityHeaders } from './security-headers.ts'
import { openSandbox, serve } from './serve.ts'
import { openTestServer, requestText, type TestServer } from './test-server.ts'
import { type Progress, upstreamProblem } from './upstream-problem.ts'

const policy = (own: string) =>
  `default-src 'none'; script-src ${own} 'wasm-unsafe-eval'; style-src ${own}; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; manifest-src 'self'; require-trusted-types-for 'script'; trusted-types own-script`

test('the policy, with and without the development page’s nonce', () => {
  expect(contentSecurityPolicy()).toBe(policy("'self'"))
  expect(contentSecurityPolicy('n0')).toBe(policy("'self' 'nonce-n0'"))
})

const headers = [
  `Content-Security-Policy: ${policy("'self'")}; frame-ancestors 'none'`,
  'X-Content-Type-Options: nosniff',
  'X-Frame-Options: DENY',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Resource-Policy: same-origin',
  'Permissions-Policy: accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
]

test('the headers of every answer', () => {
  expect(securityHeaders(undefined).map(pair => pair.join(': '))).toEqual(headers)
  expect(securityHeaders('n0')[0]?.[1]).toBe(`${policy("'self' 'nonce-n0'")}; frame-ancestors 'none'`)
})

test('an answer for a socket that no response belongs to: whole, its length its own, and the last of its connection', () => {
  const end = ['Cache-Control: no-store', 'Connection: close', '']
  expect(rawAnswer(400, { a: 'é' }).toString()).toBe(
    [
      'HTTP/1.1 400 Bad Request',
      ...headers,
      'Content-Type: application/json; charset=utf-8',
      'Content-Length: 10',
      ...end,
      '{"a":"é"}',
    ].join('\r\n'),
  )
  const given = [
    ['content-LENGTH', '9'],
    ['X', 'y'],
  ] as const
  expect(rawAnswerOf(799, given, Buffer.from('ab')).toString()).toBe(
    ['HTTP/1.1 799 ', ...headers, 'X: y', 'Content-Length: 2', ...end, 'ab'].join('\r\n'),
  )
})

const noNumber = 'PORT is not a port number: it must be a whole number from 1 to 65535.'
test.each([0, 65_536, 1.5, Number.NaN])('%d is no port', async port => {
  expect(await bind('127.0.0.1', port)).toBe(noNumber)
})

const listening = (port = 0) =>
  new Promise<{ port: number; close: () => Promise<void> }>(resolve => {
    const server = createServer().listen(port, '127.0.0.1', () => {
      const address = server.address()
      const found = typeof address === 'object' ? (address?.port ?? 0) : 0
      resolve({ port: found, close: () => new Promise(done => server.close(() => done())) })
    })
  })

test('a port is tried, and free again afterwards; why not is said', async () => {
  const one = await listening()
  expect(await bind('127.0.0.1', one.port)).toBe(
    `Port ${one.port} on 127.0.0.1 is in use. Stop the program that listens there, or choose another port: PORT=${one.port + 1} npm start`,
  )
  await one.close()
  expect(await bind('127.0.0.1', one.port)).toBe(null)
  const again = await listening(one.port)
  await again.close()
  // An address of documentation (RFC 5737) is no machine's own
  expect(await bind('192.0.2.1', one.port)).toBe(`Port ${one.port} on 192.0.2.1 cannot be opened (EADDRNOTAVAIL).`)
})

test('a port that cannot be had ends the process with one line; one that was had is not tried again', async () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  const other = await listening()
  await claimPort({ port: other.port })
  expect(write.mock.calls.map(([line]) => line)).toEqual([
    expect.stringMatching(/^Port \d+ on 127.0.0.1 is in use.*\n$/),
  ])
  expect(exit.mock.calls).toEqual([[1]])
  await other.close()
  await claimPort({ host: '127.0.0.1', port: other.port })
  const mine = await listening(other.port)
  await claimPort({ host: true, port: other.port })
  expect(exit).toHaveBeenCalledTimes(1)
  await mine.close()
  await claimPort({ host: '192.0.2.1', port: other.port + 1 })
  expect(write.mock.lastCall?.[0]).toContain('on 192.0.2.1 cannot')
  write.mockRestore()
  exit.mockRestore()
})

const progress: Progress = {
  host: 'h',
  tunnelling: false,
  reached: false,
  connected: false,
  receivedBytes: 3,
  bodilessStatus: null,
}
const coded = (code: unknown) => Object.assign(new Error('no matter'), { code })
test.each<[unknown, Partial<Progress>, object]>([
  [coded('ECONNREFUSED'), {}, { code: 'proxy-refused' }],
  [coded('ENOTFOUND'), {}, { code: 'proxy-dns', reason: 'ENOTFOUND' }],
  [coded('EAI_AGAIN'), {}, { code: 'proxy-dns', reason: 'EAI_AGAIN' }],
  [coded('X_ENOTFOUND'), {}, { code: 'proxy-unreachable', reason: 'X_ENOTFOUND' }],
  [coded('EHOSTUNREACH'), {}, { code: 'proxy-unreachable', reason: 'EHOSTUNREACH' }],
  [coded('X'), { reached: true }, { code: 'proxy-tls', reason: 'X' }],
  [coded('X'), { reached: true, connected: true }, { code: 'proxy-reset', receivedBytes: 3 }],
  [coded('X'), { tunnelling: true }, { code: 'proxy-tunnel', status: null, reason: 'X' }],
  [coded('HPE_HEADER_OVERFLOW'), {}, { code: 'proxy-too-large', limit: 65_536, part: 'headers' }],
  [coded('HPE_X'), { bodilessStatus: 204 }, { code: 'proxy-body-forbidden', status: 204 }],
  [coded('HPE_X'), {}, { code: 'proxy-not-http', reason: 'HPE_X' }],
  [coded('X'), { bodilessStatus: 204 }, { code: 'proxy-unreachable', reason: 'X' }],
  [coded(7), {}, { code: 'proxy-unreachable', reason: 'UNKNOWN' }],
  [null, {}, { code: 'proxy-unreachable', reason: 'UNKNOWN' }],
  ['text', {}, { code: 'proxy-unreachable', reason: 'UNKNOWN' }],
  [new AggregateError([new Error('a'), coded('ECONNREFUSED')]), {}, { code: 'proxy-refused' }],
  [new AggregateError([]), {}, { code: 'proxy-unreachable', reason: 'UNKNOWN' }],
])('an error of the platform is named: %o after %j', (error, come, problem) => {
  expect(upstreamProblem(error, { ...progress, ...come })).toEqual({ host: 'h', ...problem })
})

/** Both ends of a connection of loopback. */
async function pair(): Promise<{ near: Socket; far: Socket; end: () => void }> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const accepted = new Promise<Socket>(resolve => server.once('connection', resolve))
  const far = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1')
  const near = await accepted
  for (const socket of [near, far]) socket.on('error', () => undefined)
  const end = () => {
    for (const socket of [near, far]) socket.destroy()
    server.close()
  }
  return { near, far, end }
}

/** The beginning of a request, so many bytes long. */
const begun = (length: number) => 'get /'.padEnd(length, 'x')
const whole = 'get /x HTTP/1.1\r\nHost: a\r\n\r\n'
const limits: CollectLimits = { bytes: 60, allBytes: 100, quietMs: 5000, totalMs: 5000 }
const collect = (near: Socket, first: string, changes: Partial<CollectLimits> = {}) =>
  collectRequest(near, Buffer.from(first), { ...limits, ...changes })

test.each<[string, string, string[], Partial<CollectLimits>, string | null]>([
  ['is whole at once', whole, [], {}, whole],
  ['becomes whole', whole.slice(0, 10), [whole.slice(10)], {}, whole],
  ['is as long as may be', begun(59), ['x', 'END'], {}, begun(60)],
  ['is longer', begun(59), ['xx'], {}, null],
  ['is quiet', 'get /x', ['y'], { quietMs: 400 }, 'get /xy'],
  ['lasts too long', 'get /x', [], { totalMs: 60 }, 'get /x'],
  ['ends', 'get /x', ['END'], {}, 'get /x'],
])('a request that %s', async (_, first, parts, changes, expected) => {
  const { near, far, end } = await pair()
  near.on('data', () => expect.unreachable('the parser’s own listener hears on'))
  const collected = collect(near, first, changes)
  for (const part of parts) {
    if (part === 'END') far.end()
    else far.write(part)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  expect((await collected)?.bytes.toString()).toBe(expected === null ? undefined : expected)
  expect([near.listenerCount('data'), near.listenerCount('end')]).toEqual([0, 0])
  end()
})

test('all that is collected at once has a bound, and what was collected before does not count', async () => {
  expect(collectLimits).toEqual({ bytes: 4 << 20, allBytes: 32 << 20, quietMs: 1000, totalMs: 10_000 })
  for (let round = 0; round < 2; round++) {
    const [one, two] = [await pair(), await pair()]
    const waiting = collect(one.near, begun(55))
    const fits = collect(two.near, begun(45))
    two.far.write('x')
    expect(await fits).toBe(null)
    one.far.end()
    expect((await waiting)?.bytes).toHaveLength(55)
    one.end()
    two.end()
  }
})

let server: TestServer
let sandbox: Awaited<ReturnType<typeof openSandbox>>
beforeAll(async () => {
  sandbox = await openSandbox()
  server = await openTestServer(host => serve(host, { sandbox, heartbeatMs: 30 }))
})
beforeEach(async () => {
  await sandbox.reset()
  sandbox.captures.clear()
})
afterAll(() => server.close())

const own = ['Host', '127.0.0.1:{port}'] as const
/** On a busy machine it may take its time. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })
const control = async (action: object) => {
  const rows = [own, ['Content-Type', 'application/json'], ['X-Signature-Debugger', '1']] as const
  const answer = await server.raw(requestText(server.port, 'POST /sandbox/control', rows, JSON.stringify(action)))
  return { status: Number(answer.slice(9, 12)), json: JSON.parse(answer.split('\r\n\r\n')[1] ?? '') }
}

test('what the page tells its sandbox is done, and the state comes back', async () => {
  const client = { clientId: 'shop', clientSecret: 'planted' }
  const ids = ({ json }: { json: { clients?: { clientId: string }[] } }) =>
    json.clients?.map(({ clientId }) => clientId)
  expect(ids(await control({ action: 'state' }))).toEqual(['demo-merchant'])
  expect(ids(await control({ action: 'add-client', ...client }))).toEqual(['demo-merchant', 'shop'])
  expect(ids(await control({ action: 'remove-client', clientId: 'shop' }))).toEqual(['demo-merchant'])
  await server.raw(requestText(server.port, 'GET /sandbox/x', [own]))
  expect(sandbox.captures.since(null)).toHaveLength(1)
  await control({ action: 'forget-captures' })
  expect(sandbox.captures.since(null)).toEqual([])
  const expire = vi.spyOn(sandbox, 'expireTokens')
  await control({ action: 'expire-tokens', clientId: 'demo-merchant' })
  expect(expire.mock.calls).toEqual([['demo-merchant']])
  const { status, json } = await control({ action: 'nothing' })
  expect([status, Object.keys(json)]).toEqual([400, ['problem']])
})

test('a reader of events hears hello, what is captured, that all was cleared, and signs of life in between', async () => {
  await server.raw(requestText(server.port, 'GET /sandbox/one', [own]))
  let heard = ''
  const socket = connect(server.port, '127.0.0.1')
  socket.on('data', chunk => (heard += chunk))
  socket.write(`GET /sandbox/events HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n\r\n`)
  await soon(() => expect(heard).toContain('/one'))
  expect(heard).toMatch(/Cache-Control: no-store/i)
  expect(heard).toMatch(/retry: 1000\n\n[\s\S]*"type":"hello"[\s\S]*id: \w+-\d+\ndata: \{"type":"captured"/)
  expect(heard).not.toContain('"cleared"')
  await soon(() => expect(heard).toContain(':\n\n'))
  sandbox.captures.clear()
  await server.raw(requestText(server.port, 'GET /sandbox/two', [own]))
  await soon(() => expect(heard).toMatch(/\{"type":"cleared"\}\n\n[\s\S]*\/two/))
  expect(heard.match(/"cleared"/g)).toHaveLength(1)
  // Many signs of life later it is still there
  const before = heard.length
  await soon(() => expect(heard.length - before).toBeGreaterThan(60))
  socket.destroy()
})

test('a call without the prefix is told the base URL of this very server', async () => {
  const answer = await server.raw(requestText(server.port, 'POST /oauth/merchant/accesstoken', [own], '{}'))
  expect(answer).toContain(`"baseUrl":"http://127.0.0.1:${server.port}/sandbox"`)
})

test('a body shorter than its length, and one too long, are told, and end the connection', async () => {
  const short = 'POST /sandbox/x HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 9\r\n\r\nabc'
  const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true })
  socket.end(short.replace('{port}', String(server.port)))
  await soon(() => expect(sandbox.captures.since(null)).not.toEqual([]))
  const failures = JSON.stringify(sandbox.captures.since(null).at(-1)?.verdict.failures)
  expect(failures).toContain('{"code":"body-short","expected":9,"received":3}')
  socket.destroy()
  const huge = Buffer.alloc(11 * 1024 * 1024, 'a').toString()
  const answer = await server.raw(
    requestText(server.port, 'POST /sandbox/x', [own], huge).replace('Connection: close\r\n', ''),
  )
  expect(answer).toMatch(/^HTTP\/1.1 413 [\s\S]*Connection: close[\s\S]*body_too_large[\s\S]*"sandbox":true/)
})

test('a client that waits to be told to go on is heard', async () => {
  const rows = [own, ['Expect', 'something-else']] as const
  const answer = await server.raw(requestText(server.port, 'POST /sandbox/x', rows, '{}'))
  expect(answer).toMatch(/^HTTP\/1.1 404 /)
  expect(createHttpServer().listenerCount('checkExpectation')).toBe(0)
})
