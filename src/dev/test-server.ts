import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Middleware } from './middleware.ts'

/** For tests: the middlewares on a real socket of loopback, without Vite. */
export interface TestServer {
  port: number
  /** Sends these exact bytes and gives everything that came back until the connection ended. */
  raw: (bytes: string | Uint8Array) => Promise<string>
  close: () => Promise<void>
}

/** Opens a server on a free port. `prepare` gets what the plugin gets from Vite; what no step takes is answered with "page". */
export async function openTestServer(
  prepare: (host: { middlewares: { use: (step: Middleware) => void }; httpServer: Server }) => Promise<unknown>,
): Promise<TestServer> {
  const steps: Middleware[] = []
  const httpServer = createServer((request, response) => {
    const run = (at: number): void => {
      const step = steps[at]
      if (!step) response.end('page')
      else step(request, response, error => (error === undefined ? run(at + 1) : response.destroy()))
    }
    run(0)
  })
  await prepare({ middlewares: { use: step => steps.push(step) }, httpServer })
  await new Promise<void>(resolve => httpServer.listen(0, '127.0.0.1', resolve))
  const { port } = httpServer.address() as AddressInfo
  return {
    port,
    raw: bytes => sendRaw(port, bytes),
    close: () =>
      new Promise(resolve => {
        httpServer.close(() => resolve())
        httpServer.closeAllConnections()
      }),
  }
}

/** Sends bytes over a plain socket; resolves when the other side has ended, whole or not. */
export function sendRaw(port: number, bytes: string | Uint8Array): Promise<string> {
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
  })
}

/** The text of a request that asks for the connection to end with the answer. `{port}` in a header stands for the port. */
export function requestText(
  port: number,
  line: string,
  headers: readonly (readonly [string, string])[],
  body = '',
): string {
  const rows = headers.map(([name, value]) => `${name}: ${value.replaceAll('{port}', String(port))}\r\n`)
  const length = body === '' ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`
  return `${line.replaceAll('{port}', String(port))} HTTP/1.1\r\n${rows.join('')}${length}Connection: close\r\n\r\n${body}`
}
