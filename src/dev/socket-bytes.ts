import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { afterRequests } from '#sandbox/read-wire.ts'

/** What a socket brought last, and what the parser has made of it. */
export interface SocketBytes {
  chunks: Buffer[]
  /** Requests that began within the chunks. */
  begun: number
  last: { request: IncomingMessage; response: ServerResponse } | null
  /** True where the chunks begin in the midst of a body. */
  inBody: boolean
}

/** What Node says of bytes that are no HTTP to it. */
export interface ParserError extends Error {
  code?: string
  bytesParsed?: number
  rawPacket?: Buffer
}

/**
 * Keeps the bytes of each request until the parser has read its head: where it gives up, it hands over no more than the
 * last packet. A body is not kept.
 */
export function keepSocketBytes(server: Server): (socket: object) => SocketBytes | undefined {
  const kept = new WeakMap<object, SocketBytes>()
  const listeners = new WeakMap<object, (chunk: Buffer) => void>()
  server.on('connection', (socket: Socket) => {
    const state: SocketBytes = { chunks: [], begun: 0, last: null, inBody: false }
    const hear = (chunk: Buffer) => {
      if (state.begun > 0 || state.inBody) startAnew(state)
      state.chunks.push(chunk)
    }
    // A socket comes again where an upgrade was declined
    const before = listeners.get(socket)
    if (before) socket.removeListener('data', before)
    listeners.set(socket, hear)
    kept.set(socket, state)
    socket.prependListener('data', hear)
  })
  server.prependListener('request', (request, response) => {
    const state = kept.get(request.socket)
    if (!state) return
    state.begun++
    state.last = { request, response }
  })
  return socket => kept.get(socket)
}

function startAnew(state: SocketBytes): void {
  state.chunks = []
  state.begun = 0
  state.inBody = state.last?.request.complete === false
}

/** The bytes that the parser has made nothing of. */
export function bytesNotRead({ chunks, begun, inBody }: SocketBytes, error: ParserError): Uint8Array {
  // Within a body the parser alone knows where it ended
  if (inBody) return error.rawPacket?.subarray(error.bytesParsed ?? 0) ?? new Uint8Array()
  return afterRequests(Buffer.concat(chunks), begun)
}
