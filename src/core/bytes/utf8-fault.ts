/**
 * Offset of the first byte that begins no well-formed UTF-8 sequence (Unicode, table 3-7: no overlong forms, no surrogates,
 * nothing above U+10FFFF); -1 where all is well formed.
 */
export function utf8FaultAt(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

/** Length in bytes of the well-formed UTF-8 sequence at an offset; 0 where there is none. */
export function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const second = bytes[at + 1] ?? 0
  if (lead >= 0xc2 && lead <= 0xdf) return isBetween(second, 0x80, 0xbf) ? 2 : 0
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80
    const high = lead === 0xed ? 0x9f : 0xbf
    return isBetween(second, low, high) && isBetween(bytes[at + 2], 0x80, 0xbf) ? 3 : 0
  }
  if (lead < 0xf0 || lead > 0xf4) return 0
  const low = lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xf4 ? 0x8f : 0xbf
  const rest = isBetween(bytes[at + 2], 0x80, 0xbf) && isBetween(bytes[at + 3], 0x80, 0xbf)
  return isBetween(second, low, high) && rest ? 4 : 0
}

function isBetween(byte: number | undefined, low: number, high: number): boolean {
  return byte !== undefined && byte >= low && byte <= high
}
