import type { SignatureRequest } from '../request/request.ts'
import { tokoNetzme } from '../scheme/scheme.ts'
import { sign } from '../trace/trace.ts'
import type { DiagnoseOptions, Diagnosis, Explanation } from './diagnosis.ts'
import type { Ledger, LevelLedger } from './explain/ledger.ts'
import { rank } from './explain/rank.ts'
import { createScanner } from './scan/kernel/create-scanner.ts'
import { type RunStep, type StepHooks, stepRunner } from './search/step-runner.ts'

/** Most mistakes that are combined unless asked otherwise. */
export const defaultMaxMistakes = 3

/** Tests itself once; then it serves every search of this thread. */
let scanner: ReturnType<typeof createScanner> | undefined

/**
 * Finds the smallest sets of mistakes that produce the observed text from this request. In this thread, with pauses;
 * `diagnoseInWorkers` runs the same search on all cores. Never throws for what a user typed.
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

/** The same with the steps run by `runStep`, wherever that may be. */
export async function diagnoseWith(
  request: SignatureRequest,
  observed: string,
  { scheme = tokoNetzme, signal, onProgress, onFound, maxMistakes = defaultMaxMistakes }: DiagnoseOptions,
  runStep: RunStep,
): Promise<Diagnosis> {
  const { signature } = await sign(request, scheme)
  if (signature === observed) return { outcome: 'match', explanations: [], tried: 1 }
  const levels: LevelLedger[] = []
  let dimensions: Ledger['dimensions'] = []
  let likely: readonly Explanation[] = []
  let tried = 1
  // Those of one origin come again among all sets: they move the progress on, and are not counted twice
  let again = 0
  const finish = (outcome: Diagnosis['outcome'], explanations: readonly Explanation[] = []): Diagnosis => ({
    outcome,
    explanations: rank(explanations),
    tried,
    ledger: { dimensions, levels },
  })
  for (let size = 1; size <= maxMistakes; size++) {
    if (signal?.aborted) return finish('stopped', likely)
    const result = await runStep({ kind: 'sets', size }, progressOf(tried + again, onProgress, signal))
    if (result.dimensions) dimensions = result.dimensions
    tried += result.tried
    levels.push({ mistakes: size, tried: result.tried, total: result.total })
    if (!result.complete) return finish('stopped', [...result.explanations, ...likely])
    if (result.explanations.length > 0) return finish('explained', result.explanations)
    if (size > 1 || maxMistakes < 2 || signal?.aborted) continue
    const typical = await runStep({ kind: 'origins', most: maxMistakes }, progressOf(tried, onProgress, signal))
    again = typical.tried
    likely = typical.explanations
    if (likely.length > 0 && !signal?.aborted) onFound?.(rank(likely))
  }
  return finish('unexplained')
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
