import { encodeUtf8 } from '../bytes/utf8.ts'
import type { Value } from './mistake.ts'

const encoder = new TextEncoder()
/** Most texts whose bytes are kept. */
const mostKept = 20_000
/** Copying fewer bytes than these one by one is quicker than a call. */
const short = 12

/** One buffer that many byte strings are written into, one after the other, and the bytes of every text met so far. */
export class ByteArena {
  readonly #encoded = new Map<string, Uint8Array>()
  #buffer = new Uint8Array(1 << 20)
  #start = 0
  #end = 0

  /** Forgets all that was written; what was taken before is overwritten from now on. */
  reset(): void {
    this.#start = 0
    this.#end = 0
  }

  /** Adds to the byte string that is being written. */
  add(value: Value): void {
    if (value.length === 0) return
    const bytes = typeof value === 'string' ? this.bytes(value) : value
    const { length } = bytes
    if (this.#end + length > this.#buffer.length) this.#grow(length)
    const buffer = this.#buffer
    if (length < short) for (let at = 0; at < length; at++) buffer[this.#end + at] = bytes[at] as number
    else buffer.set(bytes, this.#end)
    this.#end += length
  }

  /** The same for a text that is not likely to come again. */
  addOnce(text: string): void {
    if (this.#end + text.length * 3 > this.#buffer.length) this.#grow(text.length * 3)
    this.#end += encoder.encodeInto(text, this.#buffer.subarray(this.#end)).written
  }

  /** The byte string written since the last call. */
  take(): Uint8Array {
    const taken = this.#buffer.subarray(this.#start, this.#end)
    this.#start = this.#end
    return taken
  }

  /** The UTF-8 bytes of a text, kept for the next time. */
  bytes(text: string): Uint8Array {
    const known = this.#encoded.get(text)
    if (known) return known
    if (this.#encoded.size >= mostKept) this.#encoded.clear()
    const bytes = encodeUtf8(text)
    this.#encoded.set(text, bytes)
    return bytes
  }

  /** A new buffer: what was taken stays in the old one, the string begun moves over. */
  #grow(more: number): void {
    const begun = this.#buffer.subarray(this.#start, this.#end)
    const larger = new Uint8Array(Math.max(this.#buffer.length, (begun.length + more) * 2))
    larger.set(begun)
    this.#buffer = larger
    this.#start = 0
    this.#end = begun.length
  }
}
