import type { SignatureRequest } from '../../request/request.ts'
import { tokoNetzme } from '../../scheme/scheme.ts'
import { rareStartOf, type Start, startsOf } from '../candidates/start.ts'
import { leavesOutBodies } from '../candidates/variant-class.ts'
import type { DiagnoseOptions, Explanation } from '../diagnosis.ts'
import { dimensionsOf } from '../explain/ledger.ts'
import { startsOfOrigins } from '../plan/origins.ts'
import { countSetsOf, type Plan } from '../plan/plan.ts'
import { readObserved } from '../plan/reading.ts'
import type { Scanner } from '../scan/scanner.ts'
import { searchSets } from './search-sets.ts'
import type { RunShard, Shard, StepHooks, StepRun } from './step.ts'

/** Bytes of payload that sets of one size may hash: some twenty seconds on one core. With more, they are not begun. */
const mostBytes = 20e9
/** Bytes of a payload besides its body, about. */
const template = 256

/** Runs any shard's part of any step of one search. Plan and counts depend on the arguments alone: equal in every thread. */
export function stepRunner(
  request: SignatureRequest,
  observed: string,
  options: Pick<DiagnoseOptions, 'scheme' | 'known'>,
  scanner: Scanner,
): RunShard {
  const { scheme = tokoNetzme, known = {} } = options
  const plan: Plan = { request, observed, scheme, known, readings: readObserved(observed, request) }
  return async (step, shard, hooks) => {
    if (step.kind === 'origins') return runOrigins(plan, step.most, scanner, shard, hooks)
    if (step.kind === 'rare') return runSets(plan, [rareStartOf(plan)], 1, scanner, shard, hooks)
    const starts = startsOf(plan, step.size)
    const run = await runSets(plan, starts, step.size, scanner, shard, hooks)
    return step.size === 1 ? { ...run, dimensions: dimensionsOf(starts) } : run
  }
}

async function runSets(
  plan: Plan,
  starts: readonly Start[],
  size: number,
  scanner: Scanner,
  shard: Shard,
  hooks: StepHooks,
): Promise<StepRun> {
  const counts = starts.map(start => countSetsOf(plan, [start], size))
  const total = counts.reduce((sum, count) => sum + count, 0)
  hooks.onTotal?.(total)
  const bytes = starts.reduce((sum, { base }, at) => sum + (counts[at] ?? 0) * (base.body.length + template), 0)
  if (bytes > mostBytes) return { explanations: [], tried: 0, total, complete: false }
  const result = await searchSets(plan, starts, size, scanner, shard, hooks)
  return { ...result, complete: result.complete && !leavesOutBodies(plan.request), total }
}

async function runOrigins(
  plan: Plan,
  most: number,
  scanner: Scanner,
  shard: Shard,
  hooks: StepHooks,
): Promise<StepRun> {
  const starts = startsOfOrigins(startsOf(plan, Math.min(most, 3)))
  const sizes = Array.from({ length: most - 1 }, (_, at) => at + 2)
  const total = sizes.reduce((sum, size) => sum + countSetsOf(plan, starts, size), 0)
  hooks.onTotal?.(total)
  const all: StepRun & { explanations: Explanation[] } = { explanations: [], tried: 0, total, complete: true }
  for (const size of sizes) {
    const run = await runSets(plan, starts, size, scanner, shard, { ...hooks, onTotal: () => undefined })
    all.explanations.push(...run.explanations)
    all.tried += run.tried
    all.complete &&= run.complete
    if (!all.complete) break
  }
  return all
}
