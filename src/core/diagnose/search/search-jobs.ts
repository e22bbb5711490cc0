import { type Bucket, chunksOf, lengthOf, type Stretch, sizeOf } from '../candidates/class-sets.ts'
import type { Start } from '../candidates/start.ts'
import { isWrittenAnew } from '../candidates/variant-class.ts'
import { Composer } from '../compose/compose.ts'
import type { Task } from '../plan/plan.ts'

/** Messages in a chunk, and keys: a chunk's bytes stay within a few MB for the usual body. */
const messagesInChunk = 4096
const keysInChunk = 1024
/** Candidates that one job holds, unless a chunk of messages with a chunk of keys are more. */
const productsInJob = 16_384
/** Fewer messages or keys than these fill the scanner badly. */
const fewest = 64
/** Most bytes that a job hashes, and that the texts of a chunk have, unless those of one round of the scanner have more. */
const bytesInJob = 64 << 20
const bytesInChunk = 4 << 20
/** Payloads and salts that are together no longer than this share so much that no job takes long. */
const shortLength = 4096
/** Payloads and salts together from which each that is written anew as a whole is a job of its own. */
const longLength = 1 << 18
/** Texts that the scanner takes at a time. */
const lanes = 8
/** How many times as long a digest takes that the scanner has no part in. */
const portableCost = 16

/** What one candidate of a task costs, in candidates that the scanner hashes and compares. */
export function costOfOne({ construction: { hash }, accepts }: Task): number {
  return hash === 'SHA-256' && !accepts ? 1 : portableCost
}

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
  const most = Math.max(lanes, Math.min(messagesInChunk, Math.floor(bytesInChunk / start.length)))
  const inTime = Math.min(productsInJob, bytesInJob / start.length) / costOfOne(task)
  const products = Math.max(lanes, Math.floor(inTime))
  if (both.length > 0 && payloadSize + saltSize === 0) {
    yield* bothSidesJobs(both, Math.min(most, products), products, composers)
    return
  }
  const few = Math.min(products, Math.max(fewest, Math.floor(products / sizeOf(both))))
  for (const keys of chunksOf(salt, saltSize, taken, Math.min(keysInChunk, few))) {
    const beside = lengthOf(keys)
    const lanesLeft = Math.max(Math.ceil(lanes / beside), Math.floor(products / beside))
    const fewer = start.length > shortLength ? Math.min(few, lanesLeft) : few
    for (const { buckets, each } of byEffort(start, payload, payloadSize)) {
      for (const messages of chunksOf(buckets, payloadSize, taken, each ? 1 : Math.min(most, fewer))) {
        for (const stretch of stretchesOf(both, products / (lengthOf(messages) * beside))) {
          yield { kind: 'product', both: stretch, messages, keys }
        }
      }
    }
  }
}

/** Where the payload is long and one class is chosen: those that write it anew apart from the others. */
function byEffort(
  { length }: Start,
  buckets: readonly Bucket[],
  size: number,
): { buckets: readonly Bucket[]; each: boolean }[] {
  if (length < longLength || size !== 1) return [{ buckets, each: false }]
  const anew = buckets.filter(({ classes }) => classes.some(isWrittenAnew))
  return [
    { buckets: buckets.filter(bucket => !anew.includes(bucket)), each: false },
    { buckets: anew, each: true },
  ]
}

function* bothSidesJobs(
  buckets: readonly Bucket[],
  most: number,
  products: number,
  { start, payload, salt }: Composers,
): Generator<SearchJob> {
  const inner = buckets.findLast(bucket => payload.canList(bucket) && salt.canList(bucket))
  const others = buckets.filter(bucket => bucket !== inner)
  if (!inner || !payload.canPin(others) || !salt.canPin(others)) {
    const isSlow = start.length > longLength && buckets.some(({ classes }) => classes.some(isWrittenAnew))
    for (const alike of oneFaultEach(buckets)) {
      for (const both of stretchesOf(alike, isSlow ? 1 : most)) yield { kind: 'each', both }
    }
    return
  }
  for (const list of stretchesOf([inner], most)) {
    for (const both of stretchesOf(others, products / lengthOf([list]))) {
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
