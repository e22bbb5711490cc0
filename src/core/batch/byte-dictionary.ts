import { displayUtf8 } from '../bytes/utf8.ts'

/** Gives byte strings numbers, from 0 on, without decoding those that it has seen. Beyond `most` all others are number `most`. */
export class ByteDictionary {
  readonly texts: string[] = []
  readonly #most: number
  readonly #bytes: Uint8Array[] = []
  readonly #byHash = new Map<number, number[]>()

  constructor(most = 65_000) {
    this.#most = most
  }

  numberOf(bytes: Uint8Array, start: number, end: number): number {
    // FNV-1a
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
    const alike = this.#byHash.get(hash)
    if (alike) {
      for (const number of alike) if (this.#isEqual(number, bytes, start, end)) return number
    }
    return this.#add(hash, bytes.slice(start, end))
  }

  #isEqual(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const known = this.#bytes[number] as Uint8Array
    if (known.length !== end - start) return false
    for (let at = 0; at < known.length; at++) if (known[at] !== bytes[start + at]) return false
    return true
  }

  #add(hash: number, bytes: Uint8Array): number {
    const number = this.texts.length
    if (number >= this.#most) return this.#most
    this.texts.push(displayUtf8(bytes))
    this.#bytes.push(bytes)
    const alike = this.#byHash.get(hash)
    if (alike) alike.push(number)
    else this.#byHash.set(hash, [number])
    return number
  }
}
