import { type Bucket, pick, type Stretch } from '../candidates/class-sets.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import type { Choices, Grid, Texts } from '../scan/grid.ts'

/** Classes that all sets have besides their own. */
export interface OnTop {
  fixed: readonly VariantClass[]
  /** Choices of one class of each bucket, of which one at a time holds: see `Composed.pin`. None of them shapes the side. */
  pinned: Stretch
}

/** No classes but the sets' own. */
export const nothingOnTop: OnTop = { fixed: [], pinned: { buckets: [], from: 0, to: 1 } }

/** Byte strings, and which classes each of them stands for. */
export class Composed implements Texts {
  readonly grids: Grid[] = []
  readonly pins: Choices[] = []
  readonly kept = { by: null, at: 0 }
  readonly #sets: { outer: readonly VariantClass[]; inner: readonly Bucket[]; first: number }[] = []
  /** For each pinned list the bucket whose classes it follows; null where it follows the choice's number. */
  readonly #followed = new Map<Choices, Bucket | null>()
  readonly #pinned: Stretch

  constructor(pinned: Stretch) {
    this.#pinned = pinned
  }

  /** Sets of one class of each inner bucket, from number `first` on, besides the outer classes that all of them have. */
  add(grid: Grid, outer: readonly VariantClass[], inner: readonly Bucket[], first: number): void {
    this.grids.push(grid)
    this.#sets.push({ outer, inner, first })
  }

  /** A list of pieces by the classes of a pinned bucket; null: of texts by the number of the choice, from the first one on. */
  follow(choices: Choices, bucket: Bucket | null): void {
    if (this.#followed.has(choices)) return
    this.#followed.set(choices, bucket)
    this.pins.push(choices)
  }

  /** Makes the byte strings those of the pinned choice with this number. They are so until the next call. */
  pin(number: number): void {
    const { buckets, from } = this.#pinned
    const classes = pick(buckets, number)
    const indexes = buckets.map(({ classes: all }, at) => all.indexOf(classes[at] as VariantClass))
    for (const choices of this.pins) {
      const bucket = this.#followed.get(choices)
      choices.pinned = bucket ? (indexes[buckets.indexOf(bucket)] ?? 0) : number - from
    }
  }

  /** The classes of byte string number `index`, besides those on top of which it was composed. */
  classesAt(index: number): VariantClass[] {
    let rest = index
    for (const [at, { from, to }] of this.grids.entries()) {
      const set = this.#sets[at]
      if (set && rest < to - from) return [...set.outer, ...pickLastFastest(set.inner, set.first + rest)]
      rest -= to - from
    }
    throw new Error('A hit lies within its grids')
  }
}

/** One class of each bucket; the last bucket counts fastest, as the last piece of a grid does. */
function pickLastFastest(buckets: readonly Bucket[], number: number): VariantClass[] {
  return pick(buckets.toReversed(), number)
}
