import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Capture, SandboxControl, SandboxEvent } from '#core/live/capture.ts'
import type { ProxyAnswer, ProxyFailure } from '#core/live/proxy.ts'
import { serve } from './serve.ts'
import { openTestServer, requestText, type TestServer } from './test-server.ts'

const secret = 'MaREaULkzAUTAFYg'
const basic = `Basic ${Buffer.from(`demo-merchant:${secret}`).toString('base64')}`
let server: TestServer
const readers: { destroy: () => unknown }[] = []
beforeEach(async () => {
  server = await openTestServer(host => serve(host, { heartbeatMs: 30 }))
})
afterEach(() => {
  for (const reader of readers.splice(0)) reader.destroy()
  return server.close()
})

async function page<T>(path: string, input: unknown): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Signature-Debugger': '1' },
    body: JSON.stringify(input),
  })
  return (await response.json()) as T
}
const control = (message: SandboxControl) => page('/sandbox/control', message)
const proxied = (path: string, input: unknown) => page<ProxyAnswer & ProxyFailure>(path, input)

async function getToken(): Promise<string> {
  const answer = await proxied('/proxy/token', { environment: 'sandbox', authorization: basic })
  return JSON.parse('body' in answer ? answer.body : '').access_token
}

function signedHeaders(token: string, method: string, path: string, body = ''): [string, string][] {
  const time = '1615190625765'
  const payload = `path=${path}&method=${method}&token=Bearer ${token}&timestamp=${time}&body=${body}`
  return [
    ['Authorization', `Bearer ${token}`],
    ['Request-Time', time],
    ['Client-Id', 'demo-merchant'],
    ['Signature', createHmac('sha256', `${secret}-${time}-Bearer ${token}`).update(payload).digest('hex')],
  ]
}

/** Reads events until `count` captures have come; everything the stream held until then. */
async function readEvents(count: number, lastEventId?: string): Promise<{ events: SandboxEvent[]; text: string }> {
  const headers = { ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }) }
  const request = httpRequest({ host: '127.0.0.1', port: server.port, path: '/sandbox/events', headers }).end()
  readers.push(request)
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk
    const events = eventsOf(text)
    if (events.filter(event => event.type === 'captured').length >= count) return { events, text }
  }
  throw new Error('the stream ended')
}

function eventsOf(text: string): SandboxEvent[] {
  const whole = text.slice(0, text.lastIndexOf('\n\n') + 1)
  return [...whole.matchAll(/^data: (.*)$/gm)].map(([, json = '']) => JSON.parse(json) as SandboxEvent)
}

async function captures(count: number, lastEventId?: string): Promise<Capture[]> {
  const { events } = await readEvents(count, lastEventId)
  return events.flatMap(event => (event.type === 'captured' ? [event.capture] : []))
}

test('the whole way: token, signed call, and both in Capture', async () => {
  const token = await getToken()
  const path = '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001&x=%2F+%20'
  const call = { environment: 'sandbox', method: 'GET', path, headers: signedHeaders(token, 'GET', path) }
  const answer = await proxied('/proxy/call', call)
  expect(answer).toMatchObject({ status: 200, sent: { target: `/sandbox${path}` } })
  const [first, second] = await captures(2)
  expect(first?.headers).toContainEqual(['Authorization', 'Basic demo-merchant:(secret b53b4414)'])
  expect(second).toMatchObject({
    sequence: 2,
    method: 'GET',
    target: path,
    verdict: { accepted: true },
    redacted: false,
  })
  expect(second?.headers).toEqual(answer.sent.headers)
})

test.each([
  ['/api/../a/./b//c', '/api/../a/./b//c'],
  ['/%2e%2E/a?', '/%2e%2E/a?'],
  ['/a?x={}|"<>^`[]', '/a?x={}|"<>^`[]'],
  ['/events/', '/events/'],
  ['/index.html', '/index.html'],
  ['//evil.example/', '//evil.example/'],
])('the target %s is captured as it arrived', async (sent, captured) => {
  const line = `GET /sandbox${sent}`
  await server.raw(requestText(server.port, line, [['Host', '127.0.0.1:{port}']]))
  expect((await captures(1))[0]?.target).toBe(captured)
})

test('headers are captured in order, with their spelling and repetitions; the body byte for byte', async () => {
  const headers: [string, string][] = [
    ['zeta', '1'],
    ['Host', '127.0.0.1:{port}'],
    ['ALPHA', '2'],
    ['zeta', '3'],
    ['X-Latin', 'ä'],
  ]
  const body = '\ufeff{"a":\r\n"😀"}\u0000'
  await server.raw(requestText(server.port, 'POST /sandbox/x', headers, body))
  const [capture] = await captures(1)
  expect(capture?.headers.slice(0, 5).map(([name, value]) => `${name}=${value}`)).toEqual([
    'zeta=1',
    `Host=127.0.0.1:${server.port}`,
    'ALPHA=2',
    'zeta=3',
    `X-Latin=${Buffer.from('ä').toString('latin1')}`,
  ])
  expect(Buffer.from(capture?.body.base64 ?? '', 'base64').toString()).toBe(body)
})

test('a body in chunks is judged whole', async () => {
  const token = await getToken()
  const path = '/api/aggregator/merchant/qr/withdraw/inquiry'
  const headers = [
    ['Host', '127.0.0.1:{port}'],
    ['Transfer-Encoding', 'chunked'],
    ...signedHeaders(token, 'POST', path, '{"a":1}'),
  ]
  const head = requestText(server.port, `POST /sandbox${path}`, headers as [string, string][])
  expect(await server.raw(`${head}3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1.1 200 /)
})

test('a reader that comes back gets what it missed, once; another session gets all', async () => {
  for (let i = 0; i < 5; i++) await getToken()
  const { events, text } = await readEvents(5)
  const ids = [...text.matchAll(/^id: (.*)$/gm)].map(([, id = '']) => id)
  const [hello] = events
  expect(hello).toMatchObject({ type: 'hello', oldest: 1, newest: 5 })
  expect(ids).toEqual([1, 2, 3, 4, 5].map(n => `${hello?.type === 'hello' ? hello.session : ''}-${n}`))
  expect((await captures(2, ids[2])).map(capture => capture.sequence)).toEqual([4, 5])
  expect(await captures(5, 'other-3')).toHaveLength(5)
  expect(await captures(5, 'nonsense')).toHaveLength(5)
})

test('a reader hears of a request as it happens, and a heartbeat between', async () => {
  const reading = readEvents(1)
  await new Promise(resolve => setTimeout(resolve, 120))
  await getToken()
  expect((await reading).text).toMatch(/\n:\n\n[\s\S]*"captured"/)
})

test('raw bytes beyond ASCII in a target are no HTTP: refused, not misread', async () => {
  const line = `GET /sandbox/a?x=${Buffer.from('é').toString('latin1')}`
  const bytes = Buffer.from(requestText(server.port, line, [['Host', '127.0.0.1:{port}']]), 'latin1')
  expect(await server.raw(bytes)).toMatch(/^HTTP\/1.1 400 /)
})

test('no more readers than there is memory for', async () => {
  const get = requestText(server.port, 'GET /sandbox/events', [['Host', '127.0.0.1:{port}']])
  for (let i = 0; i < 32; i++) {
    const request = httpRequest({ host: '127.0.0.1', port: server.port, path: '/sandbox/events' }).end()
    readers.push(request)
    await once(request, 'response')
  }
  expect(await server.raw(get)).toMatch(/^HTTP\/1.1 503 [\s\S]*too-many-readers/)
})

test('faults over the wire: dropped, server error', async () => {
  await control({ action: 'set-faults', faults: [{ kind: 'dropped-connection' }] })
  const dropped = await proxied('/proxy/token', { environment: 'sandbox', authorization: basic })
  expect(dropped.problem).toMatchObject({ code: 'proxy-reset', receivedBytes: 0 })
  await control({ action: 'set-faults', faults: [{ kind: 'server-error' }] })
  expect((await proxied('/proxy/token', { environment: 'wallet-sandbox', authorization: basic })).status).toBe(500)
  expect((await captures(2)).map(capture => capture.outcome)).toEqual([
    { kind: 'dropped' },
    { kind: 'answered', status: 500, delayedMs: 0 },
  ])
})

test('a slow answer keeps nobody else waiting, and is given up with its client', async () => {
  await control({ action: 'set-faults', faults: [{ kind: 'slow', delayMs: 60_000 }] })
  const waiting = new AbortController()
  const slow = fetch(`http://127.0.0.1:${server.port}/sandbox/x`, { signal: waiting.signal })
  const [capture] = await captures(1)
  expect(capture?.outcome).toEqual({ kind: 'answered', status: 404, delayedMs: 60_000 })
  await control({ action: 'set-faults', faults: [] })
  expect(await getToken()).toMatch(/^[0-9a-f]{64}$/)
  waiting.abort()
  await expect(slow).rejects.toThrow()
})

test('a body over the limit is refused', async () => {
  const head = requestText(server.port, 'POST /sandbox/x', [
    ['Host', '127.0.0.1:{port}'],
    ['Content-Length', String(11 * 1024 * 1024)],
  ])
  const answer = await server.raw(Buffer.concat([Buffer.from(head), Buffer.alloc(11 * 1024 * 1024)]))
  expect(answer === '' || /^HTTP\/1.1 413 /.test(answer)).toBe(true)
})

test('clients come and go by control; nothing there tells a secret', async () => {
  const added = await control({ action: 'add-client', clientId: 'shop', clientSecret: 'planted-secret' })
  expect(added).toMatchObject({
    clients: [{ clientId: 'demo-merchant' }, { clientId: 'shop', tokens: [] }],
    faults: [],
  })
  expect(JSON.stringify(added)).not.toContain('planted')
  const authorization = `Basic ${Buffer.from('shop:planted-secret').toString('base64')}`
  expect((await proxied('/proxy/token', { environment: 'sandbox', authorization })).status).toBe(200)
  expect(await control({ action: 'state' })).toMatchObject({ clients: [{}, { tokens: [{ product: 'toko' }] }] })
  expect(await control({ action: 'reset' })).toMatchObject({ clients: [{ clientId: 'demo-merchant' }] })
  expect(await page('/sandbox/control', { action: 'other' })).toEqual({ problem: { code: 'control-unknown-action' } })
})
