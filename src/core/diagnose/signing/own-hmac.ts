import { sha256 } from '@noble/hashes/sha2.js'
import { base64, hex } from '@scure/base'
import { concatBytes, encodeUtf8 } from '../../bytes/utf8.ts'

/** A key and its SHA-256, which stands in for a long one. */
export interface HmacKey {
  bytes: Uint8Array
  hash: Uint8Array
}

type OfKey = (key: HmacKey) => Uint8Array

/** One more hash, over the digest before it and what is made of the key. */
export interface HmacStep {
  /** Null where only the digest is hashed. */
  keyed: OfKey | null
  /** What of the digest goes into the hash. */
  middle: (digest: Uint8Array) => Uint8Array
  /** Whether the digest stands before the key's part. */
  digestFirst?: boolean
}

/** An HMAC-SHA256 as somebody wrote it by hand: the hash of the keyed block and the message, then hash upon hash. */
export interface OwnHmac {
  inner: OfKey
  /** Whether the message stands before the keyed block. */
  messageFirst?: boolean
  steps: readonly HmacStep[]
}

const block = 64
const ipad = 0x36
const opad = 0x5c

const asIs = (bytes: Uint8Array) => bytes
const hashedIfLong = ({ bytes, hash }: HmacKey, size = block) => (bytes.length > size ? hash : bytes)
/** Bytes in a block of `size`, filled up at its end or its start. */
function filled(bytes: Uint8Array, size = block, filler = 0, atStart = false): Uint8Array {
  const whole = new Uint8Array(size).fill(filler)
  whole.set(bytes, atStart ? size - bytes.length : 0)
  return whole
}
/** The key as RFC 2104 has it, in a block of `size` bytes. */
const blockOf = (key: HmacKey, size = block, filler = 0, atStart = false) =>
  filled(hashedIfLong(key, size), size, filler, atStart)
const rightBlock: OfKey = key => blockOf(key)
const filledUp: OfKey = key => (key.bytes.length < block ? blockOf(key) : key.bytes)
/** In a plain loop: a search asks for it by the ten thousand. */
function xor(bytes: Uint8Array, pad: number): Uint8Array {
  const padded = bytes.slice()
  for (let at = 0; at < padded.length; at++) padded[at] = (padded[at] as number) ^ pad
  return padded
}
/** Each byte as the character of that number, in UTF-8. */
const asText = (bytes: Uint8Array) => encodeUtf8(String.fromCharCode(...bytes))
const asHex = (bytes: Uint8Array) => encodeUtf8(hex.encode(bytes))
function upToNul(bytes: Uint8Array): Uint8Array {
  const at = bytes.indexOf(0)
  return at < 0 ? bytes : bytes.subarray(0, at)
}

const padded =
  (keyBlock: OfKey, pad: number): OfKey =>
  key =>
    xor(keyBlock(key), pad)
const inner = padded(rightBlock, ipad)
const outer = padded(rightBlock, opad)
const behind = (keyed: OfKey, middle = asIs): HmacStep => ({ keyed, middle })
const digestAlone = (middle = asIs): HmacStep => ({ keyed: null, middle })

/** The right construction around another key block or other pads. */
const around = (keyBlock: OfKey, first = ipad, second = opad): OwnHmac => ({
  inner: padded(keyBlock, first),
  steps: [behind(padded(keyBlock, second))],
})
/** The right inner hash, then this. */
const rightThen = (...steps: readonly HmacStep[]): OwnHmac => ({ inner, steps })
/** The pads laid over the bytes of the key, zeros behind them. */
const onKeyOnly =
  (pad: number): OfKey =>
  key =>
    filled(xor(hashedIfLong(key), pad))

/** HMAC-SHA256 as RFC 2104, section 2, has it. */
export const rightHmac = rightThen(behind(outer))

const faults = {
  'key-not-hashed': around(filledUp),
  'pads-swapped': around(rightBlock, opad, ipad),
  'padded-left': around(key => blockOf(key, block, 0, true)),
  'padded-with-zero-digits': around(key => blockOf(key, block, 0x30)),
  'padded-with-blanks': around(key => blockOf(key, block, 0x20)),
  'not-padded': around(key => hashedIfLong(key)),
  'block-of-sha512': around(key => blockOf(key, 128)),
  'block-of-sha3-256': around(key => blockOf(key, 136)),
  'block-of-sha3-512': around(key => blockOf(key, 72)),
  'hashed-key-in-128': around(key => filled(hashedIfLong(key), 128)),
  'hashed-key-in-136': around(key => filled(hashedIfLong(key), 136)),
  'hashed-key-in-72': around(key => filled(hashedIfLong(key), 72)),
  'block-of-digest': around(key => blockOf(key, 32)),
  'key-cut-at-nul': around(key => filled(upToNul(hashedIfLong(key)))),
  'pads-as-text': { inner: key => asText(inner(key)), steps: [behind(key => asText(outer(key)))] },
  'all-as-text': { inner: key => asText(inner(key)), steps: [behind(key => asText(outer(key)), asText)] },
  'pads-on-key-only': { inner: onKeyOnly(ipad), steps: [behind(onKeyOnly(opad))] },
  'pads-decimal': around(rightBlock, 36, opad),
  'pads-both-decimal': around(rightBlock, 36, 92),
  'opad-over-ipad': around(rightBlock, ipad, ipad ^ opad),
  'inner-hex': rightThen(behind(outer, asHex)),
  'inner-hex-uppercase': rightThen(behind(outer, digest => encodeUtf8(hex.encode(digest).toUpperCase()))),
  'inner-base64': rightThen(behind(outer, digest => encodeUtf8(base64.encode(digest)))),
  'inner-cut-at-nul': rightThen(behind(outer, upToNul)),
  'inner-only': rightThen(),
  'ipad-twice': around(rightBlock, ipad, ipad),
  'opad-twice': around(rightBlock, opad, opad),
  'no-pads': around(rightBlock, 0, 0),
  'key-twice': { inner: ({ bytes }) => bytes, steps: [behind(({ bytes }) => bytes)] },
  'message-first': { inner, messageFirst: true, steps: [{ keyed: outer, middle: asIs, digestFirst: true }] },
  'outer-behind': rightThen({ keyed: outer, middle: asIs, digestFirst: true }),
  'inner-message-first': { inner, messageFirst: true, steps: [behind(outer)] },
  'hashed-again': rightThen(behind(outer), digestAlone()),
  'hashed-again-hex': rightThen(behind(outer), digestAlone(asHex)),
  'hmac-again': rightThen(behind(outer), behind(inner), behind(outer)),
  'hmac-again-hex': rightThen(behind(outer), behind(inner, asHex), behind(outer)),
} as const satisfies Readonly<Record<string, OwnHmac>>

export type HmacFault = keyof typeof faults

/** The faults by name. The block, the pads and the two hashes are those of RFC 2104, section 2. */
export const ownHmacs: Readonly<Record<HmacFault, OwnHmac>> = faults

/** The digest that such code gives. */
export function ownHmac(fault: HmacFault, keyBytes: Uint8Array, message: Uint8Array): Uint8Array {
  const own = ownHmacs[fault]
  const key = { bytes: keyBytes, hash: sha256(keyBytes) }
  const joined = (keyed: Uint8Array, rest: Uint8Array, restFirst = false) =>
    restFirst ? concatBytes(rest, keyed) : concatBytes(keyed, rest)
  return own.steps.reduce(
    (digest, { keyed, middle, digestFirst }) => {
      const rest = middle(digest)
      return sha256(keyed ? joined(keyed(key), rest, digestFirst) : rest)
    },
    sha256(joined(own.inner(key), message, own.messageFirst)),
  )
}
