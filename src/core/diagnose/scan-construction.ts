import { hmac } from '@noble/hashes/hmac.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodeUtf8 } from '../bytes/utf8.ts'
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
  } else scanPlain(kind, hash, job, onHit)
}

/** Scans the first key with the first message, the second with the second, and so on. */
export function scanEach(
  construction: Construction,
  { keys, messages, heads }: ScanJob,
  scanner: Scanner,
  onHit: (at: number) => void,
): void {
  for (const [at, message] of messages.entries()) {
    const key = keys[at]
    if (key) scanConstruction(construction, { keys: [key], messages: [message], heads }, scanner, () => onHit(at))
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
