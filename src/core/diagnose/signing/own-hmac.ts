import { sha256 } from '@noble/hashes/sha2.js'
import { base64, hex } from '@scure/base'
import { concatBytes, encodeUtf8 } from '../../bytes/utf8.ts'

/** An HMAC-SHA256 that somebody wrote by hand and got wrong: H(outer | middle(H(inner | message))). */
interface OwnHmac {
  inner: (key: Uint8Array) => Uint8Array
  /** Null where the code stops after the inner hash. */
  outer: ((key: Uint8Array) => Uint8Array) | null
  /** What of the inner hash goes into the outer one. */
  middle: (digest: Uint8Array) => Uint8Array
  /** Where key and message stand in both hashes. */
  messageFirst?: boolean
}

const block = 64
const ipad = 0x36
const opad = 0x5c

const asIs = (bytes: Uint8Array) => bytes
const xor = (bytes: Uint8Array, pad: number) => bytes.map(byte => byte ^ pad)
const hashedIfLong = (key: Uint8Array, size = block) => (key.length > size ? sha256(key) : key)
/** The key as RFC 2104 has it, in a block of `size` bytes, filled up at its end or its start. */
function blockOf(key: Uint8Array, size = block, filler = 0, atStart = false): Uint8Array {
  const short = hashedIfLong(key, size)
  const filled = new Uint8Array(size).fill(filler)
  filled.set(short, atStart ? size - short.length : 0)
  return filled
}
const filledUp = (key: Uint8Array) => (key.length < block ? blockOf(key) : key)
/** Each byte as the character of that number, in UTF-8. */
const asText = (bytes: Uint8Array) => encodeUtf8(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))

/** The right construction around another key block. */
const keyed = (keyBlock: (key: Uint8Array) => Uint8Array, inner = ipad, outer = opad): OwnHmac => ({
  inner: key => xor(keyBlock(key), inner),
  outer: key => xor(keyBlock(key), outer),
  middle: asIs,
})
const right = keyed(key => blockOf(key))

/** The faults by name. The block, the pads and the two hashes are those of RFC 2104, section 2. */
export const ownHmacs = {
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
  'key-twice': { inner: asIs, outer: asIs, middle: asIs },
  'message-first': { ...right, messageFirst: true },
} as const satisfies Readonly<Record<string, OwnHmac>>

export type HmacFault = keyof typeof ownHmacs

/** What the inner, or the outer, hash goes over. */
export function ownInput(fault: HmacFault, keyed: Uint8Array, rest: Uint8Array): Uint8Array {
  const own: OwnHmac = ownHmacs[fault]
  return own.messageFirst ? concatBytes(rest, keyed) : concatBytes(keyed, rest)
}

/** The digest that such code gives. */
export function ownHmac(fault: HmacFault, key: Uint8Array, message: Uint8Array): Uint8Array {
  const { inner, outer, middle }: OwnHmac = ownHmacs[fault]
  const within = sha256(ownInput(fault, inner(key), message))
  return outer ? sha256(ownInput(fault, outer(key), middle(within))) : within
}
