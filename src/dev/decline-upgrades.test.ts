import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { declineUpgrades } from './decline-upgrades.ts'
import { openSandbox, serve } from './serve.ts'
import { openTestServer, type TestServer } from './test-server.ts'

const run = promisify(execFile)
let server: TestServer
let captures: () => Awaited<ReturnType<typeof openSandbox>>['captures']
beforeAll(async () => {
  const sandbox = await openSandbox()
  captures = () => sandbox.captures
  server = await openTestServer(host => serve(host, { sandbox }))
})
beforeEach(() => captures().clear())
afterAll(() => server.close())

const h2c = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAAAAIAAAAB\r\n'
const webSocket =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n'
const ask = (line: string, headers: string, body = '', host = `127.0.0.1:${server.port}`) =>
  server.raw(`${line} HTTP/1.1\r\nHost: ${host}\r\n${headers}\r\n${body}`)

test('a wish for another protocol is ignored, and shown as it arrived', async () => {
  const body = '{"a":"é"}'
  const length = `Content-Length: ${Buffer.byteLength(body)}\r\n`
  const closing = h2c.replace('Connection: ', 'Connection: close, ')
  expect(await ask('POST /sandbox/x', `X: 1\r\n${closing}${length}`, body)).toMatch(
    /^HTTP\/1.1 404 [\s\S]*endpoint-unknown/,
  )
  const [capture] = captures().since(null)
  expect(capture?.headers.map(([name]) => name)).toEqual([
    'Host',
    'X',
    'Connection',
    'Upgrade',
    'HTTP2-Settings',
    'Content-Length',
  ])
  expect(Buffer.from(capture?.body.base64 ?? '', 'base64').toString()).toBe(body)
  expect(await ask('GET /', closing)).toMatch(/^HTTP\/1.1 200 [\s\S]*page/)
})

test('the connection serves on after such a wish, and each leaves no socket behind', async () => {
  const host = `Host: 127.0.0.1:${server.port}\r\n`
  const two = `GET /sandbox/1 HTTP/1.1\r\n${host}${h2c}\r\nGET /sandbox/2 HTTP/1.1\r\n${host}Connection: close\r\n\r\n`
  expect((await server.raw(two)).match(/HTTP\/1.1 404 /g)).toHaveLength(2)
  expect(
    captures()
      .since(null)
      .map(({ target }) => target),
  ).toEqual(['/1', '/2'])
  expect(captures().since(null)[1]?.headers).toHaveLength(2)
})

test('a WebSocket handshake is refused and closed, whoever asks; a foreign host hears nothing', async () => {
  for (const headers of [webSocket, `${webSocket}Sec-WebSocket-Protocol: vite-hmr\r\n`]) {
    expect(await ask('GET /', headers)).toMatch(/^HTTP\/1.1 400 [\s\S]*nosniff[\s\S]*"upgrade-refused"/)
  }
  for (const headers of [webSocket, h2c]) expect(await ask('GET /sandbox/x', headers, '', 'evil.example')).toBe('')
  expect(captures().since(null)).toEqual([])
})

test('beside Vite’s own sockets nothing is let through', async () => {
  const vite = await openTestServer(async ({ httpServer }) => {
    httpServer.on('upgrade', (_, socket) => void (socket.writable && socket.end('left to Vite')))
    declineUpgrades(httpServer, true)
  })
  const host = `Host: 127.0.0.1:${vite.port}\r\n`
  const shake = (headers: string) => vite.raw(`GET / HTTP/1.1\r\n${host}${webSocket}${headers}\r\n`)
  const own = `Origin: http://127.0.0.1:${vite.port}\r\n`
  for (const protocol of ['vite-hmr', 'vite-ping']) {
    expect(await shake(`${own}Sec-WebSocket-Protocol: ${protocol}\r\n`)).toBe('left to Vite')
    expect(await shake(`Origin: https://evil.example\r\nSec-WebSocket-Protocol: ${protocol}\r\n`)).toMatch(
      /^HTTP\/1.1 400/,
    )
  }
  for (const headers of [own, `${own}Sec-WebSocket-Protocol: vite-other\r\n`]) {
    expect(await shake(headers)).toMatch(/^HTTP\/1.1 400/)
  }
  const shouted = webSocket.replace('websocket', 'WebSocket')
  expect(await vite.raw(`GET / HTTP/1.1\r\n${host}${shouted}\r\n`)).toMatch(/^HTTP\/1.1 400/)
  await vite.close()
})

test('the guards hold for such a request too', async () => {
  const closing = h2c.replace('Connection: ', 'Connection: close, ')
  expect(await ask('GET /sandbox/events', `${closing}Origin: https://evil.example\r\n`)).toMatch(/origin-refused/)
})

const has = (program: string) => spawnSync(program, ['--version']).status === 0

test.runIf(has('javac'))(
  'Java’s HttpClient as it is by default gets a token',
  async () => {
    const { stdout } = await run('java', [
      `${import.meta.dirname}/SendToken.java`,
      `http://127.0.0.1:${server.port}/sandbox`,
    ])
    expect(stdout).toMatch(/^200 .*"access_token"/)
  },
  60_000,
)

test.runIf(has('curl'))('curl --http2 gets its answer', async () => {
  const { stdout } = await run('curl', ['-s', '-m', '10', '--http2', `http://127.0.0.1:${server.port}/sandbox/x`])
  expect(JSON.parse(stdout)).toMatchObject({ sandbox: true })
})
