import type { SignatureRequest } from '../request/request.ts'
import type { DiagnoseOptions, Explanation } from './diagnosis.ts'
import { type DimensionLedger, dimensionsOf } from './ledger.ts'
import { countLevel, planSearch, worldsOfPlan } from './plan.ts'
import type { Scanner } from './scanner.ts'
import { type Shard, searchLevel } from './search-level.ts'
import { leavesOutBodies } from './variant-class.ts'

export interface LevelHooks {
  signal?: AbortSignal | undefined
  /** Called once with how many candidates the level holds. */
  onTotal?: (candidates: number) => void
  /** Called often with how many were tried since the last call. */
  onTried?: (tried: number) => void
}

/** What searching one level gave. */
export interface LevelRun {
  explanations: readonly Explanation[]
  tried: number
  total: number
  /** False where it was stopped before its end. */
  complete: boolean
  /** With the first level: what it covers, by dimension. */
  dimensions?: readonly DimensionLedger[]
}

/** Runs one level of a search: in this thread, or spread over several. */
export type RunLevel = (level: number, hooks: LevelHooks) => Promise<LevelRun>

/** Bytes of payload that one level may hash: some twenty seconds on one core. A level with more is not begun. */
const mostBytes = 20e9
/** Bytes of a payload besides its body, about. */
const template = 256

/** Runs this shard's part of any level of one search. Plan and counts depend on the arguments alone: equal in every thread. */
export function levelRunner(
  request: SignatureRequest,
  observed: string,
  options: Pick<DiagnoseOptions, 'scheme' | 'known'>,
  scanner: Scanner,
  shard: Shard,
): RunLevel {
  const plan = planSearch(request, observed, options)
  return async (level, hooks) => {
    const worlds = worldsOfPlan(plan, level)
    const total = countLevel(plan, worlds, level)
    hooks.onTotal?.(total)
    if (total * (request.body.length + template) > mostBytes)
      return { explanations: [], tried: 0, total, complete: false }
    const result = await searchLevel(plan, worlds, level, scanner, shard, hooks)
    const complete = result.complete && !leavesOutBodies(request)
    return { ...result, complete, total, ...(level === 1 && { dimensions: dimensionsOf(worlds) }) }
  }
}
