import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { isOwnHost } from './host-guard.ts'
import { isForeign } from './origin-guard.ts'
import { rawAnswer } from './raw-answer.ts'

/** The development server's own socket (hot reload) names one of these; nothing else does. */
const viteProtocols = ['vite-hmr', 'vite-ping']

/**
 * Answers requests that ask for another protocol as HTTP/1.1, the wish ignored (RFC 9110, section 7.8): Java's HttpClient and
 * `curl --http2` ask so on plain http. Node hands such a request to whoever listens for upgrades and forgets it. A
 * WebSocket handshake that is not Vite's own is refused. No middleware sees either.
 */
export function declineUpgrades(server: Server, hasViteSocket: boolean): void {
  const asked = new WeakMap<object, readonly string[]>()
  server.prependListener('upgrade', (request, socket, head) => {
    if (!isOwnHost(request)) return void socket.destroy()
    if (!isWebSocket(request)) {
      asked.set(socket, request.rawHeaders)
      return readAgain(server, request, socket, head)
    }
    if (hasViteSocket && isViteSocket(request)) return
    socket.end(rawAnswer(400, { problem: { code: 'upgrade-refused' } }), () => socket.destroy())
  })
  server.prependListener('request', request => {
    const headers = asked.get(request.socket)
    asked.delete(request.socket)
    // What arrived is told as it arrived
    if (headers) request.rawHeaders.splice(0, request.rawHeaders.length, ...headers)
  })
}

function isWebSocket(request: IncomingMessage): boolean {
  return request.headers.upgrade?.toLowerCase() === 'websocket'
}

function isViteSocket(request: IncomingMessage): boolean {
  const protocol = request.headers['sec-websocket-protocol'] ?? ''
  return viteProtocols.includes(protocol) && !isForeign(request)
}

/** Gives the request back to the parser, without the header that made it one for somebody else. */
function readAgain(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { rawHeaders, method, url, httpVersion } = request
  const lines = [`${method} ${url} HTTP/${httpVersion}`]
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.toLowerCase() !== 'upgrade') lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  }
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  socket.unshift(Buffer.concat([bytes, head]))
  server.emit('connection', socket)
}
