import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Kernel, loadKernel, simdSupported } from './kernel.ts'

/**
 * Hashes many messages, each under a key of its own, straight from one memory that the caller writes keys and messages into.
 * Synchronous; the caller compares some of the results with WebCrypto.
 */
export interface HmacBatch {
  readonly kind: 'simd' | 'portable'
  /** Most pairs of one run. */
  readonly most: number
  /** The memory. Valid until the next `reserve`. */
  readonly bytes: Uint8Array
  /** The first position that may be written; positions before it are the batch's own. */
  readonly start: number
  /** Makes the memory reach to `end` at least: what was written stays, `bytes` may be another. */
  reserve(end: number): void
  /** HMAC-SHA256 of each pair, 32 bytes each. `places` holds for each: key's start and length, message's start and length. */
  run(places: Uint32Array, count: number): Uint8Array
}

const page = 65_536
/** Bytes that the kernel may read beyond the end of what it copies. */
const slack = 32
/** Number of pieces and range of a grid, then the piece's list and its length: one piece, as many choices as there are pairs. */
const gridBytes = 24

/** The kernel where WebAssembly with SIMD runs, else plain JavaScript. Never rejects. */
export async function createHmacBatch(): Promise<HmacBatch> {
  if (!simdSupported()) return portableHmacBatch()
  try {
    return simdHmacBatch(await loadKernel(() => undefined))
  } catch {
    return portableHmacBatch()
  }
}

function simdHmacBatch({ run, at, limit }: Kernel): HmacBatch {
  const most = Math.min(limit.MAX_KEYS, limit.MAX_MESSAGES)
  const keyGrid = at.POOL
  const messageGrid = keyGrid + gridBytes
  const keyList = messageGrid + gridBytes
  const messageList = keyList + most * 8
  let bytes = new Uint8Array(run.memory.buffer)
  let words = new Uint32Array(run.memory.buffer)
  const describe = (grid: number, list: number, count: number) => words.set([1, 0, count, 0, list, count], grid / 4)
  return {
    kind: 'simd',
    most,
    start: messageList + most * 8,
    get bytes() {
      return bytes
    },
    reserve(end) {
      if (end + slack <= bytes.length) return
      run.memory.grow(Math.ceil((end + slack - bytes.length) / page) + 64)
      bytes = new Uint8Array(run.memory.buffer)
      words = new Uint32Array(run.memory.buffer)
    },
    run(places, count) {
      if (count === 0) return new Uint8Array()
      for (let pair = 0; pair < count; pair++) {
        words[keyList / 4 + pair * 2] = places[pair * 4] as number
        words[keyList / 4 + pair * 2 + 1] = places[pair * 4 + 1] as number
        words[messageList / 4 + pair * 2] = places[pair * 4 + 2] as number
        words[messageList / 4 + pair * 2 + 1] = places[pair * 4 + 3] as number
      }
      describe(keyGrid, keyList, count)
      describe(messageGrid, messageList, count)
      run.fill(keyGrid, messageGrid, 0, count, false)
      run.setKeys()
      run.fill(messageGrid, messageGrid + gridBytes, 0, count, false)
      run.macEach()
      return bytes.slice(at.DIGESTS, at.DIGESTS + count * 32)
    },
  }
}

/** The same without WebAssembly. */
export function portableHmacBatch(): HmacBatch {
  let bytes = new Uint8Array(page)
  return {
    kind: 'portable',
    most: 1024,
    start: 0,
    get bytes() {
      return bytes
    },
    reserve(end) {
      if (end <= bytes.length) return
      const larger = new Uint8Array(Math.max(end, bytes.length * 2))
      larger.set(bytes)
      bytes = larger
    },
    run(places, count) {
      const macs = new Uint8Array(count * 32)
      for (let pair = 0; pair < count; pair++) {
        const [key = 0, keyLength = 0, message = 0, messageLength = 0] = places.subarray(pair * 4, pair * 4 + 4)
        const mac = hmac(sha256, bytes.subarray(key, key + keyLength), bytes.subarray(message, message + messageLength))
        macs.set(mac, pair * 32)
      }
      return macs
    },
  }
}
