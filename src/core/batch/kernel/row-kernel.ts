import { base64 } from '@scure/base'
import { encodeUtf8 } from '../../bytes/utf8.ts'
import { simdSupported } from '../../diagnose/scan/kernel/kernel.ts'
import { type Part, payloadParts, saltParts } from '../compose-row.ts'
import { field } from '../fields.ts'
import type { RowFormat } from '../row-format.ts'
import type { SecretBook } from '../secrets.ts'
import { kernelWasm } from './kernel-wasm.generated.ts'

/** What assembly/index.ts exports; see there. */
interface Exports {
  memory: WebAssembly.Memory
  start(): void
  setParts(payload: number, salt: number): void
  addClient(from: number, length: number, secret: number, secretLength: number): number
  countLines(at: number, end: number): number
  runLines(at: number, end: number): number
  runTable(at: number, end: number, delimiter: number, columns: number): number
}

/** What a row of a tile came to. 'in full': it is not of the plain form, and nothing is said about it. */
export const tileState = { match: 0, mismatch: 1, 'no-secret': 2, 'in full': 3 } as const

const addresses = [
  ...['COLUMNS', 'INPUT', 'PAYLOAD_PARTS', 'SALT_PARTS', 'TEMPLATE_TEXTS', 'KEYS', 'MESSAGES', 'DIGESTS'],
  ...['ROW_STARTS', 'ROW_ENDS', 'ROW_LINES', 'ROW_STATES', 'ROW_CLIENTS', 'ROW_ENDPOINTS', 'ROW_TIMES', 'ROW_MACS'],
  ...['CLIENT_NAMES', 'ENDPOINT_NAMES', 'MOST_ROWS', 'MOST_COLUMNS'],
] as const
type Address = (typeof addresses)[number]

const page = 65_536
/** Bytes that the kernel may read beyond the file's. */
const slack = 64
/** Longer secrets are left to the caller. */
const longestSecret = 16_384

/** Records and their results, a tile at a time. Valid until the next `run` or `load`. */
export interface Tile {
  rows: number
  /** Lines that the tile took. */
  lines: number
  /** Places in the bytes that were loaded. */
  starts: Uint32Array
  ends: Uint32Array
  /** The record's first line, counted from 0 in the tile. */
  lineOf: Uint32Array
  states: Uint32Array
  clients: Uint32Array
  endpoints: Uint32Array
  times: Float64Array
  macs: Uint8Array
}

/** One pair that was hashed, to be compared with WebCrypto. */
export interface Sample {
  key: Uint8Array
  message: Uint8Array<ArrayBuffer>
  mac: Uint8Array
}

/** The part of Batch that runs in WebAssembly: plain records of a file, scanned, composed, hashed and compared. */
export class RowKernel {
  readonly #run: Exports
  readonly #at: Record<Address, number>
  readonly #values: WebAssembly.Exports
  readonly #format: RowFormat
  #bytes: Uint8Array
  #end = 0
  #samples = 0

  private constructor(exports: WebAssembly.Exports, format: RowFormat) {
    this.#values = exports
    this.#run = exports as unknown as Exports
    this.#run.start()
    this.#at = Object.fromEntries(addresses.map(name => [name, globalOf(exports, name)])) as Record<Address, number>
    this.#format = format
    this.#bytes = new Uint8Array(this.#run.memory.buffer)
  }

  /** Null where this platform has no SIMD or refuses WebAssembly, or the kernel cannot take the format. */
  static async create(format: RowFormat, secrets: SecretBook): Promise<RowKernel | null> {
    if (!simdSupported()) return null
    try {
      const bytes = new Uint8Array(base64.decode(kernelWasm))
      const { instance } = await WebAssembly.instantiate(bytes, { scanner: { hit: () => undefined } })
      const kernel = new RowKernel(instance.exports, format)
      return kernel.#prepare(secrets) ? kernel : null
    } catch {
      return null
    }
  }

  #prepare(secrets: SecretBook): boolean {
    let text = this.#at.TEMPLATE_TEXTS
    const put = (parts: readonly Part[], at: number) => {
      for (const [index, part] of parts.entries()) {
        const bytes = 'bytes' in part ? part.bytes : new Uint8Array()
        new Int32Array(this.#bytes.buffer, at + index * 12, 3).set(['at' in part ? part.at : -1, text, bytes.length])
        this.#bytes.set(bytes, text)
        text += bytes.length
      }
    }
    put(payloadParts, this.#at.PAYLOAD_PARTS)
    put(saltParts, this.#at.SALT_PARTS)
    this.#run.setParts(payloadParts.length, saltParts.length)
    for (const [clientId, values] of secrets) this.#addClient(encodeUtf8(clientId), values.map(encodeUtf8))
    return this.#format.kind === 'json-lines' || this.#putColumns(this.#format.columns)
  }

  #addClient(clientId: Uint8Array, [secret = new Uint8Array(), ...others]: readonly Uint8Array[]): void {
    const { INPUT } = this.#at
    this.load(new Uint8Array([...clientId, ...secret]))
    const isOne = others.length === 0 && secret.length > 0 && secret.length <= longestSecret
    this.#run.addClient(INPUT, clientId.length, INPUT + clientId.length, isOne ? secret.length : -1)
  }

  #putColumns(columns: Extract<RowFormat, { kind: 'csv' }>['columns']): boolean {
    if (columns.length > this.#at.MOST_COLUMNS) return false
    const places = new Int32Array(this.#bytes.buffer, this.#at.COLUMNS, columns.length)
    for (const [index, role] of columns.entries()) {
      if (role === 'headers' || role === 'bodyBase64' || role === 'authorization') return false
      places[index] = role ? field[role] : -1
    }
    return true
  }

  /** Takes in the bytes that the next tiles are of. */
  load(bytes: Uint8Array): void {
    const { INPUT } = this.#at
    const { memory } = this.#run
    const more = INPUT + bytes.length + slack - this.#bytes.length
    if (more > 0) {
      memory.grow(Math.ceil(more / page))
      this.#bytes = new Uint8Array(memory.buffer)
    }
    this.#end = INPUT + bytes.length
    this.#bytes.set(bytes, INPUT)
    this.#bytes.fill(0, this.#end, this.#end + slack)
  }

  /** Line ends in the bytes that were loaded. */
  countLines(): number {
    return this.#run.countLines(this.#at.INPUT, this.#end)
  }

  /** The tile that begins at `at`; says where the next one does. */
  run(at: number): number {
    const { INPUT } = this.#at
    const format = this.#format
    const next =
      format.kind === 'csv'
        ? this.#run.runTable(INPUT + at, this.#end, format.delimiter, format.columns.length)
        : this.#run.runLines(INPUT + at, this.#end)
    return Math.min(next, this.#end) - INPUT
  }

  get tile(): Tile {
    const { buffer } = this.#bytes
    const at = this.#at
    const rows = globalOf(this.#values, 'rows')
    const words = (address: number) => new Uint32Array(buffer, address, rows)
    return {
      rows,
      lines: globalOf(this.#values, 'lines'),
      starts: words(at.ROW_STARTS),
      ends: words(at.ROW_ENDS),
      lineOf: words(at.ROW_LINES),
      states: words(at.ROW_STATES),
      clients: words(at.ROW_CLIENTS),
      endpoints: words(at.ROW_ENDPOINTS),
      times: new Float64Array(buffer, at.ROW_TIMES, rows),
      macs: this.#bytes.subarray(at.ROW_MACS, at.ROW_MACS + rows * 32),
    }
  }

  /** Names that the numbers in `clients` and `endpoints` stand for, from `first` on. */
  names(of: 'clients' | 'endpoints', first: number): Uint8Array[] {
    const at = of === 'clients' ? this.#at.CLIENT_NAMES : this.#at.ENDPOINT_NAMES
    const count = globalOf(this.#values, of)
    const entries = new Uint32Array(this.#bytes.buffer, at, count * 3)
    const names: Uint8Array[] = []
    for (let number = first; number < count; number++) {
      const from = entries[number * 3 + 1] as number
      names.push(this.#bytes.subarray(from, from + (entries[number * 3 + 2] as number)))
    }
    return names
  }

  /** One pair of the tile, another one each time; null where nothing was hashed. */
  sample(): Sample | null {
    const pairs = globalOf(this.#values, 'pairs')
    if (pairs === 0) return null
    const pair = (this.#samples++ * 7919) % pairs
    const { buffer } = this.#bytes
    const { KEYS, MESSAGES, DIGESTS } = this.#at
    const textAt = (list: number) => {
      const [from = 0, length = 0] = new Uint32Array(buffer, list + pair * 8, 2)
      return new Uint8Array(this.#bytes.slice(from, from + length))
    }
    const mac = this.#bytes.slice(DIGESTS + pair * 32, DIGESTS + pair * 32 + 32)
    return { key: textAt(KEYS), message: textAt(MESSAGES), mac }
  }
}

function globalOf(exports: WebAssembly.Exports, name: string): number {
  return (exports[name] as WebAssembly.Global).value as number
}
