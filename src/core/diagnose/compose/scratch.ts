import { encodeParts } from '../signing/render-slots.ts'
import type { Charset, Value } from '../signing/slots.ts'

const encoder = new TextEncoder()
const firstSize = 1 << 16

/**
 * One buffer that byte strings are written into, one behind the other, to be read before it is used anew: texts that are
 * needed once come by the thousand, and memory for each would cost more than what is done with it.
 */
export class Scratch {
  #buffer = new Uint8Array(firstSize)
  #used = 0

  /** Begins anew: what was written is overwritten from now on. */
  reset(): void {
    this.#used = 0
  }

  /** Text through the charset and bytes as they are, end to end; see `encodeParts`. */
  write(parts: readonly Value[], charset: Charset): Uint8Array {
    const [only] = parts
    if (parts.length === 1 && typeof only === 'string' && charset.id === 'utf-8') {
      this.#reserve(only.length * 3)
      return this.#take(encoder.encodeInto(only, this.#buffer.subarray(this.#used)).written)
    }
    const bytes = encodeParts(parts, charset)
    this.#reserve(bytes.length)
    this.#buffer.set(bytes, this.#used)
    return this.#take(bytes.length)
  }

  #take(length: number): Uint8Array {
    const start = this.#used
    this.#used += length
    return this.#buffer.subarray(start, this.#used)
  }

  /** Where the buffer is too small, another one goes on; what was written stays in the old one. */
  #reserve(length: number): void {
    if (this.#used + length <= this.#buffer.length) return
    this.#buffer = new Uint8Array(Math.max(length, this.#buffer.length * 2))
    this.#used = 0
  }
}
