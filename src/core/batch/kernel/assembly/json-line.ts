// Finds the fields of a record in a line of JSON: what scan-json-line.ts does, sixteen bytes at a time. Lines beyond ASCII are
// left to that one.

import { FIELDS, HEADER_SPANS, SPANS } from './memory'

/** How a value is written; see `written` in fields.ts. */
export const PLAIN: u32 = 0
export const JSON: u32 = 1

// In the order of fields.ts
const CLIENT_ID: u32 = 0, METHOD: u32 = 1, PATH: u32 = 2, TOKEN: u32 = 3, REQUEST_TIME: u32 = 4, BODY: u32 = 5, SIGNATURE: u32 = 6
const UNKNOWN: u32 = 100, HEADERS: u32 = 101, REFUSED: u32 = 102

const QUOTE: u32 = 0x22, BACKSLASH: u32 = 0x5c

let at: usize = 0
let end: usize = 0
/** Of the text that was read last. */
let from: usize = 0
let to: usize = 0
let how: u32 = PLAIN

/** Whether the line is of the plain form; then SPANS holds its fields. */
export function scanLine(start: usize, lineEnd: usize): bool {
  memory.fill(SPANS, 0xff, FIELDS * 24)
  at = start
  end = lineEnd
  if (!object(false)) return false
  blanks()
  return at == end && complete()
}

// @ts-ignore: decorator
@inline export function fromOf(field: u32): i32 { return load<i32>(SPANS + field * 12) }
// @ts-ignore: decorator
@inline export function toOf(field: u32): i32 { return load<i32>(SPANS + field * 12, 4) }
// @ts-ignore: decorator
@inline export function howOf(field: u32): u32 { return load<u32>(SPANS + field * 12, 8) }

function complete(): bool {
  for (let field: u32 = 0; field < FIELDS; field++) {
    if (fromOf(field) >= 0) continue
    memory.copy(SPANS + field * 12, HEADER_SPANS + field * 12, 12)
    if (fromOf(field) < 0 && field != BODY) return false
  }
  return howOf(CLIENT_ID) == PLAIN && howOf(REQUEST_TIME) == PLAIN && howOf(SIGNATURE) == PLAIN
}

function object(inHeaders: bool): bool {
  if (!take(0x7b)) return false
  if (take(0x7d)) return true
  for (;;) {
    blanks()
    if (!text() || how != PLAIN) return false
    const nameFrom = from, nameLength = <u32>(to - from)
    if (!take(0x3a)) return false
    blanks()
    if (!(inHeaders ? header(nameFrom, nameLength) : member(nameFrom, nameLength))) return false
    if (take(0x2c)) continue
    return take(0x7d)
  }
}

function member(name: usize, length: u32): bool {
  const known = memberOf(name, length)
  if (known < FIELDS) return value(known)
  if (known == REFUSED) return false
  if (known == HEADERS) return at < end && load<u8>(at) == 0x5b ? pairs() : object(true)
  return load<u8>(at) == QUOTE ? text() : word()
}

/** Another spelling of a field, or one that wants decoding, is refused. */
function memberOf(name: usize, length: u32): u32 {
  switch (length) {
    case 4: return is(name, 'path') ? PATH : is(name, 'body') ? BODY : UNKNOWN
    case 5: return is(name, 'token') ? TOKEN : UNKNOWN
    case 6: return is(name, 'method') ? METHOD : UNKNOWN
    case 7: return is(name, 'headers') ? HEADERS : isFolded(name, 'headers') ? REFUSED : UNKNOWN
    case 8: return is(name, 'clientId') ? CLIENT_ID : UNKNOWN
    case 9:
      if (is(name, 'signature')) return SIGNATURE
      return isFolded(name, 'signature') || isFolded(name, 'client-id') ? REFUSED : UNKNOWN
    case 10: return isFolded(name, 'bodybase64') ? REFUSED : UNKNOWN
    case 11: return is(name, 'requestTime') ? REQUEST_TIME : UNKNOWN
    case 12: return isFolded(name, 'request-time') ? REFUSED : UNKNOWN
    case 13: return isFolded(name, 'authorization') ? REFUSED : UNKNOWN
    default: return UNKNOWN
  }
}

// Texts of the program are UTF-16
// @ts-ignore: decorator
@inline function is(name: usize, known: string): bool {
  for (let index = 0; index < known.length; index++)
    if (load<u8>(name + index) != <u8>load<u16>(changetype<usize>(known) + (index << 1))) return false
  return true
}
// @ts-ignore: decorator
@inline function isFolded(name: usize, known: string): bool {
  for (let index = 0; index < known.length; index++)
    if ((load<u8>(name + index) | 0x20) != <u8>load<u16>(changetype<usize>(known) + (index << 1))) return false
  return true
}

function value(field: u32): bool {
  if (fromOf(field) >= 0) return false
  if (load<u8>(at) == QUOTE) {
    if (!text()) return false
  } else if (field != REQUEST_TIME || !digits()) return false
  put(SPANS, field)
  return true
}

function pairs(): bool {
  if (!take(0x5b)) return false
  if (take(0x5d)) return true
  for (;;) {
    if (!take(0x5b)) return false
    blanks()
    if (!text() || how != PLAIN) return false
    const nameFrom = from, nameLength = <u32>(to - from)
    if (!take(0x2c)) return false
    blanks()
    if (!header(nameFrom, nameLength) || !take(0x5d)) return false
    if (take(0x2c)) continue
    return take(0x5d)
  }
}

function header(name: usize, length: u32): bool {
  if (!text()) return false
  const field = headerOf(name, length)
  if (field == UNKNOWN) return true
  if (load<i32>(HEADER_SPANS + field * 12) >= 0) return false
  if (field == TOKEN && !dropBearer()) return false
  put(HEADER_SPANS, field)
  return true
}

function headerOf(name: usize, length: u32): u32 {
  switch (length) {
    case 9: return isFolded(name, 'client-id') ? CLIENT_ID : isFolded(name, 'signature') ? SIGNATURE : UNKNOWN
    case 12: return isFolded(name, 'request-time') ? REQUEST_TIME : UNKNOWN
    case 13: return isFolded(name, 'authorization') ? TOKEN : UNKNOWN
    default: return UNKNOWN
  }
}

/** Exactly one "Bearer " before a token that does not begin with a blank or another one. */
function dropBearer(): bool {
  if (!is(from, 'Bearer ')) return false
  from += 7
  const next = load<u8>(from)
  return from < to && next > 0x20 && (next | 0x20) != 0x62
}

// @ts-ignore: decorator
@inline function put(spans: usize, field: u32): void {
  store<u32>(spans + field * 12, from)
  store<u32>(spans + field * 12, to, 4)
  store<u32>(spans + field * 12, how, 8)
}

function text(): bool {
  if (at >= end || load<u8>(at) != QUOTE) return false
  let place = at + 1
  from = place
  how = PLAIN
  while (place < end) {
    const bytes = v128.load(place)
    // Below a blank, seen as signed, are control characters and all beyond ASCII
    const found = i8x16.bitmask(v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x5c))),
      i8x16.lt_s(bytes, i8x16.splat(0x20)),
    ))
    if (!found) {
      place += 16
      continue
    }
    place += ctz(found)
    if (place >= end) return false
    const code: u32 = load<u8>(place)
    if (code == QUOTE) {
      to = place
      at = place + 1
      return true
    }
    if (code != BACKSLASH || !isShortEscape(load<u8>(place + 1))) return false
    how = JSON
    place += 2
  }
  return false
}

/** Those of JSON's escapes that stand for one byte (RFC 8259, section 7). */
// @ts-ignore: decorator
@inline function isShortEscape(code: u32): bool {
  return code == QUOTE || code == BACKSLASH || code == 0x2f || code == 0x62 || code == 0x66 || code == 0x6e ||
    code == 0x72 || code == 0x74
}

function digits(): bool {
  from = at
  while (at < end && isDigit(load<u8>(at))) at++
  if (at == from || load<u8>(from) == 0x30 || (at < end && !endsValue(load<u8>(at)))) return false
  to = at
  how = PLAIN
  return true
}

/** A whole number, true, false or null. */
function word(): bool {
  if (isDigit(load<u8>(at))) return digits()
  if (at + 5 > end) return false
  if (is(at, 'true') || is(at, 'null')) at += 4
  else if (is(at, 'false')) at += 5
  else return false
  return true
}

// @ts-ignore: decorator
@inline function isDigit(code: u32): bool { return code - 0x30 <= 9 }
// @ts-ignore: decorator
@inline function endsValue(code: u32): bool {
  return code == 0x2c || code == 0x7d || code == 0x20 || code == 0x09 || code == 0x0d
}

// @ts-ignore: decorator
@inline function blanks(): void {
  for (; at < end; at++) {
    const code: u32 = load<u8>(at)
    if (code != 0x20 && code != 0x09 && code != 0x0d) return
  }
}

function take(code: u32): bool {
  blanks()
  if (at >= end || load<u8>(at) != code) return false
  at++
  return true
}
