import { createServer } from 'node:net'

/** The port this process has: a restarted development server opens before the old one has let go. */
const claimed = Symbol.for('netzme-signature-debugger.port')

/**
 * Ends the process with one line where the port cannot be had. No other port is tried: merchants' clients, bookmarks and
 * the Host check know this one.
 */
export async function claimPort({ host, port }: { host?: string | boolean | undefined; port: number }): Promise<void> {
  const owned = globalThis as { [claimed]?: number }
  if (owned[claimed] === port) return
  const problem = await bind(typeof host === 'string' ? host : '127.0.0.1', port)
  if (problem === null) {
    owned[claimed] = port
    return
  }
  process.stderr.write(`${problem}\n`)
  process.exit(1)
}

/** Tries to listen; the reason why not, as a sentence. */
export function bind(host: string, port: number): Promise<string | null> {
  return new Promise(resolve => {
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      return resolve('PORT is not a port number: it must be a whole number from 1 to 65535.')
    }
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(reasonOf(error.code, host, port)))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}

function reasonOf(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use. Stop the program that listens there, or choose another port: PORT=${port + 1} npm start`
  }
  if (code === 'EACCES') return `Port ${port} needs administrator rights. Choose one above 1023: PORT=5173 npm start`
  return `Port ${port} on ${host} cannot be opened (${code ?? 'unknown reason'}).`
}
