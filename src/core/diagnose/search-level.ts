import { type Bucket, chunksOf, lengthOf, pick, type Stretch, sizeOf } from './combos.ts'
import { type Composed, Composer } from './compose.ts'
import type { Explanation } from './diagnosis.ts'
import { explain, type Hit } from './explain.ts'
import { type Plan, type Task, tasksOf } from './plan.ts'
import { scanConstruction, scanEach } from './scan-construction.ts'
import type { Scanner } from './scanner.ts'
import type { StepHooks } from './step-runner.ts'
import type { VariantClass } from './variant-class.ts'
import type { World } from './world.ts'

/** Which part of the work this caller does, of so many equal ones. */
export interface Shard {
  shard: number
  shards: number
}

/** Both sides of one world. */
interface Composers {
  world: World
  payload: Composer
  salt: Composer
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
/** Candidates that one job holds, unless a chunk of messages with a chunk of keys are more. */
const productsInJob = 16_384
/** Most bytes of payload in a chunk. */
const bytesInChunk = 4 << 20
/** Work between two pauses: some 20 ms. */
const workInSlice = { simd: 16_000, portable: 1_500 } as const
/** Bodies longer than this take longer in proportion. */
const usualBody = 1024
/** Making a text costs about as much as scanning it so many times. */
const composeCost = 1
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
  { signal, onTried }: StepHooks = {},
): Promise<LevelResult> {
  const explanations: Explanation[] = []
  let composers: Composers | null = null
  let tried = 0
  let work = 0
  const loads = new Array<number>(shards).fill(0)
  let reported = 0
  for (const task of tasksOf(plan, worlds, level)) {
    if (composers?.world !== task.world) composers = composersOf(task.world)
    for (const job of jobsOf(task, composers)) {
      const { candidates, composed } = sizeOfJob(job)
      const cost = (candidates + composed * composeCost) * Math.max(1, task.world.base.body.length / usualBody)
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

/**
 * The products of some messages with some keys, on top of each of some sets of joint classes; or, with nothing on top, one
 * message and one key for each of those sets. The latter are grids where all that the joint classes change are values.
 */
type Job =
  | { kind: 'product'; joint: Stretch; messages: readonly Stretch[]; keys: readonly Stretch[] }
  | { kind: 'grid'; joint: Stretch; inner: Stretch }
  | { kind: 'each'; joint: Stretch }

function* jobsOf(task: Task, composers: Composers): Generator<Job> {
  const { world, joint, payload, payloadSize, key, keySize, taken } = task
  const most = Math.max(1, Math.min(messagesInChunk, Math.floor(bytesInChunk / (256 + world.base.body.length))))
  if (joint.length > 0 && payloadSize + keySize === 0) {
    yield* jointJobs(joint, most, composers)
    return
  }
  for (const keys of chunksOf(key, keySize, taken, keysInChunk)) {
    for (const messages of chunksOf(payload, payloadSize, taken, most)) {
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
function sizeOfJob(job: Job): { candidates: number; composed: number } {
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

function composersOf(world: World): Composers {
  return { world, payload: new Composer('payload', world.base), salt: new Composer('salt', world.base) }
}

function runJob(task: Task, job: Job, composers: Composers, scanner: Scanner): Hit[] {
  const hits: Hit[] = []
  const report = (classes: readonly VariantClass[]) => hits.push({ task, classes })
  if (job.kind === 'each') scanSets(task, job.joint, composers, scanner, report)
  else if (job.kind === 'grid') scanGrid(task, job.joint, job.inner, composers, scanner, report)
  else scanProducts(task, job, composers, scanner, report)
  return hits
}

type Report = (classes: readonly VariantClass[]) => void

/** One message and one key for each set of joint classes. */
function scanSets(
  { construction, heads }: Task,
  joint: Stretch,
  { payload, salt }: Composers,
  scanner: Scanner,
  report: Report,
): void {
  const pairs = { messages: payload.composeEach(joint), keys: salt.composeEach(joint), heads }
  scanEach(construction, pairs, scanner, at => report(pick(joint.tuple, joint.from + at)))
}

/** The same as grids: the messages and the keys of all inner classes, on top of each set of joint classes. */
function scanGrid(
  { construction, heads }: Task,
  joint: Stretch,
  inner: Stretch,
  { payload, salt }: Composers,
  scanner: Scanner,
  report: Report,
): void {
  const onTop = { fixed: [], pinned: joint }
  const messages = payload.compose([inner], onTop)
  const keys = salt.compose([inner], onTop)
  for (let number = joint.from; number < joint.to; number++) {
    messages.pin(number)
    keys.pin(number)
    scanEach(construction, { messages, keys, heads }, scanner, at =>
      report([...pick(joint.tuple, number), ...messages.classesAt(at)]),
    )
  }
}

/** Every message with every key, on top of each set of joint classes. */
function scanProducts(
  { construction, heads }: Task,
  { joint, messages, keys }: Extract<Job, { kind: 'product' }>,
  { payload, salt }: Composers,
  scanner: Scanner,
  report: Report,
): void {
  const scanOn = (classes: readonly VariantClass[], payloads: Composed, salts: Composed) => {
    const products = { messages: payloads, keys: salts, heads }
    scanConstruction(construction, products, scanner, (key, message) =>
      report([...classes, ...payloads.classesAt(message), ...salts.classesAt(key)]),
    )
  }
  const { tuple, from, to } = joint
  if (payload.canPin(tuple) && salt.canPin(tuple)) {
    const onTop = { fixed: [], pinned: joint }
    const payloads = payload.compose(messages, onTop)
    const salts = salt.compose(keys, onTop)
    for (let number = from; number < to; number++) {
      payloads.pin(number)
      salts.pin(number)
      scanOn(pick(tuple, number), payloads, salts)
    }
    return
  }
  for (let number = from; number < to; number++) {
    const classes = pick(tuple, number)
    const onTop = { fixed: classes, pinned: { tuple: [], from: 0, to: 1 } }
    scanOn(classes, payload.compose(messages, onTop), salt.compose(keys, onTop))
  }
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
