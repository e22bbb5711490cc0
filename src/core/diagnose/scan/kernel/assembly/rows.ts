// The rows of one level: the beginnings that messages share, each with its block, and the states that they grow to. A
// level's states lie as [row][key]: one schedule, computed for eight rows, serves all keys.

import { BLOCKS, ENDING, EVEN, FROM, LEAVES, ODD, PARENTS, ROWS, SOURCES, TO } from './memory'
import { blocksOf, count, nextBlock, startOf } from './messages'
import { compress, expandBlocks, loadBlocks } from './sha256'

/** Writes down where a lane finds or leaves something. */
// @ts-ignore: decorator
@inline export function point(list: usize, lane: u32, address: usize): void { store<u32>(list + lane * 4, address) }

/** Rows of the present level at which messages end. */
export let leaves: u32 = 0

/**
 * Gives each living message its row on this level: that of the message before while the two are the same so far, a new one
 * otherwise. With `each`, every message continues a state of its own. Returns the number of rows.
 */
export function joinRows(level: u32, ahead: u32, each: bool): u32 {
  const messages = count()
  let rows: u32 = 0, row: u32 = 0
  leaves = 0
  for (let message: u32 = 0; message < messages; message++) {
    const blocks = blocksOf(message)
    if (blocks <= level) continue
    if (level >= startOf(message)) {
      row = rows++
      store<u32>(PARENTS + row * 4, level > 0 ? load<u32>(ROWS + message * 4) : each ? message : 0)
      nextBlock(message, level, ahead, blockOf(row))
      if (blocks == level + 1) {
        store<u32>(LEAVES + leaves * 4, row)
        store<u32>(ENDING + leaves++ * 4, message)
      }
    }
    store<u32>(ROWS + message * 4, row)
  }
  return rows
}

/** Moves eight pointers to the next key's state. */
// @ts-ignore: decorator
@inline export function nextKey(list: usize): void {
  v128.store(list, i32x4.add(v128.load(list), i32x4.splat(32)))
  v128.store(list, i32x4.add(v128.load(list, 16), i32x4.splat(32)), 16)
}

/** Compresses each row's block into the states of the row that it continues, for every key. */
export function growRows(from: usize, to: usize, rows: u32, keys: u32): void {
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
@inline export function byRows(rows: u32, keys: u32): u32 {
  return (rows & 7) * ((keys + 7) >> 3) < keys ? rows & ~7 : rows
}

// @ts-ignore: decorator
@inline function blockOf(row: u32): usize { return BLOCKS + row * 64 }
// @ts-ignore: decorator
@inline function parentOf(row: u32): u32 { return load<u32>(PARENTS + row * 4) }
// @ts-ignore: decorator
@inline export function leafAt(index: u32): u32 { return load<u32>(LEAVES + index * 4) }
// @ts-ignore: decorator
@inline export function endingAt(index: u32): u32 { return load<u32>(ENDING + index * 4) }

/** One level of plain hashes; 0 where no message goes so far. */
export function growPlain(states: usize, level: u32): usize {
  const rows = joinRows(level, 0, false)
  if (rows == 0) return 0
  const grown = level & 1 ? ODD : EVEN
  growRows(states, grown, rows, 1)
  return grown
}
