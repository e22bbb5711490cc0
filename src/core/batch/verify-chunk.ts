import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.ts'
import { createHmacBatch, type HmacBatch, portableHmacBatch } from '../diagnose/scan/kernel/hmac-batch.ts'
import type { Result } from '../problem.ts'
import { ByteDictionary } from './byte-dictionary.ts'
import { readCells, spansOfCells } from './csv-record.ts'
import { field, newSpans, type Spans } from './fields.ts'
import { agreesWithWebCrypto, HashQueue } from './hash-queue.ts'
import { RowKernel, type Sample, type Tile, tileState } from './kernel/row-kernel.ts'
import { longestRecord } from './longest-record.ts'
import type { RecordProblem } from './problem.ts'
import { type BatchRecord, readRecord } from './read-record.ts'
import { recordBytes } from './record-bytes.ts'
import { newColumns, outcome, type RowColumns } from './row-columns.ts'
import type { RowFormat } from './row-format.ts'
import { CsvScanner } from './scan-csv.ts'
import { JsonLineScanner } from './scan-json-line.ts'
import type { SecretBook } from './secrets.ts'

const newline = 0x0a
const outcomeOf = [outcome.match, outcome.mismatch, outcome['no-secret']]
type TableColumns = Extract<RowFormat, { kind: 'csv' }>['columns']
const mostEndpoints = 2000

/** Verifies the rows of one chunk of a file after the other. One for each thread. */
export class ChunkVerifier {
  #batch: HmacBatch
  /** For rows of the plain form; null where there is none, or where it was found wrong. */
  #kernel: RowKernel | null
  /** The kernel's numbers of clients and endpoints in those of the dictionaries. */
  readonly #ofKernel = { clients: [] as number[], endpoints: [] as number[] }
  readonly #format: RowFormat
  readonly #secrets: readonly (readonly Uint8Array[])[]
  readonly #clients = new ByteDictionary()
  readonly #endpoints = new ByteDictionary(mostEndpoints)
  readonly #reasons: RecordProblem[] = []
  readonly #json = new JsonLineScanner()
  readonly #csv = new CsvScanner()
  readonly #spans = newSpans()
  #columns = newColumns(0)
  #queue: HashQueue

  constructor(batch: HmacBatch, kernel: RowKernel | null, format: RowFormat, secrets: SecretBook) {
    this.#batch = batch
    this.#kernel = kernel
    this.#format = format
    const known = [...secrets]
    for (const [clientId] of known) {
      const bytes = encodeUtf8(clientId)
      this.#clients.numberOf(bytes, 0, bytes.length)
    }
    this.#secrets = known.map(([, values]) => values.map(encodeUtf8))
    this.#queue = new HashQueue(batch, this.#columns)
  }

  /** What the numbers in the columns stand for. They grow from chunk to chunk. */
  get clients(): readonly string[] {
    return this.#clients.texts
  }
  /** Method, blank, path without query. One number beyond the last stands for all others. */
  get endpoints(): readonly string[] {
    return this.#endpoints.texts
  }
  get reasons(): readonly RecordProblem[] {
    return this.#reasons
  }

  /** `bytes` begins where a record begins and ends where one ends. */
  async verify(bytes: Uint8Array<ArrayBuffer>): Promise<RowColumns> {
    for (;;) {
      this.#kernel?.load(bytes)
      // Records are lines at least, the last one perhaps without its end
      this.#columns = newColumns((this.#kernel?.countLines() ?? countLines(bytes)) + 1)
      this.#queue = new HashQueue(this.#batch, this.#columns)
      const samples = this.#verifyAll(bytes)
      this.#queue.flush()
      if (await agreesWithWebCrypto([...samples, ...this.#queue.takeSamples()])) return this.#columns
      if (!this.#kernel && this.#batch.kind === 'portable') throw new Error('two ways to hash do not agree')
      this.#kernel = null
      this.#batch = portableHmacBatch()
    }
  }

  #verifyAll(bytes: Uint8Array<ArrayBuffer>): Sample[] {
    if (this.#kernel) return this.#verifyTiles(bytes, this.#kernel)
    if (this.#format.kind === 'csv') this.#verifyTable(bytes, this.#format)
    else this.#verifyLines(bytes)
    return []
  }

  #verifyTiles(bytes: Uint8Array<ArrayBuffer>, kernel: RowKernel): Sample[] {
    for (let at = 0, line = 0; at < bytes.length; ) {
      at = kernel.run(at)
      for (const name of kernel.names('clients', this.#ofKernel.clients.length))
        this.#ofKernel.clients.push(this.#clients.numberOf(name, 0, name.length))
      for (const name of kernel.names('endpoints', this.#ofKernel.endpoints.length))
        this.#ofKernel.endpoints.push(this.#endpoints.numberOf(name, 0, name.length))
      const { tile } = kernel
      this.#takeTile(bytes, tile, line)
      line += tile.lines
    }
    // Of the last tile: which of its pairs changes from chunk to chunk
    const sample = kernel.sample()
    return sample ? [sample] : []
  }

  #takeTile(bytes: Uint8Array<ArrayBuffer>, tile: Tile, line: number): void {
    const columns = this.#columns
    const first = columns.count
    const { clients, endpoints } = this.#ofKernel
    columns.start.set(tile.starts, first)
    columns.end.set(tile.ends, first)
    columns.macs.set(tile.macs, first * 32)
    columns.count += tile.rows
    for (let at = 0; at < tile.rows; at++) {
      const row = first + at
      columns.line[row] = line + (tile.lineOf[at] as number)
      const state = tile.states[at] as number
      if (state === tileState['in full']) {
        columns.macs.fill(0, row * 32, row * 32 + 32)
        this.#judgeRow(row, bytes)
        continue
      }
      columns.outcome[row] = outcomeOf[state] as number
      columns.client[row] = clients[tile.clients[at] as number] as number
      columns.endpoint[row] = endpoints[tile.endpoints[at] as number] ?? mostEndpoints
      columns.time[row] = tile.times[at] as number
      if (state === tileState['no-secret']) columns.macs.fill(0, row * 32, row * 32 + 32)
    }
  }

  /** One row whose place is known. */
  #judgeRow(row: number, bytes: Uint8Array<ArrayBuffer>): void {
    const start = this.#columns.start[row] as number
    if (this.#format.kind === 'json-lines') {
      this.#judgeLine(row, bytes, start, this.#columns.end[row] as number)
      return
    }
    this.#csv.scan(bytes, start, bytes.length, this.#format.delimiter)
    this.#judgeRecord(row, bytes, start, this.#format.columns)
  }

  #verifyLines(bytes: Uint8Array<ArrayBuffer>): void {
    let line = 0
    for (let start = 0; start < bytes.length; line++) {
      const found = bytes.indexOf(newline, start)
      const next = found < 0 ? bytes.length : found
      const end = next > start && bytes[next - 1] === 0x0d ? next - 1 : next
      if (!isBlank(bytes, start, end)) {
        this.#judgeLine(this.#begin(start, end, line), bytes, start, end)
      }
      start = next + 1
    }
  }

  #judgeLine(row: number, bytes: Uint8Array<ArrayBuffer>, start: number, end: number): void {
    if (end - start > longestRecord) this.#refuse(row, 'record-too-long')
    else if (this.#json.scan(bytes, start, end)) this.#judge(row, bytes, this.#json.spans, end - start)
    else this.#judgeInFull(row, readRecord(bytes.subarray(start, end)))
  }

  #verifyTable(bytes: Uint8Array<ArrayBuffer>, { delimiter, columns }: Extract<RowFormat, { kind: 'csv' }>): void {
    const csv = this.#csv
    let line = 0
    for (let start = 0; start < bytes.length; ) {
      const next = csv.scan(bytes, start, bytes.length, delimiter)
      const { end } = csv
      if (end > start) this.#judgeRecord(this.#begin(start, end, line), bytes, start, columns)
      line += csv.innerLines + 1
      start = next
    }
  }

  /** The record that the scanner read last. */
  #judgeRecord(row: number, bytes: Uint8Array<ArrayBuffer>, start: number, columns: TableColumns): void {
    const csv = this.#csv
    const { end } = csv
    if (end - start > longestRecord) this.#refuse(row, 'record-too-long')
    else if (csv.high >= 0x80 && decodeUtf8(bytes.subarray(start, end)) === null) this.#refuse(row, 'not-utf8')
    else if (csv.count === columns.length && !csv.unclosed && spansOfCells(csv, columns, bytes, this.#spans))
      this.#judge(row, bytes, this.#spans, end - start)
    else this.#judgeInFull(row, readCells(csv, columns, bytes))
  }

  #begin(start: number, end: number, line: number): number {
    const columns = this.#columns
    const row = columns.count++
    columns.start[row] = start
    columns.end[row] = end
    columns.line[row] = line
    return row
  }

  #refuse(row: number, reason: RecordProblem): void {
    let at = this.#reasons.indexOf(reason)
    if (at < 0) at = this.#reasons.push(reason) - 1
    this.#columns.outcome[row] = outcome.unreadable
    this.#columns.reason[row] = at
  }

  #judgeInFull(row: number, read: Result<BatchRecord, RecordProblem>): void {
    if (!read.ok) {
      this.#refuse(row, read.problem)
      return
    }
    const { bytes, spans } = recordBytes(read.value)
    this.#judge(row, bytes, spans, bytes.length)
  }

  #judge(row: number, bytes: Uint8Array, spans: Spans, length: number): void {
    const columns = this.#columns
    const client = this.#clients.numberOf(bytes, spans[field.clientId * 3] as number, spans[1] as number)
    columns.client[row] = client
    columns.endpoint[row] = this.#endpointOf(bytes, spans)
    columns.time[row] = timeOf(bytes, spans)
    const secrets = this.#secrets[client]
    if (secrets) this.#queue.add(row, bytes, spans, length, secrets)
    else columns.outcome[row] = outcome['no-secret']
  }

  #name = new Uint8Array(256)

  #endpointOf(bytes: Uint8Array, spans: Spans): number {
    const name = this.#name
    let to = 0
    const [from = 0, end = 0] = spans.subarray(field.method * 3, field.method * 3 + 2)
    for (let at = from; at < end && to < 16; at++) name[to++] = bytes[at] as number
    name[to++] = 0x20
    const [path = 0, pathEnd = 0] = spans.subarray(field.path * 3, field.path * 3 + 2)
    for (let at = path; at < pathEnd && to < name.length; at++) {
      if (bytes[at] === 0x3f) break
      name[to++] = bytes[at] as number
    }
    return this.#endpoints.numberOf(name, 0, to)
  }
}

/** A verifier on the fastest hash that this platform runs. Never rejects. */
export async function createChunkVerifier(format: RowFormat, secrets: SecretBook): Promise<ChunkVerifier> {
  return new ChunkVerifier(await createHmacBatch(), await RowKernel.create(format, secrets), format, secrets)
}

/** One row of a file, read in full, without secret. */
export function readRow(bytes: Uint8Array<ArrayBuffer>, format: RowFormat): Result<BatchRecord, RecordProblem> {
  if (format.kind === 'json-lines') return readRecord(bytes)
  const csv = new CsvScanner()
  csv.scan(bytes, 0, bytes.length, format.delimiter)
  return readCells(csv, format.columns, bytes)
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines++
  return lines
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = bytes[at] as number
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return false
  }
  return true
}

/** Thirteen digits are milliseconds. */
function timeOf(bytes: Uint8Array, spans: Spans): number {
  const [start = 0, end = 0] = spans.subarray(field.requestTime * 3, field.requestTime * 3 + 2)
  if (end - start !== 13) return -1
  let time = 0
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30
    if (digit < 0 || digit > 9) return -1
    time = time * 10 + digit
  }
  return time
}
