import type { SignatureRequest } from '../request/request.ts'
import { type Scheme, tokoNetzme } from '../scheme/scheme.ts'
import { sign } from '../trace/trace.ts'
import type { DiagnoseOptions, Diagnosis, Explanation, Ledger, SizeLedger } from './diagnosis.ts'
import { rank, readSender } from './explain/rank.ts'
import { createScanner } from './scan/kernel/create-scanner.ts'
import type { RunStep, Step, StepHooks, StepRun } from './search/step.ts'
import { stepRunner } from './search/step-runner.ts'

/** Most mistakes that are combined unless asked otherwise. */
export const defaultMaxMistakes = 3

/** Tests itself once; then it serves every search of this thread. */
let scanner: ReturnType<typeof createScanner> | undefined

/**
 * Finds the smallest sets of mistakes that produce the observed text from this request. In this thread, with pauses;
 * `diagnoseInWorkers` runs the same search on all cores. Never throws for what a user typed.
 * @example (await diagnose(request, signature.toUpperCase())).explanations[0]?.mistakes[0]?.id // => 'output-hex-uppercase'
 */
export async function diagnose(
  request: SignatureRequest,
  observed: string,
  options: DiagnoseOptions = {},
): Promise<Diagnosis> {
  scanner ??= createScanner()
  const runShard = stepRunner(request, observed, options, await scanner)
  return diagnoseWith(request, observed, options, (step, hooks) => runShard(step, { shard: 0, shards: 1 }, hooks))
}

/** The same with the steps run by `runStep`, wherever that may be. This is the search from top to bottom. */
export async function diagnoseWith(
  request: SignatureRequest,
  observed: string,
  options: DiagnoseOptions,
  runStep: RunStep,
): Promise<Diagnosis> {
  const { scheme = tokoNetzme, signal, onFound, maxMistakes = defaultMaxMistakes, rare = true, headers = [] } = options
  if (await isRight(request, observed, scheme)) return { outcome: 'match', explanations: [], tried: 1 }
  const ranked = (found: readonly Explanation[]) =>
    found.length === 0 ? [] : rank(found, readSender(request, headers, scheme))
  const course = new Course(options, runStep, ranked)
  for (let size = 1; size <= maxMistakes; size++) {
    if (signal?.aborted) return course.end('stopped')

    // All sets of so many mistakes, the fewest first: what they explain needs no larger set, and stands where a long request
    // left some untried
    const ended = course.endAfter(await course.runSets(size))
    if (ended) return ended

    // Once the pairs are tried, the forms of single mistakes that are too many to come before them
    if (rare && size === Math.min(2, maxMistakes)) {
      const endedRare = course.endAfter(await course.runRare())
      if (endedRare) return endedRare
    }

    // After the single mistakes the sets that one origin is known for: told at once, for all others take much longer
    if (size > 1 || maxMistakes < 2 || signal?.aborted) continue
    const likely = await course.runOrigins(maxMistakes)
    if (likely.length > 0 && !signal?.aborted) onFound?.(ranked(likely))
  }
  return course.end('unexplained')
}

async function isRight(request: SignatureRequest, observed: string, scheme: Scheme): Promise<boolean> {
  return (await sign(request, scheme)).signature === observed
}

/** Puts explanations in order. */
type Rank = (found: readonly Explanation[]) => Explanation[]

/** How far a search has come: runs its steps and adds up what they tried. */
class Course {
  readonly #options: DiagnoseOptions
  readonly #runStep: RunStep
  readonly #rank: Rank
  readonly #sizes: SizeLedger[] = []
  #dimensions: Ledger['dimensions'] = []
  #likely: readonly Explanation[] = []
  #tried = 1
  /** Those of one origin come again among all sets: they move the progress on, and are not counted twice. */
  #again = 0

  constructor(options: DiagnoseOptions, runStep: RunStep, rank: Rank) {
    this.#options = options
    this.#runStep = runStep
    this.#rank = rank
  }

  async runSets(size: number): Promise<StepRun> {
    const run = await this.#run({ kind: 'sets', size })
    if (run.dimensions) this.#dimensions = run.dimensions
    this.#tried += run.tried
    this.#sizes.push({ mistakes: size, tried: run.tried, total: run.total, leftOut: run.leftOut })
    return run
  }

  /** Counted with the single mistakes: that is what they are. */
  async runRare(): Promise<StepRun> {
    const run = await this.#run({ kind: 'rare' })
    this.#tried += run.tried
    const [alone] = this.#sizes
    if (alone) this.#sizes[0] = { ...alone, tried: alone.tried + run.tried, total: alone.total + run.total }
    return run
  }

  async runOrigins(most: number): Promise<readonly Explanation[]> {
    const run = await this.#run({ kind: 'origins', most })
    this.#again = run.tried
    this.#likely = run.explanations
    return run.explanations
  }

  /** Where a step ends the search: it explains, which an incomplete one does too unless it was told to stop, or it is incomplete. */
  endAfter({ complete, explanations }: StepRun): Diagnosis | null {
    const isStopped = !complete && (explanations.length === 0 || this.#options.signal?.aborted)
    if (isStopped) return this.end('stopped', explanations)
    return explanations.length > 0 ? this.end('explained', explanations) : null
  }

  /** A search that was stopped has what its last step found, and what comes from one origin. */
  end(outcome: 'explained' | 'unexplained' | 'stopped', explanations: readonly Explanation[] = []): Diagnosis {
    const all = outcome === 'stopped' ? [...explanations, ...this.#likely] : explanations
    const ledger = { dimensions: this.#dimensions, sizes: this.#sizes }
    return { outcome, explanations: this.#rank(all), tried: this.#tried, ledger }
  }

  #run(step: Step): Promise<StepRun> {
    const { signal, onProgress } = this.#options
    return this.#runStep(step, progressOf(this.#tried + this.#again, onProgress, signal))
  }
}

function progressOf(
  before: number,
  onProgress: DiagnoseOptions['onProgress'],
  signal: AbortSignal | undefined,
): StepHooks {
  let tried = before
  let total = before
  return {
    signal,
    onTotal: candidates => {
      total = before + candidates
      onProgress?.(tried, total)
    },
    onTried: more => {
      tried += more
      onProgress?.(tried, Math.max(tried, total))
    },
  }
}
