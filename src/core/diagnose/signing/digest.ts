import { hmac } from '@noble/hashes/hmac.js'
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { concatBytes, encodeUtf8 } from '../../bytes/utf8.ts'
import { ownHmac } from './own-hmac.ts'
import type { Construction } from './slots.ts'

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
    case 'PLAIN':
      return { message: payload, key: null }
    case 'PLAIN-PAYLOAD-SALT':
      return { message: concatBytes(payload, salt), key: null }
    case 'PLAIN-SALT-PAYLOAD':
      return { message: concatBytes(salt, payload), key: null }
  }
}

/** The digest by crypto.subtle where it has the hash and takes the key, by @noble/hashes otherwise. */
export async function digestOf({ message, key }: Hashed, { hash, fault }: Construction): Promise<Uint8Array> {
  if (fault && key) return ownHmac(fault, key, message)
  if (hash === 'MD5' || hash === 'SHA-224' || key?.length === 0) {
    return key ? hmac(portableHashes[hash], key, message) : portableHashes[hash](message)
  }
  const bytes = new Uint8Array(message)
  if (!key) return new Uint8Array(await crypto.subtle.digest(hash, bytes))
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), { name: 'HMAC', hash }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytes))
}
