import { outcome, outcomes, type RowColumns } from '#core/batch/row-columns.ts'
import type { ChunkCauses, ChunkResult, ChunkTraits } from '#workers/batch-run.ts'
import type { ImportedLines } from '#workers/import-messages.ts'

/** What rows have in common: the summary counts by these, and filters by them. */
export const facets = ['outcome', 'client', 'endpoint', 'cause', 'hour'] as const
export type Facet = (typeof facets)[number]

/** Columns that grow. */
interface Columns {
  outcome: Uint8Array
  client: Int32Array
  endpoint: Int32Array
  cause: Int32Array
  /** Hours since 1970, -1 for none. */
  hour: Int32Array
  reason: Int16Array
  line: Uint32Array
  start: Float64Array
  length: Uint32Array
  time: Float64Array
  macs: Uint8Array
  /** User-Agent, -1 for none; 1 for a number beyond 2^53. Both once all is verified. */
  agent: Int32Array
  large: Uint8Array
}

/** What a file that importers read says about its records. */
export type RowOrigin = Pick<ImportedLines, 'places' | 'problems'>

const first = 4096
/** For so many rows room is made ahead at most. */
const mostAhead = 8_000_000

/** All rows of a run in the order of the file, as columns: a million of them take some 80 MB. */
export class RowTable {
  count = 0
  columns: Columns = newColumns(first)
  readonly texts = {
    client: [] as string[],
    endpoint: [] as string[],
    cause: [] as string[],
    reason: [] as string[],
    agent: [] as string[],
  }
  readonly counts = new Uint32Array(outcomes.length)
  bytes = 0
  readonly #numbers = {
    client: new Map(),
    endpoint: new Map(),
    cause: new Map(),
    reason: new Map(),
    agent: new Map(),
  } as Record<keyof RowTable['texts'], Map<string, number>>
  #room = first
  /** Lines before the next slice; a heading counts. */
  #lines: number
  /** The first row of each slice. */
  readonly #firsts: number[] = []
  /** Rows that do not match and whose cause is still to be told. */
  get open(): number {
    return this.counts[outcome.mismatch] ?? 0
  }
  readonly #early = new Map<number, ChunkResult>()

  /** Bytes of all rows together, where known: there is room for them from the start. */
  readonly #bytesOfAll: number
  readonly #origin: RowOrigin | null

  constructor(linesBefore: number, bytesOfAll = 0, origin: RowOrigin | null = null) {
    this.#lines = linesBefore
    this.#bytesOfAll = bytesOfAll
    this.#origin = origin
  }

  /** Slices may come in any order. */
  add(result: ChunkResult): void {
    this.#early.set(result.chunk, result)
    const next = () => this.#early.get(this.#firsts.length)
    for (let ready = next(); ready; ready = next()) {
      this.#early.delete(ready.chunk)
      this.#firsts.push(this.count)
      this.#append(ready)
    }
  }

  /** Takes in why rows fail. */
  settle({ chunk, places, outcomes, causes, names }: ChunkCauses): void {
    const numbers = names.map(name => this.#numberOf('cause', name))
    const first = this.#firsts[chunk] ?? 0
    for (const [at, code] of outcomes.entries()) {
      const row = first + (places[at * 3] as number)
      this.#count(this.columns.outcome[row] as number, -1)
      this.#count(code, 1)
      this.columns.outcome[row] = code
      this.columns.cause[row] = numbers[causes[at] as number] ?? -1
    }
  }

  /** Takes in what tells rows apart. */
  describe({ chunk, traits: { agent, large, agents } }: ChunkTraits): void {
    const first = this.#firsts[chunk] ?? 0
    this.columns.large.set(large, first)
    this.#translate('agent', agent, this.columns.agent, first, agents)
  }

  #count(code: number, more: number): void {
    this.counts[code] = (this.counts[code] ?? 0) + more
  }

  #append({ columns: from, texts, lines, start, bytes }: ChunkResult): void {
    const to = this.#grown(this.count + from.count, (from.count * this.#bytesOfAll) / bytes)
    const at = this.count
    to.outcome.set(from.outcome, at)
    to.time.set(from.time, at)
    to.macs.set(from.macs, at * 32)
    this.#translate('client', from.client, to.client, at, texts.clients)
    this.#translate('endpoint', from.endpoint, to.endpoint, at, texts.endpoints)
    to.cause.fill(-1, at, at + from.count)
    this.#translate('reason', from.reason, to.reason, at, texts.reasons)
    for (let row = 0; row < from.count; row++) this.#place(from, row, at + row, start)
    this.count += from.count
    this.bytes += bytes
    this.#lines += lines
  }

  #place(from: RowColumns, row: number, to: number, start: number): void {
    const { columns } = this
    const begin = from.start[row] as number
    const time = from.time[row] as number
    const line = this.#lines + (from.line[row] as number)
    columns.line[to] = this.#origin?.places[line] ?? line + 1
    const problem = this.#origin?.problems.get(line)
    if (problem) columns.reason[to] = this.#numberOf('reason', problem)
    columns.start[to] = start + begin
    columns.length[to] = (from.end[row] as number) - begin
    columns.hour[to] = time < 0 ? -1 : Math.floor(time / 3_600_000)
    this.#count(from.outcome[row] as number, 1)
  }

  /** Each worker has numbers of its own for the same texts. */
  #translate(
    name: keyof RowTable['texts'],
    from: Int32Array | Int16Array,
    to: Int32Array | Int16Array,
    at: number,
    texts: readonly string[],
  ): void {
    const numbers = [...texts, ''].map(text => this.#numberOf(name, text))
    for (let row = 0; row < from.length; row++) {
      const code = from[row] as number
      to[at + row] = code < 0 ? -1 : (numbers[code] as number)
    }
  }

  #numberOf(name: keyof RowTable['texts'], text: string): number {
    const known = this.#numbers[name].get(text)
    if (known !== undefined) return known
    const number = this.texts[name].push(text) - 1
    this.#numbers[name].set(text, number)
    return number
  }

  /** `all` rows are to be expected. */
  #grown(count: number, all: number): Columns {
    if (count <= this.#room) return this.columns
    this.#room = Math.max(count, Math.ceil(Math.min(mostAhead, Math.max(this.#room * 1.4, all * 1.02))))
    const grown = newColumns(this.#room)
    for (const name of Object.keys(grown) as (keyof Columns)[]) grown[name].set(this.columns[name])
    this.columns = grown
    return grown
  }

  get mismatches(): number {
    const { counts } = this
    return [outcome.mismatch, outcome.explained, outcome.unexplained, outcome.stopped].reduce(
      (sum, code) => sum + (counts[code] ?? 0),
      0,
    )
  }
}

function newColumns(room: number): Columns {
  return {
    outcome: new Uint8Array(room),
    client: new Int32Array(room),
    endpoint: new Int32Array(room),
    cause: new Int32Array(room),
    hour: new Int32Array(room),
    reason: new Int16Array(room),
    line: new Uint32Array(room),
    start: new Float64Array(room),
    length: new Uint32Array(room),
    time: new Float64Array(room),
    macs: new Uint8Array(room * 32),
    agent: new Int32Array(room).fill(-1),
    large: new Uint8Array(room),
  }
}
