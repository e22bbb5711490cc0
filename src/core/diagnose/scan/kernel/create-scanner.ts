import { sameBytes } from '../../../bytes/same-bytes.ts'
import { concatBytes } from '../../../bytes/utf8.ts'
import { webCryptoHmac } from '../../../hmac/hmac-steps.ts'
import { headOf } from '../../signing/digest.ts'
import { choicesOf, type Grid, listTexts, textsOf, wholeTexts } from '../grid.ts'
import type { Scanner } from '../scanner.ts'
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

/** Lengths around every edge of SHA-256's padding; more keys and messages than lanes, and no multiple of them. */
const keyLengths = [1, 31, 63, 64, 65, 110, 200, 5, 64]
const messageLengths = [0, 1, 54, 55, 56, 63, 64, 65, 118, 119, 120, 128, 307, 1000]

/** Whether a scanner finds exactly what WebCrypto says it should. */
export async function agreesWithWebCrypto(scanner: Scanner): Promise<boolean> {
  const keys = wholeTexts(keyLengths.map(length => sample(length, 17)))
  const simple = wholeTexts(messageLengths.map(length => sample(length, 29)))
  const messages = textsOf([...simple.grids, composedSample()])
  const keyTexts = listTexts(keys)
  const messageTexts = listTexts(messages)
  const each = keyTexts.map((key, at) => hmacOf(key, messageTexts[at] ?? never()))
  const pairs = keyTexts.flatMap(key => messageTexts.map(message => hmacOf(key, message)))
  const digests = await Promise.all(messageTexts.map(message => sha256Of(message)))
  const heads = (await Promise.all(pairs)).map(headOf)
  const agrees = [
    findsWanted(heads, (wanted, found) => {
      scanner.scan({ keys, messages, heads: wanted }, (key, message) => found.push(key * messageTexts.length + message))
    }),
    findsWanted((await Promise.all(each)).map(headOf), (wanted, found) => {
      scanner.scanEach({ keys, messages, heads: wanted }, at => found.push(at))
    }),
    findsWanted(digests.map(headOf), (wanted, found) => {
      scanner.scanPlain({ messages, heads: wanted }, message => found.push(message))
    }),
    sameBytes(scanner.digest(messages), concatBytes(...digests)),
  ]
  return agrees.every(Boolean)
}

/** All but each third are wanted, so that a scanner that reports too much fails as well as one that reports too little. */
function findsWanted(heads: readonly number[], scan: (wanted: Uint32Array, found: number[]) => void): boolean {
  const expected = [...heads.keys()].filter(at => at % 3 !== 0)
  const found: number[] = []
  scan(
    Uint32Array.from(expected, at => heads[at] ?? never()),
    found,
  )
  return found.sort((a, b) => a - b).join() === expected.join()
}

/** Messages of pieces, which share beginnings of none, one and some blocks. */
function composedSample(): Grid {
  const pieces = [
    [sample(40, 1), sample(130, 2)],
    [sample(24, 3)],
    [sample(70, 4), concatBytes(sample(70, 4), sample(9, 5)), sample(0, 6)],
    [sample(3, 7), sample(64, 8)],
  ].map(choicesOf)
  return { pieces, from: 1, to: 11 }
}

async function hmacOf(key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  return (await webCryptoHmac(key, new Uint8Array(message), 'SHA-256')) ?? never()
}

async function sha256Of(message: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(message)))
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
