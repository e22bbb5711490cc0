import { hmac } from '@noble/hashes/hmac.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { concatBytes, encodeUtf8 } from '../bytes/utf8.ts'
import { portableHashes } from './digest.ts'
import type { Construction } from './mistake.ts'
import type { ScanJob, Scanner } from './scanner.ts'

type OnHit = (key: number, message: number) => void

/**
 * Scans keys with messages under any construction. HMAC-SHA256 in every arrangement goes to `scanner`; the rest is rare, and
 * takes plain JavaScript with the state after the key, or after the message, kept.
 */
export function scanConstruction({ kind, hash }: Construction, job: ScanJob, scanner: Scanner, onHit: OnHit): void {
  const { keys, messages, heads } = job
  if (kind === 'HMAC-SWAPPED') {
    const swapped = { keys: messages, messages: keys, heads }
    scanConstruction({ kind: 'HMAC', hash }, swapped, scanner, (message, key) => onHit(key, message))
  } else if (kind === 'HMAC-PREHASHED') {
    const prehashed = messages.map(message => encodeUtf8(bytesToHex(portableHashes[hash](message))))
    scanConstruction({ kind: 'HMAC', hash }, { ...job, messages: prehashed }, scanner, onHit)
  } else if (kind === 'HMAC') {
    if (hash === 'SHA-256') scanner.scan(job, onHit)
    else scanHmac(hash, job, onHit)
  } else if (hash === 'SHA-256') scanPlainSha256(kind, job, scanner, onHit)
  else scanPlain(kind, hash, job, onHit)
}

/** Scans the first key with the first message, the second with the second, and so on. */
export function scanEach(
  construction: Construction,
  { keys, messages, heads }: ScanJob,
  scanner: Scanner,
  onHit: (at: number) => void,
): void {
  if (construction.kind === 'HMAC' && construction.hash === 'SHA-256') {
    report(hmacEach(keys, messages, scanner), heads, onHit)
    return
  }
  for (const [at, message] of messages.entries()) {
    const key = keys[at]
    if (key) scanConstruction(construction, { keys: [key], messages: [message], heads }, scanner, () => onHit(at))
  }
}

const blockSize = 64

/** HMAC-SHA256 of each message under its own key, as three rounds of plain hashes (RFC 2104, section 2). */
function hmacEach(keys: readonly Uint8Array[], messages: readonly Uint8Array[], scanner: Scanner): Uint8Array {
  const hashed = scanner.digest(keys.map(key => (key.length > blockSize ? key : empty)))
  const blocks = keys.map((key, at) => (key.length > blockSize ? hashed.subarray(at * 32, at * 32 + 32) : key))
  const inner = scanner.digest(messages.map((message, at) => padded(blocks[at] ?? empty, 0x36, message)))
  return scanner.digest(blocks.map((block, at) => padded(block, 0x5c, inner.subarray(at * 32, at * 32 + 32))))
}

const empty = new Uint8Array()

/** K0 xor pad, then what follows it. */
function padded(key: Uint8Array, pad: number, rest: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(blockSize + rest.length)
  bytes.set(key)
  for (let at = 0; at < blockSize; at++) bytes[at] = (bytes[at] ?? 0) ^ pad
  bytes.set(rest, blockSize)
  return bytes
}

/** Reports which of the digests, 32 bytes each, begin with a wanted head. */
function report(digests: Uint8Array, heads: Uint32Array, onHit: (at: number) => void): void {
  const wanted = new Set(heads)
  const view = new DataView(digests.buffer, digests.byteOffset)
  for (let at = 0; at * 32 < digests.length; at++) if (wanted.has(view.getUint32(at * 32))) onHit(at)
}

/** Plain SHA-256 of payload, or of payload and salt in either order. */
function scanPlainSha256(kind: Construction['kind'], job: ScanJob, scanner: Scanner, onHit: OnHit): void {
  const { keys, messages, heads } = job
  if (kind === 'PLAIN') {
    report(scanner.digest(messages), heads, message => onHit(0, message))
    return
  }
  const payloadFirst = kind === 'PLAIN-PAYLOAD-SALT'
  for (const [key, keyBytes] of keys.entries()) {
    const joined = messages.map(message =>
      payloadFirst ? concatBytes(message, keyBytes) : concatBytes(keyBytes, message),
    )
    report(scanner.digest(joined), heads, message => onHit(key, message))
  }
}

function scanHmac(hash: Construction['hash'], { keys, messages, heads }: ScanJob, onHit: OnHit): void {
  const wanted = new Set(heads)
  for (const [key, keyBytes] of keys.entries()) {
    const keyed = hmac.create(portableHashes[hash], keyBytes)
    for (const [message, bytes] of messages.entries()) {
      if (wanted.has(headOf(keyed.clone().update(bytes).digest()))) onHit(key, message)
    }
  }
}

function scanPlain(kind: Construction['kind'], hash: Construction['hash'], job: ScanJob, onHit: OnHit): void {
  const { keys, messages, heads } = job
  const wanted = new Set(heads)
  const create = () => portableHashes[hash].create()
  for (const [message, bytes] of messages.entries()) {
    if (kind === 'PLAIN') {
      if (wanted.has(headOf(portableHashes[hash](bytes)))) for (const key of keys.keys()) onHit(key, message)
      continue
    }
    const started = kind === 'PLAIN-PAYLOAD-SALT' ? create().update(bytes) : null
    for (const [key, keyBytes] of keys.entries()) {
      const state = started ? started.clone().update(keyBytes) : create().update(keyBytes).update(bytes)
      if (wanted.has(headOf(state.digest()))) onHit(key, message)
    }
  }
}

function headOf(digest: Uint8Array): number {
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0)
}
