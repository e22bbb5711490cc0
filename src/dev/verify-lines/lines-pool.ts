import { Worker } from 'node:worker_threads'
import type { LinesDone, LinesJob, LinesWorkerData } from './messages.ts'

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
  readonly #data: LinesWorkerData
  readonly #idle: Worker[] = []
  readonly #busy = new Map<Worker, Waiting>()
  readonly #waiting: Waiting[] = []
  readonly #most: number

  constructor(script: URL, data: LinesWorkerData, most: number) {
    this.#script = script
    this.#data = data
    this.#most = most
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
    worker.postMessage(waiting.job)
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#data })
    worker.on('message', (done: LinesDone) => {
      this.#busy.get(worker)?.resolve(done)
      this.#busy.delete(worker)
      this.#idle.push(worker)
      this.#next()
    })
    // What went wrong may quote a record: it is not told
    worker.on('error', () => this.#replace(worker))
    worker.on('exit', () => this.#replace(worker))
    return worker
  }

  #replace(worker: Worker): void {
    const lost = this.#busy.get(worker)
    if (!lost) return
    this.#busy.delete(worker)
    if (++lost.failures < mostFailures) this.#waiting.unshift(lost)
    else lost.reject(new Error('a thread failed twice on the same lines'))
    this.#next()
  }
}
