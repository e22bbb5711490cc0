// HMAC-SHA256 (RFC 2104) of every key with every message of one tile, eight hashes at once.
//
// Messages grow level by level, one 64-byte block each. On each level the beginnings that messages share are one row, so
// that each is hashed once. A level's states lie as [row][key]: one schedule, computed for eight rows, serves all keys.

import {
  BLOCKS, DIGESTS, EVEN, FROM, HEADS, INITIAL, INNER, KEYED, KEY_BLOCKS, LANES, ODD, OUTER, PADDED, SOURCES, TO,
} from './memory'
import { clearBytes, count, lengthOf, nextBytes } from './messages'
import { byRows, endingAt, growPlain, growRows, joinRows, leafAt, leaves, nextKey, point } from './rows'
import { compress, finish, loadBlocks, prepareOuter } from './sha256'

export { DIGESTS, HEADS, MAX_HEADS, MAX_KEYS, MAX_MESSAGES, MAX_PAIRS, MAX_PIECES, POOL } from './memory'
export { fill, nextGrid, nextMessage } from './messages'

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

/** Takes the messages of the tile, filled without sharing, as keys: the states after K0 xor ipad and K0 xor opad. */
export function setKeys(): void {
  const keys = count()
  let long = false
  for (let key: u32 = 0; key < keys; key++) {
    if (lengthOf(key) > 64) long = true
    else putShortKey(key)
  }
  if (long) {
    digest()
    for (let key: u32 = 0; key < keys; key++) {
      if (lengthOf(key) > 64) putHashedKey(key)
    }
  }
  padKeys(keys, 0x36, INNER)
  padKeys(keys, 0x5c, OUTER)
}

function putShortKey(key: u32): void {
  const left = nextBytes(key, BLOCKS)
  clearBytes(BLOCKS + 64 - left, BLOCKS + 64)
  memory.copy(KEY_BLOCKS + key * 64, BLOCKS, 64)
}

function putHashedKey(key: u32): void {
  const block = KEY_BLOCKS + key * 64
  memory.copy(block, DIGESTS + key * 32, 32)
  clearBytes(block + 32, block + 64)
}

function padKeys(keys: u32, pad: u8, to: usize): void {
  for (let first: u32 = 0; first < keys; first += 8) {
    for (let lane: u32 = 0; lane < 8; lane++) {
      const key = min(first + lane, keys - 1)
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
@inline function padBlock(from: usize, pad: u8, to: usize): void {
  for (let at: usize = 0; at < 64; at += 16) v128.store(to + at, v128.xor(v128.load(from + at), i8x16.splat(pad)))
}

/** Bytes of K0, hashed ahead of the message. */
const AHEAD: u32 = 64

/** Every one of `keys` keys with every message: reports the pairs whose HMAC begins with a wanted head. */
export function scan(keys: u32, heads: u32): void {
  let states: usize = INNER
  for (let level: u32 = 0; ; level++) {
    const rows = joinRows(level, AHEAD, false)
    if (rows == 0) return
    const grown = level & 1 ? ODD : EVEN
    growRows(states, grown, rows, keys)
    states = grown
    compareRows(states, keys, heads)
  }
}

/** The first key with the first message, the second with the second: reports as `scan` does. Filled without sharing. */
export function scanEach(heads: u32): void {
  let states: usize = INNER
  for (let level: u32 = 0; ; level++) {
    const rows = joinRows(level, AHEAD, true)
    if (rows == 0) return
    const grown = level & 1 ? ODD : EVEN
    growRows(states, grown, rows, 1)
    states = grown
    for (let leaf: u32 = 0; leaf < leaves; leaf += 8) {
      for (let lane: u32 = 0; lane < 8; lane++) {
        const each = min(leaf + lane, leaves - 1)
        point(FROM, lane, states + leafAt(each) * 32)
        point(KEYED, lane, OUTER + endingAt(each) * 32)
      }
      finish()
      for (let found = wanted(heads, leaves - leaf); found; found &= found - 1) {
        const message = endingAt(leaf + ctz(found))
        hit(message, message)
      }
    }
  }
}

/** HMAC of the first message under the first key, of the second under the second: whole, to DIGESTS, big-endian. Filled without sharing. */
export function macEach(): void {
  let states: usize = INNER
  for (let level: u32 = 0; ; level++) {
    const rows = joinRows(level, AHEAD, true)
    if (rows == 0) return
    const grown = level & 1 ? ODD : EVEN
    growRows(states, grown, rows, 1)
    states = grown
    for (let leaf: u32 = 0; leaf < leaves; leaf += 8) {
      for (let lane: u32 = 0; lane < 8; lane++) {
        const each = min(leaf + lane, leaves - 1)
        point(FROM, lane, states + leafAt(each) * 32)
        point(KEYED, lane, OUTER + endingAt(each) * 32)
      }
      finish()
      for (let lane: u32 = 0; lane < min(leaves - leaf, 8); lane++) putMac(lane, DIGESTS + endingAt(leaf + lane) * 32)
    }
  }
}

// @ts-ignore: decorator
@inline function putMac(lane: u32, to: usize): void {
  for (let word: usize = 0; word < 8; word++) store<u32>(to + word * 4, bswap<u32>(load<u32>(LANES + word * 32 + lane * 4)))
}

/** Reports, with key 0, the messages whose SHA-256 begins with a wanted head. */
export function scanPlain(heads: u32): void {
  let states: usize = INITIAL
  for (let level: u32 = 0; ; level++) {
    states = growPlain(states, level)
    if (states == 0) return
    for (let leaf: u32 = 0; leaf < leaves; leaf++) {
      const head = load<u32>(states + leafAt(leaf) * 32)
      for (let at: u32 = 0; at < heads; at++) {
        if (load<u32>(HEADS + at * 4) == head) {
          hit(0, endingAt(leaf))
          break
        }
      }
    }
  }
}

/** SHA-256 of each message, to DIGESTS, big-endian. */
export function digest(): void {
  let states: usize = INITIAL
  for (let level: u32 = 0; ; level++) {
    states = growPlain(states, level)
    if (states == 0) return
    for (let leaf: u32 = 0; leaf < leaves; leaf++) {
      const from = states + leafAt(leaf) * 32, to = DIGESTS + endingAt(leaf) * 32
      for (let at: usize = 0; at < 32; at += 4) store<u32>(to + at, bswap<u32>(load<u32>(from + at)))
    }
  }
}

/** Finishes the rows at which messages end, and looks for wanted heads. */
function compareRows(states: usize, keys: u32, heads: u32): void {
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
      for (let found = wanted(heads, leaves - leaf); found; found &= found - 1) hit(key, endingAt(leaf + ctz(found)))
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
      for (let found = wanted(heads, keys - first); found; found &= found - 1) hit(first + ctz(found), endingAt(leaf))
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
