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
/** Busy workers are asked so often whether they live: one that was ended from outside says nothing. In milliseconds. */
const pulse = 1000
/** A worker that does not answer for so long is taken for dead; each time the next one gets twice as long. */
const firstPatience = 5000

export type ChunkResult = Extract<FromBatch, { type: 'verified' }> & { start: number; bytes: number }
/** The rows are those of `places`, in its order. */
export type ChunkCauses = Extract<FromBatch, { type: 'diagnosed' }> & { places: RowPlaces }

export type ChunkTraits = Extract<FromBatch, { type: 'traits' }>

export interface BatchRunHooks {
  /** Called for each slice, in whatever order they are done. */
  onChunk: (result: ChunkResult) => void
  /** Called for each slice with rows that fail, once or twice, after all slices were verified. */
  onCauses: (result: ChunkCauses) => void
  /** Called for each slice at the end, where any row fails. */
  onTraits: (result: ChunkTraits) => void
  onEnd: () => void
  onFailure: () => void
}

interface Thread {
  worker: Worker
  job: BatchJob | null
  /** When it was asked for a sign of life that it did not give yet. */
  asked: number | null
}

/** Verifies a file in workers on all cores. A worker that dies is replaced, and its slice run again. */
export class BatchRun {
  readonly #hooks: BatchRunHooks
  readonly #format: RowFormat
  readonly #secrets: SecretBook
  readonly #jobs: BatchJobs
  readonly #threads = new Set<Thread>()
  readonly #causes: Cause[] = []
  readonly #timer: ReturnType<typeof setInterval>
  #patience = firstPatience
  #started = 0
  #paused = false
  #ended = false
  /** One at a time asks for the next job. */
  #asking: Promise<unknown> = Promise.resolve()

  constructor(file: Blob, start: number, format: RowFormat, secrets: SecretBook, hooks: BatchRunHooks) {
    this.#format = format
    this.#secrets = secrets
    this.#hooks = hooks
    const count = Math.max(1, Math.min(mostThreads, navigator.hardwareConcurrency || 2))
    this.#jobs = new BatchJobs(file, start, format, count)
    for (let at = 0; at < count; at++) this.#start()
    this.#timer = setInterval(() => this.#feelPulse(), pulse)
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
    clearInterval(this.#timer)
    for (const { worker } of this.#threads) worker.terminate()
    this.#threads.clear()
  }

  #start(): void {
    const worker = new Worker(ownScript(workerAddress), { type: 'module' })
    const thread: Thread = { worker, job: null, asked: null }
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
    post(thread.worker, messageOf(job))
  }

  #receive(thread: Thread, message: FromBatch): void {
    thread.asked = null
    if (this.#ended || message.type === 'pong') return
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
    } else if (message.type === 'traits' && job) {
      this.#jobs.read()
      this.#hooks.onTraits(message)
    }
    this.#feedIdle()
  }

  #share(finder: Thread, cause: Cause): void {
    this.#causes.push(cause)
    for (const thread of this.#threads) if (thread !== finder) post(thread.worker, { type: 'learn', cause })
  }

  #feelPulse(): void {
    const now = performance.now()
    for (const thread of [...this.#threads]) {
      if (!thread.job) continue
      if (thread.asked === null) {
        thread.asked = now
        post(thread.worker, { type: 'ping' })
      } else if (now - thread.asked > this.#patience) {
        this.#patience *= 2
        this.#replace(thread, false)
      }
    }
  }

  /** Where it is not sure that the slice is at fault, that does not count. */
  #replace(thread: Thread, counts = true): void {
    if (this.#ended || !this.#threads.delete(thread)) return
    thread.worker.terminate()
    const { job } = thread
    if (job) {
      if (counts && ++job.failures >= mostFailures) {
        this.stop()
        this.#hooks.onFailure()
        return
      }
      this.#jobs.giveBack(job)
    }
    this.#start()
  }
}

function messageOf(job: BatchJob): ToBatch {
  const { chunk, slice } = job
  switch (job.type) {
    case 'verify':
      return { type: 'verify', chunk, blob: slice.blob }
    case 'diagnose':
      return { type: 'diagnose', chunk, blob: slice.blob, places: job.places, size: job.size }
    case 'traits':
      return { type: 'traits', chunk, blob: slice.blob, starts: job.starts }
  }
}

function post(worker: Worker, message: ToBatch): void {
  worker.postMessage(message)
}
