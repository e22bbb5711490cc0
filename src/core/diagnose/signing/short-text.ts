import { encodeUtf8 } from '../../bytes/utf8.ts'

const encoder = new TextEncoder()
const slabSize = 1 << 16
/** Longer texts get a buffer of their own. */
const longest = 2048

let slab = new Uint8Array(slabSize)
let used = 0

/**
 * UTF-8 of texts that come by the thousand. Many share one buffer, and ASCII needs no call to the platform, which would cost
 * more than the rest. Copy what is to leave the search: a view would take its neighbours along.
 */
export function encodeShort(text: string): Uint8Array {
  const { length } = text
  if (length > longest) return encodeUtf8(text)
  if (used + length * 3 > slabSize) {
    slab = new Uint8Array(slabSize)
    used = 0
  }
  const start = used
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) {
      used = start + encoder.encodeInto(text, slab.subarray(start)).written
      return slab.subarray(start, used)
    }
    slab[start + at] = unit
  }
  used = start + length
  return slab.subarray(start, used)
}
