import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createTcpServer } from 'node:net'
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

test('a port that is taken is one sentence, and no port at all another', async () => {
  const { port } = serverOf('preview')
  expect(await bind('127.0.0.1', port)).toMatch(
    new RegExp(`^Port ${port} on 127.0.0.1 is in use\\. .*PORT=${port + 1}`),
  )
  for (const wrong of [Number.NaN, 0, 65_536, 1.5])
    expect(await bind('127.0.0.1', wrong)).toMatch(/^PORT is not a port/)
  expect(await bind('127.0.0.1', await freePort())).toBe(null)
})
