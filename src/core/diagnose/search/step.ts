import type { DimensionLedger, Explanation } from '../diagnosis.ts'
import type { MistakeId } from '../mistakes/table.ts'

/** Which part of the work this caller does, of so many equal ones. */
export interface Shard {
  shard: number
  shards: number
}

/** What a step tells while it runs, and what may stop it. */
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
  /** Mistakes that were tried in no way, or in fewer than there are, because a value is too long. */
  leftOut: readonly MistakeId[]
  /** With the single mistakes: what they cover, by dimension. */
  dimensions?: readonly DimensionLedger[]
}

/**
 * One step of a search. 'sets': all sets of so many mistakes. 'origins': sets of two to so many that one origin is known for,
 * which are the likeliest of all; they come again among the sets. 'rare': the forms of single mistakes that are too many, or too
 * unlikely, to be tried before the pairs.
 */
export type Step = { kind: 'sets'; size: number } | { kind: 'origins'; most: number } | { kind: 'rare' }

/** Runs one step of a search: in this thread, or spread over several. */
export type RunStep = (step: Step, hooks: StepHooks) => Promise<StepRun>

/** Runs one shard's part of a step. */
export type RunShard = (step: Step, shard: Shard, hooks: StepHooks) => Promise<StepRun>
