import { countOf, type Texts } from '../grid.ts'
import type { Scan, Scanner } from '../scanner.ts'
import { type Kernel, loadKernel } from './kernel.ts'
import { PiecePool } from './piece-pool.ts'

/** Keys that are taken together: more gain nothing, and leave less room for messages. */
const keysTogether = 128

/** A kernel with its pool, and the hits of the tile that was scanned last. */
interface Machine extends Kernel {
  pool: PiecePool
  hits: [key: number, message: number][]
}

/** The scanner on WebAssembly SIMD. Jobs are cut into tiles that fit the kernel's memory. */
export async function createSimdScanner(): Promise<Scanner> {
  const hits: [key: number, message: number][] = []
  const kernel = await loadKernel((key, message) => hits.push([key, message]))
  const machine: Machine = { ...kernel, hits, pool: new PiecePool(kernel) }
  return {
    kind: 'simd',
    scan: (job, onHit) => forSomeHeads(machine, job.heads, heads => scan(machine, job, heads, onHit)),
    scanEach: (job, onHit) => forSomeHeads(machine, job.heads, heads => scanEach(machine, job, heads, onHit)),
    scanPlain: (job, onHit) => forSomeHeads(machine, job.heads, heads => scanPlain(machine, job, heads, onHit)),
    digest: messages => digest(machine, messages),
  }
}

/** Writes as many heads as the kernel takes at once, and again until all were written. */
function forSomeHeads({ pool, at, limit }: Machine, heads: Uint32Array, scanFor: (heads: number) => void): void {
  for (let from = 0; from < heads.length; from += limit.MAX_HEADS) {
    const some = heads.slice(from, from + limit.MAX_HEADS)
    pool.bytes.set(new Uint8Array(some.buffer), at.HEADS)
    scanFor(some.length)
  }
}

function scan(machine: Machine, { keys, messages }: Scan, heads: number, onHit: OnHit): void {
  const { run, limit } = machine
  const keyCount = countOf(keys)
  const mostKeys = Math.ceil(keyCount / Math.ceil(keyCount / keysTogether))
  for (const { first: firstKey, count } of tilesOf(machine, keys, mostKeys, false)) {
    run.setKeys()
    const mostMessages = Math.min(limit.MAX_MESSAGES, Math.floor(limit.MAX_PAIRS / count))
    for (const { first } of tilesOf(machine, messages, mostMessages, true)) {
      run.scan(count, heads)
      for (const [key, message] of machine.hits.splice(0)) onHit(firstKey + key, first + message)
    }
  }
}

type OnHit = (key: number, message: number) => void

function scanEach(machine: Machine, job: Scan, heads: number, onHit: (at: number) => void): void {
  const { run, limit } = machine
  const most = Math.min(limit.MAX_KEYS, limit.MAX_MESSAGES)
  const messages = tilesOf(machine, job.messages, most, false)
  for (const { first } of tilesOf(machine, job.keys, most, false)) {
    run.setKeys()
    messages.next()
    run.scanEach(heads)
    for (const [key] of machine.hits.splice(0)) onHit(first + key)
  }
}

function scanPlain(
  machine: Machine,
  { messages }: Omit<Scan, 'keys'>,
  heads: number,
  onHit: (message: number) => void,
): void {
  for (const { first } of tilesOf(machine, messages, machine.limit.MAX_MESSAGES, true)) {
    machine.run.scanPlain(heads)
    for (const [, message] of machine.hits.splice(0)) onHit(first + message)
  }
}

function digest(machine: Machine, messages: Texts): Uint8Array {
  const { run, at, limit, pool } = machine
  const digests = new Uint8Array(countOf(messages) * 32)
  for (const { first, count } of tilesOf(machine, messages, limit.MAX_MESSAGES, true)) {
    run.digest()
    digests.set(pool.bytes.subarray(at.DIGESTS, at.DIGESTS + count * 32), first * 32)
  }
  return digests
}

/** Byte strings that the kernel holds together: the number of the first, and how many they are. */
interface Tile {
  first: number
  count: number
}

/**
 * Fills the kernel with at most `most` byte strings after the other. Between two tiles the kernel may be filled with something
 * else.
 */
function* tilesOf({ run, pool }: Machine, texts: Texts, most: number, sharing: boolean): Generator<Tile> {
  let grid = 0
  let message = 0
  let first = 0
  for (;;) {
    const { start, end } = pool.place(texts)
    const count = run.fill(start + grid, end, message, most, sharing)
    if (count === 0) return
    grid = run.nextGrid.value - start
    message = run.nextMessage.value
    yield { first, count }
    first += count
  }
}
