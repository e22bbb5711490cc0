// SHA-256 (FIPS 180-4) on four independent blocks at once: lane i of every vector belongs to block i.
// Schedule and rounds are apart, because one schedule serves every key that meets the same blocks.

import { LANES, OUTER_ROUNDS, OUTER_WORDS, ROUNDS, WORDS } from './memory'

// Round constants, section 4.2.2
const K: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
])

// @ts-ignore: decorator
@inline function add(a: v128, b: v128): v128 { return i32x4.add(a, b) }
// @ts-ignore: decorator
@inline function rotr(x: v128, n: i32): v128 { return v128.or(i32x4.shr_u(x, n), i32x4.shl(x, 32 - n)) }
// @ts-ignore: decorator
@inline function xor3(a: v128, b: v128, c: v128): v128 { return v128.xor(v128.xor(a, b), c) }

// The functions of section 4.1.2
// @ts-ignore: decorator
@inline function bigSigma0(x: v128): v128 { return xor3(rotr(x, 2), rotr(x, 13), rotr(x, 22)) }
// @ts-ignore: decorator
@inline function bigSigma1(x: v128): v128 { return xor3(rotr(x, 6), rotr(x, 11), rotr(x, 25)) }
// @ts-ignore: decorator
@inline function sigma0(x: v128): v128 { return xor3(rotr(x, 7), rotr(x, 18), i32x4.shr_u(x, 3)) }
// @ts-ignore: decorator
@inline function sigma1(x: v128): v128 { return xor3(rotr(x, 17), rotr(x, 19), i32x4.shr_u(x, 10)) }
// @ts-ignore: decorator
@inline function choose(e: v128, f: v128, g: v128): v128 { return v128.xor(g, v128.and(e, v128.xor(f, g))) }
// @ts-ignore: decorator
@inline function majority(a: v128, b: v128, c: v128): v128 {
  return v128.xor(b, v128.and(v128.xor(a, b), v128.xor(b, c)))
}
// @ts-ignore: decorator
@inline function temporary1(e: v128, f: v128, g: v128, h: v128, round: v128): v128 {
  return add(add(h, round), add(choose(e, f, g), bigSigma1(e)))
}
// @ts-ignore: decorator
@inline function temporary2(a: v128, b: v128, c: v128): v128 { return add(bigSigma0(a), majority(a, b, c)) }

// @ts-ignore: decorator
@inline function word(words: usize, t: usize): v128 { return v128.load(words + t * 16) }
// @ts-ignore: decorator
@inline function putWord(words: usize, rounds: usize, t: usize, value: v128): void {
  v128.store(words + t * 16, value)
  v128.store(rounds + t * 16, add(value, v128.load32_splat(K + t * 4)))
}

/** Turns four rows of four words: each vector stored holds one word of all four rows. */
// @ts-ignore: decorator
@inline function storeTurned(
  q0: usize, q1: usize, q2: usize, q3: usize,
  r0: v128, r1: v128, r2: v128, r3: v128,
): void {
  const low01 = v128.shuffle<i32>(r0, r1, 0, 4, 1, 5), high01 = v128.shuffle<i32>(r0, r1, 2, 6, 3, 7)
  const low23 = v128.shuffle<i32>(r2, r3, 0, 4, 1, 5), high23 = v128.shuffle<i32>(r2, r3, 2, 6, 3, 7)
  v128.store(q0, v128.shuffle<i64>(low01, low23, 0, 2))
  v128.store(q1, v128.shuffle<i64>(low01, low23, 1, 3))
  v128.store(q2, v128.shuffle<i64>(high01, high23, 0, 2))
  v128.store(q3, v128.shuffle<i64>(high01, high23, 1, 3))
}

/** Four states, wherever they lie, side by side at `to`. */
// @ts-ignore: decorator
@inline function gatherStates(to: usize, p0: usize, p1: usize, p2: usize, p3: usize): void {
  storeTurned(to, to + 16, to + 32, to + 48, v128.load(p0), v128.load(p1), v128.load(p2), v128.load(p3))
  storeTurned(
    to + 64, to + 80, to + 96, to + 112,
    v128.load(p0, 16), v128.load(p1, 16), v128.load(p2, 16), v128.load(p3, 16),
  )
}

// @ts-ignore: decorator
@inline function bigEndian(address: usize): v128 {
  const bytes = v128.load(address)
  return i8x16.shuffle(bytes, bytes, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)
}

/** The message schedules of four blocks (section 6.2.2, step 1) into WORDS, and with the round constants into ROUNDS. */
export function schedule(b0: usize, b1: usize, b2: usize, b3: usize): void {
  for (let at: usize = 0; at < 64; at += 16) {
    const to = WORDS + at * 4
    storeTurned(
      to, to + 16, to + 32, to + 48,
      bigEndian(b0 + at), bigEndian(b1 + at), bigEndian(b2 + at), bigEndian(b3 + at),
    )
  }
  for (let t: usize = 0; t < 16; t++) putWord(WORDS, ROUNDS, t, word(WORDS, t))
  expand(WORDS, ROUNDS, 16)
}

// The newest two words stay in registers: through memory, each would wait for the store before it
// @ts-ignore: decorator
@inline function expand(words: usize, rounds: usize, from: usize): void {
  let before2 = word(words, from - 2), before1 = word(words, from - 1)
  for (let t = from; t < 64; t += 2) {
    before2 = add(
      add(word(words, t - 16), sigma0(word(words, t - 15))),
      add(word(words, t - 7), sigma1(before2)),
    )
    putWord(words, rounds, t, before2)
    before1 = add(
      add(word(words, t - 15), sigma0(word(words, t - 14))),
      add(word(words, t - 6), sigma1(before1)),
    )
    putWord(words, rounds, t + 1, before1)
  }
}

/** The 64 rounds on the states in LANES (section 6.2.2, steps 2 to 4). */
function runRounds(rounds: usize): void {
  let a = word(LANES, 0), b = word(LANES, 1), c = word(LANES, 2), d = word(LANES, 3)
  let e = word(LANES, 4), f = word(LANES, 5), g = word(LANES, 6), h = word(LANES, 7)
  for (const end = rounds + 1024; rounds < end; rounds += 128) {
    h = temporary1(e, f, g, h, word(rounds, 0)); d = add(d, h); h = add(h, temporary2(a, b, c))
    g = temporary1(d, e, f, g, word(rounds, 1)); c = add(c, g); g = add(g, temporary2(h, a, b))
    f = temporary1(c, d, e, f, word(rounds, 2)); b = add(b, f); f = add(f, temporary2(g, h, a))
    e = temporary1(b, c, d, e, word(rounds, 3)); a = add(a, e); e = add(e, temporary2(f, g, h))
    d = temporary1(a, b, c, d, word(rounds, 4)); h = add(h, d); d = add(d, temporary2(e, f, g))
    c = temporary1(h, a, b, c, word(rounds, 5)); g = add(g, c); c = add(c, temporary2(d, e, f))
    b = temporary1(g, h, a, b, word(rounds, 6)); f = add(f, b); b = add(b, temporary2(c, d, e))
    a = temporary1(f, g, h, a, word(rounds, 7)); e = add(e, a); a = add(a, temporary2(b, c, d))
  }
  putLane(0, a); putLane(1, b); putLane(2, c); putLane(3, d)
  putLane(4, e); putLane(5, f); putLane(6, g); putLane(7, h)
}

// @ts-ignore: decorator
@inline function putLane(index: usize, value: v128): void {
  v128.store(LANES + index * 16, add(word(LANES, index), value))
}

/** Compresses the scheduled blocks into the four states at p0..p3; the results go to q0..q3. */
export function compress(
  p0: usize, p1: usize, p2: usize, p3: usize,
  q0: usize, q1: usize, q2: usize, q3: usize,
): void {
  gatherStates(LANES, p0, p1, p2, p3)
  runRounds(ROUNDS)
  storeTurned(q0, q1, q2, q3, word(LANES, 0), word(LANES, 1), word(LANES, 2), word(LANES, 3))
  storeTurned(q0 + 16, q1 + 16, q2 + 16, q3 + 16, word(LANES, 4), word(LANES, 5), word(LANES, 6), word(LANES, 7))
}

/** The outer hash's padding: 32 bytes of inner hash after one block of key, 768 bits in all. Once, at the start. */
export function prepareOuter(): void {
  putWord(OUTER_WORDS, OUTER_ROUNDS, 8, i32x4.splat(0x80000000))
  for (let t: usize = 9; t < 15; t++) putWord(OUTER_WORDS, OUTER_ROUNDS, t, i32x4.splat(0))
  putWord(OUTER_WORDS, OUTER_ROUNDS, 15, i32x4.splat(768))
}

/** First words of four HMACs: inner hashes at p0..p3, states after the outer pad at k0..k3. */
export function outerHeads(
  p0: usize, p1: usize, p2: usize, p3: usize,
  k0: usize, k1: usize, k2: usize, k3: usize,
): v128 {
  gatherStates(OUTER_WORDS, p0, p1, p2, p3)
  for (let t: usize = 0; t < 8; t++) putWord(OUTER_WORDS, OUTER_ROUNDS, t, word(OUTER_WORDS, t))
  expand(OUTER_WORDS, OUTER_ROUNDS, 16)
  gatherStates(LANES, k0, k1, k2, k3)
  runRounds(OUTER_ROUNDS)
  return word(LANES, 0)
}
