import { concatBytes, decodeUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { importLimit, importRequests } from '../../importers/import-requests.ts'
import type { ImportedRequest } from '../../importers/imported.ts'
import { type ImportedLine, importedLine, unreadableLine } from './imported-line.ts'

const newline = 0x0a
/** Of a stretch without any request so many characters may still be the beginning of one. */
const mayBegin = 65_536
/** Bytes of a line: of a longer one only its place is told. */
const longestLine = importLimit / 2

/**
 * Reads requests out of the bytes of a log, a window at a time: what the importers find in it, but for the last request, which
 * may go on in the next window and is read again there.
 */
export class TextLines {
  readonly #window: number
  #pieces: Uint8Array[] = []
  #size = 0
  /** The window that is waited for: larger where one held a single request. */
  #wanted: number
  #line = 1
  /** Within a line that was given up. */
  #isSkipping = false

  /** `window` in bytes: Infinity reads all that comes at once, in the end. */
  constructor(window: number) {
    this.#window = window
    this.#wanted = window
  }

  push(bytes: Uint8Array): ImportedLine[] {
    const rest = this.#isSkipping ? this.#skipped(bytes) : bytes
    if (rest.length > 0) this.#pieces.push(rest)
    this.#size += rest.length
    return this.#size > this.#wanted ? this.#read(false) : []
  }

  end(): ImportedLine[] {
    return this.#size > 0 ? this.#read(true) : []
  }

  #skipped(bytes: Uint8Array): Uint8Array {
    const end = bytes.indexOf(newline)
    if (end < 0) return new Uint8Array()
    this.#isSkipping = false
    this.#line++
    return bytes.subarray(end + 1)
  }

  #read(isEnd: boolean): ImportedLine[] {
    const bytes = concatBytes(...this.#pieces)
    const open = bytes.lastIndexOf(newline) + 1
    if (bytes.length > importLimit && bytes.length - open > longestLine) return this.#giveUpLine(bytes, open)
    const whole = isEnd ? bytes.length : open
    return this.#readUntil(bytes, whole, isEnd)
  }

  /** Of the first `whole` bytes; of all that is in them where nothing follows. */
  #readUntil(bytes: Uint8Array, whole: number, isAll: boolean): ImportedLine[] {
    const utf8 = decodeUtf8(bytes.subarray(0, whole))
    const text = utf8 ?? new TextDecoder('windows-1252').decode(bytes.subarray(0, whole))
    const { requests } = importRequests(text)
    const until = isAll ? text.length : this.#certain(text, requests)
    const told = requests.filter(({ at = 0 }) => at < until)
    const lines = told.map(one => importedLine(one, this.#line + (one.line ?? 1) - 1))
    this.#drop(bytes, utf8 === null ? until : encodeUtf8(text.slice(0, until)).length)
    // A window of a single request wants to be larger
    this.#wanted =
      until > 0 ? Math.max(this.#window, this.#size + (this.#window >> 1)) : Math.min(this.#size * 2, importLimit)
    return lines
  }

  /** What stands before it is whole. */
  #giveUpLine(bytes: Uint8Array, start: number): ImportedLine[] {
    const before = this.#readUntil(bytes, start, true)
    this.#pieces = []
    this.#size = 0
    this.#isSkipping = true
    return [...before, unreadableLine(this.#line, 'record-too-long')]
  }

  /** Position of the line from which on a request may not be whole. */
  #certain(text: string, requests: readonly ImportedRequest[]): number {
    const last = requests.at(-1)
    const from = last ? (last.at ?? 0) : text.length - mayBegin
    const start = text.lastIndexOf('\n', from) + 1
    if (start > 0 || text.length < importLimit / 2) return Math.max(0, start)
    return text.length
  }

  #drop(bytes: Uint8Array, until: number): void {
    for (let at = bytes.indexOf(newline); at >= 0 && at < until; at = bytes.indexOf(newline, at + 1)) this.#line++
    this.#pieces = [bytes.slice(until)]
    this.#size = bytes.length - until
  }
}
