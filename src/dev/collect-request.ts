import type { Socket } from 'node:net'
import { readWire, type WireRequest } from '#sandbox/read-wire.ts'

export interface CollectLimits {
  /** Bytes of one request. No browser sends a head of this length, so that its Host and Origin are always seen. */
  bytes: number
  /** Bytes of all that are being collected. */
  allBytes: number
  /** Milliseconds without a byte after which what is there is all. */
  quietMs: number
  totalMs: number
}

export const collectLimits: CollectLimits = {
  bytes: 4 * 1024 * 1024,
  allBytes: 32 * 1024 * 1024,
  quietMs: 1000,
  totalMs: 10_000,
}

export interface Collected {
  bytes: Uint8Array
  wire: WireRequest
}

let held = 0

/** Reads on from a socket that the parser has let go, until a request is whole or no more comes; null where it is too long. */
export function collectRequest(socket: Socket, first: Uint8Array, limits: CollectLimits): Promise<Collected | null> {
  for (const event of ['data', 'end']) socket.removeAllListeners(event)
  const chunks = [first]
  let length = first.length
  let readAt = 0
  held += length
  return new Promise(resolve => {
    const settle = (collected: Collected | null) => {
      held -= length
      length = 0
      clearTimeout(quiet)
      clearTimeout(total)
      for (const event of ['data', 'end']) socket.removeAllListeners(event)
      socket.resume()
      resolve(collected)
    }
    const read = () => {
      const bytes = Buffer.concat(chunks)
      return { bytes, wire: readWire(bytes) }
    }
    const finish = () => settle(read())
    // A busy server sees its timers before what has come meanwhile
    const quiet = setTimeout(() => {
      const before = length
      setImmediate(() => length === before && finish())
    }, limits.quietMs)
    const total = setTimeout(finish, limits.totalMs)
    const look = () => {
      if (length > limits.bytes || held > limits.allBytes) return settle(null)
      // Read again only once there is half as much more: each reading begins at the first byte
      if (length < readAt * 1.5) return
      readAt = length
      const collected = read()
      if (!collected.wire.unfinished) settle(collected)
    }
    socket.on('data', chunk => {
      chunks.push(chunk)
      length += chunk.length
      held += chunk.length
      quiet.refresh()
      look()
    })
    socket.on('end', finish)
    socket.once('close', finish)
    look()
  })
}
