import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import type { Upstream } from './upstream.ts'

/** A certificate that names itself, and its key, both PEM. */
export interface Certificate {
  key: string
  cert: string
}

/** Makes a certificate with the openssl program; fails with its own message where that is missing. */
export function makeCertificate(subjectAltName: string): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ]
    const names = ['-subj', '/CN=test-upstream', '-addext', `subjectAltName=${subjectAltName}`]
    execFileSync('openssl', [...request, ...names, '-keyout', key, '-out', cert], { stdio: 'pipe' })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** For tests: an upstream that keeps what arrives, byte for byte, and answers with whatever it is given. */
export interface TestUpstream {
  upstream: Upstream
  port: number
  /** Connections that were opened to it. */
  connections: () => number
  /** Everything that the last connection sent. */
  received: () => Buffer
  /** Resolves when the last connection has ended. */
  ended: () => Promise<void>
  /** Another way to answer, from now on. */
  answer: (how: (socket: Socket) => void) => void
  close: () => Promise<void>
}

/** `firstAnswer` is called once the whole request is there: head, and as much body as Content-Length says. */
export async function openTestUpstream(
  firstAnswer: (socket: Socket) => void,
  certificate?: Certificate,
): Promise<TestUpstream> {
  const sockets: Socket[] = []
  let received = Buffer.alloc(0)
  let answer = firstAnswer
  let ended = Promise.resolve()
  const onSocket = (socket: Socket) => {
    sockets.push(socket)
    received = Buffer.alloc(0)
    let answered = false
    ended = new Promise(resolve => socket.on('close', () => resolve()))
    socket.on('error', () => undefined)
    socket.on('data', chunk => {
      received = Buffer.concat([received, chunk])
      if (answered || !isWhole(received)) return
      answered = true
      answer(socket)
    })
  }
  const server: Server = certificate ? createTlsServer(certificate, onSocket) : createTcpServer(onSocket)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    upstream: { secure: certificate !== undefined, host: '127.0.0.1', port, prefix: '' },
    port,
    connections: () => sockets.length,
    received: () => received,
    ended: () => ended,
    answer: how => {
      answer = how
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

function isWhole(bytes: Buffer): boolean {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(bytes.subarray(0, end).toString('latin1'))?.[1]
  return bytes.length >= end + 4 + Number(length ?? 0)
}

/** A whole HTTP answer. */
export function httpAnswer(body: string | Uint8Array, head = 'HTTP/1.1 200 OK'): Buffer {
  const bytes = Buffer.from(body)
  return Buffer.concat([Buffer.from(`${head}\r\nContent-Length: ${bytes.length}\r\nConnection: close\r\n\r\n`), bytes])
}
