// Verifies the records of a file tile by tile: finds the fields of each, puts payload and salt together, computes a thousand
// HMACs at once and compares. What is not of the plain form is left to the caller, row by row.

import { DIGESTS, INITIAL } from '../../../diagnose/scan/kernel/assembly/memory'
import { prepareOuter } from '../../../diagnose/scan/kernel/assembly/sha256'
import { copy, writePayload, writeSalt } from './compose'
import { hashPairs, pad } from './hash'
import { isHex } from './hex'
import { fromOf, scanLine, toOf } from './json-line'
import {
  INPUT, KEYS, LONGEST, MESSAGES, MOST_ROWS, NAME, NAME_SIZE, PAIR_ROWS, ROOM, ROOM_SIZE, ROW_CLIENTS,
  ROW_ENDPOINTS, ROW_ENDS, ROW_LINES, ROW_MACS, ROW_STARTS, ROW_STATES, ROW_TIMES, SIGNATURES, SIGNATURE_LENGTHS,
} from './memory'
import { clientOf, endpointOf, NONE, secretLength, secretOf } from './names'
import { innerLines, nextRecord, recordEnd, scanRecord } from './table-row'

export { setParts } from './compose'
export {
  CLIENT_NAMES, COLUMNS, ENDPOINT_NAMES, INPUT, KEYS, MESSAGES, MOST_COLUMNS, MOST_ROWS, PAYLOAD_PARTS, ROW_CLIENTS,
  ROW_ENDPOINTS, ROW_ENDS, ROW_LINES, ROW_MACS, ROW_STARTS, ROW_STATES, ROW_TIMES, SALT_PARTS, TEMPLATE_TEXTS,
} from './memory'
export { addClient, clients, endpoints } from './names'
export { DIGESTS }

const METHOD: u32 = 1, PATH: u32 = 2, REQUEST_TIME: u32 = 4, SIGNATURE: u32 = 6

/** What a row came to. */
const MATCH: u32 = 0, MISMATCH: u32 = 1, NO_SECRET: u32 = 2, IN_FULL: u32 = 3

/** Rows of the tile, those of them that were hashed, and lines that it took. */
export let rows: u32 = 0
export let pairs: u32 = 0
export let lines: u32 = 0

let room: usize = ROOM

/** Once, before anything else. */
export function start(): void {
  prepareOuter()
  // FIPS 180-4, section 5.3.3
  store<u64>(INITIAL, 0xbb67ae856a09e667)
  store<u64>(INITIAL, 0xa54ff53a3c6ef372, 8)
  store<u64>(INITIAL, 0x9b05688c510e527f, 16)
  store<u64>(INITIAL, 0x5be0cd191f83d9ab, 24)
}

/** Line ends from `at` on. */
export function countLines(at: usize, end: usize): u32 {
  let count: u32 = 0
  for (; at + 16 <= end; at += 16) count += popcnt<u32>(i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0x0a))))
  for (; at < end; at++) if (load<u8>(at) == 0x0a) count++
  return count
}

/** A tile of lines of JSON from `at` on; says where the next one begins. */
export function runLines(at: usize, end: usize): usize {
  begin()
  while (at < end && hasRoom()) {
    const found = lineEnd(at, end)
    const stop = found > at && load<u8>(found - 1) == 0x0d ? found - 1 : found
    if (!isBlank(at, stop)) {
      const row = add(at, stop)
      if (stop - at <= LONGEST && scanLine(at, stop)) judge(row)
    }
    lines++
    at = found + 1
  }
  finish()
  return at
}

/** A tile of a table's records. */
export function runTable(at: usize, end: usize, delimiter: u32, columns: u32): usize {
  begin()
  while (at < end && hasRoom()) {
    const isPlain = scanRecord(at, end, delimiter, columns)
    if (recordEnd > at) {
      const row = add(at, recordEnd)
      if (isPlain && recordEnd - at <= LONGEST) judge(row)
    }
    lines += innerLines + 1
    at = nextRecord
  }
  finish()
  return at
}

function begin(): void {
  rows = 0
  pairs = 0
  lines = 0
  room = ROOM
}

// @ts-ignore: decorator
@inline function hasRoom(): bool { return rows < MOST_ROWS && room < ROOM + ROOM_SIZE }

function lineEnd(at: usize, end: usize): usize {
  for (; at < end; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0x0a)))
    if (found) return min(at + ctz(found), end)
  }
  return end
}

function isBlank(at: usize, end: usize): bool {
  for (; at < end; at++) {
    const code: u32 = load<u8>(at)
    if (code != 0x20 && code != 0x09 && code != 0x0d) return false
  }
  return true
}

/** Left to the caller unless it is judged. */
function add(start: usize, end: usize): u32 {
  const row = rows++
  store<u32>(ROW_STARTS + row * 4, start - INPUT)
  store<u32>(ROW_ENDS + row * 4, end - INPUT)
  store<u32>(ROW_LINES + row * 4, lines)
  store<u32>(ROW_STATES + row * 4, IN_FULL)
  return row
}

function judge(row: u32): void {
  const client = clientOf(fromOf(0), toOf(0) - fromOf(0))
  if (client == NONE) return
  const secret = secretLength(client)
  if (secret < 0) return
  store<u32>(ROW_CLIENTS + row * 4, client)
  store<u32>(ROW_ENDPOINTS + row * 4, endpoint())
  store<f64>(ROW_TIMES + row * 8, time())
  if (secret == 0) {
    store<u32>(ROW_STATES + row * 4, NO_SECRET)
    return
  }
  const pair = pairs++
  const payload = room
  const payloadEnd = writePayload(payload)
  // One block of key is hashed before it
  const salt = pad(payload, payloadEnd, 64)
  copy(salt, secretOf(client), secret)
  const saltEnd = writeSalt(salt + secret)
  room = pad(salt, saltEnd, 0)
  store<u32>(MESSAGES + pair * 8, payload)
  store<u32>(MESSAGES + pair * 8, payloadEnd - payload, 4)
  store<u32>(KEYS + pair * 8, salt)
  store<u32>(KEYS + pair * 8, saltEnd - salt, 4)
  store<u32>(PAIR_ROWS + pair * 4, row)
  store<u32>(SIGNATURES + pair * 4, fromOf(SIGNATURE))
  store<u32>(SIGNATURE_LENGTHS + pair * 4, toOf(SIGNATURE) - fromOf(SIGNATURE))
}

/** Method, blank, path without query, as they are written. */
function endpoint(): u32 {
  let to: usize = NAME
  for (let at = fromOf(METHOD); at < toOf(METHOD) && to < NAME + 16; at++) store<u8>(to++, load<u8>(at))
  store<u8>(to++, 0x20)
  for (let at = fromOf(PATH); at < toOf(PATH) && to < NAME + NAME_SIZE; at++) {
    const code = load<u8>(at)
    if (code == 0x3f) break
    store<u8>(to++, code)
  }
  return endpointOf(NAME, <u32>(to - NAME))
}

/** Thirteen digits are milliseconds. */
function time(): f64 {
  const from = fromOf(REQUEST_TIME), end = toOf(REQUEST_TIME)
  if (end - from != 13) return -1
  let value: f64 = 0
  for (let at = from; at < end; at++) {
    const digit: u32 = <u32>load<u8>(at) - 0x30
    if (digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Hashes what was gathered and compares. */
function finish(): void {
  if (pairs == 0) return
  hashPairs(pairs)
  for (let pair: u32 = 0; pair < pairs; pair++) {
    const row = load<u32>(PAIR_ROWS + pair * 4)
    const isRight = load<u32>(SIGNATURE_LENGTHS + pair * 4) == 64 && isHex(DIGESTS + pair * 32, load<u32>(SIGNATURES + pair * 4))
    store<u32>(ROW_STATES + row * 4, isRight ? MATCH : MISMATCH)
    memory.copy(ROW_MACS + row * 32, DIGESTS + pair * 32, 32)
  }
}
