import type { SearchSize } from '#core/batch/cause-book.ts'
import { rowsOpen } from '#core/batch/open-rows.ts'
import { outcome, type RowColumns } from '#core/batch/row-columns.ts'
import type { RowFormat } from '#core/batch/row-format.ts'
import { chunksOfFile, type FileChunk } from './batch-chunks.ts'
import type { RowPlaces } from './batch-messages.ts'

/** What a worker does next with one slice of the file. */
export type BatchJob = { chunk: number; slice: FileChunk; failures: number } & (
  | { type: 'verify' }
  | { type: 'diagnose'; places: RowPlaces; size: SearchSize }
)

/** Rows that fail and whose cause is not known, slice by slice. */
type Open = Map<number, { slice: FileChunk; places: RowPlaces }>

/**
 * The work on a file in its order: every slice is verified; then single mistakes are searched for in all that fail, then sets of
 * two in what is left, so that a long search never goes before a short one.
 */
export class BatchJobs {
  readonly #chunks: AsyncGenerator<FileChunk>
  readonly #again: BatchJob[] = []
  readonly #queue: BatchJob[] = []
  readonly #open: Open = new Map()
  /** Given out and not yet done. */
  #running = 0
  #next = 0
  #size: 0 | SearchSize = 0

  constructor(file: Blob, start: number, format: RowFormat) {
    this.#chunks = chunksOfFile(file, start, format)
  }

  /** 'later' while others have to be done first, 'none' once all is done. Rejects where the file cannot be read. */
  async take(): Promise<BatchJob | 'later' | 'none'> {
    const job = this.#again.shift() ?? (this.#size === 0 ? await this.#nextSlice() : this.#queue.shift())
    if (job) {
      this.#running++
      return job
    }
    if (this.#running > 0) return 'later'
    if (this.#size === 2 || this.#open.size === 0) return 'none'
    this.#size = this.#size === 0 ? 1 : 2
    for (const [chunk, { slice, places }] of this.#open)
      this.#queue.push({ type: 'diagnose', chunk, slice, places, size: this.#size, failures: 0 })
    return this.take()
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
    const rows = rowsOpen(columns)
    if (rows.length === 0) return
    const places = new Uint32Array(rows.length * 3)
    for (const [at, row] of rows.entries())
      places.set([row, columns.start[row] as number, columns.end[row] as number], at * 3)
    this.#open.set(chunk, { slice, places })
  }

  /** Notes which of them are open still. */
  diagnosed({ chunk, slice }: BatchJob, places: RowPlaces, outcomes: Uint8Array): void {
    this.#running--
    const left = places.filter((_, at) => outcomes[Math.floor(at / 3)] === outcome.mismatch)
    if (left.length > 0) this.#open.set(chunk, { slice, places: left })
    else this.#open.delete(chunk)
  }
}
