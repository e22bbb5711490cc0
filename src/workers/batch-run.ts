import type { Cause } from '#core/batch/cause-book.ts'
import type { RowFormat } from '#core/batch/row-format.ts'
import type { SecretBook } from '#core/batch/secrets.ts'
import workerAddress from './batch.worker.ts?worker&url'
import { type BatchJob, BatchJobs } from './batch-jobs.ts'
import type { FromBatch, RowPlaces, ToBatch } from './batch-messages.ts'
import { ownScript } from './own-script.ts'

const mostThreads = 8
/** A slice that ended so many workers is given up. */
const mostFailures = 3

export type ChunkResult = Extract<FromBatch, { type: 'verified' }> & { start: number; bytes: number }
/** The rows are those of `places`, in its order. */
export type ChunkCauses = Extract<FromBatch, { type: 'diagnosed' }> & { places: RowPlaces }

export interface BatchRunHooks {
  /** Called for each slice, in whatever order they are done. */
  onChunk: (result: ChunkResult) => void
  /** Called for each slice with rows that fail, once or twice, after all slices were verified. */
  onCauses: (result: ChunkCauses) => void
  onEnd: () => void
  onFailure: () => void
}

interface Thread {
  worker: Worker
  job: BatchJob | null
}

/** Verifies a file in workers on all cores. A worker that dies is replaced, and its slice run again. */
export class BatchRun {
  readonly #hooks: BatchRunHooks
  readonly #format: RowFormat
  readonly #secrets: SecretBook
  readonly #jobs: BatchJobs
  readonly #threads = new Set<Thread>()
  readonly #causes: Cause[] = []
  #started = 0
  #paused = false
  #ended = false
  /** One at a time asks for the next job. */
  #asking: Promise<unknown> = Promise.resolve()

  constructor(file: Blob, start: number, format: RowFormat, secrets: SecretBook, hooks: BatchRunHooks) {
    this.#format = format
    this.#secrets = secrets
    this.#hooks = hooks
    this.#jobs = new BatchJobs(file, start, format)
    const count = Math.max(1, Math.min(mostThreads, navigator.hardwareConcurrency || 2))
    for (let at = 0; at < count; at++) this.#start()
  }

  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
    this.#feedIdle()
  }

  /** Ends all workers at once. Nothing is told afterwards. */
  stop(): void {
    this.#ended = true
    for (const { worker } of this.#threads) worker.terminate()
    this.#threads.clear()
  }

  #start(): void {
    const worker = new Worker(ownScript(workerAddress), { type: 'module' })
    const thread: Thread = { worker, job: null }
    this.#threads.add(thread)
    worker.addEventListener('message', ({ data }: MessageEvent<FromBatch>) => this.#receive(thread, data))
    worker.addEventListener('error', () => this.#replace(thread))
    worker.addEventListener('messageerror', () => this.#replace(thread))
    const fromEnd = this.#started++ % 2 === 1
    post(worker, { type: 'begin', format: this.#format, secrets: this.#secrets, fromEnd, causes: this.#causes })
    this.#feed(thread)
  }

  #feedIdle(): void {
    for (const thread of this.#threads) if (!thread.job) this.#feed(thread)
  }

  #feed(thread: Thread): void {
    this.#asking = this.#asking
      .then(() => this.#give(thread))
      .catch(() => {
        // The file changed or is gone
        this.stop()
        this.#hooks.onFailure()
      })
  }

  async #give(thread: Thread): Promise<void> {
    if (this.#paused || this.#ended || thread.job || !this.#threads.has(thread)) return
    const job = await this.#jobs.take()
    if (job === 'later' || this.#ended) return
    if (job === 'none') {
      this.stop()
      this.#hooks.onEnd()
      return
    }
    thread.job = job
    const { chunk, slice } = job
    if (job.type === 'verify') post(thread.worker, { type: 'verify', chunk, blob: slice.blob })
    else post(thread.worker, { type: 'diagnose', chunk, blob: slice.blob, places: job.places, size: job.size })
  }

  #receive(thread: Thread, message: FromBatch): void {
    if (this.#ended) return
    if (message.type === 'found') {
      this.#share(thread, message.cause)
      return
    }
    const { job } = thread
    thread.job = null
    if (message.type === 'verified' && job) {
      this.#jobs.verified(job, message.columns)
      this.#hooks.onChunk({ ...message, start: job.slice.start, bytes: job.slice.blob.size })
    } else if (message.type === 'diagnosed' && job?.type === 'diagnose') {
      this.#jobs.diagnosed(job, job.places, message.outcomes)
      this.#hooks.onCauses({ ...message, places: job.places })
    }
    this.#feedIdle()
  }

  #share(finder: Thread, cause: Cause): void {
    this.#causes.push(cause)
    for (const thread of this.#threads) if (thread !== finder) post(thread.worker, { type: 'learn', cause })
  }

  #replace(thread: Thread): void {
    if (this.#ended || !this.#threads.delete(thread)) return
    thread.worker.terminate()
    const { job } = thread
    if (job) {
      if (++job.failures >= mostFailures) {
        this.stop()
        this.#hooks.onFailure()
        return
      }
      this.#jobs.giveBack(job)
    }
    this.#start()
  }
}

/** Records of the line filter, one a line, out of any text that the importers read. Rejects where the worker fails. */
export function importInWorker(blob: Blob): Promise<Blob> {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' })
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromBatch>) => {
      if (data.type === 'imported') resolve(data.lines)
    })
    worker.addEventListener('error', () => reject(new Error('the worker stopped')))
    post(worker, { type: 'import', blob })
  }).finally(() => worker.terminate())
}

function post(worker: Worker, message: ToBatch): void {
  worker.postMessage(message)
}
