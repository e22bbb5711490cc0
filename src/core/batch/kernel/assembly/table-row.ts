// One record of a table of bytes: what scan-csv.ts and spansOfCells of csv-record.ts do, sixteen bytes at a time.

import { COLUMNS, FIELDS, SPANS } from './memory'
import { fromOf, howOf, PLAIN } from './json-line'

export const DOUBLED: u32 = 2

const CLIENT_ID: u32 = 0, PATH: u32 = 2, REQUEST_TIME: u32 = 4, BODY: u32 = 5, SIGNATURE: u32 = 6
const QUOTE: u32 = 0x22, NEWLINE: u32 = 0x0a, RETURN: u32 = 0x0d

/** End of the record before its line end, line ends inside of quotes, and where the next record begins. */
export let recordEnd: usize = 0
export let innerLines: u32 = 0
export let nextRecord: usize = 0

let isPlainRow = true
/** A quote was opened and never closed. */
let isOpen = false

/** Whether the record is of the plain form, in ASCII; then SPANS holds its fields. Finds its end in any case. */
export function scanRecord(start: usize, end: usize, delimiter: u32, columns: u32): bool {
  memory.fill(SPANS, 0xff, FIELDS * 12)
  innerLines = 0
  isPlainRow = true
  isOpen = false
  let count: u32 = 0
  let at = start
  while (true) {
    const isQuoted = at < end && load<u8>(at) == QUOTE
    const from = at
    if (isQuoted) at = quoted(at, end, count, columns)
    const to = plain(at, end, delimiter)
    if (!isQuoted) put(count, columns, from, to, PLAIN)
    else if (to > at) isPlainRow = false
    at = to
    count++
    if (at >= end || load<u8>(at) != delimiter) break
    at++
  }
  recordEnd = at
  nextRecord = at >= end ? end : at + (load<u8>(at) == RETURN ? 2 : 1)
  if (isOpen && innerLines > 0) endAtLine(start)
  return isPlainRow && count == columns && complete()
}

/** A record whose quote is never closed is its first line alone. */
function endAtLine(start: usize): void {
  let at = start
  while (load<u8>(at) != NEWLINE) at++
  recordEnd = at > start && load<u8>(at - 1) == RETURN ? at - 1 : at
  nextRecord = at + 1
  innerLines = 0
}

/** The place behind the closing quote. */
function quoted(from: usize, end: usize, column: u32, columns: u32): usize {
  let how = PLAIN
  let at = from + 1
  while (true) {
    const bytes = v128.load(at)
    const found = i8x16.bitmask(v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(0x22)), i8x16.eq(bytes, i8x16.splat(0x0a))),
      i8x16.lt_s(bytes, i8x16.splat(0)),
    ))
    if (!found) {
      at += 16
      if (at < end) continue
      at = end
    } else at += ctz(found)
    if (at >= end) {
      isPlainRow = false
      isOpen = true
      return end
    }
    const code: u32 = load<u8>(at)
    if (code == QUOTE) {
      if (at + 1 >= end || load<u8>(at + 1) != QUOTE) break
      how = DOUBLED
      at++
    } else if (code == NEWLINE) innerLines++
    else isPlainRow = false
    at++
  }
  put(column, columns, from + 1, at, how)
  return at + 1
}

/** Where the next delimiter or line end stands. */
function plain(from: usize, end: usize, delimiter: u32): usize {
  const delimiters = i8x16.splat(<i8>delimiter)
  for (let at = from; at < end; ) {
    const bytes = v128.load(at)
    const found = i8x16.bitmask(v128.or(
      v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, i8x16.splat(0x0a))),
      v128.or(i8x16.eq(bytes, i8x16.splat(0x0d)), i8x16.lt_s(bytes, i8x16.splat(0))),
    ))
    if (!found) {
      at += 16
      continue
    }
    at += ctz(found)
    if (at >= end) break
    const code: u32 = load<u8>(at)
    if (code == delimiter || code == NEWLINE) return at
    if (code == RETURN) {
      if (at + 1 < end && load<u8>(at + 1) == NEWLINE) return at
    } else isPlainRow = false
    at++
  }
  return end
}

function put(column: u32, columns: u32, from: usize, to: usize, how: u32): void {
  if (column >= columns) return
  const field = load<i32>(COLUMNS + column * 4)
  if (field < 0) return
  if (fromOf(field) >= 0 || (from == to && field != BODY)) isPlainRow = false
  if (<u32>field == PATH && load<u8>(from) != 0x2f) isPlainRow = false
  store<u32>(SPANS + field * 12, from)
  store<u32>(SPANS + field * 12, to, 4)
  store<u32>(SPANS + field * 12, how, 8)
}

function complete(): bool {
  for (let field: u32 = 0; field < FIELDS; field++) if (fromOf(field) < 0 && field != BODY) return false
  return howOf(CLIENT_ID) == PLAIN && howOf(REQUEST_TIME) == PLAIN && howOf(SIGNATURE) == PLAIN
}
