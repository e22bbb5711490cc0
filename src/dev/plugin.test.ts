import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type InlineConfig, preview } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bind } from './claim-port.ts'
import { signatureDebugger } from './plugin.ts'
import { requestText, sendRaw } from './test-server.ts'

/** The real servers, with a page of one line. */
let root: string
const servers: { name: string; port: number; close: () => Promise<void> }[] = []
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'page-'))
  mkdirSync(join(root, 'dist'))
  for (const file of ['index.html', 'dist/index.html']) writeFileSync(join(root, file), '<p>the page</p>')
  const on = { host: '127.0.0.1', strictPort: true, cors: false }
  const config = (port: number): InlineConfig => ({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [signatureDebugger()],
    server: { ...on, port },
    preview: { ...on, port },
  })
  const development = await createServer(config(await freePort()))
  await development.listen()
  servers.push({ name: 'development', port: portOf(development.httpServer), close: () => development.close() })
  const built = await preview(config(await freePort()))
  servers.push({ name: 'preview', port: portOf(built.httpServer), close: () => built.close() })
})
afterAll(async () => {
  for (const server of servers) await server.close()
  rmSync(root, { recursive: true })
})

function portOf(server: { address: () => unknown } | null): number {
  const address = server?.address()
  return typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0
}

async function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createTcpServer().listen(0, '127.0.0.1', () => {
      const port = portOf(probe)
      probe.close(() => resolve(port))
    })
  })
}

const each = test.each(['development', 'preview'])
const serverOf = (name: string) => servers.find(server => server.name === name) ?? { port: 0 }
const own = ['Host', '127.0.0.1:{port}'] as const

each('%s serves the page with its policy', async name => {
  const { port } = serverOf(name)
  const answer = await sendRaw(port, requestText(port, 'GET /', [own, ['Accept', 'text/html']]))
  expect(answer).toMatch(/^HTTP\/1.1 200 OK[\s\S]*the page/)
  expect(answer).toMatch(/Content-Security-Policy: default-src 'none'/)
  expect(answer).not.toMatch(/access-control/i)
})

test.each(
  ['development', 'preview'].flatMap(name =>
    ['/', '/index.html', '/sandbox/events', '/@vite/client', '/__open-in-editor?file=x'].map(path => [name, path]),
  ),
)('%s keeps a foreign host away from %s', async (name = '', path = '') => {
  const { port } = serverOf(name)
  for (const host of ['evil.example', `evil.localhost:${port}`, '127.0.0.1']) {
    expect(await sendRaw(port, requestText(port, `GET ${path}`, [['Host', host]]))).toMatch(/^HTTP\/1.1 403 /)
  }
})

test.each(
  ['development', 'preview'].flatMap(name =>
    ['/sandbox/a/../b//c?x=%2F', '/sandbox/index.html', '/sandbox/@vite/client', '/sandbox/%00%ff'].map(path => [
      name,
      path,
    ]),
  ),
)('%s: the raw target %s reaches the sandbox before anything can rewrite it', async (name = '', path = '') => {
  const { port } = serverOf(name)
  const answer = await sendRaw(port, requestText(port, `GET ${path}`, [own, ['Accept', 'text/html']]))
  expect(answer).toMatch(/^HTTP\/1.1 404 [\s\S]*"endpoint-unknown"/)
})

const wish = [own, ['Connection', 'Upgrade'], ['Upgrade', 'h2c']] as const
const handshake = [
  own,
  ['Connection', 'Upgrade'],
  ['Upgrade', 'websocket'],
  ['Sec-WebSocket-Version', '13'],
  ['Sec-WebSocket-Key', 'AAAAAAAAAAAAAAAAAAAAAA=='],
] as const

each('%s answers who asks for another protocol, and refuses a WebSocket', async name => {
  const { port } = serverOf(name)
  expect(await sendRaw(port, requestText(port, 'GET /sandbox/x', wish))).toMatch(/^HTTP\/1.1 404 /)
  expect(await sendRaw(port, requestText(port, 'GET /', [...wish, ['Accept', 'text/html']]))).toMatch(/the page/)
  expect(await sendRaw(port, requestText(port, 'GET /', handshake))).toMatch(/^HTTP\/1.1 400 /)
})

test('development keeps its own socket, for its own page', async () => {
  const { port } = serverOf('development')
  const ping = [...handshake, ['Sec-WebSocket-Protocol', 'vite-ping']] as const
  const foreign = [...ping, ['Origin', 'https://evil.example']] as const
  expect(await sendRaw(port, requestText(port, 'GET /', foreign))).toMatch(/^HTTP\/1.1 400 /)
  const opened = await new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.write(requestText(port, 'GET /', ping)))
    socket.on('data', chunk => resolve(chunk.toString('latin1')))
    socket.on('data', () => socket.destroy())
    socket.on('close', () => resolve(''))
  })
  expect(opened).toMatch(/^HTTP\/1.1 101 /)
})

each('%s: no foreign page reaches the helpers of the server by a link', async name => {
  const { port } = serverOf(name)
  const link = [
    own,
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Mode', 'navigate'],
    ['Sec-Fetch-Dest', 'document'],
  ] as const
  for (const path of ['/__open-in-editor?file=x', '/@vite/client', '/src/main.tsx', '/@fs/etc/hosts']) {
    expect(await sendRaw(port, requestText(port, `GET ${path}`, link))).toMatch(/^HTTP\/1.1 403 [\s\S]*origin-refused/)
  }
  expect(await sendRaw(port, requestText(port, 'GET /', [...link, ['Accept', 'text/html']]))).toMatch(/^HTTP\/1.1 200 /)
})

each('%s: its own refusals carry the security headers', async name => {
  const { port } = serverOf(name)
  for (const [line, host] of [
    ['GET /', 'evil.example'],
    ['GET /a#b', '127.0.0.1:{port}'],
    ['GET /%', '127.0.0.1:{port}'],
  ] as const) {
    const answer = await sendRaw(port, requestText(port, line, [['Host', host]]))
    expect(answer).toMatch(/Content-Security-Policy: default-src 'none'[\s\S]*Permissions-Policy: /)
  }
})

test('a port that is taken is one sentence, and no port at all another', async () => {
  const { port } = serverOf('preview')
  expect(await bind('127.0.0.1', port)).toMatch(
    new RegExp(`^Port ${port} on 127.0.0.1 is in use\\. .*PORT=${port + 1}`),
  )
  for (const wrong of [Number.NaN, 0, 65_536, 1.5])
    expect(await bind('127.0.0.1', wrong)).toMatch(/^PORT is not a port/)
  expect(await bind('127.0.0.1', await freePort())).toBe(null)
})
