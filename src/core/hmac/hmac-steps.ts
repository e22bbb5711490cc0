import { withPrefix } from '../bytes/headroom.ts'
import { sameBytes } from '../bytes/same-bytes.ts'
import { concatBytes } from '../bytes/utf8.ts'
import type { Scheme } from '../scheme/scheme.ts'

/** Every intermediate value of HMAC (RFC 2104, section 2), in bytes. */
export interface HmacSteps {
  /** True where the key is longer than one block, so that its hash stands in for it. */
  keyHashed: boolean
  /** K0: the key, or its hash, padded with zeros to one block. */
  keyBlock: Uint8Array
  /** K0 xor ipad (0x36 repeated). */
  innerPad: Uint8Array
  /** H(K0 xor ipad, message). */
  innerHash: Uint8Array
  /** K0 xor opad (0x5c repeated). */
  outerPad: Uint8Array
  /** H(K0 xor opad, inner hash): the result. */
  mac: Uint8Array
  /** 'equal': WebCrypto's own HMAC gives the same bytes. 'key-refused': WebCrypto takes no empty key, so there is nothing to compare. */
  check: 'equal' | 'key-refused'
}

const ipad = 0x36
const opad = 0x5c

/** Block size of a hash in bytes (FIPS 180-4, figure 1). */
export function blockSizeOf(hash: Scheme['hash']): number {
  return hash === 'SHA-256' || hash === 'SHA-1' ? 64 : 128
}

/**
 * HMAC from `crypto.subtle.digest`, one step at a time, checked against `crypto.subtle.sign`.
 * Throws only where the platform contradicts itself.
 * @example (await hmacSteps(encodeUtf8('key'), encodeUtf8('message'))).mac.length // => 32
 */
export async function hmacSteps(
  key: Uint8Array,
  message: Uint8Array,
  hash: Scheme['hash'] = 'SHA-256',
): Promise<HmacSteps> {
  const own = webCryptoHmac(key, message, hash)
  const blockSize = blockSizeOf(hash)
  const keyHashed = key.length > blockSize
  const keyBlock = new Uint8Array(blockSize)
  keyBlock.set(keyHashed ? await digest(hash, key) : key)
  const innerPad = keyBlock.map(byte => byte ^ ipad)
  const outerPad = keyBlock.map(byte => byte ^ opad)
  const innerHash = await withPrefix(innerPad, message, whole => digest(hash, whole))
  const mac = await digest(hash, concatBytes(outerPad, innerHash))
  const expected = await own
  if (expected && !sameBytes(expected, mac)) throw new Error('crypto.subtle.digest and crypto.subtle.sign disagree')
  return { keyHashed, keyBlock, innerPad, innerHash, outerPad, mac, check: expected ? 'equal' : 'key-refused' }
}

/** WebCrypto's own HMAC; null for the empty key, which it refuses with a DataError. */
export async function webCryptoHmac(
  key: Uint8Array,
  message: Uint8Array,
  hash: Scheme['hash'],
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (key.length === 0) return null
  const imported = await crypto.subtle.importKey('raw', plain(key), { name: 'HMAC', hash }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, plain(message)))
}

/** `crypto.subtle.digest` copies its input before it returns (Web Cryptography API, section 14.3.5). */
async function digest(hash: Scheme['hash'], bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest(hash, plain(bytes)))
}

/** WebCrypto's types want a view on an unshared buffer. */
function plain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}
