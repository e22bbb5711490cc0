/**
 * Finds, among every key with every message, those whose HMAC-SHA256 begins with one of the wanted words.
 * The one hot loop of the search. A hit is only a candidate: the caller confirms it on an independent path.
 */
export interface Scanner {
  /** 'simd': several records at once in WebAssembly. 'portable': any platform, slower. */
  readonly kind: 'simd' | 'portable'
  /**
   * `keys` and `messages` are raw bytes of any length. `heads` are the first four digest bytes as big-endian words.
   * `onHit` gets indexes into `keys` and `messages`. Synchronous; the caller cuts long work into jobs.
   */
  scan(job: ScanJob, onHit: (key: number, message: number) => void): void
  /** The SHA-256 of each message, one behind the other, 32 bytes each. */
  digest(messages: readonly Uint8Array[]): Uint8Array
}

export interface ScanJob {
  keys: readonly Uint8Array[]
  messages: readonly Uint8Array[]
  heads: Uint32Array
}
