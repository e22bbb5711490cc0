import { execFile, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf } from '../../bytes/utf8.ts'
import { importRequests } from '../import-requests.ts'
import type { ImportedRequest, ImportResult } from '../imported.ts'
import { bashCommands } from './bash-commands.fixtures.ts'

interface Arrived {
  method: string
  path: string
  headers: string[]
  body: string
}

/** Takes requests off the wire as bytes, in latin1: no HTTP parser normalises anything on the way. */
let arrived: Arrived[] = []
const server = createServer(socket => {
  let bytes = ''
  socket.setEncoding('latin1').on('data', chunk => {
    bytes += chunk
    const [head = '', ...rest] = bytes.split('\r\n\r\n')
    if (rest.length === 0) return
    const body = rest.join('\r\n\r\n')
    const [requestLine = '', ...headers] = head.split('\r\n')
    if (body.length < Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0)) return
    const [, method = '', path = ''] = /^(\S*) (.*) HTTP\/1\.1$/.exec(requestLine) ?? []
    arrived.push({ method, path, headers: headers.filter(isTyped), body })
    bytes = ''
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
  })
  socket.on('error', () => {})
})

/** What curl adds by itself, whatever the command. */
function isTyped(header: string): boolean {
  return !/^(?:Host: 127\.0\.0\.1:\d+|User-Agent: curl\/\S+|Accept: \*\/\*|Accept-Encoding: .*|Content-Length: \d+)$/.test(
    header,
  )
}

let host = ''
beforeAll(async () => {
  const missing = ['bash', 'curl'].filter(program => spawnSync(program, ['--version']).error !== undefined)
  if (missing.length > 0)
    throw new Error(`What curl sends can only be asked of curl: ${missing.join(' and ')} not found.`)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address === 'object' && address) host = `127.0.0.1:${address.port}`
})
afterAll(() => {
  server.close()
})

async function runInBash(command: string): Promise<Arrived[]> {
  arrived = []
  const script = `curl() { command curl -sS -m 9 "$@"; }\n${command}\n`
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', HOME: '/nonexistent', no_proxy: '*' }
  await new Promise<void>(resolve => {
    execFile('bash', ['-c', script], { env, timeout: 15_000 }, () => resolve()).stdin?.end()
  })
  return arrived
}

const latin1 = (value: string | Uint8Array) => Buffer.from(bytesOf(value)).toString('latin1')

/** What the importer says that curl sends: the typed path is kept, and a difference is told. */
function expected({ request, headers = [] }: ImportedRequest, { problems }: ImportResult): Arrived {
  const change = problems.find(({ code }) => code === 'import-curl-sends' || code === 'import-curl-expands')
  return {
    method: request.method ?? '',
    path: latin1(change && 'path' in change ? change.path : (request.path ?? '')),
    headers: headers.map(([name, value]) => latin1(value === '' ? `${name}:` : `${name}: ${value}`)),
    body: latin1(request.body ?? ''),
  }
}

test.each(bashCommands)('as curl sends it: %s', async typed => {
  const command = typed.replaceAll('HOST', host)
  const sent = (await runInBash(command)).map(one => ({ ...one, headers: one.headers.map(asTyped) }))
  expect(sent.length).toBeGreaterThan(0)
  const result = importRequests(command)
  const said = result.requests.map(request => expected(request, result))
  const expands = result.problems.find(({ code }) => code === 'import-curl-expands')
  if (expands && 'requests' in expands) {
    expect(sent).toHaveLength(expands.requests)
    expect(said).toEqual(sent.slice(0, 1))
  } else expect(said).toEqual(sent)
})

/** Blanks between colon and value say nothing (RFC 9110, section 5.5); curl sends them as typed. */
function asTyped(header: string): string {
  return header.replace(/^([^:]*):[ \t]*(?=\S)/, '$1: ')
}
