import { diagnoseWith } from '#core/diagnose/diagnose.ts'
import type { Step, StepHooks, StepRun } from '#core/diagnose/step-runner.ts'
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
  failed: (reason: Error) => void
  done: () => void
  hooks: StepHooks
  told: boolean
}

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
    const shards = this.#threads.length
    let begun = false
    const begin = () => {
      if (begun) return
      begun = true
      for (const [shard, thread] of this.#threads.entries())
        thread.post({ type: 'search', search, input, shard, shards })
    }
    const stop = () => this.#tell({ type: 'stop', search })
    signal?.addEventListener('abort', stop)
    try {
      return await diagnoseWith(request, observed, options, (step, hooks) => {
        begin()
        return this.#runStep(search, step, hooks)
      })
    } finally {
      signal?.removeEventListener('abort', stop)
      if (begun) this.#tell({ type: 'forget', search })
    }
  }

  async #runStep(search: number, step: Step, hooks: StepHooks): Promise<StepRun> {
    const runs: StepRun[] = []
    await new Promise<void>((done, failed) => {
      this.#steps.set(search, { runs, done, failed, hooks, told: false })
      this.#tell({ type: 'step', search, step })
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
        if (step.runs.length === this.#threads.length) step.done()
        break
      case 'failed':
        step.failed(new Error(message.message))
    }
  }

  #failAll(reason: string): void {
    for (const { failed } of this.#steps.values()) failed(new Error(reason))
  }
}

function merge(runs: readonly StepRun[]): StepRun {
  const [first] = runs
  return {
    explanations: runs.flatMap(({ explanations }) => explanations),
    tried: runs.reduce((sum, { tried }) => sum + tried, 0),
    total: first?.total ?? 0,
    complete: runs.every(({ complete }) => complete),
    ...(first?.dimensions && { dimensions: first.dimensions }),
  }
}
