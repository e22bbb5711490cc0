import { diagnoseWith } from '#core/diagnose/diagnose.ts'
import type { Step, StepHooks, StepRun } from '#core/diagnose/search/step.ts'
import type { DiagnoseOptions, Diagnosis, SignatureRequest } from '#core/index.ts'
import type { FromDiagnose, ToDiagnose } from './diagnose-messages.ts'

/** A thread that diagnoses, seen from outside. */
export interface DiagnoseThread {
  post: (message: ToDiagnose) => void
  /** Called with each message of the thread, and once with its failure, if any. */
  listen: (onMessage: (message: FromDiagnose) => void, onFailure: (reason: string) => void) => void
}

interface RunningStep {
  runs: StepRun[]
  /** How many threads share it. */
  shards: number
  failed: (reason: Error) => void
  done: () => void
  hooks: StepHooks
  told: boolean
}

/** UTF-16 units, or bytes, of a body from which all threads take part in everything. */
const longBody = 16_384

/** Spreads searches over threads: each does its shard of every step, and a step is over when all are done. */
export class DiagnosePool {
  readonly #threads: readonly DiagnoseThread[]
  readonly #steps = new Map<number, RunningStep>()
  #lastSearch = 0

  constructor(threads: readonly DiagnoseThread[]) {
    this.#threads = threads
    for (const thread of threads) {
      thread.listen(
        message => this.#receive(message),
        reason => this.#failAll(reason),
      )
    }
  }

  /** As core's `diagnose`, with the same result. Rejects only where a thread fails. */
  async diagnose(request: SignatureRequest, observed: string, options: DiagnoseOptions = {}): Promise<Diagnosis> {
    const search = ++this.#lastSearch
    const { scheme, known, signal } = options
    const input = { request, observed, options: { ...(scheme && { scheme }), ...(known && { known }) } }
    let begun = false
    const begin = () => {
      if (begun) return
      begun = true
      this.#tell({ type: 'search', search, input })
    }
    const stop = () => this.#tell({ type: 'stop', search })
    signal?.addEventListener('abort', stop)
    try {
      return await diagnoseWith(request, observed, options, (step, hooks) => {
        begin()
        return this.#runStep(search, step, hooks, this.#threadsFor(step, request))
      })
    } finally {
      signal?.removeEventListener('abort', stop)
      if (begun) this.#tell({ type: 'forget', search })
    }
  }

  /** Single mistakes of a short body are tried in less time than it takes every thread to prepare them. */
  #threadsFor(step: Step, { body }: SignatureRequest): readonly DiagnoseThread[] {
    return step.kind === 'sets' && step.size === 1 && body.length < longBody ? this.#threads.slice(0, 1) : this.#threads
  }

  async #runStep(search: number, step: Step, hooks: StepHooks, threads: readonly DiagnoseThread[]): Promise<StepRun> {
    const runs: StepRun[] = []
    const shards = threads.length
    await new Promise<void>((done, failed) => {
      this.#steps.set(search, { runs, shards, done, failed, hooks, told: false })
      for (const [shard, thread] of threads.entries())
        thread.post({ type: 'step', search, step, shard: { shard, shards } })
    }).finally(() => this.#steps.delete(search))
    return merge(runs)
  }

  #tell(message: ToDiagnose): void {
    for (const thread of this.#threads) thread.post(message)
  }

  #receive(message: FromDiagnose): void {
    const step = this.#steps.get(message.search)
    if (!step) return
    switch (message.type) {
      case 'total':
        if (!step.told) step.hooks.onTotal?.(message.candidates)
        step.told = true
        break
      case 'tried':
        step.hooks.onTried?.(message.tried)
        break
      case 'done':
        step.runs.push(message.run)
        if (step.runs.length === step.shards) step.done()
        break
      case 'failed':
        step.failed(new Error(message.message))
    }
  }

  /** Ends all that is being searched for, where the threads have ended. */
  fail(reason: string): void {
    this.#failAll(reason)
    this.#steps.clear()
  }

  #failAll(reason: string): void {
    for (const { failed } of this.#steps.values()) failed(new Error(reason))
  }
}

/** All threads count the same sets; one that was stopped while it prepared had none to count. */
function merge(runs: readonly StepRun[]): StepRun {
  const prepared = runs.toSorted((a, b) => b.total - a.total)[0]
  return {
    explanations: runs.flatMap(({ explanations }) => explanations),
    tried: runs.reduce((sum, { tried }) => sum + tried, 0),
    total: prepared?.total ?? 0,
    leftOut: prepared?.leftOut ?? [],
    complete: runs.every(({ complete }) => complete),
    ...(prepared?.dimensions && { dimensions: prepared.dimensions }),
  }
}
