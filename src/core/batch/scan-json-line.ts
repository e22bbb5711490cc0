import { decodeUtf8 } from '../bytes/utf8.ts'
import { field, newSpans, type Spans, written } from './fields.ts'

/** Names of the contract, and how the field's value is to be read. */
const names = new Map<string, number>(Object.entries(field))
const headerFields = new Map<string, number>([
  ['client-id', field.clientId],
  ['request-time', field.requestTime],
  ['signature', field.signature],
  ['authorization', field.token],
])

const quote = 0x22
const backslash = 0x5c
const bearer = [...'Bearer '].map(character => character.charCodeAt(0))

/**
 * Finds the fields of a record in a line of JSON without decoding it, where the record is of the plain form: an object of
 * texts, simple numbers and words, its headers an object or pairs of texts. False for anything else, which is not to say that
 * it is wrong: then the line is read in full.
 */
export class JsonLineScanner {
  readonly spans: Spans = newSpans()
  /** Of the record's headers: what they hold counts where the record itself has no such field. */
  readonly #ofHeaders = newSpans()
  #bytes = new Uint8Array()
  #at = 0
  #end = 0
  /** Of the text that was read last. */
  #from = 0
  #to = 0
  #how: number = written.plain
  #high = 0

  /** `end` is the line's, exclusive, without its line end. */
  scan(bytes: Uint8Array<ArrayBuffer>, start: number, end: number): boolean {
    this.spans.fill(-1)
    this.#ofHeaders.fill(-1)
    this.#bytes = bytes
    this.#at = start
    this.#end = end
    this.#high = 0
    if (!this.#object(false)) return false
    this.#blanks()
    if (this.#at !== end) return false
    if (this.#high >= 0x80 && decodeUtf8(bytes.subarray(start, end)) === null) return false
    return this.#complete()
  }

  #complete(): boolean {
    const { spans } = this
    for (let at = 0; at < spans.length; at += 3) {
      if ((spans[at] as number) < 0) spans.set(this.#ofHeaders.subarray(at, at + 3), at)
      if ((spans[at] as number) < 0 && at !== field.body * 3) return false
    }
    return [field.clientId, field.requestTime, field.signature].every(at => spans[at * 3 + 2] === written.plain)
  }

  #object(inHeaders: boolean): boolean {
    if (!this.#take(0x7b)) return false
    if (this.#take(0x7d)) return true
    for (;;) {
      this.#blanks()
      if (!this.#text() || this.#how !== written.plain) return false
      const from = this.#from
      const to = this.#to
      if (!this.#take(0x3a)) return false
      this.#blanks()
      if (!(inHeaders ? this.#header(from, to) : this.#member(from, to))) return false
      if (this.#take(0x2c)) continue
      return this.#take(0x7d)
    }
  }

  #member(from: number, to: number): boolean {
    const name = this.#name(from, to)
    const known = names.get(name)
    if (known !== undefined) return this.#value(known)
    if (name === 'headers') return this.#bytes[this.#at] === 0x5b ? this.#pairs() : this.#object(true)
    // Another spelling of a field, or one that wants decoding: read in full
    const lower = name.toLowerCase()
    if (lower === 'bodybase64' || lower === 'headers' || headerFields.has(lower)) return false
    return this.#bytes[this.#at] === quote ? this.#text() : this.#word()
  }

  #value(at: number): boolean {
    const { spans } = this
    if ((spans[at * 3] as number) >= 0) return false
    if (this.#bytes[this.#at] === quote) {
      if (!this.#text()) return false
    } else if (at !== field.requestTime || !this.#digits()) return false
    this.#put(spans, at)
    return true
  }

  #pairs(): boolean {
    if (!this.#take(0x5b)) return false
    if (this.#take(0x5d)) return true
    for (;;) {
      if (!this.#take(0x5b)) return false
      this.#blanks()
      if (!this.#text() || this.#how !== written.plain) return false
      const from = this.#from
      const to = this.#to
      if (!this.#take(0x2c)) return false
      this.#blanks()
      if (!this.#header(from, to) || !this.#take(0x5d)) return false
      if (this.#take(0x2c)) continue
      return this.#take(0x5d)
    }
  }

  #header(from: number, to: number): boolean {
    const length = to - from
    if (!this.#text()) return false
    if (length !== 9 && length !== 12 && length !== 13) return true
    const at = headerFields.get(this.#name(from, to).toLowerCase())
    if (at === undefined) return true
    if ((this.#ofHeaders[at * 3] as number) >= 0) return false
    if (at === field.token && !this.#dropBearer()) return false
    this.#put(this.#ofHeaders, at)
    return true
  }

  /** Exactly one "Bearer " before a token that does not begin with a blank or another one. */
  #dropBearer(): boolean {
    for (const [index, code] of bearer.entries()) if (this.#bytes[this.#from + index] !== code) return false
    this.#from += bearer.length
    const next = this.#bytes[this.#from] as number
    return this.#from < this.#to && next > 0x20 && (next | 0x20) !== 0x62
  }

  #put(spans: Spans, at: number): void {
    spans[at * 3] = this.#from
    spans[at * 3 + 1] = this.#to
    spans[at * 3 + 2] = this.#how
  }

  #name(from: number, to: number): string {
    if (to - from > 16) return ''
    let name = ''
    for (let at = from; at < to; at++) name += String.fromCharCode(this.#bytes[at] as number)
    return name
  }

  #text(): boolean {
    const bytes = this.#bytes
    const end = this.#end
    let at = this.#at
    if (bytes[at] !== quote) return false
    this.#from = ++at
    let how: number = written.plain
    let high = 0
    for (; at < end; at++) {
      const code = bytes[at] as number
      high |= code
      if (code === quote) {
        this.#to = at
        this.#at = at + 1
        this.#how = how
        this.#high |= high
        return true
      }
      if (code === backslash) {
        how = written.json
        if (!isShortEscape(bytes[++at] as number)) return false
      } else if (code < 0x20) return false
    }
    return false
  }

  #digits(): boolean {
    const from = this.#at
    let at = from
    while (isDigit(this.#bytes[at] as number)) at++
    if (at === from || this.#bytes[from] === 0x30 || !endsValue(this.#bytes[at] as number)) return false
    this.#from = from
    this.#to = at
    this.#at = at
    this.#how = written.plain
    return true
  }

  /** A whole number, true, false or null. */
  #word(): boolean {
    if (this.#digits()) return true
    for (const word of ['true', 'false', 'null']) {
      if (this.#name(this.#at, this.#at + word.length) !== word) continue
      this.#at += word.length
      return true
    }
    return false
  }

  #blanks(): void {
    for (; this.#at < this.#end; this.#at++) {
      const code = this.#bytes[this.#at]
      if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return
    }
  }

  #take(code: number): boolean {
    this.#blanks()
    if (this.#at >= this.#end || this.#bytes[this.#at] !== code) return false
    this.#at++
    return true
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function endsValue(code: number): boolean {
  return code === 0x2c || code === 0x7d || code === 0x20 || code === 0x09 || code === 0x0d
}

/** Those of JSON's escapes that stand for one byte (RFC 8259, section 7). */
function isShortEscape(code: number): boolean {
  // " \ / b f n r t
  return (
    code === quote ||
    code === backslash ||
    code === 0x2f ||
    code === 0x62 ||
    code === 0x66 ||
    code === 0x6e ||
    code === 0x72 ||
    code === 0x74
  )
}
