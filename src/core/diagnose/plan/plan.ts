import type { SignatureRequest } from '../../request/request.ts'
import { type Scheme, tokoNetzme } from '../../scheme/scheme.ts'
import { type Bucket, bucketTuples, countCombos, only, sizeOf } from '../candidates/combos.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import { type World, worldsOf } from '../candidates/world.ts'
import type { DiagnoseOptions } from '../diagnosis.ts'
import { outputForm } from '../printing/outputs.ts'
import { maskOf } from '../signing/slot-mask.ts'
import type { Construction, Output } from '../signing/slots.ts'
import { digestLengths, headsOf, type Reading, readObserved } from './reading.ts'

/** What is searched: fixed by request, observed text and options alone, so that every worker plans the same. */
export interface Plan {
  request: SignatureRequest
  observed: string
  scheme: Scheme
  known: NonNullable<DiagnoseOptions['known']>
  readings: readonly Reading[]
}

/** A reading of the observed text with the print that some setting has, and the mistake that this print is, if any. */
export interface Printed {
  reading: Reading
  output: Output
  mistake: VariantClass | null
}

/**
 * Products to scan: all sets of `payloadSize` classes on the payload's side with all of `keySize` on the salt's, on top of
 * each set of joint classes, for readings that cost the same.
 */
export interface Task {
  world: World
  joint: readonly Bucket[]
  /** Slots that are taken, as bits. */
  taken: number
  construction: Construction
  printed: readonly Printed[]
  heads: Uint32Array
  payload: readonly Bucket[]
  payloadSize: number
  key: readonly Bucket[]
  keySize: number
}

const outputMask = maskOf(['output'])

/** Reads the observed text and settles what to search. */
export function planSearch(
  request: SignatureRequest,
  observed: string,
  options: Pick<DiagnoseOptions, 'scheme' | 'known'> = {},
): Plan {
  return {
    request,
    observed,
    scheme: options.scheme ?? tokoNetzme,
    known: options.known ?? {},
    readings: readObserved(observed),
  }
}

/** The worlds of one level: every start that costs at most so many mistakes. */
export function worldsOfPlan({ request, scheme, known }: Plan, level: number): World[] {
  return worldsOf(request, scheme, known, level)
}

/** Every product in which exactly `level` mistakes come together, in an order that only the plan decides. */
export function* tasksOf(plan: Plan, worlds: readonly World[], level: number): Generator<Task> {
  for (const world of worlds) {
    const left = level - world.replaced.length
    const printedBy = printedFor(plan, world)
    const untied = untiedSides(world)
    for (let size = 0; size <= left; size++) {
      for (const joint of jointTuples(world, size)) yield* tasksOn(world, joint, left - size, printedBy, untied)
    }
  }
}

function* tasksOn(
  world: World,
  joint: readonly Bucket[],
  left: number,
  printedBy: PrintedBy,
  untied: UntiedSides,
): Generator<Task> {
  const taken = joint.reduce((mask, { mask: more }) => mask | more, 0)
  const crossing = joint.reduce((mask, { crossing: more }) => mask | more, world.crossing)
  const construction = joint.find(bucket => bucket.construction)?.construction ?? world.base.construction
  const output = joint.find(bucket => bucket.output)?.output ?? world.base.output
  const { payload, key } = untied(crossing)
  for (const { cost, printed, heads } of printedBy(construction, output, (taken & outputMask) !== 0)) {
    for (let keySize = 0; keySize <= left - cost; keySize++) {
      if (keySize > 0 && construction.kind === 'PLAIN') break
      const payloadSize = left - cost - keySize
      yield { world, joint, taken, construction, printed, heads, payload, payloadSize, key, keySize }
    }
  }
}

/** Choices of joint buckets, and of one-sided classes that a joint bucket ties to the other side. */
function* jointTuples(world: World, size: number): Generator<Bucket[]> {
  for (let own = size; own >= 0; own--) {
    for (const joint of bucketTuples(world.joint, own, 0)) {
      if (own === size) {
        yield joint
        continue
      }
      const crossing = joint.reduce((mask, { crossing: more }) => mask | more, 0)
      if (crossing === 0) continue
      const taken = joint.reduce((mask, { mask: more }) => mask | more, 0)
      const tied = only([...world.payload, ...world.key], ({ effective }) => (effective & crossing) !== 0)
      for (const added of bucketTuples(tied, size - own, taken)) yield [...joint, ...added]
    }
  }
}

type UntiedSides = (crossing: number) => Pick<World, 'payload' | 'key'>

/** Both sides without the classes that would change the other side too. */
function untiedSides(world: World): UntiedSides {
  const kept = new Map<number, Pick<World, 'payload' | 'key'>>([[0, world]])
  return crossing => {
    const known = kept.get(crossing)
    if (known) return known
    const free = ({ effective }: VariantClass) => (effective & crossing) === 0
    const sides = { payload: only(world.payload, free), key: only(world.key, free) }
    kept.set(crossing, sides)
    return sides
  }
}

interface PrintedGroup {
  cost: number
  printed: readonly Printed[]
  heads: Uint32Array
}
type PrintedBy = (construction: Construction, output: Output, outputTaken: boolean) => readonly PrintedGroup[]

/** Which readings fit a construction and a print, by what they cost; the plainest of those that mean the same digest. */
function printedFor(plan: Plan, world: World): PrintedBy {
  const kept = new Map<string, readonly PrintedGroup[]>()
  return (construction, output, outputTaken) => {
    const length = digestLengths[construction.hash]
    const key = `${length} ${output.id} ${outputTaken}`
    const known = kept.get(key) ?? groupPrinted(plan, world, length, output, outputTaken)
    kept.set(key, known)
    return known
  }
}

function groupPrinted(
  { readings }: Plan,
  world: World,
  length: number,
  output: Output,
  outputTaken: boolean,
): PrintedGroup[] {
  const byCost: Printed[][] = []
  for (const reading of readings) {
    if (reading.digestLength !== length) continue
    const mistake = outputTaken ? undefined : world.outputs.get(reading.outputId)
    if (reading.outputId !== output.id && !mistake) continue
    const cost = reading.edits.length + (reading.outputId === output.id ? 0 : 1)
    const found: Printed =
      reading.outputId === output.id
        ? { reading, output, mistake: null }
        : { reading, output: outputForm(reading.outputId), mistake: mistake ?? null }
    byCost[cost] = [...(byCost[cost] ?? []), found]
  }
  const exact = new Set<string>()
  return byCost.flatMap((all, cost) => {
    const printed = all.filter(({ reading: { patterns } }) => !(patterns.length === 1 && exact.has(patterns.join())))
    for (const { reading } of all) if (reading.patterns.length === 1) exact.add(reading.patterns.join())
    return printed.length === 0 ? [] : [{ cost, printed, heads: headsOf(printed.map(({ reading }) => reading)) }]
  })
}

/** How many candidates a level holds. */
export function countLevel(plan: Plan, worlds: readonly World[], level: number): number {
  const kept = new Map<readonly Bucket[], Map<string, number>>()
  const count = (buckets: readonly Bucket[], size: number, taken: number) => {
    const counts = kept.get(buckets) ?? new Map<string, number>()
    kept.set(buckets, counts)
    const key = `${size} ${taken}`
    const known = counts.get(key) ?? countCombos(buckets, size, taken)
    counts.set(key, known)
    return known
  }
  let total = 0
  for (const { joint, payload, payloadSize, key, keySize, taken } of tasksOf(plan, worlds, level)) {
    total += sizeOf(joint) * count(payload, payloadSize, taken) * count(key, keySize, taken)
  }
  return total
}
