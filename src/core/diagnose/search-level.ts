import { chunksOf, lengthOf, pickFrom, type Stretch } from './combos.ts'
import { Composer } from './compose.ts'
import type { Explanation } from './diagnosis.ts'
import { explain, type Hit } from './explain.ts'
import type { Slots } from './mistake.ts'
import { type Plan, type Task, tasksOf } from './plan.ts'
import { scanConstruction } from './scan-construction.ts'
import type { Scanner } from './scanner.ts'
import type { World } from './world.ts'

/** Which part of the work this caller does: every `shards`-th chunk, beginning with number `shard`. */
export interface Shard {
  shard: number
  shards: number
}

export interface LevelHooks {
  signal?: AbortSignal | undefined
  /** Called often with how many candidates were tried since the last call. */
  onTried?: (tried: number) => void
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
const workInSlice = { simd: 40_000, portable: 1_500 } as const
/** Composing a message costs about as much as scanning it so many times. */
const composeCost = 3
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
  const composers = { payload: new Composer(), key: new Composer() }
  let tried = 0
  let work = 0
  let number = 0
  let reported = 0
  for (const task of tasksOf(plan, worlds, level)) {
    for (const job of jobsOf(task)) {
      if (number++ % shards !== shard) continue
      const hits = runJob(task, job, composers, scanner)
      const count = lengthOf(job.messages) * lengthOf(job.keys)
      tried += count
      work += count + (lengthOf(job.messages) + lengthOf(job.keys)) * composeCost
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

interface Job {
  messages: readonly Stretch[]
  keys: readonly Stretch[]
}

function* jobsOf({ slots, payload, payloadSize, key, keySize, taken }: Task): Generator<Job> {
  const bytes = 256 + slots.body.length
  const most = Math.max(1, Math.min(messagesInChunk, Math.floor(bytesInChunk / bytes)))
  for (const keys of chunksOf(key, keySize, taken, keysInChunk)) {
    for (const messages of chunksOf(payload, payloadSize, taken, most)) yield { messages, keys }
  }
}

function runJob(task: Task, job: Job, composers: { payload: Composer; key: Composer }, scanner: Scanner): Hit[] {
  const { slots, construction, heads }: { slots: Slots } & Pick<Task, 'construction' | 'heads'> = task
  const messages = composers.payload.payloads(slots, job.messages)
  const keys = composers.key.salts(slots, job.keys)
  const hits: Hit[] = []
  scanConstruction(construction, { keys, messages, heads }, scanner, (key, message) => {
    hits.push({ task, classes: [...pickFrom(job.messages, message), ...pickFrom(job.keys, key)] })
  })
  return hits
}

/** Lets the event loop turn: messages, timers and the abort signal get their chance. */
function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0))
}
