import type { SignatureRequest } from '../../request/request.ts'
import type { Scheme } from '../../scheme/scheme.ts'
import { type Bucket, bucketSets, countSets, only, sizeOf } from '../candidates/class-sets.ts'
import type { Start } from '../candidates/start.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import type { Known } from '../known.ts'
import { outputCalled } from '../printing/outputs.ts'
import type { Accepts } from '../scan/scanner.ts'
import { isUnhashed } from '../signing/digest.ts'
import { maskOf } from '../signing/slot-mask.ts'
import type { Construction, Output } from '../signing/slots.ts'
import { fitsReading, headsOf, type Reading } from './reading.ts'

/** What is searched: fixed by request, observed text and options alone, so that every worker plans the same. */
export interface Plan {
  request: SignatureRequest
  observed: string
  scheme: Scheme
  known: Known
  readings: readonly Reading[]
}

/** A reading of the observed text with the output that some setting has, and the mistake that this output is, if any. */
export interface OutputReading {
  reading: Reading
  output: Output
  mistake: VariantClass | null
}

/**
 * Products to scan: all sets of `payloadSize` classes on the payload's side with all of `saltSize` on the salt's, on top of
 * each set of classes on both sides, for readings that cost the same.
 */
export interface Task {
  start: Start
  both: readonly Bucket[]
  /** Slots that are taken, as bits. */
  taken: number
  construction: Construction
  readings: readonly OutputReading[]
  heads: Uint32Array
  /** Set where each digest has to be looked at. */
  accepts: Accepts | null
  payload: readonly Bucket[]
  payloadSize: number
  salt: readonly Bucket[]
  saltSize: number
}

const outputMask = maskOf(['output'])

/** Most mistakes together with a print that can only be compared: it is slow, and tells less. */
const mostCompared = 2

const isWithoutSalt = ({ kind }: Construction) => kind === 'PLAIN' || kind === 'SENT' || kind === 'APPENDED-HASH'

/** Every product in which exactly `size` mistakes come together, in an order that only the plan decides. */
export function* tasksOf(plan: Plan, starts: readonly Start[], size: number): Generator<Task> {
  for (const start of starts) {
    const left = size - start.replaced.length
    const readingsBy = outputReadingsFor(plan, start, size <= mostCompared)
    const untied = untiedSides(start)
    for (let bothSize = 0; bothSize <= left; bothSize++) {
      for (const both of bothSets(start, bothSize)) yield* tasksOn(start, both, left - bothSize, readingsBy, untied)
    }
  }
}

function* tasksOn(
  start: Start,
  both: readonly Bucket[],
  left: number,
  readingsBy: ReadingsBy,
  untied: UntiedSides,
): Generator<Task> {
  const taken = both.reduce((mask, { mask: more }) => mask | more, 0)
  const crossing = both.reduce((mask, { crossing: more }) => mask | more, start.crossing)
  const construction = both.find(bucket => bucket.construction)?.construction ?? start.base.construction
  const output = both.find(bucket => bucket.output)?.output ?? start.base.output
  const { payload, salt } = untied(crossing)
  for (const { cost, readings, heads, accepts } of readingsBy(construction, output, (taken & outputMask) !== 0)) {
    for (let saltSize = 0; saltSize <= left - cost; saltSize++) {
      if (saltSize > 0 && isWithoutSalt(construction)) break
      const payloadSize = left - cost - saltSize
      yield { start, both, taken, construction, readings, heads, accepts, payload, payloadSize, salt, saltSize }
    }
  }
}

/** Choices of buckets on both sides, and of one-sided classes that such a bucket ties to the other side. */
function* bothSets(start: Start, size: number): Generator<Bucket[]> {
  for (let own = size; own >= 0; own--) {
    for (const both of bucketSets(start.both, own, 0)) {
      if (own === size) {
        yield both
        continue
      }
      const crossing = both.reduce((mask, { crossing: more }) => mask | more, 0)
      if (crossing === 0) continue
      const taken = both.reduce((mask, { mask: more }) => mask | more, 0)
      const tied = only([...start.payload, ...start.salt], ({ effective }) => (effective & crossing) !== 0)
      for (const added of bucketSets(tied, size - own, taken)) yield [...both, ...added]
    }
  }
}

type UntiedSides = (crossing: number) => Pick<Start, 'payload' | 'salt'>

/** Both sides without the classes that would change the other side too. */
function untiedSides(start: Start): UntiedSides {
  const kept = new Map<number, Pick<Start, 'payload' | 'salt'>>([[0, start]])
  return crossing => {
    const known = kept.get(crossing)
    if (known) return known
    const free = ({ effective }: VariantClass) => (effective & crossing) === 0
    const sides = { payload: only(start.payload, free), salt: only(start.salt, free) }
    kept.set(crossing, sides)
    return sides
  }
}

interface ReadingGroup {
  cost: number
  readings: readonly OutputReading[]
  heads: Uint32Array
  accepts: Accepts | null
}
type ReadingsBy = (construction: Construction, output: Output, outputTaken: boolean) => readonly ReadingGroup[]

/** Which readings fit a construction and an output, by what they cost; the plainest of those that mean the same digest. */
function outputReadingsFor({ readings }: Plan, start: Start, isCompared: boolean): ReadingsBy {
  const kept = new Map<string, readonly ReadingGroup[]>()
  return (construction, output, outputTaken) => {
    const key = `${isUnhashed(construction.kind)} ${construction.hash} ${output.id} ${outputTaken}`
    const fitting = () =>
      readings.filter(reading => fitsReading(construction, reading) && (isCompared || !reading.accepts))
    const known = kept.get(key) ?? groupReadings(fitting(), start, output, outputTaken)
    kept.set(key, known)
    return known
  }
}

function groupReadings(
  readings: readonly Reading[],
  start: Start,
  output: Output,
  outputTaken: boolean,
): ReadingGroup[] {
  const byCost: OutputReading[][] = []
  for (const reading of readings) {
    const mistake = outputTaken ? undefined : start.outputs.get(reading.outputId)
    if (reading.outputId !== output.id && !mistake) continue
    const cost = reading.edits.length + (reading.outputId === output.id ? 0 : 1)
    const found: OutputReading =
      reading.outputId === output.id
        ? { reading, output, mistake: null }
        : { reading, output: outputCalled(reading.outputId), mistake: mistake ?? null }
    byCost[cost] = [...(byCost[cost] ?? []), found]
  }
  const exact = new Set<string>()
  return byCost.flatMap((all, cost) => {
    const fitting = all.filter(({ reading: { patterns } }) => !(patterns.length === 1 && exact.has(patterns.join())))
    for (const { reading } of all) if (reading.patterns.length === 1) exact.add(reading.patterns.join())
    const read = fitting.filter(({ reading }) => !reading.accepts)
    return [...groupRead(cost, read), ...groupCompared(cost, fitting)]
  })
}

function groupRead(cost: number, readings: readonly OutputReading[]): ReadingGroup[] {
  if (readings.length === 0) return []
  return [{ cost, readings, heads: headsOf(readings.map(({ reading }) => reading)), accepts: null }]
}

function groupCompared(cost: number, all: readonly OutputReading[]): ReadingGroup[] {
  const readings = all.filter(({ reading }) => reading.accepts)
  if (readings.length === 0) return []
  const tests = readings.flatMap(({ reading: { accepts } }) => (accepts ? [accepts] : []))
  return [{ cost, readings, heads: new Uint32Array(), accepts: digest => tests.some(accepts => accepts(digest)) }]
}

/** How many candidates a size holds. */
export function countSetsOf(plan: Plan, starts: readonly Start[], size: number): number {
  const kept = new Map<readonly Bucket[], Map<string, number>>()
  const count = (buckets: readonly Bucket[], size: number, taken: number) => {
    const counts = kept.get(buckets) ?? new Map<string, number>()
    kept.set(buckets, counts)
    const key = `${size} ${taken}`
    const known = counts.get(key) ?? countSets(buckets, size, taken)
    counts.set(key, known)
    return known
  }
  let total = 0
  for (const { both, payload, payloadSize, salt, saltSize, taken } of tasksOf(plan, starts, size)) {
    total += sizeOf(both) * count(payload, payloadSize, taken) * count(salt, saltSize, taken)
  }
  return total
}
