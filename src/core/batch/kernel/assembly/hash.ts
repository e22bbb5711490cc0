// HMAC-SHA256 (RFC 2104) of pairs whose key and message stand padded in memory, eight pairs at once. The pairs come sorted by
// the length of their messages, so that the eight end together.

import {
  DIGESTS, FROM, INITIAL, INNER, KEYED, LANES, OUTER, PADDED, SOURCES, TO,
} from '../../../diagnose/scan/kernel/assembly/memory'
import { compress, finish, loadBlocks } from '../../../diagnose/scan/kernel/assembly/sha256'
import { KEYS, KEY_BLOCKS, MESSAGES, ORDER, ORDER_COUNTS, SINK, STATES } from './memory'

const STATE: usize = 32
/** Messages of so many blocks or more are taken for equally long. */
const LONGEST: u32 = 255

/** Puts the padding of SHA-256 behind a text, after `ahead` bytes that are hashed before it (FIPS 180-4, section 5.1.1); says where it ends. */
export function pad(from: usize, to: usize, ahead: u32): usize {
  const length = <u32>(to - from)
  const end = from + (blocksOf(length) << 6)
  store<u8>(to, 0x80)
  for (let at = to + 1; at < end; at += 16) v128.store(at, i64x2.splat(0))
  store<u64>(end - 8, bswap<u64>(<u64>(length + ahead) << 3))
  return end
}

// @ts-ignore: decorator
@inline function blocksOf(length: u32): u32 { return ((length + 8) >> 6) + 1 }
// @ts-ignore: decorator
@inline function point(list: usize, lane: u32, to: usize): void { store<u32>(list + lane * 4, <u32>to) }
// @ts-ignore: decorator
@inline function lengthOf(list: usize, pair: u32): u32 { return load<u32>(list + pair * 8, 4) }
// @ts-ignore: decorator
@inline function pairAt(place: u32): u32 { return load<u32>(ORDER + place * 4) }

/** All pairs in KEYS and MESSAGES, to DIGESTS. */
export function hashPairs(pairs: u32): void {
  sort(pairs)
  for (let first: u32 = 0; first < pairs; first += 8) {
    const last = min(first + 8, pairs) - 1
    keys(first, last)
    messages(first, last)
    outer(first, last)
  }
}

/** By counting: places of pairs with fewer blocks come first. */
function sort(pairs: u32): void {
  memory.fill(ORDER_COUNTS, 0, (LONGEST + 2) * 4)
  for (let pair: u32 = 0; pair < pairs; pair++) {
    const count = ORDER_COUNTS + bucketOf(pair) * 4
    store<u32>(count, load<u32>(count, 4) + 1, 4)
  }
  for (let bucket: u32 = 0; bucket < LONGEST; bucket++) {
    const count = ORDER_COUNTS + bucket * 4
    store<u32>(count, load<u32>(count) + load<u32>(count, 4), 4)
  }
  for (let pair: u32 = 0; pair < pairs; pair++) {
    const count = ORDER_COUNTS + bucketOf(pair) * 4
    const place = load<u32>(count)
    store<u32>(count, place + 1)
    store<u32>(ORDER + place * 4, pair)
  }
}

// @ts-ignore: decorator
@inline function bucketOf(pair: u32): u32 { return min(blocksOf(lengthOf(MESSAGES, pair)), LONGEST) }

/** States after K0 xor ipad and K0 xor opad. */
function keys(first: u32, last: u32): void {
  hashTexts(KEYS, first, last, INITIAL, 0)
  for (let lane: u32 = 0; lane < 8; lane++) {
    const pair = pairAt(min(first + lane, last)), block = KEY_BLOCKS + lane * 64
    if (lengthOf(KEYS, pair) > 64) {
      putWords(block, STATES + lane * STATE)
      memory.fill(block + 32, 0, 32)
    } else {
      memory.fill(block, 0, 64)
      memory.copy(block, load<u32>(KEYS + pair * 8), lengthOf(KEYS, pair))
    }
  }
  padKeys(0x36, INNER)
  padKeys(0x5c, OUTER)
}

function padKeys(mask: u8, to: usize): void {
  for (let at: usize = 0; at < 8 * 64; at += 16)
    v128.store(PADDED + at, v128.xor(v128.load(KEY_BLOCKS + at), i8x16.splat(mask)))
  for (let lane: u32 = 0; lane < 8; lane++) {
    point(SOURCES, lane, PADDED + lane * 64)
    point(FROM, lane, INITIAL)
    point(TO, lane, to + lane * STATE)
  }
  loadBlocks()
  compress(false)
}

function messages(first: u32, last: u32): void { hashTexts(MESSAGES, first, last, INNER, STATE) }

/** Eight texts from a state each, or all from one, to STATES. A lane whose text has ended goes on for nothing. */
function hashTexts(list: usize, first: u32, last: u32, states: usize, stride: usize): void {
  let most: u32 = 0
  for (let lane: u32 = 0; lane < 8; lane++) {
    most = max(most, blocksOf(lengthOf(list, pairAt(min(first + lane, last)))))
    point(FROM, lane, states + lane * stride)
    point(TO, lane, STATES + lane * STATE)
  }
  for (let level: u32 = 0; level < most; level++) {
    for (let lane: u32 = 0; lane < 8; lane++) {
      const pair = pairAt(min(first + lane, last))
      const isOver = level >= blocksOf(lengthOf(list, pair))
      if (isOver) point(TO, lane, SINK)
      point(SOURCES, lane, load<u32>(list + pair * 8) + (isOver ? 0 : level << 6))
    }
    loadBlocks()
    compress(false)
    if (level == 0) for (let lane: u32 = 0; lane < 8; lane++) point(FROM, lane, STATES + lane * STATE)
  }
}

function outer(first: u32, last: u32): void {
  for (let lane: u32 = 0; lane < 8; lane++) {
    point(FROM, lane, STATES + lane * STATE)
    point(KEYED, lane, OUTER + lane * STATE)
  }
  finish()
  for (let lane: u32 = 0; first + lane <= last; lane++) {
    const digest = DIGESTS + pairAt(first + lane) * 32
    for (let word: usize = 0; word < 8; word++)
      store<u32>(digest + word * 4, bswap<u32>(load<u32>(LANES + word * 32 + lane * 4)))
  }
}

/** A state as bytes. */
function putWords(to: usize, state: usize): void {
  for (let half: usize = 0; half < 32; half += 16) {
    const words = v128.load(state + half)
    v128.store(to + half, i8x16.shuffle(words, words, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12))
  }
}
