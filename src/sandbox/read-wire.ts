import type { WireFault } from '#core/live/wire-fault.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'
import { readHeaderLines } from './read-header-lines.ts'
import { readRequestLine } from './read-request-line.ts'
import { readWireBody } from './read-wire-body.ts'

/** As much of a request as its bytes tell, however broken. Texts hold one character a byte. */
export interface WireRequest {
  method: string
  /** Null where there is none to be read. */
  target: string | null
  httpVersion: string
  headers: readonly HeaderPair[]
  body: Uint8Array
  faults: readonly WireFault[]
  /** True where more bytes are to be expected before this is whole. */
  unfinished: boolean
  /** Bytes of the request; what follows them is another one. */
  length: number
}

/** Reads what a parser of HTTP gave up on, naming each fault rather than stopping at the first. */
export function readWire(bytes: Uint8Array): WireRequest {
  const foreign = foreignProtocol(bytes)
  if (foreign) return nothingRead(bytes, foreign)
  const start = firstNot(bytes, [13, 10], 0)
  const end = headEnd(bytes, start)
  const head = byteStringOf(bytes.subarray(start, end?.at)).replace(/\r?\n?$/, '')
  const [first = '', ...lines] = head.split(/\r?\n/)
  const line = readRequestLine(first)
  const { headers, faults } = readHeaderLines(lines)
  if (line.target === null) return { ...nothingRead(bytes, { code: 'unreadable' }), headers }
  const body = readWireBody(headers, bytes.subarray(end?.bodyAt ?? bytes.length))
  return {
    ...line,
    headers,
    body: body.bytes,
    faults: [
      ...line.faults,
      ...(/[^\r]\n/.test(head) || end?.isBare ? [{ code: 'line-ends' } as const] : []),
      ...faults,
      ...(end ? [] : [{ code: 'head-unfinished' } as const]),
      ...(end && !isNamed(headers, 'host') ? [{ code: 'host-missing' } as const] : []),
      ...body.faults,
    ],
    unfinished: !end || body.unfinished,
    length: (end?.bodyAt ?? bytes.length) + body.length,
  }
}

/** Where an empty line ends the head, however its line ends are written. Looked for in the bytes: a body may be long. */
function headEnd(bytes: Uint8Array, from: number): { at: number; bodyAt: number; isBare: boolean } | null {
  for (let at = bytes.indexOf(10, from); at >= 0; at = bytes.indexOf(10, at + 1)) {
    const next = bytes[at + 1] === 13 ? at + 2 : at + 1
    if (bytes[next] === 10) return { at, bodyAt: next + 1, isBare: bytes[at - 1] !== 13 }
  }
  return null
}

function firstNot(bytes: Uint8Array, values: readonly number[], from: number): number {
  let at = from
  while (values.includes(bytes[at] ?? -1)) at++
  return at
}

/** The bytes after so many whole requests. */
export function afterRequests(bytes: Uint8Array, count: number): Uint8Array {
  let rest = bytes
  for (let i = 0; i < count; i++) {
    const { length, faults } = readWire(rest)
    // To a parser a request without a length has no body
    const over = faults.find(fault => fault.code === 'body-without-length')
    rest = rest.subarray(length - (over?.received ?? 0))
  }
  return rest
}

function foreignProtocol(bytes: Uint8Array): WireFault | null {
  // A TLS record: handshake, version 3.x (RFC 8446, section 5.1)
  if (bytes[0] === 0x16 && (bytes[1] ?? 3) === 3) return { code: 'tls' }
  return byteStringOf(bytes.subarray(0, 12)) === 'PRI * HTTP/2' ? { code: 'http2' } : null
}

function nothingRead(bytes: Uint8Array, fault: WireFault): WireRequest {
  return {
    method: '',
    target: null,
    httpVersion: '',
    headers: [],
    body: new Uint8Array(),
    faults: [fault],
    unfinished: false,
    length: bytes.length,
  }
}

function isNamed(headers: readonly HeaderPair[], wanted: string): boolean {
  return headers.some(([name]) => name.toLowerCase() === wanted)
}

/** One character a byte, in slices: a call takes only so many arguments. */
export function byteStringOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
