import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain',
  '.md': 'text/plain',
}

/** A plain file host: the folder's files under a prefix, 404 for all else. */
export class StaticHost {
  readonly #server: Server
  folder: string
  base = ''

  constructor(folder: string, prefix: string, headers: Readonly<Record<string, string>>) {
    this.folder = folder
    this.#server = createServer(async ({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://host')
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      const name = pathname.slice(prefix.length)
      const path = name === '' ? 'index.html' : name
      const content = pathname.startsWith(prefix) ? await readFile(join(this.folder, path)).catch(() => null) : null
      if (!content) return response.writeHead(404).end('not here')
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream')
      response.end(content)
    })
    this.#prefix = prefix
  }

  readonly #prefix: string

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    this.base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}${this.#prefix}`
  }

  /** As if the network were gone: no connection is taken any more. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close').catch(() => undefined)
  }
}
