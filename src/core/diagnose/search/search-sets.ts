import type { Start } from '../candidates/start.ts'
import type { Explanation } from '../diagnosis.ts'
import { explain } from '../explain/explain.ts'
import { type Plan, tasksOf } from '../plan/plan.ts'
import type { Scanner } from '../scan/scanner.ts'
import { runJob } from './run-job.ts'
import { composersOf, costOfOne, jobsOf, sizeOfJob } from './search-jobs.ts'
import type { Shard, StepHooks } from './step.ts'
import type { Turns } from './turns.ts'

export interface SetsResult {
  explanations: Explanation[]
  tried: number
  /** False where the signal stopped it. */
  complete: boolean
}

/** Work between two pauses: some 10 ms. */
const workInSlice = { simd: 8_000, portable: 750 } as const
/** Payloads and salts that are together longer than this take longer in proportion. */
const usualLength = 1280
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
  starts: AsyncIterable<Start>,
  size: number,
  scanner: Scanner,
  { shard, shards }: Shard,
  { onTried }: StepHooks,
  turns: Turns,
): Promise<SetsResult> {
  const explanations: Explanation[] = []
  let tried = 0
  let sinceTurn = 0
  const loads = new Array<number>(shards).fill(0)
  let reported = 0
  const report = () => {
    onTried?.(tried - reported)
    reported = tried
  }
  for await (const start of starts) {
    const composers = composersOf(start)
    for (const task of tasksOf(plan, [start], size)) {
      for (const job of jobsOf(task, composers)) {
        const { candidates, composed } = sizeOfJob(job)
        const work = candidates * costOfOne(task) + composed * composeCost
        const cost = work * Math.max(1, start.length / usualLength)
        // A start with other values is its shard's alone
        if (start.replaced.length === 0 && takeTurn(loads, cost) !== shard) continue
        const hits = runJob(task, job, composers, scanner)
        tried += candidates
        sinceTurn += cost
        for (const hit of hits) {
          if (explanations.length < mostExplanations) explanations.push(...(await explain(plan, hit)))
        }
        if (sinceTurn < workInSlice[scanner.kind]) continue
        sinceTurn = 0
        report()
        if (!(await turns.pause())) return { explanations, tried, complete: false }
      }
    }
  }
  report()
  return { explanations, tried, complete: !turns.ended }
}

/** Gives a job to the shard with the least work so far: the same one in every shard's own count. */
function takeTurn(loads: number[], cost: number): number {
  const turn = loads.indexOf(Math.min(...loads))
  loads[turn] = (loads[turn] ?? 0) + cost
  return turn
}
