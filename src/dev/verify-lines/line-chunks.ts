import { longestRecord } from '#core/batch/longest-record.ts'
import type { LinesJob } from './messages.ts'

const newline = 0x0a
/** Bytes of a chunk, about. */
const enough = 2 << 20

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
    const pieces: Uint8Array[] = []
    const rest: Uint8Array[] = []
    let at = 0
    for (const piece of this.#pieces) {
      const taken = Math.min(piece.length, end - at)
      if (taken > 0) pieces.push(piece.subarray(0, taken))
      if (taken < piece.length) rest.push(piece.subarray(taken))
      at += taken
    }
    this.#pieces = rest
    this.#size -= end
    this.#whole = 0
    const firstLine = this.#line
    for (const piece of pieces) this.#line += lineEndsIn(piece)
    return { type: 'lines', pieces, firstLine }
  }
}

function lineEndsIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++
  return count
}
