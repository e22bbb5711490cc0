// Gives byte strings numbers, from 0 on.

import { CLIENT_NAMES, CLIENT_SLOTS, ENDPOINT_NAMES, ENDPOINT_SLOTS, MOST_NAMES, SECRETS, TEXTS, TEXTS_SIZE } from './memory'

export const NONE: u32 = 0xffffffff

let texts: usize = TEXTS
/** How many there are. */
export let clients: u32 = 0
export let endpoints: u32 = 0

/** The number of a client; NONE where there is no room for another one. */
export function clientOf(from: usize, length: u32): u32 {
  const number = find(CLIENT_SLOTS, CLIENT_NAMES, clients, from, length)
  if (number == clients) clients++
  return number
}

export function endpointOf(from: usize, length: u32): u32 {
  const number = find(ENDPOINT_SLOTS, ENDPOINT_NAMES, endpoints, from, length)
  if (number == endpoints) endpoints++
  return number
}

/** Takes in a client with its secret, -1 as length where it has several; false where there is no room. */
export function addClient(from: usize, length: u32, secret: usize, secretLength: i32): bool {
  const number = clientOf(from, length)
  const stored = secretLength > 0 ? <u32>secretLength : 0
  if (number == NONE || texts + stored + 16 > TEXTS + TEXTS_SIZE) return false
  memory.copy(texts, secret, stored)
  store<u32>(SECRETS + number * 8, texts)
  store<i32>(SECRETS + number * 8, secretLength, 4)
  texts += stored
  return true
}

// @ts-ignore: decorator
@inline export function secretOf(client: u32): usize { return load<u32>(SECRETS + client * 8) }
// @ts-ignore: decorator
@inline export function secretLength(client: u32): i32 { return load<i32>(SECRETS + client * 8, 4) }

function find(slots: usize, names: usize, count: u32, from: usize, length: u32): u32 {
  const hash = hashOf(from, length)
  let slot = hash & (MOST_NAMES * 2 - 1)
  for (;;) {
    const held = load<u32>(slots + slot * 4)
    if (held == 0) break
    const name = names + (held - 1) * 12
    if (load<u32>(name) == hash && load<u32>(name, 8) == length && same(load<u32>(name, 4), from, length)) return held - 1
    slot = (slot + 1) & (MOST_NAMES * 2 - 1)
  }
  if (count == MOST_NAMES || texts + length + 16 > TEXTS + TEXTS_SIZE) return NONE
  memory.copy(texts, from, length)
  store<u32>(names + count * 12, hash)
  store<u32>(names + count * 12, texts, 4)
  store<u32>(names + count * 12, length, 8)
  store<u32>(slots + slot * 4, count + 1)
  texts += length
  return count
}

/** Eight bytes at a time; what is read beyond the end is masked. */
function hashOf(from: usize, length: u32): u32 {
  let hash: u64 = 0x9e3779b97f4a7c15 ^ length
  let at: u32 = 0
  for (; at + 8 <= length; at += 8) hash = mix(hash, load<u64>(from + at))
  if (at < length) hash = mix(hash, load<u64>(from + at) & ((<u64>1 << ((length - at) << 3)) - 1))
  return <u32>(hash ^ (hash >> 32))
}

// @ts-ignore: decorator
@inline function mix(hash: u64, word: u64): u64 { return rotl<u64>((hash ^ word) * 0xff51afd7ed558ccd, 29) }

function same(one: usize, other: usize, length: u32): bool {
  let at: u32 = 0
  for (; at + 8 <= length; at += 8) if (load<u64>(one + at) != load<u64>(other + at)) return false
  for (; at < length; at++) if (load<u8>(one + at) != load<u8>(other + at)) return false
  return true
}
