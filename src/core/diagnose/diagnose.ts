import type { SignatureRequest } from '../request/request.ts'
import { tokoNetzme } from '../scheme/scheme.ts'
import { sign } from '../trace/trace.ts'
import type { DiagnoseOptions, Diagnosis, Explanation } from './diagnosis.ts'
import { createScanner } from './kernel/create-scanner.ts'
import { dimensionsOf, type LevelLedger } from './ledger.ts'
import { countLevel, type Plan, planSearch, worldsOfPlan } from './plan.ts'
import { rank } from './rank.ts'
import { type LevelHooks, type LevelResult, searchLevel } from './search-level.ts'
import type { World } from './world.ts'

/** Runs one level of a plan: in this thread, or spread over several. */
export type LevelRunner = (
  plan: Plan,
  worlds: readonly World[],
  level: number,
  hooks: LevelHooks,
) => Promise<LevelResult>

/**
 * Finds the smallest sets of mistakes that produce the observed text from this request. In this thread, with pauses;
 * `diagnoseInWorkers` runs the same search on all cores. Never throws for what a user typed.
 */
export async function diagnose(
  request: SignatureRequest,
  observed: string,
  options: DiagnoseOptions = {},
): Promise<Diagnosis> {
  const scanner = await createScanner()
  return diagnoseWith(request, observed, options, (plan, worlds, level, hooks) =>
    searchLevel(plan, worlds, level, scanner, { shard: 0, shards: 1 }, hooks),
  )
}

/** The same with the levels run by `runLevel`. */
export async function diagnoseWith(
  request: SignatureRequest,
  observed: string,
  options: DiagnoseOptions,
  runLevel: LevelRunner,
): Promise<Diagnosis> {
  const { signal, onProgress } = options
  const { signature } = await sign(request, options.scheme ?? tokoNetzme)
  if (signature === observed) return { outcome: 'match', explanations: [], tried: 1 }
  const plan = planSearch(request, observed, options)
  const levels: LevelLedger[] = []
  const singles = worldsOfPlan(plan, 1)
  const finish = (outcome: Diagnosis['outcome'], explanations: Explanation[] = []): Diagnosis => ({
    outcome,
    explanations: rank(explanations),
    tried: 1 + levels.reduce((total, { tried }) => total + tried, 0),
    ledger: { dimensions: dimensionsOf(singles), levels },
  })
  for (let level = 1; level <= plan.maxMistakes; level++) {
    if (signal?.aborted) return finish('stopped')
    const worlds = level === 1 ? singles : worldsOfPlan(plan, level)
    const total = countLevel(plan, worlds, level)
    const before = 1 + levels.reduce((sum, { tried }) => sum + tried, 0)
    let tried = 0
    onProgress?.(before, before + total)
    const result = await runLevel(plan, worlds, level, {
      signal,
      onTried: more => {
        tried += more
        onProgress?.(before + tried, before + total)
      },
    })
    levels.push({ mistakes: level, tried: result.tried, total })
    if (!result.complete) return finish('stopped', result.explanations)
    if (result.explanations.length > 0) return finish('explained', result.explanations)
  }
  return finish('unexplained')
}
