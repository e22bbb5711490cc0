import { type Bucket, chunksOf, lengthOf, type Stretch, sizeOf } from '../candidates/combos.ts'
import type { World } from '../candidates/world.ts'
import { Composer } from '../compose/compose.ts'
import type { Task } from '../plan/plan.ts'

/** Messages in a chunk, and keys: a chunk's bytes stay within a few MB for the usual body. */
const messagesInChunk = 4096
const keysInChunk = 1024
/** Candidates that one job holds, unless a chunk of messages with a chunk of keys are more. */
const productsInJob = 16_384
/** Fewer messages or keys than these fill the scanner badly. */
const fewest = 64
/** Most bytes of payload in a chunk. */
const bytesInChunk = 4 << 20

/** Both sides of one world. */
export interface Composers {
  world: World
  payload: Composer
  salt: Composer
}

/** Composers for both sides of a world. */
export function composersOf(world: World): Composers {
  return { world, payload: new Composer('payload', world.base), salt: new Composer('salt', world.base) }
}

/**
 * The products of some messages with some keys, on top of each of some sets of joint classes; or, with nothing on top, one
 * message and one key for each of those sets. The latter are grids where all that the joint classes change are values.
 */
export type Job =
  | { kind: 'product'; joint: Stretch; messages: readonly Stretch[]; keys: readonly Stretch[] }
  | { kind: 'grid'; joint: Stretch; inner: Stretch }
  | { kind: 'each'; joint: Stretch }

/** All jobs of a task, in an order that only the task decides. */
export function* jobsOf(task: Task, composers: Composers): Generator<Job> {
  const { world, joint, payload, payloadSize, key, keySize, taken } = task
  const most = Math.max(1, Math.min(messagesInChunk, Math.floor(bytesInChunk / (256 + world.base.body.length))))
  if (joint.length > 0 && payloadSize + keySize === 0) {
    yield* jointJobs(joint, most, composers)
    return
  }
  const few = Math.max(fewest, Math.floor(productsInJob / sizeOf(joint)))
  for (const keys of chunksOf(key, keySize, taken, Math.min(keysInChunk, few))) {
    for (const messages of chunksOf(payload, payloadSize, taken, Math.min(most, few))) {
      for (const stretch of stretchesOf(joint, productsInJob / (lengthOf(messages) * lengthOf(keys)))) {
        yield { kind: 'product', joint: stretch, messages, keys }
      }
    }
  }
}

function* jointJobs(tuple: readonly Bucket[], most: number, { payload, salt }: Composers): Generator<Job> {
  const inner = tuple.findLast(bucket => payload.canList(bucket) && salt.canList(bucket))
  const others = tuple.filter(bucket => bucket !== inner)
  if (!inner || !payload.canPin(others) || !salt.canPin(others)) {
    for (const joint of stretchesOf(tuple, most)) yield { kind: 'each', joint }
    return
  }
  for (const list of stretchesOf([inner], most)) {
    for (const joint of stretchesOf(others, productsInJob / lengthOf([list]))) {
      yield { kind: 'grid', joint, inner: list }
    }
  }
}

function* stretchesOf(tuple: readonly Bucket[], most: number): Generator<Stretch> {
  const count = sizeOf(tuple)
  const step = Math.max(1, Math.floor(most))
  for (let from = 0; from < count; from += step) yield { tuple, from, to: Math.min(count, from + step) }
}

/** How many candidates a job holds, and how many texts are made for them. */
export function sizeOfJob(job: Job): { candidates: number; composed: number } {
  const joint = lengthOf([job.joint])
  switch (job.kind) {
    case 'each':
      return { candidates: joint, composed: 2 * joint }
    case 'grid': {
      const candidates = joint * lengthOf([job.inner])
      return { candidates, composed: 2 * candidates }
    }
    case 'product': {
      const messages = lengthOf(job.messages)
      const keys = lengthOf(job.keys)
      return { candidates: joint * messages * keys, composed: joint * (messages + keys) }
    }
  }
}
