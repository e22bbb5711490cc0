import type { Construction, Output } from '../signing/slots.ts'
import type { VariantClass } from './variant-class.ts'

/** Classes alike in all that plans a search: slots, ties, construction, output. One at most of a bucket can be in a set. */
export interface Bucket {
  mask: number
  crossing: number
  /** Of classes whose HMAC was written by hand, the first one's: they differ in their fault. */
  construction: Construction | undefined
  output: Output | undefined
  edge: VariantClass['edge']
  classes: readonly VariantClass[]
}

/** Classes by what they set. */
export function bucketsOf(classes: readonly VariantClass[]): Bucket[] {
  const groups = new Map<string | number, Bucket & { classes: VariantClass[] }>()
  for (const found of classes) {
    const { mask, crossing, edge, set } = found
    const { construction, output } = set
    const isPlain = crossing === 0 && !construction && !output && !edge
    const key = isPlain ? mask : `${mask} ${crossing} ${construction?.kind} ${construction?.hash} ${output?.id} ${edge}`
    const group = groups.get(key)
    if (group) group.classes.push(found)
    else groups.set(key, { mask, crossing, construction, output, edge, classes: [found] })
  }
  return [...groups.values()]
}

/** The buckets with only some of their classes, and none that are empty. */
export function only(buckets: readonly Bucket[], keep: (found: VariantClass) => boolean): Bucket[] {
  return buckets
    .map(bucket => ({ ...bucket, classes: bucket.classes.filter(keep) }))
    .filter(({ classes }) => classes.length > 0)
}

/** Every choice of `size` buckets whose slots do not meet each other or `taken`. */
export function* bucketSets(buckets: readonly Bucket[], size: number, taken: number, from = 0): Generator<Bucket[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let at = from; at < buckets.length; at++) {
    const bucket = buckets[at]
    if (!bucket || (bucket.mask & taken) !== 0) continue
    for (const rest of bucketSets(buckets, size - 1, taken | bucket.mask, at + 1)) yield [bucket, ...rest]
  }
}

/** How many sets of `size` classes there are. */
export function countSets(buckets: readonly Bucket[], size: number, taken: number): number {
  let count = 0
  for (const chosen of bucketSets(buckets, size, taken)) count += sizeOf(chosen)
  return count
}

/** How many sets a choice of buckets gives. */
export function sizeOf(buckets: readonly Bucket[]): number {
  return buckets.reduce((size, bucket) => size * bucket.classes.length, 1)
}

/** Some sets of classes out of one choice of buckets: those numbered `from` to `to`, `to` excluded. */
export interface Stretch {
  buckets: readonly Bucket[]
  from: number
  to: number
}

/** All sets of `size` classes, in stretches that together hold at most `most`. */
export function* chunksOf(buckets: readonly Bucket[], size: number, taken: number, most: number): Generator<Stretch[]> {
  let chunk: Stretch[] = []
  let room = most
  for (const chosen of bucketSets(buckets, size, taken)) {
    const count = sizeOf(chosen)
    for (let from = 0; from < count; ) {
      const to = Math.min(count, from + room)
      chunk.push({ buckets: chosen, from, to })
      room -= to - from
      from = to
      if (room === 0) {
        yield chunk
        chunk = []
        room = most
      }
    }
  }
  if (chunk.length > 0) yield chunk
}

/** The classes of set number `index` of a choice of buckets. */
export function pick(buckets: readonly Bucket[], index: number): VariantClass[] {
  const picked: VariantClass[] = []
  let rest = index
  for (let at = 0; at < buckets.length; at++) {
    const { classes } = buckets[at] as Bucket
    picked.push(classes[rest % classes.length] as VariantClass)
    rest = Math.floor(rest / classes.length)
  }
  return picked
}

/** How many sets a chunk holds. */
export function lengthOf(chunk: readonly Stretch[]): number {
  return chunk.reduce((total, { from, to }) => total + to - from, 0)
}
