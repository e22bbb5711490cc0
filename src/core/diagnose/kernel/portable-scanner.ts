import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Scanner } from '../scanner.ts'
import { blockSize } from './tiles.ts'

/** The scanner without WebAssembly: the state after each key, and after what all messages begin with, is kept. */
export const portableScanner: Scanner = {
  kind: 'portable',
  scan({ keys, messages, heads }, onHit) {
    const wanted = new Set(heads)
    const shared = sharedPrefix(messages)
    const ends = messages.map(message => message.subarray(shared.length))
    keys.forEach((key, keyIndex) => {
      const begun = hmac.create(sha256, key).update(shared)
      ends.forEach((end, index) => {
        if (wanted.has(headOf(begun.clone().update(end).digest()))) onHit(keyIndex, index)
      })
    })
  },
  digest(messages) {
    const digests = new Uint8Array(messages.length * 32)
    messages.forEach((message, index) => {
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

function headOf(mac: Uint8Array): number {
  return new DataView(mac.buffer, mac.byteOffset).getUint32(0)
}
