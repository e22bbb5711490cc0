// The messages of one tile. They come as grids: a message is one choice for each piece, laid end to end, and all choices
// are gone through, the last piece fastest. So a message mostly begins as the one before it does: the blocks that the two
// share are hashed once, and of the others only the bytes are ever put together.

import {
  CURSORS, DIGITS, LENGTHS, MAX_MESSAGES, MAX_PIECES, NOW, OFFSETS, PART, PARTS, PART_ENDS, STARTS, WITHINS,
} from './memory'

let messages: u32 = 0
let lastPieces: u32 = 0

// @ts-ignore: decorator
@inline export function count(): u32 { return messages }
// @ts-ignore: decorator
@inline export function lengthOf(message: u32): u32 { return load<u32>(LENGTHS + message * 4) }
/** Blocks of a message with its padding: one bit and a 64-bit length (FIPS 180-4, section 5.1.1). */
// @ts-ignore: decorator
@inline export function blocksOf(message: u32): u32 { return (lengthOf(message) + 72) >> 6 }
// @ts-ignore: decorator
@inline export function startOf(message: u32): u32 { return load<u32>(STARTS + message * 4) }

/** The grid that is gone through: for each piece, where its choices are listed, and how many there are. */
let grid: usize = 0

// @ts-ignore: decorator
@inline function listOf(piece: u32): usize { return load<u32>(grid + piece * 8) }
// @ts-ignore: decorator
@inline function choicesOf(piece: u32): u32 { return load<u32>(grid + piece * 8, 4) }
// @ts-ignore: decorator
@inline function digitOf(piece: u32): u32 { return load<u32>(DIGITS + piece * 4) }
// @ts-ignore: decorator
@inline function offsetOf(piece: u32): u32 { return load<u32>(OFFSETS + piece * 4) }

/** Where the next tile begins: the address of a grid, and the number of a message in it. */
export let nextGrid: usize = 0
export let nextMessage: u32 = 0

/** Before a grid's pieces: their number, the number of its first message and of that after its last, and a word of nothing. */
const HEAD: usize = 16

/**
 * A tile of the grids from `first` to `end`, beginning with message `from`: as many messages as there are, `most` at the most.
 * With `sharing`, a message's common beginning with the one before is noted. Returns their number; `nextGrid` and
 * `nextMessage` tell where to go on.
 */
export function fill(first: usize, end: usize, from: u32, most: u32, sharing: bool): u32 {
  messages = 0
  lastPieces = 0
  let at = first, message = from
  while (at < end) {
    const pieces = load<u32>(at), to = load<u32>(at, 8)
    grid = at + HEAD
    message = max(message, load<u32>(at, 4))
    message += add(pieces, message, to, most, sharing)
    if (message < to) break
    at += HEAD + pieces * 8
    message = 0
  }
  nextGrid = at
  nextMessage = message
  return messages
}

/** Adds messages `from` to `to` - 1 of the grid, as far as the tile takes `most`; says how many. */
function add(pieces: u32, from: u32, to: u32, most: u32, sharing: bool): u32 {
  const end = from + min(to - from, min(most, MAX_MESSAGES) - messages)
  if (end <= from) return 0
  setDigits(pieces, from)
  let shared = take(0, pieces, 0)
  lastPieces = pieces
  for (let at = from; ; ) {
    put(pieces, sharing ? shared : 0)
    if (++at >= end) break
    const changed = step(pieces)
    shared = take(changed, pieces, offsetOf(changed))
  }
  return end - from
}

function setDigits(pieces: u32, number: u32): void {
  for (let piece = pieces; piece-- > 0; ) {
    const choices = choicesOf(piece)
    store<u32>(DIGITS + piece * 4, number % choices)
    number /= choices
  }
}

/** Goes on to the next message; says which piece is the first to change. */
// @ts-ignore: decorator
@inline function step(pieces: u32): u32 {
  let piece = pieces - 1
  while (digitOf(piece) + 1 >= choicesOf(piece)) store<u32>(DIGITS + piece-- * 4, 0)
  store<u32>(DIGITS + piece * 4, digitOf(piece) + 1)
  return piece
}

/** Takes the chosen pieces from `first` on, which begins at `offset`; says how many bytes are as they were before. */
function take(first: u32, pieces: u32, offset: u32): u32 {
  let shared: u32 = 0, same = true
  for (let piece = first; piece < pieces; piece++) {
    const part = load<u64>(listOf(piece) + digitOf(piece) * PART)
    if (same) {
      const before = piece < lastPieces ? load<u64>(NOW + piece * PART) : 0
      same = before == part
      if (!same) shared = offset + common(before, part)
    }
    store<u64>(NOW + piece * PART, part)
    store<u32>(OFFSETS + piece * 4, offset)
    offset += <u32>(part >> 32)
  }
  store<u32>(OFFSETS + pieces * 4, offset)
  return same ? offset : shared
}

/** How many bytes two pieces begin with in common. */
function common(a: u64, b: u64): u32 {
  const most = min(<u32>(a >> 32), <u32>(b >> 32))
  const from = <usize>(<u32>a), other = <usize>(<u32>b)
  let at: u32 = 0
  for (; at + 8 <= most; at += 8) {
    const differing = load<u64>(from + at) ^ load<u64>(other + at)
    if (differing) return at + <u32>(ctz(differing) >> 3)
  }
  while (at < most && load<u8>(from + at) == load<u8>(other + at)) at++
  return at
}

/** Writes down the message in NOW, whose first `shared` bytes are those of the message before. */
// @ts-ignore: decorator
@inline function put(pieces: u32, shared: u32): void {
  const message = messages++, start = shared >> 6
  // The piece in which the first block of its own begins
  let piece: u32 = 0
  while (piece < pieces && offsetOf(piece + 1) <= start << 6) piece++
  const parts = PARTS + message * MAX_PIECES * PART
  for (let at = piece; at < pieces; at++) store<u64>(parts + at * PART, load<u64>(NOW + at * PART))
  store<u32>(LENGTHS + message * 4, offsetOf(pieces))
  store<u32>(STARTS + message * 4, start)
  store<u32>(CURSORS + message * 4, parts + piece * PART)
  store<u32>(WITHINS + message * 4, (start << 6) - offsetOf(piece))
  store<u32>(PART_ENDS + message * 4, parts + pieces * PART)
}

/** Writes the next block of a message of its own, number `level`, with its padding; `ahead` bytes are hashed before it. */
export function nextBlock(message: u32, level: u32, ahead: u32, to: usize): void {
  const left = nextBytes(message, to)
  if (left == 0) return
  const length = lengthOf(message)
  clearBytes(to + 64 - left, to + 64)
  // The mark stands in this block unless the block before was full up to it
  if (length >= level << 6) store<u8>(to + 64 - left, 0x80)
  if (level + 1 == blocksOf(message)) store<u64>(to, bswap<u64>((<u64>length + ahead) << 3), 56)
}

/** Writes up to 64 bytes of a message to `to`, and some more behind them; says how many of the 64 are missing. */
export function nextBytes(message: u32, to: usize): u32 {
  const end: usize = load<u32>(PART_ENDS + message * 4)
  let part: usize = load<u32>(CURSORS + message * 4), within = load<u32>(WITHINS + message * 4), left: u32 = 64
  while (part < end) {
    const length = load<u32>(part, 4)
    const taken = min(length - within, left)
    copy(to, <usize>load<u32>(part) + within, taken)
    to += taken
    left -= taken
    within += taken
    if (within == length) {
      part += PART
      within = 0
    }
    if (left == 0) break
  }
  store<u32>(CURSORS + message * 4, part)
  store<u32>(WITHINS + message * 4, within)
  return left
}

/** Copies sixteen bytes at a time: up to fifteen more than asked for. */
// @ts-ignore: decorator
@inline function copy(to: usize, from: usize, length: u32): void {
  for (let at: u32 = 0; at < length; at += 16) v128.store(to + at, v128.load(from + at))
}

/** Zeros; memory.fill costs more than it saves on so few. */
// @ts-ignore: decorator
@inline export function clearBytes(from: usize, to: usize): void {
  for (; from + 8 <= to; from += 8) store<u64>(from, 0)
  for (; from < to; from++) store<u8>(from, 0)
}
