import { concatBytes } from '../../bytes/utf8.ts'
import { webCryptoHmac } from '../../hmac/hmac-steps.ts'
import type { ScanJob, Scanner } from '../scanner.ts'
import { simdSupported } from './kernel.ts'
import { portableScanner } from './portable-scanner.ts'
import { createSimdScanner } from './simd-scanner.ts'

/**
 * The fastest scanner that this platform runs and that agrees with WebCrypto: SIMD, else portable. One for each thread;
 * never rejects.
 */
export async function createScanner(): Promise<Scanner> {
  if (!simdSupported()) return portableScanner
  try {
    const simd = await createSimdScanner()
    return (await agreesWithWebCrypto(simd)) ? simd : portableScanner
  } catch {
    // The page's Content-Security-Policy, or too little memory: slower, with the same results
    return portableScanner
  }
}

/** Lengths around every edge of SHA-256's padding; beyond one tile row of four, and not a multiple of it. */
const keyLengths = [1, 31, 63, 64, 65, 110, 200]
const messageLengths = [0, 1, 54, 55, 56, 63, 64, 65, 118, 119, 120, 128, 307, 1000]

/** Whether a scanner finds exactly the pairs that WebCrypto says it should. */
export async function agreesWithWebCrypto(scanner: Scanner): Promise<boolean> {
  const keys = keyLengths.map(length => sample(length, 17))
  const messages = messageLengths.map(length => sample(length, 29))
  // Each pair but every third is wanted, so that a scanner that reports too much fails as well
  const pairs = keys.flatMap((_, key) => messages.map((_, message) => ({ key, message })))
  const wanted = pairs.filter((_, at) => at % 3 !== 0)
  const heads = await Promise.all(
    wanted.map(async ({ key, message }) => headOf(keys[key] ?? never(), messages[message] ?? never())),
  )
  const found = hitsOf(scanner, { keys, messages, heads: Uint32Array.from(heads) })
  const digests = await Promise.all(messages.map(message => crypto.subtle.digest('SHA-256', message)))
  const expected = concatBytes(...digests.map(digest => new Uint8Array(digest)))
  if (scanner.digest(messages).some((byte, at) => byte !== expected[at])) return false
  return found.length === wanted.length && wanted.every(({ key, message }) => found.includes(`${key} ${message}`))
}

function hitsOf(scanner: Scanner, job: ScanJob): string[] {
  const found: string[] = []
  scanner.scan(job, (key, message) => found.push(`${key} ${message}`))
  return found
}

async function headOf(key: Uint8Array, message: Uint8Array): Promise<number> {
  const mac = (await webCryptoHmac(key, message, 'SHA-256')) ?? never()
  return new DataView(mac.buffer).getUint32(0)
}

/** Bytes without a pattern that a 64-byte block could hide; the core has no source of randomness. */
function sample(length: number, seed: number): Uint8Array<ArrayBuffer> {
  let state = seed * 2654435761 + length
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
}

function never(): never {
  throw new Error('unreachable')
}
