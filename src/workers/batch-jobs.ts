import type { SearchSize } from '#core/batch/cause-book.ts'
import { rowsOpen } from '#core/batch/open-rows.ts'
import { outcome, type RowColumns } from '#core/batch/row-columns.ts'
import type { RowFormat } from '#core/batch/row-format.ts'
import { sliceSize } from '#core/batch/slice-size.ts'
import { chunksOfFile, type FileChunk } from './batch-chunks.ts'
import type { RowPlaces } from './batch-messages.ts'

/** What a worker does next with one slice of the file. */
export type BatchJob = { chunk: number; slice: FileChunk; failures: number } & (
  | { type: 'verify' }
  | { type: 'diagnose'; places: RowPlaces; size: SearchSize }
  | { type: 'traits'; starts: Uint32Array<ArrayBuffer> }
)

/** In which order. */
const stages = ['verify', 1, 2, 'traits'] as const

/** Rows that fail and whose cause is not known, slice by slice. */
type Open = Map<number, { slice: FileChunk; places: RowPlaces }>

/**
 * The work on a file in its order: every slice is verified; then single mistakes are searched for in all that fail, then sets of
 * two in what is left, so that a long search never goes before a short one; last, where any fail, what tells rows apart is read.
 */
export class BatchJobs {
  readonly #chunks: AsyncGenerator<FileChunk>
  readonly #again: BatchJob[] = []
  readonly #queue: BatchJob[] = []
  readonly #open: Open = new Map()
  /** Given out and not yet done. */
  #running = 0
  #next = 0
  #stage = 0
  readonly #all: { chunk: number; slice: FileChunk; starts: Uint32Array<ArrayBuffer> }[] = []
  #anyFailed = false

  constructor(file: Blob, start: number, format: RowFormat, threads: number) {
    this.#chunks = chunksOfFile(file, start, format, sliceSize(format, file.size - start, threads))
  }

  /** 'later' while others have to be done first, 'none' once all is done. Rejects where the file cannot be read. */
  async take(): Promise<BatchJob | 'later' | 'none'> {
    const job = this.#again.shift() ?? (this.#stage === 0 ? await this.#nextSlice() : this.#queue.shift())
    if (job) {
      this.#running++
      return job
    }
    if (this.#running > 0) return 'later'
    if (!this.#anyFailed || this.#stage === stages.length - 1) return 'none'
    this.#fill(stages[++this.#stage])
    return this.take()
  }

  #fill(stage: (typeof stages)[number] | undefined): void {
    if (stage === 'traits') for (const one of this.#all) this.#queue.push({ type: 'traits', ...one, failures: 0 })
    else if (stage === 1 || stage === 2)
      for (const [chunk, { slice, places }] of this.#open)
        this.#queue.push({ type: 'diagnose', chunk, slice, places, size: stage, failures: 0 })
  }

  async #nextSlice(): Promise<BatchJob | null> {
    const { value, done } = await this.#chunks.next()
    return done ? null : { type: 'verify', chunk: this.#next++, slice: value, failures: 0 }
  }

  /** A job whose worker died. */
  giveBack(job: BatchJob): void {
    this.#running--
    this.#again.push(job)
  }

  /** Notes which rows of a slice fail. */
  verified({ chunk, slice }: BatchJob, columns: RowColumns): void {
    this.#running--
    this.#all.push({ chunk, slice, starts: columns.start.slice() })
    const rows = rowsOpen(columns)
    if (rows.length === 0) return
    this.#anyFailed = true
    const places = new Uint32Array(rows.length * 3)
    for (const [at, row] of rows.entries())
      places.set([row, columns.start[row] as number, columns.end[row] as number], at * 3)
    this.#open.set(chunk, { slice, places })
  }

  read(): void {
    this.#running--
  }

  /** Notes which of them are open still. */
  diagnosed({ chunk, slice }: BatchJob, places: RowPlaces, outcomes: Uint8Array): void {
    this.#running--
    const left = places.filter((_, at) => outcomes[Math.floor(at / 3)] === outcome.mismatch)
    if (left.length > 0) this.#open.set(chunk, { slice, places: left })
    else this.#open.delete(chunk)
  }
}
