import { sha256 } from '@noble/hashes/sha2.js'
import { base64, hex } from '@scure/base'
import { concatBytes, encodeUtf8 } from '../../bytes/utf8.ts'

/** A key and its SHA-256, which stands in for a long one. */
export interface HmacKey {
  bytes: Uint8Array
  hash: Uint8Array
}

/** An HMAC-SHA256 that somebody wrote by hand and got wrong: H(outer | middle(H(inner | message))). */
interface OwnHmac {
  inner: (key: HmacKey) => Uint8Array
  /** Null where the code stops after the inner hash. */
  outer: ((key: HmacKey) => Uint8Array) | null
  /** What of the inner hash goes into the outer one. */
  middle: (digest: Uint8Array) => Uint8Array
  /** Where key and message stand in both hashes. */
  messageFirst?: boolean
}

const block = 64
const ipad = 0x36
const opad = 0x5c

const asIs = (bytes: Uint8Array) => bytes
const hashedIfLong = ({ bytes, hash }: HmacKey, size = block) => (bytes.length > size ? hash : bytes)
/** The key as RFC 2104 has it, in a block of `size` bytes, filled up at its end or its start. */
function blockOf(key: HmacKey, size = block, filler = 0, atStart = false): Uint8Array {
  const short = hashedIfLong(key, size)
  const filled = new Uint8Array(size).fill(filler)
  filled.set(short, atStart ? size - short.length : 0)
  return filled
}
const filledUp = (key: HmacKey) => (key.bytes.length < block ? blockOf(key) : key.bytes)
/** In a plain loop: a search asks for it by the ten thousand. */
function xor(bytes: Uint8Array, pad: number): Uint8Array {
  const padded = bytes.slice()
  for (let at = 0; at < padded.length; at++) padded[at] = (padded[at] as number) ^ pad
  return padded
}
/** Each byte as the character of that number, in UTF-8. */
const asText = (bytes: Uint8Array) => encodeUtf8(String.fromCharCode(...bytes))

/** The right construction around another key block. */
const keyed = (keyBlock: (key: HmacKey) => Uint8Array, inner = ipad, outer = opad): OwnHmac => ({
  inner: key => xor(keyBlock(key), inner),
  outer: key => xor(keyBlock(key), outer),
  middle: asIs,
})
const right = keyed(key => blockOf(key))

const faults = {
  'key-not-hashed': keyed(filledUp),
  'pads-swapped': keyed(key => blockOf(key), opad, ipad),
  'padded-left': keyed(key => blockOf(key, block, 0, true)),
  'padded-with-zero-digits': keyed(key => blockOf(key, block, 0x30)),
  'padded-with-blanks': keyed(key => blockOf(key, block, 0x20)),
  'not-padded': keyed(key => hashedIfLong(key)),
  'block-of-sha512': keyed(key => blockOf(key, 128)),
  'pads-as-text': {
    inner: key => asText(right.inner(key)),
    outer: key => asText(xor(blockOf(key), opad)),
    middle: asIs,
  },
  'all-as-text': {
    inner: key => asText(right.inner(key)),
    outer: key => asText(xor(blockOf(key), opad)),
    middle: asText,
  },
  'inner-hex': { ...right, middle: digest => encodeUtf8(hex.encode(digest)) },
  'inner-hex-uppercase': { ...right, middle: digest => encodeUtf8(hex.encode(digest).toUpperCase()) },
  'inner-base64': { ...right, middle: digest => encodeUtf8(base64.encode(digest)) },
  'inner-only': { ...right, outer: null },
  'ipad-twice': keyed(key => blockOf(key), ipad, ipad),
  'opad-twice': keyed(key => blockOf(key), opad, opad),
  'no-pads': keyed(key => blockOf(key), 0, 0),
  'key-twice': { inner: ({ bytes }) => bytes, outer: ({ bytes }) => bytes, middle: asIs },
  'message-first': { ...right, messageFirst: true },
} as const satisfies Readonly<Record<string, OwnHmac>>

export type HmacFault = keyof typeof faults

/** The faults by name. The block, the pads and the two hashes are those of RFC 2104, section 2. */
export const ownHmacs: Readonly<Record<HmacFault, OwnHmac>> = faults

/** The digest that such code gives. */
export function ownHmac(fault: HmacFault, keyBytes: Uint8Array, message: Uint8Array): Uint8Array {
  const { inner, outer, middle, messageFirst } = ownHmacs[fault]
  const key = { bytes: keyBytes, hash: sha256(keyBytes) }
  const joined = (keyed: Uint8Array, rest: Uint8Array) =>
    messageFirst ? concatBytes(rest, keyed) : concatBytes(keyed, rest)
  const within = sha256(joined(inner(key), message))
  return outer ? sha256(joined(outer(key), middle(within))) : within
}
