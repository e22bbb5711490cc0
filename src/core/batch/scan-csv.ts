import { written } from './fields.ts'

const quote = 0x22
const newline = 0x0a
const carriageReturn = 0x0d

/** One record of a table of bytes: where its cells stand, and how they are written. Empty lines are records of one empty cell. */
export class CsvScanner {
  /** Begin, end and manner of each cell (see `written`), as `Spans` has them. */
  cells = new Int32Array(64 * 3)
  count = 0
  /** A quote was opened and never closed. */
  unclosed = false
  /** Text stands behind a closing quote, which belongs to the cell: the record wants to be read in full. */
  unusual = false
  /** Line ends inside of quotes. */
  innerLines = 0
  /** All bytes joined by or: 0x80 or more where not all of them are ASCII. */
  high = 0
  /** End of the record before its line end. */
  end = 0

  /** Reads the record at `start`; says where the next one begins. One whose quote is never closed is its first line alone. */
  scan(bytes: Uint8Array, start: number, length: number, delimiter: number): number {
    const next = this.#record(bytes, start, length, delimiter)
    if (!this.unclosed || this.innerLines === 0) return next
    const lineEnd = bytes.indexOf(newline, start)
    this.end = bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd
    this.innerLines = 0
    return lineEnd + 1
  }

  #record(bytes: Uint8Array, start: number, length: number, delimiter: number): number {
    this.count = 0
    this.unclosed = false
    this.unusual = false
    this.innerLines = 0
    this.high = 0
    let at = start
    for (;;) {
      const isQuoted = bytes[at] === quote
      if (isQuoted) at = this.#quoted(bytes, at, length)
      at = this.#plain(bytes, at, length, delimiter, isQuoted)
      this.end = at
      if (at >= length) return length
      if (bytes[at] === delimiter) {
        at++
        continue
      }
      return at + (bytes[at] === carriageReturn ? 2 : 1)
    }
  }

  /** The place behind the closing quote; the cell is put by what follows. */
  #quoted(bytes: Uint8Array, from: number, length: number): number {
    let how: number = written.plain
    let high = 0
    for (let at = from + 1; at < length; at++) {
      const code = bytes[at] as number
      high |= code
      if (code === newline) this.innerLines++
      if (code !== quote) continue
      if (bytes[at + 1] === quote) {
        how = written.doubled
        at++
        continue
      }
      this.#put(from + 1, at, how, high)
      return at + 1
    }
    this.unclosed = true
    this.#put(from + 1, length, how, high)
    return length
  }

  /** What stands before the next delimiter or line end: a cell, or what follows a quoted one. */
  #plain(bytes: Uint8Array, from: number, length: number, delimiter: number, isQuoted: boolean): number {
    let at = from
    let high = 0
    for (; at < length; at++) {
      const code = bytes[at] as number
      if (code === delimiter || code === newline) break
      if (code === carriageReturn && bytes[at + 1] === newline) break
      high |= code
    }
    if (!isQuoted) this.#put(from, at, written.plain, high)
    else if (at > from) this.unusual = true
    this.high |= high
    return at
  }

  #put(start: number, end: number, how: number, high: number): void {
    if (this.count * 3 + 3 > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2)
      larger.set(this.cells)
      this.cells = larger
    }
    this.cells[this.count * 3] = start
    this.cells[this.count * 3 + 1] = end
    this.cells[this.count * 3 + 2] = how
    this.count++
    this.high |= high
  }
}
