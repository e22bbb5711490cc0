import { createHmac } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSandbox, serve } from './serve.ts'
import { openTestServer, type TestServer } from './test-server.ts'

let server: TestServer
let captures: () => Awaited<ReturnType<typeof openSandbox>>['captures']
beforeAll(async () => {
  const sandbox = await openSandbox()
  captures = () => sandbox.captures
  const collect = { bytes: 4_000_000, allBytes: 32_000_000, quietMs: 300, totalMs: 3000 }
  server = await openTestServer(host => serve(host, { sandbox, collect }))
})
beforeEach(() => captures().clear())
afterAll(() => server.close())

const kept = () => captures().since(null)

/** Sends the parts with a pause between; what came back. */
function send(parts: readonly (string | Buffer)[], pauseMs = 30): Promise<string> {
  return new Promise(resolve => {
    let answer = ''
    const socket = connect(server.port, '127.0.0.1', async () => {
      for (const part of parts) {
        if (!socket.writable) return
        socket.write(typeof part === 'string' ? Buffer.from(part.replaceAll('{port}', String(server.port))) : part)
        await new Promise(next => setTimeout(next, pauseMs))
      }
    })
    socket.on('data', chunk => (answer += chunk.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}

const host = 'Host: 127.0.0.1:{port}\r\n'
const path = '/api/aggregator/merchant/qr/balance/detail?userId=M_1'

test.each<[name: string, parts: (string | Buffer)[], fault: string]>([
  ['a method in small letters', [`post /sandbox/x HTTP/1.1\r\n${host}\r\n`], 'method-lower-case'],
  ['raw UTF-8 in the target', [`GET /sandbox/x?a=é HTTP/1.1\r\n${host}\r\n`], 'target-not-ascii'],
  ['a blank in the target', [`GET /sandbox/x?a=b c HTTP/1.1\r\n${host}\r\n`], 'target-blank'],
  ['a line break in Signature', [`GET /sandbox/x HTTP/1.1\r\n${host}Signature: ab\r\ncd\r\n\r\n`], 'header-broken'],
  ['a header without a colon', [`GET /sandbox/x HTTP/1.1\r\n${host}Signature abcd\r\n\r\n`], 'header-no-colon'],
  ['line ends of LF', [`GET /sandbox/x HTTP/1.1\n${host.replace('\r', '')}\n`], 'line-ends'],
  ['no Host', ['GET /sandbox/x HTTP/1.1\r\n\r\n'], 'host-missing'],
  ['a head of 100 kB', [`GET /sandbox/x HTTP/1.1\r\n${host}X: ${'a'.repeat(100_000)}\r\n\r\n`], 'head-too-long'],
  [
    'a head of 1 MB in two parts',
    [`GET /sandbox/${'a'.repeat(500_000)}`, `${'a'.repeat(500_000)} HTTP/1.1\r\n${host}\r\n`],
    'head-too-long',
  ],
  [
    'a segmented head',
    ['po', 'st /sandbox/x HT', `TP/1.1\r\n${host}`, 'Content-Length: 2\r\n\r', '\n{', '}'],
    'method-lower-case',
  ],
  [
    'a second request on the connection',
    [`GET /sandbox/y HTTP/1.1\r\n${host}\r\n`, `get /sandbox/x HTTP/1.1\r\n${host}\r\n`],
    'method-lower-case',
  ],
  [
    'two in one packet',
    [`GET /sandbox/y HTTP/1.1\r\n${host}\r\nget /sandbox/x HTTP/1.1\r\n${host}\r\n`],
    'method-lower-case',
  ],
  [
    'a body longer than its length',
    [`POST /sandbox/y HTTP/1.1\r\n${host}Content-Length: 7\r\n\r\n{"a":"é"}`],
    'bytes-after-body',
  ],
  [
    'the same, head and body apart',
    [`POST /sandbox/y HTTP/1.1\r\n${host}Content-Length: 7\r\n\r\n`, '{"a":"é"}'],
    'bytes-after-body',
  ],
  [
    'broken chunks',
    [`POST /sandbox/x HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nzz\r\n`],
    'chunks-broken',
  ],
  ['TLS', [Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])], 'tls'],
  ['HTTP/2', ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], 'http2'],
  ['no HTTP at all', ['hello\r\n\r\n'], 'unreadable'],
  [
    'two lengths',
    [`POST /sandbox/x HTTP/1.1\r\n${host}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    'content-length-twice',
  ],
])('%s is shown, and refused with its reason', async (_, parts, fault) => {
  const answer = await send(parts)
  const last = answer.slice(answer.lastIndexOf('HTTP/1.1 '))
  expect(last).toMatch(/^HTTP\/1.1 400 /)
  expect(last).toMatch(/Content-Security-Policy: default-src 'none'/)
  const { sandbox, body } = JSON.parse(last.slice(last.indexOf('\r\n\r\n') + 4))
  expect([sandbox, body.errorCode]).toEqual([true, fault])
  const capture = kept().at(-1)
  expect(capture?.verdict.accepted).toBe(false)
  expect(capture?.verdict.failures[0]).toMatchObject({ code: 'not-http', fault: { code: fault } })
  if (capture?.unread) expect(capture.unread.length).toBeGreaterThan(0)
})

test('what can be read is judged: a signature over the request as it should be', async () => {
  const secret = 'MaREaULkzAUTAFYg'
  const basic = Buffer.from(`demo-merchant:${secret}`).toString('base64')
  const body = '{"grant_type":"client_credentials"}'
  const tokenAnswer = await send([
    `POST /sandbox/oauth/merchant/accesstoken HTTP/1.1\r\n${host}Authorization: Basic ${basic}\r\nConnection: close\r\nContent-Length: 35\r\n\r\n${body}`,
  ])
  const token = /"access_token":"([0-9a-f]+)"/.exec(tokenAnswer)?.[1] ?? ''
  const payload = `path=${path}&method=GET&token=Bearer ${token}&timestamp=1&body=`
  const signature = createHmac('sha256', `${secret}-1-Bearer ${token}`).update(payload).digest('hex')
  const fields = `Authorization: Bearer ${token}\r\nRequest-Time: 1\r\nClient-Id: demo-merchant\r\nSignature: ${signature}`
  await send([`get /sandbox${path} HTTP/1.1\r\n${host}${fields}\r\n\r\n`])
  const { verdict, method, target } = kept().at(-1) ?? {}
  expect([method, target]).toEqual(['get', path])
  expect(verdict).toMatchObject({
    clientId: 'demo-merchant',
    expectedSignature: signature,
    observedSignature: signature,
  })
  expect(verdict?.failures.map(({ code }) => code)).toEqual(['not-http', 'method-differs'])
})

test('no token is given for what is no HTTP, and no secret in it is shown', async () => {
  const basic = Buffer.from('demo-merchant:MaREaULkzAUTAFYg').toString('base64')
  const other = Buffer.from('other:planted').toString('base64')
  const line = 'post /sandbox/oauth/merchant/accesstoken HTTP/1.1'
  const answer = await send([
    `${line}\r\n${host}Authorization: Basic ${basic}\r\nX: Basic ${other}\r\nContent-Length: 35\r\n\r\n{"grant_type":"client_credentials"}`,
  ])
  expect(answer).not.toContain('access_token')
  const text = Buffer.from(kept()[0]?.unread?.base64 ?? '', 'base64').toString()
  expect(text).toMatch(/Basic demo-merchant:\(secret b53b4414\)/)
  expect(JSON.stringify(kept()) + text).not.toMatch(new RegExp(`${basic}|${other}|MaREaU|planted`))
})

test.each<[name: string, head: string]>([
  ['the page', `get / HTTP/1.1\r\n${host}`],
  ['the proxy', `post /proxy/call HTTP/1.1\r\n${host}`],
  ['the events', `get /sandbox/events HTTP/1.1\r\n${host}`],
  ['the controls', `post /sandbox/control HTTP/1.1\r\n${host}`],
  ['another path', `get /sandboxes HTTP/1.1\r\n${host}`],
  ['a whole address', `get http://127.0.0.1:{port}/sandbox/x HTTP/1.1\r\n${host}`],
  ['a foreign host', 'get /sandbox/x HTTP/1.1\r\nHost: evil.example\r\n'],
  ['a foreign host, no target', 'hello\r\nHost: evil.example\r\n'],
  ['two hosts', `get /sandbox/x HTTP/1.1\r\n${host}Host: evil.example\r\n`],
  ['a foreign page', `get /sandbox/x HTTP/1.1\r\n${host}Origin: https://evil.example\r\n`],
  [
    'a foreign page, by a long address',
    `GET /sandbox/${'a'.repeat(50_000)} HTTP/1.1\r\n${host}Sec-Fetch-Site: cross-site\r\n`,
  ],
])('%s stays shut', async (_, head) => {
  const answer = await send([`${head}\r\n`])
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
  expect(answer).not.toContain('"sandbox":true')
  expect(kept()).toEqual([])
})

test('a head or body that breaks off is shown when its connection ends', async () => {
  for (const text of [
    `GET /sandbox/x HTTP/1.1\r\n${host}`,
    `POST /sandbox/x HTTP/1.1\r\n${host}Content-Length: 9\r\n\r\n{}`,
  ]) {
    captures().clear()
    const socket = connect(server.port, '127.0.0.1')
    socket.end(text.replace('{port}', String(server.port)))
    await expect.poll(() => kept()[0]?.verdict.failures[0]).toMatchObject({ code: 'not-http' })
    socket.destroy()
  }
})

test('a long body after a head that cannot be read is heard out, so that the answer arrives', async () => {
  const answer = await send([
    `post /sandbox/x HTTP/1.1\r\n${host}Content-Length: 3000000\r\n\r\n${'a'.repeat(3_000_000)}`,
  ])
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
  expect(kept()[0]?.body).toMatchObject({ length: 3_000_000, truncated: true })
  const over = await send([
    `post /sandbox/x HTTP/1.1\r\n${host}Content-Length: 9000000\r\n\r\n${'a'.repeat(9_000_000)}`,
  ])
  expect(over).toMatch(/^HTTP\/1.1 400 /)
})
