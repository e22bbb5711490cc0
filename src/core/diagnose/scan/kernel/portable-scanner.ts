import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { headOf } from '../../signing/digest.ts'
import { listTexts } from '../grid.ts'
import type { Scanner } from '../scanner.ts'

/** Block size of SHA-256 in bytes. */
const blockSize = 64

/** The scanner without WebAssembly: the state after each key, and after what all messages begin with, is kept. */
export const portableScanner: Scanner = {
  kind: 'portable',
  scan({ keys, messages, heads }, onHit) {
    const wanted = new Set(heads)
    const texts = listTexts(messages)
    const shared = sharedPrefix(texts)
    const ends = texts.map(text => text.subarray(shared.length))
    listTexts(keys).forEach((key, keyIndex) => {
      const begun = hmac.create(sha256, key).update(shared)
      ends.forEach((end, index) => {
        if (wanted.has(headOf(begun.clone().update(end).digest()))) onHit(keyIndex, index)
      })
    })
  },
  scanEach({ keys, messages, heads }, onHit) {
    const wanted = new Set(heads)
    const keyTexts = listTexts(keys)
    listTexts(messages).forEach((message, index) => {
      const key = keyTexts[index]
      if (key && wanted.has(headOf(hmac(sha256, key, message)))) onHit(index)
    })
  },
  scanPlain({ messages, heads }, onHit) {
    const wanted = new Set(heads)
    listTexts(messages).forEach((message, index) => {
      if (wanted.has(headOf(sha256(message)))) onHit(index)
    })
  },
  digest(messages) {
    const texts = listTexts(messages)
    const digests = new Uint8Array(texts.length * 32)
    texts.forEach((message, index) => {
      digests.set(sha256(message), index * 32)
    })
    return digests
  },
}

/** What all messages begin with, in whole blocks. */
function sharedPrefix(messages: readonly Uint8Array[]): Uint8Array {
  const first = messages[0] ?? new Uint8Array()
  let length = first.length
  for (const message of messages) {
    const differs = message.subarray(0, length).findIndex((byte, at) => byte !== first[at])
    length = differs < 0 ? Math.min(length, message.length) : differs
  }
  return first.subarray(0, length - (length % blockSize))
}
