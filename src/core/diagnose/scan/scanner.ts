import type { Texts } from './grid.ts'

/**
 * Finds byte strings whose HMAC-SHA256 or SHA-256 begins with one of the wanted words. The hot loops of the search; a hit is
 * only a candidate, which the caller confirms on an independent path. Synchronous: the caller cuts long work into jobs.
 */
export interface Scanner {
  /** 'simd': eight hashes at once in WebAssembly. 'portable': any platform, slower. */
  readonly kind: 'simd' | 'portable'
  /** HMAC-SHA256 of every message under every key. */
  scan(job: Scan, onHit: (key: number, message: number) => void): void
  /** HMAC-SHA256 of the first message under the first key, of the second under the second, and so on. */
  scanEach(job: Scan, onHit: (at: number) => void): void
  /** SHA-256 of every message. */
  scanPlain(job: Omit<Scan, 'keys'>, onHit: (message: number) => void): void
  /** The SHA-256 of each message, one behind the other, 32 bytes each. */
  digest(messages: Texts): Uint8Array
}

export interface Scan {
  /** Raw bytes of any length. */
  keys: Texts
  messages: Texts
  /** First four digest bytes as big-endian words. */
  heads: Uint32Array
  /** Where the heads cannot tell what is wanted: looks at each whole digest. */
  accepts?: Accepts | null
}

/** Whether a digest is one that is looked for. */
export type Accepts = (digest: Uint8Array) => boolean
