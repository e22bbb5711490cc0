import { sameBytes } from '../bytes/same-bytes.ts'
import type { HmacBatch } from '../diagnose/scan/kernel/hmac-batch.ts'
import { webCryptoHmac } from '../hmac/hmac-steps.ts'
import { templateBytes, writePayload, writeSalt } from './compose-row.ts'
import { field, type Spans } from './fields.ts'
import type { Sample } from './kernel/row-kernel.ts'
import { outcome, type RowColumns } from './row-columns.ts'

/** Bytes of payloads and salts that are hashed together at most, unless one alone is longer. */
const roomy = 4 << 20

const digits = new Uint8Array(256 * 2)
for (let byte = 0; byte < 256; byte++) {
  const text = byte.toString(16).padStart(2, '0')
  digits[byte * 2] = text.charCodeAt(0)
  digits[byte * 2 + 1] = text.charCodeAt(1)
}

/** Gathers rows until there are enough of them, then hashes them together and says which signatures are right. */
export class HashQueue {
  readonly #batch: HmacBatch
  readonly #places: Uint32Array
  readonly #rows: Uint32Array
  readonly #signatures: Int32Array
  readonly #sources: Uint8Array[] = []
  #columns: RowColumns
  #count = 0
  #end: number
  #samples: Sample[] = []
  #runs = 0

  constructor(batch: HmacBatch, columns: RowColumns) {
    this.#batch = batch
    this.#columns = columns
    this.#places = new Uint32Array(batch.most * 4)
    this.#rows = new Uint32Array(batch.most)
    this.#signatures = new Int32Array(batch.most * 2)
    this.#end = batch.start
  }

  /** Each of the secrets may be the right one. `length` is that of all fields together, at most. */
  add(row: number, bytes: Uint8Array, spans: Spans, length: number, secrets: readonly Uint8Array[]): void {
    if (this.#count + secrets.length > this.#batch.most || this.#end - this.#batch.start > roomy) this.flush()
    const size = secrets.reduce((sum, secret) => sum + secret.length + length + templateBytes, length + templateBytes)
    this.#batch.reserve(this.#end + size)
    const to = this.#batch.bytes
    const payload = this.#end
    this.#end = writePayload(bytes, spans, to, payload)
    const payloadLength = this.#end - payload
    for (const secret of secrets.slice(0, this.#batch.most)) {
      const salt = this.#end
      this.#end = writeSalt(secret, bytes, spans, to, salt)
      this.#put(row, bytes, spans, salt, payload, payloadLength)
    }
  }

  #put(row: number, bytes: Uint8Array, spans: Spans, salt: number, payload: number, payloadLength: number): void {
    const at = this.#count++
    const places = this.#places
    places[at * 4] = salt
    places[at * 4 + 1] = this.#end - salt
    places[at * 4 + 2] = payload
    places[at * 4 + 3] = payloadLength
    this.#rows[at] = row
    this.#sources[at] = bytes
    this.#signatures[at * 2] = spans[field.signature * 3] as number
    this.#signatures[at * 2 + 1] = spans[field.signature * 3 + 1] as number
  }

  flush(): void {
    if (this.#count === 0) return
    const macs = this.#batch.run(this.#places, this.#count)
    this.#keepSample(macs)
    for (let at = 0; at < this.#count; at++) this.#judge(at, macs)
    this.#count = 0
    this.#end = this.#batch.start
  }

  #judge(at: number, macs: Uint8Array): void {
    const row = this.#rows[at] as number
    const columns = this.#columns
    const isFirst = at === 0 || this.#rows[at - 1] !== row
    if (!isFirst && columns.outcome[row] === outcome.match) return
    const start = this.#signatures[at * 2] as number
    const length = (this.#signatures[at * 2 + 1] as number) - start
    const right = length === 64 && isHexOf(macs, at * 32, this.#sources[at] as Uint8Array, start)
    if (right || isFirst) columns.macs.set(macs.subarray(at * 32, at * 32 + 32), row * 32)
    columns.outcome[row] = right ? outcome.match : outcome.mismatch
  }

  #keepSample(macs: Uint8Array): void {
    const at = (this.#runs++ * 7919) % this.#count
    const [key = 0, keyLength = 0, message = 0, messageLength = 0] = this.#places.subarray(at * 4, at * 4 + 4)
    const { bytes } = this.#batch
    this.#samples.push({
      key: bytes.slice(key, key + keyLength),
      message: new Uint8Array(bytes.slice(message, message + messageLength)),
      mac: macs.slice(at * 32, at * 32 + 32),
    })
  }

  /** One pair of each run so far. */
  takeSamples(): Sample[] {
    return this.#samples.splice(0)
  }
}

/** Whether WebCrypto comes to the same results. */
export async function agreesWithWebCrypto(samples: readonly Sample[]): Promise<boolean> {
  const agree = samples.map(async ({ key, message, mac }) => {
    const right = await webCryptoHmac(key, message, 'SHA-256')
    return right === null || sameBytes(right, mac)
  })
  return (await Promise.all(agree)).every(Boolean)
}

/** Whether the text at `start` is the lower-case hex of the 32 bytes at `from`. */
function isHexOf(macs: Uint8Array, from: number, text: Uint8Array, start: number): boolean {
  for (let at = 0; at < 32; at++) {
    const byte = macs[from + at] as number
    if (text[start + at * 2] !== digits[byte * 2] || text[start + at * 2 + 1] !== digits[byte * 2 + 1]) return false
  }
  return true
}
