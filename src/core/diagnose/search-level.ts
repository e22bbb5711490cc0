import { chunksOf, lengthOf, pick, pickFrom, type Stretch, sizeOf } from './combos.ts'
import { Composer } from './compose.ts'
import type { Explanation } from './diagnosis.ts'
import { explain, type Hit } from './explain.ts'
import type { LevelHooks } from './level-runner.ts'
import type { Slots } from './mistake.ts'
import { type Plan, type Task, tasksOf } from './plan.ts'
import { scanConstruction, scanEach } from './scan-construction.ts'
import type { Scanner } from './scanner.ts'
import type { VariantClass } from './variant-class.ts'
import type { World } from './world.ts'

/** Which part of the work this caller does: every `shards`-th chunk, beginning with number `shard`. */
export interface Shard {
  shard: number
  shards: number
}

interface Composers {
  payload: Composer
  key: Composer
}

export interface LevelResult {
  explanations: Explanation[]
  tried: number
  /** False where the signal stopped it. */
  complete: boolean
}

/** Messages in a chunk, and keys: a chunk's bytes stay within a few MB for the usual body. */
const messagesInChunk = 4096
const keysInChunk = 1024
/** Most bytes of payload in a chunk. */
const bytesInChunk = 4 << 20
/** Work between two pauses: some 20 ms. */
const workInSlice = { simd: 30_000, portable: 1_500 } as const
/** Bodies longer than this take longer in proportion. */
const usualBody = 1024
/** Composing a message costs about as much as scanning it so many times. */
const composeCost = 6
/** Most explanations of one level: no reader takes in more. */
const mostExplanations = 256

/**
 * Searches all sets of exactly `level` mistakes, or this shard of them. Pauses often, so that the signal is heard and
 * progress is seen. The level is finished even after a hit: all explanations of one size belong together.
 */
export async function searchLevel(
  plan: Plan,
  worlds: readonly World[],
  level: number,
  scanner: Scanner,
  { shard, shards }: Shard,
  { signal, onTried }: LevelHooks = {},
): Promise<LevelResult> {
  const explanations: Explanation[] = []
  const composers: Composers = { payload: new Composer(), key: new Composer() }
  let tried = 0
  let work = 0
  let number = 0
  let reported = 0
  for (const task of tasksOf(plan, worlds, level)) {
    for (const job of jobsOf(task)) {
      if (number++ % shards !== shard) continue
      const hits = runJob(task, job, composers, scanner)
      const { candidates, composed } = sizeOfJob(job)
      tried += candidates
      work += (candidates + composed * composeCost) * Math.max(1, task.world.base.body.length / usualBody)
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

/** The products of some messages with some keys, on top of one set of joint classes, or of each set one message with one key. */
type Job =
  | { kind: 'product'; joint: readonly VariantClass[]; messages: readonly Stretch[]; keys: readonly Stretch[] }
  | { kind: 'each'; joint: readonly Stretch[] }

function* jobsOf(task: Task): Generator<Job> {
  const { world, joint, payload, payloadSize, key, keySize, taken } = task
  const most = Math.max(1, Math.min(messagesInChunk, Math.floor(bytesInChunk / (256 + world.base.body.length))))
  const count = sizeOf(joint)
  if (joint.length > 0 && payloadSize + keySize === 0) {
    for (let from = 0; from < count; from += most) {
      yield { kind: 'each', joint: [{ tuple: joint, from, to: Math.min(count, from + most) }] }
    }
    return
  }
  for (let index = 0; index < count; index++) {
    const classes = pick(joint, index)
    for (const keys of chunksOf(key, keySize, taken, keysInChunk)) {
      for (const messages of chunksOf(payload, payloadSize, taken, most)) {
        yield { kind: 'product', joint: classes, messages, keys }
      }
    }
  }
}

/** How many candidates a job holds, and how many texts must be composed for them. */
function sizeOfJob(job: Job): { candidates: number; composed: number } {
  if (job.kind === 'each') return { candidates: lengthOf(job.joint), composed: 2 * lengthOf(job.joint) }
  const messages = lengthOf(job.messages)
  const keys = lengthOf(job.keys)
  return { candidates: messages * keys, composed: messages + keys }
}

function runJob(task: Task, job: Job, { payload, key }: Composers, scanner: Scanner): Hit[] {
  const { world, construction, heads } = task
  const hits: Hit[] = []
  if (job.kind === 'each') {
    const messages = payload.payloads(world.base, job.joint)
    const keys = key.salts(world.base, job.joint)
    scanEach(construction, { keys, messages, heads }, scanner, at => {
      hits.push({ task, classes: pickFrom(job.joint, at) })
    })
    return hits
  }
  const slots: Slots = Object.assign({ ...world.base }, ...job.joint.map(({ set }) => set))
  const messages = payload.payloads(slots, job.messages)
  const keys = key.salts(slots, job.keys)
  scanConstruction(construction, { keys, messages, heads }, scanner, (at, message) => {
    hits.push({ task, classes: [...job.joint, ...pickFrom(job.messages, message), ...pickFrom(job.keys, at)] })
  })
  return hits
}

/** Lets the event loop turn: messages, timers and the abort signal get their chance. */
function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0))
}
