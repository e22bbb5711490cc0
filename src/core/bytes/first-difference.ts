import { nameCharacter } from './invisible.ts'
import { decodeUtf8 } from './utf8.ts'
import { sequenceLength } from './utf8-fault.ts'

/** What stands on one side of a difference. */
export interface DifferingSide {
  /** The byte; null where this side has ended. */
  byte: number | null
  /** The byte as two hex digits, "" where this side has ended. */
  hex: string
  /** The UTF-8 character that the byte is part of: "U+0020 SPACE". Null where it is part of none. */
  character: string | null
  /** Offset of that character's first byte. */
  characterAt: number | null
}

export interface FirstDifference {
  /** Offset in bytes, the same on both sides. */
  offset: number
  left: DifferingSide
  right: DifferingSide
}

/**
 * The first byte in which two byte strings differ; an end counts as different from any byte. Null where they are equal.
 * @example firstDifference(encodeUtf8('path=/a'), encodeUtf8('path=/b'))?.offset // => 6
 */
export function firstDifference(left: Uint8Array, right: Uint8Array): FirstDifference | null {
  const shorter = Math.min(left.length, right.length)
  let offset = 0
  while (offset < shorter && left[offset] === right[offset]) offset++
  if (offset === left.length && offset === right.length) return null
  return { offset, left: sideAt(left, offset), right: sideAt(right, offset) }
}

function sideAt(bytes: Uint8Array, offset: number): DifferingSide {
  const byte = bytes[offset]
  if (byte === undefined) return { byte: null, hex: '', character: null, characterAt: null }
  const hex = byte.toString(16).padStart(2, '0')
  // A character has at most four bytes, so it begins at most three before.
  for (let start = offset; start >= Math.max(0, offset - 3); start--) {
    const length = sequenceLength(bytes, start)
    if (start + length <= offset) continue
    const text = decodeUtf8(bytes.subarray(start, start + length)) ?? ''
    return { byte, hex, character: nameCharacter(text.codePointAt(0) ?? 0), characterAt: start }
  }
  return { byte, hex, character: null, characterAt: null }
}
