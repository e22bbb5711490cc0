/** Block size of SHA-256 in bytes. */
export const blockSize = 64

/** Messages that are hashed together, shortest first, and where each stands in the caller's list. */
export interface Tile {
  messages: readonly Uint8Array[]
  indexes: readonly number[]
  /** Blocks of message that fit into the kernel's memory for each of them at once. */
  window: number
}

/** Long messages share a tile so that their common beginnings are hashed once and lanes are filled. */
const longTogether = 16

/** Blocks of a message with SHA-256's padding. */
function blocksOf(length: number): number {
  return Math.floor((length + 8) / blockSize) + 1
}

/**
 * Cuts messages into tiles of at most `slots` messages whose padded bytes fit into `room`. Where a few long messages do
 * not fit whole, the tile's window is shorter than they are.
 */
export function* tilesOf(messages: readonly Uint8Array[], slots: number, room: number): Generator<Tile> {
  const order = shortestFirst(messages)
  const lengthAt = (at: number) => messages[order[at] ?? 0]?.length ?? 0
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && end - start < slots && fits(end + 1 - start, blocksOf(lengthAt(end)), room)) end++
    const indexes = order.slice(start, end)
    const blocks = blocksOf(lengthAt(end - 1))
    yield {
      indexes,
      messages: indexes.map(index => messages[index] ?? new Uint8Array()),
      window: Math.min(blocks, Math.floor(room / blockSize / indexes.length)),
    }
    start = end
  }
}

function fits(count: number, blocks: number, room: number): boolean {
  return count <= longTogether || count * blocks * blockSize <= room
}

/** Parts of a tile that follow each other, in blocks. */
export function* windowsOf({ messages, window }: Tile): Generator<{ first: number; blocks: number }> {
  const total = blocksOf(messages.at(-1)?.length ?? 0)
  for (let first = 0; first < total; first += window) yield { first, blocks: window }
}

/** Indexes by number of blocks; neighbours stay neighbours, because they tend to share their beginnings. */
function shortestFirst(messages: readonly Uint8Array[]): number[] {
  const byBlocks = new Map<number, number[]>()
  messages.forEach((message, index) => {
    const blocks = blocksOf(message.length)
    const same = byBlocks.get(blocks)
    if (same) same.push(index)
    else byBlocks.set(blocks, [index])
  })
  const order: number[] = []
  for (const [, indexes] of [...byBlocks].sort(([a], [b]) => a - b)) for (const index of indexes) order.push(index)
  return order
}
