// HMAC-SHA256 (RFC 2104) of every key with every message of one tile, eight hashes at once.
//
// Messages grow level by level, one 64-byte block each. On each level equal blocks after equal beginnings are one row,
// so a common beginning is hashed once however many messages share it, wherever they stand in the list. A level's
// states lie as [row][key]: one schedule, computed for eight rows, serves all keys.

import {
  BLOCKS, DIGESTS, ENDS, EVEN, FROM, HEADS, INITIAL, INNER, KEYED, KEY_BLOCKS, LANES, LEAVES, LENGTHS, ODD, OUTER,
  PADDED, PARENTS, RAW, ROWS, SOURCES, TABLE, TO,
} from './memory'
import { compress, expandBlocks, finish, loadBlocks, prepareOuter } from './sha256'

export {
  DIGESTS, END, HEADS, KEY_BLOCKS, LENGTHS, MAX_HEADS, MAX_KEYS, MAX_MESSAGES, MAX_PAIRS, MAX_RAW, RAW,
} from './memory'

/** Called with the index of a key and of a message. */
// @ts-ignore: decorator
@external("scanner", "hit")
declare function hit(key: u32, message: u32): void

/** Once, before anything else. */
export function start(): void {
  prepareOuter()
  store<u64>(INITIAL, 0xbb67ae856a09e667)
  store<u64>(INITIAL, 0xa54ff53a3c6ef372, 8)
  store<u64>(INITIAL, 0x9b05688c510e527f, 16)
  store<u64>(INITIAL, 0x5be0cd191f83d9ab, 24)
}

/** The states after K0 xor ipad and K0 xor opad of the `count` keys in KEY_BLOCKS. */
export function setKeys(count: u32): void {
  padKeys(count, 0x36, INNER)
  padKeys(count, 0x5c, OUTER)
}

function padKeys(count: u32, pad: u8, to: usize): void {
  for (let first: u32 = 0; first < count; first += 8) {
    for (let lane: u32 = 0; lane < 8; lane++) {
      const key = min(first + lane, count - 1)
      padBlock(KEY_BLOCKS + key * 64, pad, PADDED + lane * 64)
      point(SOURCES, lane, PADDED + lane * 64)
      point(FROM, lane, INITIAL)
      point(TO, lane, to + key * 32)
    }
    loadBlocks()
    compress(false)
  }
}

// @ts-ignore: decorator
@inline function point(list: usize, lane: u32, address: usize): void { store<u32>(list + lane * 4, address) }

// @ts-ignore: decorator
@inline function padBlock(from: usize, pad: u8, to: usize): void {
  for (let at: usize = 0; at < 64; at += 16) v128.store(to + at, v128.xor(v128.load(from + at), i8x16.splat(pad)))
}

// @ts-ignore: decorator
@inline function lengthOf(message: u32): u32 { return load<u32>(LENGTHS + message * 4) }

/** Blocks of a message with its padding: one bit and a 64-bit length (FIPS 180-4, section 5.1.1). */
// @ts-ignore: decorator
@inline function blocksOf(message: u32): u32 { return (lengthOf(message) + 72) >> 6 }

/**
 * Finishes the messages in RAW, of which the caller wrote the bytes from block `first` on, at most `blocks` blocks each:
 * padding, and zeros over what an earlier tile left. `before` are bytes hashed ahead of the message.
 */
export function pad(messages: u32, first: u32, blocks: u32, before: u32): void {
  for (let message: u32 = 0; message < messages; message++) {
    const length = lengthOf(message), total = blocksOf(message)
    const end = min(first + blocks, total)
    if (end <= first) continue
    const base = RAW + message * blocks * 64 - first * 64
    if (length < first * 64) clear(base + first * 64, base + end * 64)
    else if (length < end * 64) {
      const tail = base + length, last = tail & ~7, shift = (tail & 7) << 3
      store<u64>(last, (load<u64>(last) & ((<u64>1 << shift) - 1)) | (<u64>0x80 << shift))
      clear(last + 8, base + end * 64)
    }
    if (end == total) store<u64>(base + total * 64 - 8, bswap<u64>((<u64>length + before) << 3))
  }
}

/** Zeros; memory.fill costs more than it saves on so few. */
// @ts-ignore: decorator
@inline function clear(from: usize, to: usize): void {
  for (let at = from; at < to; at += 8) store<u64>(at, 0)
}

/**
 * Hashes blocks `first` to `first` + `blocks` - 1 of all messages under all keys, and reports those whose HMAC begins
 * with a wanted head. Windows of long messages follow each other with growing `first`.
 */
export function scan(messages: u32, keys: u32, heads: u32, first: u32, blocks: u32): void {
  let start: u32 = 0
  const end = min(first + blocks, blocksOf(messages - 1))
  for (let level = first; level < end; level++) {
    while (blocksOf(start) <= level) start++
    const rows = joinRows(start, messages, level, first, blocks)
    const states = level & 1 ? ODD : EVEN
    growRows(level == 0 ? INNER : level & 1 ? EVEN : ODD, states, rows, keys)
    compareRows(states, rows, keys, heads, start, messages, level)
  }
}

/** SHA-256 of each message, to DIGESTS, big-endian. */
export function digest(messages: u32, first: u32, blocks: u32): void {
  let start: u32 = 0
  const end = min(first + blocks, blocksOf(messages - 1))
  for (let level = first; level < end; level++) {
    while (blocksOf(start) <= level) start++
    const rows = joinRows(start, messages, level, first, blocks)
    const states = level & 1 ? ODD : EVEN
    growRows(level == 0 ? INITIAL : level & 1 ? EVEN : ODD, states, rows, 1)
    for (let message = start; message < messages && blocksOf(message) == level + 1; message++) {
      const from = states + load<u32>(ROWS + message * 4) * 32, to = DIGESTS + message * 32
      for (let at: usize = 0; at < 32; at += 4) store<u32>(to + at, bswap<u32>(load<u32>(from + at)))
    }
  }
}

/** Gives each living message its row on this level: the same for equal blocks after the same row. */
function joinRows(start: u32, messages: u32, level: u32, first: u32, blocks: u32): u32 {
  let mask: u32 = 1
  while (mask < (messages - start) * 2) mask <<= 1
  memory.fill(TABLE, 0, mask * 4)
  mask--
  let rows: u32 = 0, row: u32 = 0
  for (let message = start; message < messages; message++) {
    const block = RAW + (message * blocks + level - first) * 64
    const parent = level == 0 ? 0 : load<u32>(ROWS + message * 4)
    // Neighbours in the list often are neighbours in the tree
    if (rows == 0 || !isRow(row, parent, block)) {
      let slot = hashBlock(block, parent) & mask
      row = load<u32>(TABLE + slot * 4) - 1
      while (row != NONE && !isRow(row, parent, block)) {
        slot = (slot + 1) & mask
        row = load<u32>(TABLE + slot * 4) - 1
      }
      if (row == NONE) {
        row = rows++
        store<u32>(TABLE + slot * 4, rows)
        store<u32>(PARENTS + row * 4, parent)
        store<u32>(BLOCKS + row * 4, block)
        store<u32>(ENDS + row * 4, 0)
      }
    }
    store<u32>(ROWS + message * 4, row)
    if (blocksOf(message) == level + 1) store<u32>(ENDS + row * 4, 1)
  }
  return rows
}

const NONE: u32 = 0xffffffff

// @ts-ignore: decorator
@inline function isRow(row: u32, parent: u32, block: usize): bool {
  return parentOf(row) == parent && sameBlock(blockOf(row), block)
}

// @ts-ignore: decorator
@inline function hashBlock(block: usize, parent: u32): u32 {
  let hash: u64 = parent
  for (let at: usize = 0; at < 64; at += 8) hash = rotl<u64>((hash ^ load<u64>(block + at)) * 0x9e3779b97f4a7c15, 29)
  return <u32>(hash >> 16)
}

// @ts-ignore: decorator
@inline function sameBlock(a: usize, b: usize): bool {
  const low = v128.or(v128.xor(v128.load(a), v128.load(b)), v128.xor(v128.load(a, 16), v128.load(b, 16)))
  const high = v128.or(v128.xor(v128.load(a, 32), v128.load(b, 32)), v128.xor(v128.load(a, 48), v128.load(b, 48)))
  return !v128.any_true(v128.or(low, high))
}

/** Moves eight pointers to the next key's state. */
// @ts-ignore: decorator
@inline function nextKey(list: usize): void {
  v128.store(list, i32x4.add(v128.load(list), i32x4.splat(32)))
  v128.store(list, i32x4.add(v128.load(list, 16), i32x4.splat(32)), 16)
}

/** Compresses each row's block into the states of the row that it continues, for every key. */
function growRows(from: usize, to: usize, rows: u32, keys: u32): void {
  const whole = byRows(rows, keys)
  for (let row: u32 = 0; row < whole; row += 8) {
    for (let lane: u32 = 0; lane < 8; lane++) point(SOURCES, lane, blockOf(min(row + lane, rows - 1)))
    load8(keys)
    for (let lane: u32 = 0; lane < 8; lane++) {
      const each = min(row + lane, rows - 1)
      point(FROM, lane, from + parentOf(each) * keys * 32)
      point(TO, lane, to + each * keys * 32)
    }
    for (let key: u32 = 0; key < keys; key++) {
      compress(keys > 1)
      nextKey(FROM)
      nextKey(TO)
    }
  }
  for (let row = whole; row < rows; row++) {
    for (let lane: u32 = 0; lane < 8; lane++) point(SOURCES, lane, blockOf(row))
    load8(keys)
    for (let first: u32 = 0; first < keys; first += 8) {
      for (let lane: u32 = 0; lane < 8; lane++) {
        const key = min(first + lane, keys - 1)
        point(FROM, lane, from + (parentOf(row) * keys + key) * 32)
        point(TO, lane, to + (row * keys + key) * 32)
      }
      compress(keys > 1)
    }
  }
}

// @ts-ignore: decorator
@inline function load8(keys: u32): void {
  loadBlocks()
  if (keys > 1) expandBlocks()
}

/** How many of the rows are taken eight at a time; the rest fill the lanes better with eight keys at a time. */
// @ts-ignore: decorator
@inline function byRows(rows: u32, keys: u32): u32 {
  return (rows & 7) * ((keys + 7) >> 3) < keys ? rows & ~7 : rows
}

// @ts-ignore: decorator
@inline function blockOf(row: u32): usize { return load<u32>(BLOCKS + row * 4) }
// @ts-ignore: decorator
@inline function parentOf(row: u32): u32 { return load<u32>(PARENTS + row * 4) }
// @ts-ignore: decorator
@inline function leafAt(index: u32): u32 { return load<u32>(LEAVES + index * 4) }

/** Finishes the rows at which messages end, and looks for wanted heads. */
function compareRows(states: usize, rows: u32, keys: u32, heads: u32, start: u32, messages: u32, level: u32): void {
  let leaves: u32 = 0
  for (let row: u32 = 0; row < rows; row++) {
    if (load<u32>(ENDS + row * 4)) store<u32>(LEAVES + leaves++ * 4, row)
  }
  const whole = byRows(leaves, keys)
  for (let leaf: u32 = 0; leaf < whole; leaf += 8) {
    for (let lane: u32 = 0; lane < 8; lane++) {
      point(FROM, lane, states + leafAt(min(leaf + lane, leaves - 1)) * keys * 32)
      point(KEYED, lane, OUTER)
    }
    for (let key: u32 = 0; key < keys; key++) {
      finish()
      nextKey(FROM)
      nextKey(KEYED)
      for (let found = wanted(heads, leaves - leaf); found; found &= found - 1) {
        report(key, leafAt(leaf + ctz(found)), start, messages, level)
      }
    }
  }
  for (let leaf = whole; leaf < leaves; leaf++) {
    const row = leafAt(leaf)
    for (let first: u32 = 0; first < keys; first += 8) {
      for (let lane: u32 = 0; lane < 8; lane++) {
        const key = min(first + lane, keys - 1)
        point(FROM, lane, states + (row * keys + key) * 32)
        point(KEYED, lane, OUTER + key * 32)
      }
      finish()
      for (let found = wanted(heads, keys - first); found; found &= found - 1) {
        report(first + ctz(found), row, start, messages, level)
      }
    }
  }
}

/** A bit for each of the first `count` lanes whose HMAC begins with a wanted head. */
// @ts-ignore: decorator
@inline function wanted(heads: u32, count: u32): u32 {
  const low = v128.load(LANES), high = v128.load(LANES, 16)
  let foundLow = i32x4.splat(0), foundHigh = i32x4.splat(0)
  for (let head: u32 = 0; head < heads; head++) {
    const word = v128.load32_splat(HEADS + head * 4)
    foundLow = v128.or(foundLow, i32x4.eq(low, word))
    foundHigh = v128.or(foundHigh, i32x4.eq(high, word))
  }
  return (i32x4.bitmask(foundLow) | (i32x4.bitmask(foundHigh) << 4)) & ((1 << min(count, 8)) - 1)
}

/** Reports every message that ends in this row: equal messages share it. */
function report(key: u32, row: u32, start: u32, messages: u32, level: u32): void {
  for (let message = start; message < messages && blocksOf(message) == level + 1; message++) {
    if (load<u32>(ROWS + message * 4) == row) hit(key, message)
  }
}
