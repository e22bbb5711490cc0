import type { ScanJob, Scanner } from '../scanner.ts'
import { type Kernel, loadKernel } from './kernel.ts'
import { blockSize, type Tile, tilesOf, windowsOf } from './tiles.ts'

/** The scanner on WebAssembly SIMD. Its memory is fixed (7 MiB): jobs are cut into tiles, long messages into windows. */
export async function createSimdScanner(): Promise<Scanner> {
  const hits: [key: number, message: number][] = []
  const kernel = await loadKernel((key, message) => hits.push([key, message]))
  return {
    kind: 'simd',
    scan(job, onHit) {
      for (const heads of slicesOf(job.heads, kernel.limit.MAX_HEADS)) {
        scanTiles(kernel, { ...job, heads }, (key, message) => {
          for (const [k, m] of hits.splice(0)) onHit(key + k, message(m))
        })
      }
    },
    digest: messages => digestTiles(kernel, messages),
  }
}

function digestTiles(kernel: Kernel, messages: readonly Uint8Array[]): Uint8Array {
  const { memory, at, run, limit } = kernel
  const digests = new Uint8Array(messages.length * 32)
  for (const tile of tilesOf(messages, limit.MAX_MESSAGES, limit.MAX_RAW)) {
    runTile(kernel, tile, 0, (first, blocks) => run.digest(tile.messages.length, first, blocks))
    tile.indexes.forEach((index, slot) => {
      const from = at.DIGESTS + slot * 32
      digests.set(memory.subarray(from, from + 32), index * 32)
    })
  }
  return digests
}

type Deliver = (firstKey: number, messageAt: (slot: number) => number) => void

function scanTiles(kernel: Kernel, { keys, messages, heads }: ScanJob, deliver: Deliver): void {
  if (keys.length === 0 || messages.length === 0 || heads.length === 0) return
  new Uint32Array(kernel.memory.buffer, kernel.at.HEADS, heads.length).set(heads)
  const keysPerTile = Math.ceil(keys.length / Math.ceil(keys.length / kernel.limit.MAX_KEYS))
  const slots = Math.min(kernel.limit.MAX_MESSAGES, Math.floor(kernel.limit.MAX_PAIRS / keysPerTile))
  for (let first = 0; first < keys.length; first += keysPerTile) {
    const someKeys = keys.slice(first, first + keysPerTile)
    setKeys(kernel, someKeys)
    for (const tile of tilesOf(messages, slots, kernel.limit.MAX_RAW)) {
      runTile(kernel, tile, blockSize, (start, blocks) =>
        kernel.run.scan(tile.messages.length, someKeys.length, heads.length, start, blocks),
      )
      deliver(first, slot => tile.indexes[slot] ?? -1)
    }
  }
}

/** Writes one tile window by window and runs the kernel on each. `before`: bytes hashed ahead of each message. */
function runTile(
  { memory, at, run }: Kernel,
  tile: Tile,
  before: number,
  step: (first: number, blocks: number) => void,
): void {
  const lengths = new Uint32Array(memory.buffer, at.LENGTHS, tile.messages.length)
  tile.messages.forEach((message, slot) => {
    lengths[slot] = message.length
  })
  for (const { first, blocks } of windowsOf(tile)) {
    tile.messages.forEach((message, slot) => {
      const from = first * blockSize
      // Cutting a view costs more than copying a short message
      const whole = from === 0 && message.length <= blocks * blockSize
      if (from <= message.length) {
        memory.set(
          whole ? message : message.subarray(from, from + blocks * blockSize),
          at.RAW + slot * blocks * blockSize,
        )
      }
    })
    run.pad(tile.messages.length, first, blocks, before)
    step(first, blocks)
  }
}

/** K0 of each key: its hash where it is longer than a block, zeros behind (RFC 2104, section 2). */
function setKeys(kernel: Kernel, keys: readonly Uint8Array[]): void {
  const { memory, at, run, limit } = kernel
  memory.fill(0, at.KEY_BLOCKS, at.KEY_BLOCKS + keys.length * blockSize)
  keys.forEach((key, slot) => {
    if (key.length <= blockSize) memory.set(key, at.KEY_BLOCKS + slot * blockSize)
  })
  const long = keys.flatMap((key, slot) => (key.length > blockSize ? [slot] : []))
  const texts = long.map(slot => keys[slot] ?? new Uint8Array())
  for (const tile of tilesOf(texts, limit.MAX_KEYS, limit.MAX_RAW)) {
    runTile(kernel, tile, 0, (first, blocks) => run.digest(tile.messages.length, first, blocks))
    tile.indexes.forEach((index, slot) => {
      const digest = at.DIGESTS + slot * 32
      memory.copyWithin(at.KEY_BLOCKS + (long[index] ?? 0) * blockSize, digest, digest + 32)
    })
  }
  run.setKeys(keys.length)
}

function slicesOf(heads: Uint32Array, size: number): Uint32Array[] {
  return Array.from({ length: Math.ceil(heads.length / size) }, (_, i) => heads.subarray(i * size, (i + 1) * size))
}
