import { md5 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { writeJson } from '../../../bytes/json-tree.ts'
import { encodeUtf8 } from '../../../bytes/utf8.ts'
import type { Facts, Family, Mistake } from '../mistake.ts'
import { bodyMistake, bodyTree, fromBytes } from './body-mistake.ts'

type Hash = (bytes: Uint8Array) => Uint8Array

const hexOf = (hash: Hash) => (bytes: Uint8Array) => bytesToHex(hash(bytes))

/** Of the minified body; nothing where the body is not JSON. */
function ofMinified(change: (bytes: Uint8Array) => string): Mistake['variants'] {
  return (facts: Facts) => {
    const tree = bodyTree(facts)
    return tree === null ? [] : [{ set: { body: change(encodeUtf8(writeJson(tree))) } }]
  }
}

/** A digest or another encoding of the body's bytes signed in place of the body. */
export const digestBodies = {
  'body-sha256-hex': bodyMistake('medium', ['snap', 'bca'], fromBytes(hexOf(sha256))),
  'body-sha256-hex-minified': bodyMistake('medium', ['snap', 'bca'], ofMinified(hexOf(sha256))),
  'body-sha256-hex-upper': bodyMistake(
    'low',
    ['csharp', 'snap'],
    fromBytes(bytes => hexOf(sha256)(bytes).toUpperCase()),
  ),
  'body-sha256-base64': bodyMistake(
    'low',
    ['snap', 'any'],
    fromBytes(bytes => base64.encode(sha256(bytes))),
  ),
  'body-sha256-base64-minified': bodyMistake(
    'low',
    ['snap', 'any'],
    ofMinified(bytes => base64.encode(sha256(bytes))),
  ),
  'body-sha512-hex': bodyMistake('low', ['any'], fromBytes(hexOf(sha512))),
  'body-md5-hex': bodyMistake('low', ['php', 'any'], fromBytes(hexOf(md5))),
  'body-base64': bodyMistake(
    'low',
    ['any'],
    fromBytes(bytes => base64.encode(bytes)),
  ),
} satisfies Family
