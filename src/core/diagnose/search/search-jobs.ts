import { type Bucket, chunksOf, lengthOf, type Stretch, sizeOf } from '../candidates/class-sets.ts'
import type { Start } from '../candidates/start.ts'
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

/** Both sides of one start. */
export interface Composers {
  start: Start
  payload: Composer
  salt: Composer
}

/** Composers for both sides of a start. */
export function composersOf(start: Start): Composers {
  return { start, payload: new Composer('payload', start.base), salt: new Composer('salt', start.base) }
}

/**
 * The products of some messages with some keys, on top of each of some sets of classes on both sides; or, with nothing on top, one
 * message and one key for each of those sets. The latter are grids where all that those classes change are values.
 */
export type SearchJob =
  | { kind: 'product'; both: Stretch; messages: readonly Stretch[]; keys: readonly Stretch[] }
  | { kind: 'grid'; both: Stretch; inner: Stretch }
  | { kind: 'each'; both: Stretch }

/** All jobs of a task, in an order that only the task decides. */
export function* jobsOf(task: Task, composers: Composers): Generator<SearchJob> {
  const { start, both, payload, payloadSize, salt, saltSize, taken } = task
  const most = Math.max(1, Math.min(messagesInChunk, Math.floor(bytesInChunk / (256 + start.base.body.length))))
  if (both.length > 0 && payloadSize + saltSize === 0) {
    yield* bothSidesJobs(both, most, composers)
    return
  }
  const few = Math.max(fewest, Math.floor(productsInJob / sizeOf(both)))
  for (const keys of chunksOf(salt, saltSize, taken, Math.min(keysInChunk, few))) {
    for (const messages of chunksOf(payload, payloadSize, taken, Math.min(most, few))) {
      for (const stretch of stretchesOf(both, productsInJob / (lengthOf(messages) * lengthOf(keys)))) {
        yield { kind: 'product', both: stretch, messages, keys }
      }
    }
  }
}

function* bothSidesJobs(buckets: readonly Bucket[], most: number, { payload, salt }: Composers): Generator<SearchJob> {
  const inner = buckets.findLast(bucket => payload.canList(bucket) && salt.canList(bucket))
  const others = buckets.filter(bucket => bucket !== inner)
  if (!inner || !payload.canPin(others) || !salt.canPin(others)) {
    for (const alike of oneFaultEach(buckets)) {
      for (const both of stretchesOf(alike, most)) yield { kind: 'each', both }
    }
    return
  }
  for (const list of stretchesOf([inner], most)) {
    for (const both of stretchesOf(others, productsInJob / lengthOf([list]))) {
      yield { kind: 'grid', both, inner: list }
    }
  }
}

/** The same sets, cut so that within each part all are hashed alike. */
function oneFaultEach(buckets: readonly Bucket[]): Bucket[][] {
  const own = buckets.find(({ construction }) => construction?.kind === 'HMAC-OWN')
  if (!own) return [[...buckets]]
  return own.classes.map(one => buckets.map(bucket => (bucket === own ? { ...own, classes: [one] } : bucket)))
}

function* stretchesOf(buckets: readonly Bucket[], most: number): Generator<Stretch> {
  const count = sizeOf(buckets)
  const step = Math.max(1, Math.floor(most))
  for (let from = 0; from < count; from += step) yield { buckets, from, to: Math.min(count, from + step) }
}

/** How many candidates a job holds, and how many texts are made for them. */
export function sizeOfJob(job: SearchJob): { candidates: number; composed: number } {
  const both = lengthOf([job.both])
  switch (job.kind) {
    case 'each':
      return { candidates: both, composed: 2 * both }
    case 'grid': {
      const candidates = both * lengthOf([job.inner])
      return { candidates, composed: 2 * candidates }
    }
    case 'product': {
      const messages = lengthOf(job.messages)
      const keys = lengthOf(job.keys)
      return { candidates: both * messages * keys, composed: both * (messages + keys) }
    }
  }
}
