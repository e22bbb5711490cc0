import { displayUtf8 } from '#core/bytes/utf8.ts'
import { type FirstDifference, firstDifference } from '#core/index.ts'
import type { Capture } from '#core/live/capture.ts'
import { bytesOfByteString } from '#core/live/wire.ts'
import { bodyBytes } from './captured-request.ts'

/** A part in which two captures differ; a side is null where it has none. */
export interface DifferingPart {
  /** 'method', 'path', 'token', 'header-order', 'body', or a header's name. */
  name: string
  left: PartSide | null
  right: PartSide | null
  at: FirstDifference | null
}

/** The neighbourhood of the first difference: what is equal before it, then what differs. */
export interface PartSide {
  before: string
  after: string
  /** Bytes in all. */
  length: number
  /** The whole token, of which no more than a fingerprint is to be shown; for the part 'token' only. */
  token?: string
}

export interface Comparison {
  differing: readonly DifferingPart[]
  /** Names of the parts that are the same to the byte. */
  same: readonly string[]
}

/** Compares two captures part by part: what the signature covers first, then the headers in the order of the left one. */
export function compareCaptures(left: Capture, right: Capture): Comparison {
  const of = (capture: Capture) => partsOf(capture)
  const [one, other] = [of(left), of(right)]
  const differing: DifferingPart[] = []
  const same: string[] = []
  for (const name of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(name), other.get(name)]
    const at = a && b ? firstDifference(a, b) : null
    if (a && b && !at) same.push(name)
    else differing.push({ name, left: sideOf(name, a, at), right: sideOf(name, b, at), at })
  }
  return { differing, same }
}

function partsOf(capture: Capture): Map<string, Uint8Array> {
  const parts = new Map([
    ['method', bytesOfByteString(capture.method)],
    ['path', bytesOfByteString(capture.target)],
  ])
  const headers = new Map<string, string[]>()
  for (const [name, value] of capture.headers) {
    const key = name.toLowerCase()
    headers.set(key, [...(headers.get(key) ?? []), value])
  }
  const body = bodyBytes(capture)
  if (body.length > 0) parts.set('body', new Uint8Array(body))
  for (const [name, values] of headers) {
    const [value = ''] = values
    const isToken = name === 'authorization' && values.length === 1 && value.startsWith('Bearer ')
    parts.set(isToken ? 'token' : name, bytesOfByteString(isToken ? value.slice('Bearer '.length) : values.join(', ')))
  }
  return parts.set('header-order', bytesOfByteString(capture.headers.map(([name]) => name).join(', ')))
}

/** Values up to so many bytes are shown whole. */
const wholeBytes = 160
const bytesBefore = 32
const bytesAfter = 64

function sideOf(name: string, bytes: Uint8Array | undefined, at: FirstDifference | null): PartSide | null {
  if (!bytes) return null
  const { length } = bytes
  if (name === 'token') return { before: '', after: '', length, token: displayUtf8(bytes) }
  const split = at ? characterStart(bytes, at.offset) : 0
  if (length <= wholeBytes) return { before: display(bytes, 0, split), after: display(bytes, split, length), length }
  const from = characterStart(bytes, Math.max(0, split - bytesBefore))
  const until = characterStart(bytes, Math.min(length, split + bytesAfter))
  return {
    before: (from > 0 ? '…' : '') + display(bytes, from, split),
    after: display(bytes, split, until) + (until < length ? '…' : ''),
    length,
  }
}

function display(bytes: Uint8Array, from: number, until: number): string {
  return displayUtf8(bytes.subarray(from, until))
}

/** The start of the UTF-8 character that holds this byte, where it is part of one. */
function characterStart(bytes: Uint8Array, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  return start
}
