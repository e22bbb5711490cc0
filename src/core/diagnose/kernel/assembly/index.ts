// HMAC-SHA256 (RFC 2104) of every key with every message of one tile, four hashes at once.
//
// Messages grow level by level, one 64-byte block each. On each level equal blocks after equal beginnings are one row,
// so a common beginning is hashed once however many messages share it, wherever they stand in the list. A level's
// states lie as [row][key]: one schedule, computed per four rows, serves all keys.

import {
  BLOCKS, DIGESTS, ENDS, EVEN, HEADS, INITIAL, INNER, KEY_BLOCKS, LEAVES, LENGTHS, ODD, OUTER, PADDED, PARENTS, RAW,
  ROWS, TABLE,
} from './memory'
import { compress, outerHeads, prepareOuter, schedule } from './sha256'

export {
  DIGESTS, HEADS, KEY_BLOCKS, LENGTHS, MAX_HEADS, MAX_KEYS, MAX_MESSAGES, MAX_PAIRS, MAX_RAW, RAW,
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
  for (let first: u32 = 0; first < count; first += 4) {
    const k0 = first, k1 = min(first + 1, count - 1), k2 = min(first + 2, count - 1), k3 = min(first + 3, count - 1)
    padBlock(KEY_BLOCKS + k0 * 64, pad, PADDED)
    padBlock(KEY_BLOCKS + k1 * 64, pad, PADDED + 64)
    padBlock(KEY_BLOCKS + k2 * 64, pad, PADDED + 128)
    padBlock(KEY_BLOCKS + k3 * 64, pad, PADDED + 192)
    schedule(PADDED, PADDED + 64, PADDED + 128, PADDED + 192)
    compress(INITIAL, INITIAL, INITIAL, INITIAL, to + k0 * 32, to + k1 * 32, to + k2 * 32, to + k3 * 32)
  }
}

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

/** Compresses each row's block into the states of the row that it continues, for every key. */
function growRows(from: usize, to: usize, rows: u32, keys: u32): void {
  let row: u32 = 0
  for (; row + 4 <= rows || (row < rows && !byKeys(rows - row, keys)); row += 4) {
    const r1 = min(row + 1, rows - 1), r2 = min(row + 2, rows - 1), r3 = min(row + 3, rows - 1)
    schedule(blockOf(row), blockOf(r1), blockOf(r2), blockOf(r3))
    const p0 = from + parentOf(row) * keys * 32, p1 = from + parentOf(r1) * keys * 32
    const p2 = from + parentOf(r2) * keys * 32, p3 = from + parentOf(r3) * keys * 32
    const q0 = to + row * keys * 32, q1 = to + r1 * keys * 32, q2 = to + r2 * keys * 32, q3 = to + r3 * keys * 32
    for (let at: usize = 0; at < keys * 32; at += 32) {
      compress(p0 + at, p1 + at, p2 + at, p3 + at, q0 + at, q1 + at, q2 + at, q3 + at)
    }
  }
  for (; row < rows; row++) growRowByKeys(from + parentOf(row) * keys * 32, to + row * keys * 32, row, keys)
}

/** Whether up to three rows fill the lanes better with four keys each than with one another. */
// @ts-ignore: decorator
@inline function byKeys(rows: u32, keys: u32): bool { return rows * ((keys + 3) >> 2) < keys }

function growRowByKeys(p: usize, q: usize, row: u32, keys: u32): void {
  const block = blockOf(row)
  schedule(block, block, block, block)
  for (let key: u32 = 0; key < keys; key += 4) {
    const k0 = key * 32, k1 = min(key + 1, keys - 1) * 32, k2 = min(key + 2, keys - 1) * 32, k3 = min(key + 3, keys - 1) * 32
    compress(p + k0, p + k1, p + k2, p + k3, q + k0, q + k1, q + k2, q + k3)
  }
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
  let leaf: u32 = 0
  for (; leaf + 4 <= leaves || (leaf < leaves && !byKeys(leaves - leaf, keys)); leaf += 4) {
    const l0 = leafAt(leaf), l1 = leafAt(min(leaf + 1, leaves - 1))
    const l2 = leafAt(min(leaf + 2, leaves - 1)), l3 = leafAt(min(leaf + 3, leaves - 1))
    const lanes = (1 << min(leaves - leaf, 4)) - 1
    for (let key: u32 = 0; key < keys; key++) {
      const at = states + key * 32, outer = OUTER + key * 32
      const words = outerHeads(
        at + l0 * keys * 32, at + l1 * keys * 32, at + l2 * keys * 32, at + l3 * keys * 32, outer, outer, outer, outer,
      )
      const found = wanted(words, heads) & lanes
      if (found & 1) report(key, l0, start, messages, level)
      if (found & 2) report(key, l1, start, messages, level)
      if (found & 4) report(key, l2, start, messages, level)
      if (found & 8) report(key, l3, start, messages, level)
    }
  }
  for (; leaf < leaves; leaf++) compareRowByKeys(states, leafAt(leaf), keys, heads, start, messages, level)
}

function compareRowByKeys(states: usize, row: u32, keys: u32, heads: u32, start: u32, messages: u32, level: u32): void {
  const p = states + row * keys * 32
  for (let key: u32 = 0; key < keys; key += 4) {
    const k0 = key * 32, k1 = min(key + 1, keys - 1) * 32, k2 = min(key + 2, keys - 1) * 32, k3 = min(key + 3, keys - 1) * 32
    const words = outerHeads(p + k0, p + k1, p + k2, p + k3, OUTER + k0, OUTER + k1, OUTER + k2, OUTER + k3)
    const found = wanted(words, heads) & ((1 << min(keys - key, 4)) - 1)
    for (let lane: u32 = 0; lane < 4; lane++) {
      if (found & (1 << lane)) report(key + lane, row, start, messages, level)
    }
  }
}

/** A bit for each lane that holds a wanted head. */
// @ts-ignore: decorator
@inline function wanted(words: v128, heads: u32): i32 {
  let found = i32x4.splat(0)
  for (let head: u32 = 0; head < heads; head++) {
    found = v128.or(found, i32x4.eq(words, v128.load32_splat(HEADS + head * 4)))
  }
  return i32x4.bitmask(found)
}

/** Reports every message that ends in this row: equal messages share it. */
function report(key: u32, row: u32, start: u32, messages: u32, level: u32): void {
  for (let message = start; message < messages && blocksOf(message) == level + 1; message++) {
    if (load<u32>(ROWS + message * 4) == row) hit(key, message)
  }
}
