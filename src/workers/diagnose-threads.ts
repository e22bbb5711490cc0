import { diagnoseWith } from '#core/diagnose/diagnose.ts'
import type { LevelHooks, LevelRun } from '#core/diagnose/level-runner.ts'
import type { DiagnoseOptions, Diagnosis, SignatureRequest } from '#core/index.ts'
import type { FromDiagnose, ToDiagnose } from './diagnose-messages.ts'

/** A thread that diagnoses, seen from outside. */
export interface DiagnoseThread {
  post: (message: ToDiagnose) => void
  /** Called with each message of the thread, and once with its failure, if any. */
  listen: (onMessage: (message: FromDiagnose) => void, onFailure: (reason: string) => void) => void
}

interface Level {
  runs: LevelRun[]
  failed: (reason: Error) => void
  done: () => void
  hooks: LevelHooks
  told: boolean
}

/** Spreads searches over threads: each does its shard of every level, and a level is over when all are done. */
export class DiagnosePool {
  readonly #threads: readonly DiagnoseThread[]
  readonly #levels = new Map<number, Level>()
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
      return await diagnoseWith(request, observed, options, (level, hooks) => {
        begin()
        return this.#runLevel(search, level, hooks)
      })
    } finally {
      signal?.removeEventListener('abort', stop)
      if (begun) this.#tell({ type: 'forget', search })
    }
  }

  async #runLevel(search: number, level: number, hooks: LevelHooks): Promise<LevelRun> {
    const runs: LevelRun[] = []
    await new Promise<void>((done, failed) => {
      this.#levels.set(search, { runs, done, failed, hooks, told: false })
      this.#tell({ type: 'level', search, level })
    }).finally(() => this.#levels.delete(search))
    return merge(runs)
  }

  #tell(message: ToDiagnose): void {
    for (const thread of this.#threads) thread.post(message)
  }

  #receive(message: FromDiagnose): void {
    const level = this.#levels.get(message.search)
    if (!level) return
    switch (message.type) {
      case 'total':
        if (!level.told) level.hooks.onTotal?.(message.candidates)
        level.told = true
        break
      case 'tried':
        level.hooks.onTried?.(message.tried)
        break
      case 'done':
        level.runs.push(message.run)
        if (level.runs.length === this.#threads.length) level.done()
        break
      case 'failed':
        level.failed(new Error(message.message))
    }
  }

  #failAll(reason: string): void {
    for (const { failed } of this.#levels.values()) failed(new Error(reason))
  }
}

function merge(runs: readonly LevelRun[]): LevelRun {
  const [first] = runs
  return {
    explanations: runs.flatMap(({ explanations }) => explanations),
    tried: runs.reduce((sum, { tried }) => sum + tried, 0),
    total: first?.total ?? 0,
    complete: runs.every(({ complete }) => complete),
    ...(first?.dimensions && { dimensions: first.dimensions }),
  }
}
