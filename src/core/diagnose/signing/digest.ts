import { hmac } from '@noble/hashes/hmac.js'
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { concatBytes, encodeUtf8 } from '../../bytes/utf8.ts'
import { ownHmac } from './own-hmac.ts'
import type { Construction, UnhashedKind } from './slots.ts'

/** Hashes in plain JavaScript, for what `crypto.subtle` has not and for loops that cannot wait. */
export const portableHashes = {
  MD5: md5,
  'SHA-1': sha1,
  'SHA-224': sha224,
  'SHA-256': sha256,
  'SHA-384': sha384,
  'SHA-512': sha512,
} as const satisfies Record<Construction['hash'], unknown>

/** The first four bytes of a digest as a big-endian word: by it the search tells candidates apart. */
export function headOf(digest: Uint8Array): number {
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0)
}

/** What goes into the hash: message and key as the construction has them; key null where it uses none. */
export interface Hashed {
  message: Uint8Array
  key: Uint8Array | null
}

/** Message and key of a construction over payload and salt. */
export function arrange({ kind, hash }: Construction, payload: Uint8Array, salt: Uint8Array): Hashed {
  switch (kind) {
    case 'HMAC':
    case 'HMAC-OWN':
      return { message: payload, key: salt }
    case 'HMAC-SWAPPED':
      return { message: salt, key: payload }
    case 'HMAC-PREHASHED':
      return { message: encodeUtf8(bytesToHex(portableHashes[hash](payload))), key: salt }
    case 'APPENDED-HMAC':
      return { message: payload, key: salt }
    case 'PLAIN':
    case 'SENT':
    case 'APPENDED-HASH':
      return { message: payload, key: null }
    case 'PLAIN-PAYLOAD-SALT':
      return { message: concatBytes(payload, salt), key: null }
    case 'PLAIN-SALT-PAYLOAD':
      return { message: concatBytes(salt, payload), key: null }
  }
}

/** What stands behind a payload that was handed over as the start of the result, not as what is to be hashed. */
function ofNothing({ key }: Hashed, hash: Construction['hash']): Uint8Array {
  return key ? hmac(portableHashes[hash], key, empty) : portableHashes[hash](empty)
}
const empty = new Uint8Array()

/** A result that holds the payload itself; null where the construction is none of these. */
export function unhashed(hashed: Hashed, { kind, hash }: Construction): Uint8Array | null {
  if (kind === 'SENT') return hashed.message
  return isUnhashed(kind) ? concatBytes(hashed.message, ofNothing(hashed, hash)) : null
}

/** Whether the result of a construction holds the payload itself. */
export function isUnhashed(kind: Construction['kind']): kind is UnhashedKind {
  return kind === 'SENT' || kind === 'APPENDED-HMAC' || kind === 'APPENDED-HASH'
}

/** The digest in plain JavaScript, at once. */
export function portableDigest({ message, key }: Hashed, { hash, fault }: Construction): Uint8Array {
  if (fault && key) return ownHmac(fault, key, message)
  return key ? hmac(portableHashes[hash], key, message) : portableHashes[hash](message)
}

/** The digest by crypto.subtle where it has the hash and takes the key, by @noble/hashes otherwise. */
export async function digestOf(hashed: Hashed, construction: Construction): Promise<Uint8Array> {
  const { message, key } = hashed
  const { hash, fault } = construction
  const whole = unhashed(hashed, construction)
  if (whole) return whole
  if (fault && key) return ownHmac(fault, key, message)
  if (hash === 'MD5' || hash === 'SHA-224' || key?.length === 0) {
    return portableDigest(hashed, construction)
  }
  const bytes = new Uint8Array(message)
  if (!key) return new Uint8Array(await crypto.subtle.digest(hash, bytes))
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), { name: 'HMAC', hash }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytes))
}
