import { concatBytes, decodeUtf8 } from '../../bytes/utf8.ts'
import { printedJson } from '../../importers/printed-json.ts'
import { harReader } from '../../importers/read-har.ts'
import { longestRecord } from '../longest-record.ts'
import { type ImportedLine, importedLine, unreadableLine } from './imported-line.ts'

const quote = 0x22
const backslash = 0x5c
const newline = 0x0a
/** Brackets around what stands in `log`, in `log.entries`, and in an entry. */
const depths = { log: 2, entries: 3, entry: 4 } as const

/** An entry of the recording, as far as it was read. */
interface Entry {
  line: number
  isBroken: boolean
  /** Bytes of its request so far; null before it. */
  request: Uint8Array[] | null
  size: number
  isWhole: boolean
}

/**
 * Reads the entries of a HAR out of its bytes, a piece at a time: by brackets and strings alone, and of each entry only the
 * request is kept. An entry that is no JSON is told by its line and the next one is read.
 */
export class HarLines {
  #depth = 0
  #inString = false
  /** The piece before ended with a backslash that escapes what follows. */
  #isEscaped = false
  #line = 1
  #inEntries = false
  /** The text that was read last, where it may be a name. */
  #name: number[] = []
  #entry: Entry | null = null
  /** Where the request that is being kept begins in this piece; -1 where none is. */
  #from = -1
  #lines: ImportedLine[] = []

  /** The lines of all entries that end in these bytes. */
  push(bytes: Uint8Array): ImportedLine[] {
    if (this.#from >= 0) this.#from = 0
    for (let at = 0; at < bytes.length; ) at = this.#inString ? this.#string(bytes, at) : this.#outside(bytes, at)
    if (this.#from >= 0) this.#keep(bytes, bytes.length)
    return this.#lines.splice(0)
  }

  /** What is left where the file ends. */
  end(): ImportedLine[] {
    const { line } = this.#entry ?? { line: this.#line }
    return this.#depth > 0 ? [unreadableLine(line, 'not-json')] : []
  }

  /** The place behind the string, or the end of the piece. */
  #string(bytes: Uint8Array, from: number): number {
    const lineEnd = bytes.indexOf(newline, from)
    for (let at = from + (this.#isEscaped ? 1 : 0); ; ) {
      const found = bytes.indexOf(quote, at)
      const end = found < 0 ? bytes.length : found
      // No string of JSON holds a line end: its quote was never closed
      if (lineEnd >= 0 && lineEnd < end) return this.#breakString(lineEnd)
      this.#isEscaped = isEscaped(bytes, at, end)
      if (this.#mayBeName) this.#name.push(...bytes.subarray(at, Math.min(end, at + 16)))
      if (found < 0) return end
      at = found + 1
      if (this.#isEscaped) continue
      this.#inString = false
      return at
    }
  }

  get #mayBeName(): boolean {
    return this.#from < 0 && this.#name.length < 16 && (this.#depth === depths.log || this.#depth === depths.entry)
  }

  #breakString(lineEnd: number): number {
    this.#inString = false
    this.#isEscaped = false
    if (this.#entry) this.#entry.isBroken = true
    return lineEnd
  }

  #outside(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at++) {
      const code = bytes[at]
      if (code === quote) {
        this.#inString = true
        this.#isEscaped = false
        if (this.#from < 0) this.#name = []
        return at + 1
      }
      if (code === newline) this.#line++
      else if (code === 0x7b || code === 0x5b) this.#open(at, code === 0x7b)
      else if (code === 0x7d || code === 0x5d) this.#close(bytes, at, code === 0x7d)
    }
    return bytes.length
  }

  #open(at: number, isObject: boolean): void {
    this.#depth++
    if (!this.#inEntries) this.#inEntries = this.#depth === depths.entries && !isObject && this.#isName('entries')
    else if (this.#depth === depths.entry && isObject) this.#begin()
    else if (this.#depth === depths.entry + 1 && isObject && this.#isName('request')) this.#beginRequest(at)
  }

  #begin(): void {
    this.#entry = { line: this.#line, isBroken: false, request: null, size: 0, isWhole: false }
    this.#name = []
  }

  #beginRequest(at: number): void {
    if (!this.#entry || this.#entry.request) return
    this.#entry.request = []
    this.#from = at
  }

  #close(bytes: Uint8Array, at: number, isObject: boolean): void {
    if (this.#inEntries && this.#depth === depths.entries && isObject) {
      // One too many: what follows are entries again
      this.#lines.push(unreadableLine(this.#line, 'not-json'))
      return
    }
    this.#depth--
    if (this.#depth === depths.entry && this.#from >= 0) {
      this.#keep(bytes, at + 1)
      this.#from = -1
      if (this.#entry) this.#entry.isWhole = true
    } else if (this.#inEntries && this.#depth === depths.entries) this.#finish()
    else if (this.#depth === depths.log) this.#inEntries = false
  }

  #keep(bytes: Uint8Array, end: number): void {
    const entry = this.#entry
    if (!entry?.request) return
    entry.size += end - this.#from
    // Of a longer one only its place is told
    if (entry.size <= longestRecord) entry.request.push(bytes.slice(this.#from, end))
    else entry.request = []
  }

  #finish(): void {
    if (this.#entry) this.#lines.push(lineOf(this.#entry))
    this.#entry = null
  }

  #isName(name: string): boolean {
    return this.#name.length === name.length && String.fromCharCode(...this.#name) === name
  }
}

function isEscaped(bytes: Uint8Array, from: number, end: number): boolean {
  let at = end
  while (at > from && bytes[at - 1] === backslash) at--
  return (end - at) % 2 === 1
}

function lineOf({ line, isBroken, request, size, isWhole }: Entry): ImportedLine {
  if (isBroken) return unreadableLine(line, 'not-json')
  if (size > longestRecord) return unreadableLine(line, 'record-too-long')
  if (!request || !isWhole) return unreadableLine(line, 'not-one-request')
  const text = decodeUtf8(concatBytes(...request))
  if (text === null) return unreadableLine(line, 'not-utf8')
  const [imported] = harReader.read(`{"log":{"entries":[{"request":${text}}]}}`).requests
  if (imported) return importedLine(imported, line)
  return unreadableLine(line, printedJson(text) ? 'not-one-request' : 'not-json')
}
