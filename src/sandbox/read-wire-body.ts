import type { WireFault } from '#core/live/wire-fault.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'
import { headerValues } from './raw-request.ts'

export interface WireBodyRead {
  bytes: Uint8Array
  faults: readonly WireFault[]
  unfinished: boolean
  /** Bytes on the wire. */
  length: number
}

/** The body as its headers frame it (RFC 9112, section 6); all that is there where they do not. */
export function readWireBody(headers: readonly HeaderPair[], rest: Uint8Array): WireBodyRead {
  const lengths = headerValues(headers, 'content-length')
  const chunked = headerValues(headers, 'transfer-encoding').some(value => /\bchunked\b/i.test(value))
  const both: WireFault[] = chunked && lengths.length > 0 ? [{ code: 'length-and-chunked' }] : []
  if (chunked) {
    const body = readChunks(rest)
    return { ...body, faults: [...both, ...body.faults] }
  }
  const [written] = lengths
  if (written === undefined) {
    const faults: WireFault[] = rest.length > 0 ? [{ code: 'body-without-length', received: rest.length }] : []
    return { bytes: rest, faults, unfinished: false, length: rest.length }
  }
  if (new Set(lengths).size > 1) return whole(rest, { code: 'content-length-twice' })
  if (!/^\d{1,15}$/.test(written))
    return whole(rest, { code: 'content-length-unreadable', observed: written.slice(0, 40) })
  const expected = Number(written)
  const short = rest.length < expected
  return {
    bytes: rest.subarray(0, expected),
    faults: short ? [{ code: 'body-short', expected, received: rest.length }] : [],
    unfinished: short,
    length: Math.min(expected, rest.length),
  }
}

function whole(rest: Uint8Array, fault: WireFault): WireBodyRead {
  return { bytes: rest, faults: [fault], unfinished: false, length: rest.length }
}

function readChunks(rest: Uint8Array): WireBodyRead {
  const pieces: Uint8Array[] = []
  let at = 0
  let received = 0
  const done = (faults: readonly WireFault[], unfinished: boolean): WireBodyRead => {
    const bytes = new Uint8Array(received)
    let place = 0
    for (const piece of pieces) {
      bytes.set(piece, place)
      place += piece.length
    }
    return { bytes, faults, unfinished, length: at }
  }
  for (;;) {
    const lineEnd = rest.indexOf(10, at)
    if (lineEnd < 0) return done([{ code: 'chunks-broken', received }], true)
    const line = String.fromCharCode(...rest.subarray(at, Math.min(lineEnd, at + 64))).trim()
    const size = /^([0-9a-f]{1,8})(?:;|$)/i.exec(line)
    if (!size) return done([{ code: 'chunks-broken', received }], false)
    const length = Number.parseInt(size[1] ?? '', 16)
    const start = lineEnd + 1
    at = Math.min(rest.length, start + length + 2)
    if (length === 0) return done([], false)
    pieces.push(rest.subarray(start, start + length))
    received += Math.min(length, rest.length - start)
    if (start + length > rest.length) return done([{ code: 'chunks-broken', received }], true)
  }
}
