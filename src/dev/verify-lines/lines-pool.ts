import { Worker } from 'node:worker_threads'
import type { Cause } from '#core/batch/cause-book.ts'
import type { FromLines, LinesDone, LinesJob, LinesWorkerData, ToLines } from './messages.ts'

interface Waiting {
  job: LinesJob
  failures: number
  resolve: (done: LinesDone) => void
  reject: (error: Error) => void
}

/** A chunk that ended so many threads is given up. */
const mostFailures = 2

/** Threads that take chunks in turn. A thread that dies is replaced, and its chunk run again. */
export class LinesPool {
  readonly #script: URL
  readonly #data: Pick<LinesWorkerData, 'secrets' | 'diagnoses'>
  readonly #causes: Cause[] = []
  #started = 0
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Waiting>()
  readonly #waiting: Waiting[] = []
  readonly #most: number

  constructor(script: URL, data: Pick<LinesWorkerData, 'secrets' | 'diagnoses'>, most: number) {
    this.#script = script
    this.#data = data
    this.#most = most
    // They take longer to start than the first lines take to come
    for (let at = 0; at < most; at++) this.#idle.push(this.#start())
  }

  run(job: LinesJob): Promise<LinesDone> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, failures: 0, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map(worker => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const worker = this.#idle.pop() ?? (this.#busy.size < this.#most ? this.#start() : undefined)
    const waiting = worker && this.#waiting.shift()
    if (!worker || !waiting) return
    this.#busy.set(worker, waiting)
    post(worker, waiting.job)
  }

  #start(): Worker {
    const workerData: LinesWorkerData = { ...this.#data, fromEnd: this.#started++ % 2 === 1, causes: this.#causes }
    const worker = new Worker(this.#script, { workerData })
    worker.on('message', (message: FromLines) => {
      if (message.type === 'found') this.#share(worker, message.cause)
      else this.#finish(worker, message)
    })
    // What went wrong may quote a record: it is not told
    worker.on('error', () => this.#replace(worker))
    worker.on('exit', () => this.#replace(worker))
    return worker
  }

  #share(finder: Worker, cause: Cause): void {
    this.#causes.push(cause)
    for (const worker of [...this.#idle, ...this.#busy.keys()])
      if (worker !== finder) post(worker, { type: 'learn', cause })
  }

  #finish(worker: Worker, done: LinesDone): void {
    this.#busy.get(worker)?.resolve(done)
    this.#busy.delete(worker)
    this.#idle.push(worker)
    this.#next()
  }

  #replace(worker: Worker): void {
    const lost = this.#busy.get(worker)
    const idle = this.#idle.indexOf(worker)
    if (idle >= 0) this.#idle.splice(idle, 1)
    if (!lost) return
    this.#busy.delete(worker)
    if (++lost.failures < mostFailures) this.#waiting.unshift(lost)
    else lost.reject(new Error('a thread failed twice on the same lines'))
    this.#next()
  }
}

function post(worker: Worker, message: ToLines): void {
  worker.postMessage(message)
}
