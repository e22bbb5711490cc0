// Writes payload and salt of the record in SPANS.

import { PAYLOAD_PARTS, SALT_PARTS } from './memory'
import { fromOf, howOf, JSON, PLAIN, toOf } from './json-line'

/** Stretches of each template. */
let payloadCount: u32 = 0
let saltCount: u32 = 0

export function setParts(payload: u32, salt: u32): void {
  payloadCount = payload
  saltCount = salt
}

/** Says where it ends. Up to fifteen bytes behind are written too. */
export function writePayload(to: usize): usize { return write(PAYLOAD_PARTS, payloadCount, to) }

/** What follows the secret. */
export function writeSalt(to: usize): usize { return write(SALT_PARTS, saltCount, to) }

function write(parts: usize, count: u32, to: usize): usize {
  for (let part: u32 = 0; part < count; part++) {
    const field = load<i32>(parts + part * 12)
    if (field < 0) {
      const length = load<u32>(parts + part * 12, 8)
      copy(to, load<u32>(parts + part * 12, 4), length)
      to += length
    } else if (fromOf(field) >= 0) to = writeField(field, to)
  }
  return to
}

// @ts-ignore: decorator
@inline export function copy(to: usize, from: usize, length: usize): void {
  for (let at: usize = 0; at < length; at += 16) v128.store(to + at, v128.load(from + at))
}

function writeField(field: u32, to: usize): usize {
  const from: usize = fromOf(field), end: usize = toOf(field), how = howOf(field)
  if (how == PLAIN) {
    copy(to, from, end - from)
    return to + (end - from)
  }
  return decode(from, end, to, how == JSON)
}

/** Backslashes of JSON, or doubled quotes. */
function decode(from: usize, end: usize, to: usize, isJson: bool): usize {
  const mark = i8x16.splat(isJson ? 0x5c : 0x22)
  while (from < end) {
    const bytes = v128.load(from)
    v128.store(to, bytes)
    const found = i8x16.bitmask(i8x16.eq(bytes, mark))
    const run: usize = found ? <usize>ctz(found) : 16
    if (from + run >= end) return to + (end - from)
    from += run
    to += run
    if (!found) continue
    store<u8>(to++, isJson ? unescaped(load<u8>(from + 1)) : 0x22)
    from += 2
  }
  return to
}

// @ts-ignore: decorator
@inline function unescaped(code: u32): u32 {
  switch (code) {
    case 0x62: return 8
    case 0x66: return 12
    case 0x6e: return 10
    case 0x72: return 13
    case 0x74: return 9
    default: return code
  }
}
