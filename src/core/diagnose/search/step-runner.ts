import type { SignatureRequest } from '../../request/request.ts'
import { tokoNetzme } from '../../scheme/scheme.ts'
import { KeptStarts } from '../candidates/kept-starts.ts'
import { choicesOf, countChoices, type Replacement, replacementsOf, type Start, startOf } from '../candidates/start.ts'
import type { DiagnoseOptions, Explanation } from '../diagnosis.ts'
import { dimensionsOf } from '../explain/ledger.ts'
import { likeliestOf } from '../plan/likeliest.ts'
import { startsOfOrigins } from '../plan/origins.ts'
import { countSetsOf, type Plan } from '../plan/plan.ts'
import { readObserved } from '../plan/reading.ts'
import type { Scanner } from '../scan/scanner.ts'
import { searchSets } from './search-sets.ts'
import type { RunShard, Shard, Step, StepHooks, StepRun } from './step.ts'
import { Turns } from './turns.ts'

/** Bytes that sets of one size may hash: some twenty seconds on one core. */
const mostBytes = 20e9
/** Of single mistakes: beyond some ten seconds nobody waits for the less likely ones. */
const mostBytesAlone = 10e9

/** All that a step needs besides what it is to do. */
interface Runner {
  plan: Plan
  scanner: Scanner
  shard: Shard
  hooks: StepHooks
  turns: Turns
}

/** Of the last request that this thread searched. */
const kept = new KeptStarts()

const stopped: StepRun = { explanations: [], tried: 0, total: 0, complete: false, leftOut: [] }

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
    const runner = { plan, scanner, shard, hooks, turns: new Turns(hooks.signal) }
    const start = await runner.turns.run(kept.startOf(plan, classSizeOf(step)))
    if (!start || !(await runner.turns.pause())) return stopped
    switch (step.kind) {
      case 'origins':
        return runOrigins(runner, startsOfOrigins(start), step.most)
      case 'rare':
        return runSets(runner, [start], 1, [])
      case 'sets': {
        const replacements = replacementsOf(plan)
        const run = await runSets(runner, [start], step.size, replacements)
        return step.size === 1 ? { ...run, dimensions: dimensionsOf(start, replacements) } : run
      }
    }
  }
}

function classSizeOf(step: Step): number | 'rare' {
  return step.kind === 'sets' ? step.size : step.kind === 'rare' ? 'rare' : Math.min(step.most, 3)
}

/** The sets of so many mistakes on these starts; and, for each choice of replacements, on a start of its own. */
async function runSets(
  runner: Runner,
  starts: readonly Start[],
  size: number,
  replacements: readonly Replacement[],
): Promise<StepRun> {
  const { plan, scanner, shard, hooks, turns } = runner
  const [own] = starts
  // A start with other values has about as many variants as the request's own
  const choices = countChoices(replacements, size)
  const countOn = (count: number, at: number) => (count === 0 ? 0 : count * countSetsOf(plan, starts, size - at - 1))
  const more = choices.slice(1).reduce((sum, count, at) => sum + countOn(count, at), 0)
  const total = countSetsOf(plan, starts, size) + more
  hooks.onTotal?.(total)
  const most = (size === 1 ? mostBytesAlone : mostBytes) / (own?.length ?? 1)
  const tooMany = total > most
  if (tooMany && size > 1) return { ...stopped, total, leftOut: own?.leftOut ?? [] }
  const cut = tooMany ? starts.map(start => likeliestOf(start, most - more)) : starts
  const lazily = startsWith(runner, cut, size, replacements)
  const result = await searchSets(plan, lazily, size, scanner, shard, hooks, turns)
  const complete = result.complete && !tooMany && !own?.isCut
  return { ...result, complete, total, leftOut: cut[0]?.leftOut ?? [] }
}

/** The starts, and then those with other values, each when it is asked for. Of the latter every shard makes its own. */
async function* startsWith(
  { plan, shard: { shard, shards }, turns }: Runner,
  starts: readonly Start[],
  size: number,
  replacements: readonly Replacement[],
): AsyncGenerator<Start> {
  yield* starts
  let number = 0
  for (const chosen of choicesOf(replacements, size)) {
    if (number++ % shards !== shard) continue
    const start = await turns.run(startOf(plan, size, chosen))
    if (!start) return
    yield start
  }
}

async function runOrigins(runner: Runner, starts: readonly Start[], most: number): Promise<StepRun> {
  const { plan, hooks } = runner
  const sizes = Array.from({ length: most - 1 }, (_, at) => at + 2)
  const total = sizes.reduce((sum, size) => sum + countSetsOf(plan, starts, size), 0)
  hooks.onTotal?.(total)
  const silent = { ...runner, hooks: { ...hooks, onTotal: () => undefined } }
  const all: StepRun & { explanations: Explanation[] } = { ...stopped, explanations: [], total, complete: true }
  for (const size of sizes) {
    const run = await runSets(silent, starts, size, [])
    all.explanations.push(...run.explanations)
    all.tried += run.tried
    all.complete &&= run.complete
    if (!all.complete) break
  }
  return all
}
