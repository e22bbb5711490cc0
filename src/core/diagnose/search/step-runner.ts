import type { SignatureRequest } from '../../request/request.ts'
import { leavesOutBodies } from '../candidates/variant-class.ts'
import type { World } from '../candidates/world.ts'
import type { DiagnoseOptions, Explanation } from '../diagnosis.ts'
import { type DimensionLedger, dimensionsOf } from '../explain/ledger.ts'
import { worldsOfOrigins } from '../plan/origins.ts'
import { countLevel, type Plan, planSearch, worldsOfPlan } from '../plan/plan.ts'
import type { Scanner } from '../scan/scanner.ts'
import { type Shard, searchLevel } from './search-level.ts'

export interface StepHooks {
  signal?: AbortSignal | undefined
  /** Called with how many candidates there are. */
  onTotal?: (candidates: number) => void
  /** Called often with how many were tried since the last call. */
  onTried?: (tried: number) => void
}

/** What one step gave. */
export interface StepRun {
  explanations: readonly Explanation[]
  tried: number
  total: number
  /** False where it was stopped before its end. */
  complete: boolean
  /** With the single mistakes: what they cover, by dimension. */
  dimensions?: readonly DimensionLedger[]
}

/**
 * One step of a search. 'sets': all sets of so many mistakes. 'origins': sets of two to so many that one origin is known for,
 * which are the likeliest of all; they come again among the sets.
 */
export type Step = { kind: 'sets'; size: number } | { kind: 'origins'; most: number }

/** Runs one step of a search: in this thread, or spread over several. */
export type RunStep = (step: Step, hooks: StepHooks) => Promise<StepRun>

/** Runs one shard's part of a step. */
export type RunShard = (step: Step, shard: Shard, hooks: StepHooks) => Promise<StepRun>

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
  const plan = planSearch(request, observed, options)
  return async (step, shard, hooks) => {
    if (step.kind === 'origins') return runOrigins(plan, step.most, scanner, shard, hooks)
    const worlds = worldsOfPlan(plan, step.size)
    const run = await runSets(plan, worlds, step.size, scanner, shard, hooks)
    return step.size === 1 ? { ...run, dimensions: dimensionsOf(worlds) } : run
  }
}

async function runSets(
  plan: Plan,
  worlds: readonly World[],
  size: number,
  scanner: Scanner,
  shard: Shard,
  hooks: StepHooks,
): Promise<StepRun> {
  const counts = worlds.map(world => countLevel(plan, [world], size))
  const total = counts.reduce((sum, count) => sum + count, 0)
  hooks.onTotal?.(total)
  const bytes = worlds.reduce((sum, { base }, at) => sum + (counts[at] ?? 0) * (base.body.length + template), 0)
  if (bytes > mostBytes) return { explanations: [], tried: 0, total, complete: false }
  const result = await searchLevel(plan, worlds, size, scanner, shard, hooks)
  return { ...result, complete: result.complete && !leavesOutBodies(plan.request), total }
}

async function runOrigins(
  plan: Plan,
  most: number,
  scanner: Scanner,
  shard: Shard,
  hooks: StepHooks,
): Promise<StepRun> {
  const worlds = worldsOfOrigins(worldsOfPlan(plan, Math.min(most, 3)))
  const sizes = Array.from({ length: most - 1 }, (_, at) => at + 2)
  const total = sizes.reduce((sum, size) => sum + countLevel(plan, worlds, size), 0)
  hooks.onTotal?.(total)
  const all: StepRun & { explanations: Explanation[] } = { explanations: [], tried: 0, total, complete: true }
  for (const size of sizes) {
    const run = await runSets(plan, worlds, size, scanner, shard, { ...hooks, onTotal: () => undefined })
    all.explanations.push(...run.explanations)
    all.tried += run.tried
    all.complete &&= run.complete
    if (!all.complete) break
  }
  return all
}
