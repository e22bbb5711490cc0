import { longestRecord } from '#core/batch/longest-record.ts'
import type { LinesJob } from './messages.ts'

const newline = 0x0a
/** Bytes of a chunk, about. */
const enough = 2 << 20
/** Bytes of memory that a chunk takes at least: most chunks fit, so that it serves for the next. */
const usualBlock = enough + (1 << 20)

/**
 * Puts the pieces of a stream together into chunks of whole lines. Of a line that is longer than a record may be, only so much
 * is kept as shows that it is: memory stays bounded whatever comes.
 */
export class LineChunks {
  #pieces: Uint8Array[] = []
  #size = 0
  /** Position behind the last line end among the pieces; 0 for none. */
  #whole = 0
  /** Bytes since the last line end. */
  #open = 0
  #line = 1
  /** Memory that is shared with the threads and not in use. */
  readonly #free: SharedArrayBuffer[] = []

  add(piece: Uint8Array): void {
    const last = piece.lastIndexOf(newline)
    if (last < 0) {
      this.#addOpen(piece)
      return
    }
    const first = piece.indexOf(newline)
    this.#addOpen(piece.subarray(0, first))
    this.#push(piece.subarray(first, last + 1))
    this.#whole = this.#size
    this.#open = 0
    this.#addOpen(piece.subarray(last + 1))
  }

  #addOpen(piece: Uint8Array): void {
    const room = longestRecord + 1 - this.#open
    if (room > 0) this.#push(piece.subarray(0, room))
    this.#open += piece.length
  }

  #push(piece: Uint8Array): void {
    if (piece.length === 0) return
    this.#pieces.push(piece)
    this.#size += piece.length
  }

  get isFull(): boolean {
    return this.#whole >= enough
  }

  /** The whole lines so far, or all that is there; null for none. */
  take(isEnd: boolean): LinesJob | null {
    const end = isEnd ? this.#size : this.#whole
    if (end === 0) return null
    const block = this.#blockFor(end)
    const bytes = new Uint8Array(block, 0, end)
    const rest: Uint8Array[] = []
    let at = 0
    for (const piece of this.#pieces) {
      const taken = Math.min(piece.length, end - at)
      if (taken > 0) bytes.set(piece.subarray(0, taken), at)
      if (taken < piece.length) rest.push(piece.subarray(taken))
      at += taken
    }
    this.#pieces = rest
    this.#size -= end
    this.#whole = 0
    const firstLine = this.#line
    this.#line += lineEndsIn(bytes)
    return { type: 'lines', block, length: end, firstLine }
  }

  /** Nobody reads the memory of this chunk any more. */
  giveBack({ block }: LinesJob): void {
    if (block.byteLength === usualBlock) this.#free.push(block)
  }

  #blockFor(length: number): SharedArrayBuffer {
    if (length > usualBlock) return new SharedArrayBuffer(length)
    return this.#free.pop() ?? new SharedArrayBuffer(usualBlock)
  }
}

function lineEndsIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++
  return count
}
