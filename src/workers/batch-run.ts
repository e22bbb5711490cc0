import type { RowFormat } from '#core/batch/row-format.ts'
import type { SecretBook } from '#core/batch/secrets.ts'
import workerAddress from './batch.worker.ts?worker&url'
import { chunksOfFile, type FileChunk } from './batch-chunks.ts'
import type { FromBatch, ToBatch } from './batch-messages.ts'
import { ownScript } from './own-script.ts'

const mostThreads = 8
/** A slice that ended so many workers is given up. */
const mostFailures = 3

export type ChunkResult = Extract<FromBatch, { type: 'done' }> & { start: number; bytes: number; worker: number }

export interface BatchRunHooks {
  /** Called for each slice, in whatever order they are done. */
  onChunk: (result: ChunkResult) => void
  onEnd: () => void
  onFailure: () => void
}

interface Busy extends FileChunk {
  chunk: number
  failures: number
}

interface Thread {
  worker: Worker
  id: number
  job: Busy | null
}

/** Verifies a file in workers on all cores. A worker that dies is replaced, and its slice run again. */
export class BatchRun {
  readonly #hooks: BatchRunHooks
  readonly #format: RowFormat
  readonly #secrets: SecretBook
  readonly #chunks: AsyncGenerator<FileChunk>
  readonly #threads = new Set<Thread>()
  readonly #again: Busy[] = []
  #next = 0
  #threadIds = 0
  #paused = false
  #ended = false
  /** One at a time asks for the next slice. */
  #asking: Promise<unknown> = Promise.resolve()

  constructor(file: Blob, start: number, format: RowFormat, secrets: SecretBook, hooks: BatchRunHooks) {
    this.#format = format
    this.#secrets = secrets
    this.#hooks = hooks
    this.#chunks = chunksOfFile(file, start, format)
    const count = Math.max(1, Math.min(mostThreads, navigator.hardwareConcurrency || 2))
    for (let at = 0; at < count; at++) this.#start()
  }

  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
    for (const thread of this.#threads) if (!thread.job) this.#feed(thread)
  }

  /** Ends all workers at once. Nothing is told afterwards. */
  stop(): void {
    this.#ended = true
    for (const { worker } of this.#threads) worker.terminate()
    this.#threads.clear()
  }

  #start(): void {
    const worker = new Worker(ownScript(workerAddress), { type: 'module' })
    const thread: Thread = { worker, id: this.#threadIds++, job: null }
    this.#threads.add(thread)
    worker.addEventListener('message', ({ data }: MessageEvent<FromBatch>) => this.#receive(thread, data))
    worker.addEventListener('error', () => this.#replace(thread))
    worker.addEventListener('messageerror', () => this.#replace(thread))
    post(worker, { type: 'begin', format: this.#format, secrets: this.#secrets })
    this.#feed(thread)
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
    const job = this.#again.shift() ?? (await this.#nextJob())
    if (!job) {
      this.#endWhereDone()
      return
    }
    thread.job = job
    post(thread.worker, { type: 'chunk', chunk: job.chunk, blob: job.blob })
  }

  async #nextJob(): Promise<Busy | null> {
    const { value, done } = await this.#chunks.next()
    return done ? null : { ...value, chunk: this.#next++, failures: 0 }
  }

  #endWhereDone(): void {
    if (this.#ended || this.#again.length > 0 || [...this.#threads].some(({ job }) => job)) return
    this.stop()
    this.#hooks.onEnd()
  }

  #receive(thread: Thread, message: FromBatch): void {
    const { job } = thread
    if (this.#ended || message.type !== 'done' || !job) return
    thread.job = null
    this.#hooks.onChunk({ ...message, start: job.start, bytes: job.blob.size, worker: thread.id })
    this.#feed(thread)
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
      this.#again.push(job)
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
