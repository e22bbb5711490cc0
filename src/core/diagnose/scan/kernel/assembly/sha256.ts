// SHA-256 (FIPS 180-4) on eight independent blocks at once, in two halves of four: lane i of a vector belongs to one
// block. One half would leave the processor waiting for each round's result; two fill the wait.

import { FROM, KEYED, LANES, OUTER_WORDS, ROUNDS, SOURCES, TO, WORDS } from './memory'

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

// Both halves of one word lie beside each other
const HALF: usize = 16
const WORD: usize = 32

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
@inline function choose(e: v128, f: v128, g: v128): v128 { return v128.bitselect(f, g, e) }
// @ts-ignore: decorator
@inline function majority(a: v128, b: v128, c: v128): v128 {
  return v128.xor(b, v128.and(v128.xor(a, b), v128.xor(b, c)))
}
// What is known first is added first: the sum after `e` is the longest chain of a round
// @ts-ignore: decorator
@inline function temporary1(e: v128, f: v128, g: v128, h: v128, round: v128): v128 {
  return add(add(add(h, round), choose(e, f, g)), bigSigma1(e))
}
// @ts-ignore: decorator
@inline function temporary2(a: v128, b: v128, c: v128): v128 { return add(bigSigma0(a), majority(a, b, c)) }

// @ts-ignore: decorator
@inline function low(words: usize, t: usize): v128 { return v128.load(words + t * WORD) }
// @ts-ignore: decorator
@inline function high(words: usize, t: usize): v128 { return v128.load(words + t * WORD + HALF) }
// @ts-ignore: decorator
@inline function constant(t: usize): v128 { return v128.load32_splat(K + t * 4) }

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

// @ts-ignore: decorator
@inline function pointer(list: usize, lane: usize): usize { return load<u32>(list + lane * 4) }

/** Four words at `offset` of each of the eight places in `list`, side by side at `to`. */
// @ts-ignore: decorator
@inline function gather(to: usize, list: usize, offset: usize): void {
  for (let half: usize = 0; half < 2; half++) {
    const at = to + half * HALF, lane = half * 4
    storeTurned(
      at, at + WORD, at + WORD * 2, at + WORD * 3,
      v128.load(pointer(list, lane) + offset), v128.load(pointer(list, lane + 1) + offset),
      v128.load(pointer(list, lane + 2) + offset), v128.load(pointer(list, lane + 3) + offset),
    )
  }
}

/** The reverse of `gather`. */
// @ts-ignore: decorator
@inline function scatter(from: usize, list: usize, offset: usize): void {
  for (let half: usize = 0; half < 2; half++) {
    const at = from + half * HALF, lane = half * 4
    storeTurned(
      pointer(list, lane) + offset, pointer(list, lane + 1) + offset,
      pointer(list, lane + 2) + offset, pointer(list, lane + 3) + offset,
      v128.load(at), v128.load(at + WORD), v128.load(at + WORD * 2), v128.load(at + WORD * 3),
    )
  }
}

// @ts-ignore: decorator
@inline function bigEndian(words: v128): v128 {
  return i8x16.shuffle(words, words, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)
}

/** The first sixteen schedule words of the eight blocks in SOURCES. */
export function loadBlocks(): void {
  for (let part: usize = 0; part < 4; part++) gather(WORDS + part * 4 * WORD, SOURCES, part * 16)
  for (let at = WORDS; at < WORDS + 16 * WORD; at += HALF) v128.store(at, bigEndian(v128.load(at)))
}

/** The whole schedule (section 6.2.2, step 1) with the round constants, where several keys use it. */
export function expandBlocks(): void {
  for (let t: usize = 0; t < 16; t++) putRound(t)
  for (let t: usize = 16; t < 64; t++) {
    extend(WORDS + (t - 16) * WORD)
    extend(WORDS + (t - 16) * WORD + HALF)
    putRound(t)
  }
}

// @ts-ignore: decorator
@inline function putRound(t: usize): void {
  v128.store(ROUNDS + t * WORD, add(low(WORDS, t), constant(t)))
  v128.store(ROUNDS + t * WORD + HALF, add(high(WORDS, t), constant(t)))
}

/** The schedule word sixteen after the one at `at`. */
// @ts-ignore: decorator
@inline function extend(at: usize): void {
  v128.store(at + WORD * 16, add(
    add(add(v128.load(at), v128.load(at + WORD * 9)), sigma0(v128.load(at + WORD))),
    sigma1(v128.load(at + WORD * 14)),
  ))
}

// @ts-ignore: decorator
@inline function extend4(at: usize): void {
  extend(at); extend(at + HALF)
  extend(at + WORD); extend(at + WORD + HALF)
  extend(at + WORD * 2); extend(at + WORD * 2 + HALF)
  extend(at + WORD * 3); extend(at + WORD * 3 + HALF)
}

/** Rounds over a ready schedule, on the states in LANES (section 6.2.2, steps 2 to 4). */
function runRounds(): void {
  let a = low(LANES, 0), b = low(LANES, 1), c = low(LANES, 2), d = low(LANES, 3)
  let e = low(LANES, 4), f = low(LANES, 5), g = low(LANES, 6), h = low(LANES, 7)
  let A = high(LANES, 0), B = high(LANES, 1), C = high(LANES, 2), D = high(LANES, 3)
  let E = high(LANES, 4), F = high(LANES, 5), G = high(LANES, 6), H = high(LANES, 7)
  for (let w = ROUNDS; w < ROUNDS + 64 * WORD; w += 8 * WORD) {
    h = temporary1(e, f, g, h, low(w, 0)); d = add(d, h); h = add(h, temporary2(a, b, c))
    H = temporary1(E, F, G, H, high(w, 0)); D = add(D, H); H = add(H, temporary2(A, B, C))
    g = temporary1(d, e, f, g, low(w, 1)); c = add(c, g); g = add(g, temporary2(h, a, b))
    G = temporary1(D, E, F, G, high(w, 1)); C = add(C, G); G = add(G, temporary2(H, A, B))
    f = temporary1(c, d, e, f, low(w, 2)); b = add(b, f); f = add(f, temporary2(g, h, a))
    F = temporary1(C, D, E, F, high(w, 2)); B = add(B, F); F = add(F, temporary2(G, H, A))
    e = temporary1(b, c, d, e, low(w, 3)); a = add(a, e); e = add(e, temporary2(f, g, h))
    E = temporary1(B, C, D, E, high(w, 3)); A = add(A, E); E = add(E, temporary2(F, G, H))
    d = temporary1(a, b, c, d, low(w, 4)); h = add(h, d); d = add(d, temporary2(e, f, g))
    D = temporary1(A, B, C, D, high(w, 4)); H = add(H, D); D = add(D, temporary2(E, F, G))
    c = temporary1(h, a, b, c, low(w, 5)); g = add(g, c); c = add(c, temporary2(d, e, f))
    C = temporary1(H, A, B, C, high(w, 5)); G = add(G, C); C = add(C, temporary2(D, E, F))
    b = temporary1(g, h, a, b, low(w, 6)); f = add(f, b); b = add(b, temporary2(c, d, e))
    B = temporary1(G, H, A, B, high(w, 6)); F = add(F, B); B = add(B, temporary2(C, D, E))
    a = temporary1(f, g, h, a, low(w, 7)); e = add(e, a); a = add(a, temporary2(b, c, d))
    A = temporary1(F, G, H, A, high(w, 7)); E = add(E, A); A = add(A, temporary2(B, C, D))
  }
  put(0, a, A); put(1, b, B); put(2, c, C); put(3, d, D)
  put(4, e, E); put(5, f, F); put(6, g, G); put(7, h, H)
}

/** The same where a schedule serves once: its words arise between the rounds. */
function runExpanding(w: usize): void {
  let a = low(LANES, 0), b = low(LANES, 1), c = low(LANES, 2), d = low(LANES, 3)
  let e = low(LANES, 4), f = low(LANES, 5), g = low(LANES, 6), h = low(LANES, 7)
  let A = high(LANES, 0), B = high(LANES, 1), C = high(LANES, 2), D = high(LANES, 3)
  let E = high(LANES, 4), F = high(LANES, 5), G = high(LANES, 6), H = high(LANES, 7)
  for (let t: usize = 0; t < 64; t += 8, w += 8 * WORD) {
    h = temporary1(e, f, g, h, add(low(w, 0), constant(t))); d = add(d, h); h = add(h, temporary2(a, b, c))
    H = temporary1(E, F, G, H, add(high(w, 0), constant(t))); D = add(D, H); H = add(H, temporary2(A, B, C))
    g = temporary1(d, e, f, g, add(low(w, 1), constant(t + 1))); c = add(c, g); g = add(g, temporary2(h, a, b))
    G = temporary1(D, E, F, G, add(high(w, 1), constant(t + 1))); C = add(C, G); G = add(G, temporary2(H, A, B))
    f = temporary1(c, d, e, f, add(low(w, 2), constant(t + 2))); b = add(b, f); f = add(f, temporary2(g, h, a))
    F = temporary1(C, D, E, F, add(high(w, 2), constant(t + 2))); B = add(B, F); F = add(F, temporary2(G, H, A))
    e = temporary1(b, c, d, e, add(low(w, 3), constant(t + 3))); a = add(a, e); e = add(e, temporary2(f, g, h))
    E = temporary1(B, C, D, E, add(high(w, 3), constant(t + 3))); A = add(A, E); E = add(E, temporary2(F, G, H))
    if (t < 48) extend4(w)
    d = temporary1(a, b, c, d, add(low(w, 4), constant(t + 4))); h = add(h, d); d = add(d, temporary2(e, f, g))
    D = temporary1(A, B, C, D, add(high(w, 4), constant(t + 4))); H = add(H, D); D = add(D, temporary2(E, F, G))
    c = temporary1(h, a, b, c, add(low(w, 5), constant(t + 5))); g = add(g, c); c = add(c, temporary2(d, e, f))
    C = temporary1(H, A, B, C, add(high(w, 5), constant(t + 5))); G = add(G, C); C = add(C, temporary2(D, E, F))
    b = temporary1(g, h, a, b, add(low(w, 6), constant(t + 6))); f = add(f, b); b = add(b, temporary2(c, d, e))
    B = temporary1(G, H, A, B, add(high(w, 6), constant(t + 6))); F = add(F, B); B = add(B, temporary2(C, D, E))
    a = temporary1(f, g, h, a, add(low(w, 7), constant(t + 7))); e = add(e, a); a = add(a, temporary2(b, c, d))
    A = temporary1(F, G, H, A, add(high(w, 7), constant(t + 7))); E = add(E, A); A = add(A, temporary2(B, C, D))
    if (t < 48) extend4(w + 4 * WORD)
  }
  put(0, a, A); put(1, b, B); put(2, c, C); put(3, d, D)
  put(4, e, E); put(5, f, F); put(6, g, G); put(7, h, H)
}

// @ts-ignore: decorator
@inline function put(index: usize, l: v128, h: v128): void {
  v128.store(LANES + index * WORD, add(low(LANES, index), l))
  v128.store(LANES + index * WORD + HALF, add(high(LANES, index), h))
}

/** Compresses the loaded blocks into the states in FROM, to the places in TO. */
export function compress(expanded: bool): void {
  gather(LANES, FROM, 0)
  gather(LANES + 4 * WORD, FROM, 16)
  if (expanded) runRounds()
  else runExpanding(WORDS)
  scatter(LANES, TO, 0)
  scatter(LANES + 4 * WORD, TO, 16)
}

/** The outer hash's padding: 32 bytes of inner hash after one block of key, 768 bits in all. Once, at the start. */
export function prepareOuter(): void {
  for (let half: usize = 0; half < 2; half++) {
    v128.store(OUTER_WORDS + 8 * WORD + half * HALF, i32x4.splat(0x80000000))
    v128.store(OUTER_WORDS + 15 * WORD + half * HALF, i32x4.splat(768))
  }
}

/** HMACs of the inner hashes in FROM under the outer states in KEYED, in LANES: eight words, one lane each. */
export function finish(): void {
  gather(OUTER_WORDS, FROM, 0)
  gather(OUTER_WORDS + 4 * WORD, FROM, 16)
  gather(LANES, KEYED, 0)
  gather(LANES + 4 * WORD, KEYED, 16)
  runExpanding(OUTER_WORDS)
}
