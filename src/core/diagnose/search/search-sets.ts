import type { Start } from '../candidates/start.ts'
import type { Explanation } from '../diagnosis.ts'
import { explain } from '../explain/explain.ts'
import { type Plan, tasksOf } from '../plan/plan.ts'
import type { Scanner } from '../scan/scanner.ts'
import { runJob } from './run-job.ts'
import { type Composers, composersOf, jobsOf, sizeOfJob } from './search-jobs.ts'
import type { Shard, StepHooks } from './step.ts'

export interface SetsResult {
  explanations: Explanation[]
  tried: number
  /** False where the signal stopped it. */
  complete: boolean
}

/** Work between two pauses: some 20 ms. */
const workInSlice = { simd: 16_000, portable: 1_500 } as const
/** Bodies longer than this take longer in proportion. */
const usualBody = 1024
/** Making a text costs about as much as scanning it so many times. */
const composeCost = 1
/** Most explanations of one size: no reader takes in more. */
const mostExplanations = 256

/**
 * Searches all sets of exactly `size` mistakes, or this shard of them. Pauses often, so that the signal is heard and
 * progress is seen. The size is finished even after a hit: all explanations of one size belong together.
 */
export async function searchSets(
  plan: Plan,
  starts: readonly Start[],
  size: number,
  scanner: Scanner,
  { shard, shards }: Shard,
  { signal, onTried }: StepHooks = {},
): Promise<SetsResult> {
  const explanations: Explanation[] = []
  let composers: Composers | null = null
  let tried = 0
  let work = 0
  const loads = new Array<number>(shards).fill(0)
  let reported = 0
  for (const task of tasksOf(plan, starts, size)) {
    if (composers?.start !== task.start) composers = composersOf(task.start)
    for (const job of jobsOf(task, composers)) {
      const { candidates, composed } = sizeOfJob(job)
      const cost = (candidates + composed * composeCost) * Math.max(1, task.start.base.body.length / usualBody)
      if (takeTurn(loads, cost) !== shard) continue
      const hits = runJob(task, job, composers, scanner)
      tried += candidates
      work += cost
      for (const hit of hits) {
        if (explanations.length < mostExplanations) explanations.push(...(await explain(plan, hit)))
      }
      if (work < workInSlice[scanner.kind]) continue
      work = 0
      onTried?.(tried - reported)
      reported = tried
      await pause()
      if (signal?.aborted) return { explanations, tried, complete: false }
    }
  }
  onTried?.(tried - reported)
  return { explanations, tried, complete: !signal?.aborted }
}

/** Gives a job to the shard with the least work so far: the same one in every shard's own count. */
function takeTurn(loads: number[], cost: number): number {
  const turn = loads.indexOf(Math.min(...loads))
  loads[turn] = (loads[turn] ?? 0) + cost
  return turn
}

/** Lets the event loop turn: messages, timers and the abort signal get their chance. Not a timer: browsers hold those back. */
function pause(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
