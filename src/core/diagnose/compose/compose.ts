import { type Bucket, pick, type Stretch, sizeOf } from '../candidates/class-sets.ts'
import { setSlots, withSets } from '../candidates/set-slots.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import { type Choices, choicesOf, type Grid, pinnedChoicesOf, type Texts, textsOf } from '../scan/grid.ts'
import { maskOf, type SlotName, slotNames } from '../signing/slot-mask.ts'
import type { Slots } from '../signing/slots.ts'
import { Composed, nothingOnTop, type OnTop } from './composed.ts'
import { Frames, type PieceFrame, type SideName } from './frames.ts'
import { pieceSlots, shapingSlots } from './layout.ts'

/** UTF-16 units, or bytes, of a body above which its variants are laid out one by one: a list of them would take too much. */
const largeBody = 32_768

/** The slots that one piece shows, by the mask of a class that sets just that one. */
const innerSlots = {
  payload: slotsIn(pieceSlots.payload),
  salt: slotsIn(pieceSlots.salt),
} as const satisfies Record<SideName, ReadonlyMap<number, SlotName>>

const wrapMasks = { payload: maskOf(['payloadWrap']), salt: maskOf(['saltWrap']) } as const

function slotsIn(mask: number): ReadonlyMap<number, SlotName> {
  return new Map(slotNames.map(name => [maskOf([name]), name] as const).filter(([bit]) => (bit & mask) !== 0))
}

/**
 * The payloads, or the salts, of many settings of the slots as grids: what a value or a label shows is one piece, made once
 * and used in every combination. A text that cannot be cut goes the plain way. Sets with a class that shows nowhere, such as
 * a token of another form where the token is left out, sign what a smaller set signs: they are left out.
 */
export class Composer {
  readonly #side: SideName
  readonly #frames: Frames
  readonly #inner: ReadonlyMap<number, SlotName>
  readonly #largeBody: boolean
  readonly #slots = new Map<Bucket, readonly SlotName[]>()

  constructor(side: SideName, base: Slots) {
    this.#side = side
    this.#frames = new Frames(side, base)
    this.#inner = innerSlots[side]
    this.#largeBody = base.body.length > largeBody
  }

  /** Whether classes of these buckets can be pinned: whichever holds, the pieces are the same in number and order. */
  canPin(buckets: readonly Bucket[]): boolean {
    const shaping = shapingSlots[this.#side]
    return buckets.every(({ classes }) => classes.every(({ effective }) => (effective & shaping) === 0))
  }

  /** Whether the classes of this bucket, which may change the other side too, are one piece each: none is ever left out. */
  canList(bucket: Bucket): boolean {
    const frame = this.#frames.frameOf([])
    return frame.kind === 'pieces' && this.#isInner(bucket) && this.#placeOf(frame, bucket) >= 0
  }

  /** Every set in the chunk. */
  compose(chunk: readonly Stretch[], onTop: OnTop = nothingOnTop): Composed {
    this.#frames.tidy()
    const composed = new Composed(onTop.pinned)
    for (const { buckets, from, to } of chunk) {
      const inner = buckets.filter(bucket => this.#isInner(bucket))
      const outer = inner.length === buckets.length ? [] : buckets.filter(bucket => !inner.includes(bucket))
      const size = sizeOf(inner)
      for (let at = from; at < to; ) {
        const number = Math.floor(at / size)
        const end = Math.min(size, to - number * size)
        this.#addSets(composed, onTop, { outer: pick(outer, number), inner, from: at - number * size, to: end })
        at = number * size + end
      }
    }
    return composed
  }

  /** One byte string for each set, in order, whether another set makes the same or not. */
  composeEach({ buckets, from, to }: Stretch): Texts {
    this.#frames.tidy()
    return textsOf(Array.from({ length: to - from }, (_, at) => this.#composeOne(pick(buckets, from + at))))
  }

  #composeOne(classes: readonly VariantClass[]): Grid {
    const frame = this.#frames.frameOf(classes)
    if (frame.kind === 'whole') {
      const text = this.#frames.render(withSets(frame.slots, classes))
      return { pieces: [choicesOf([text])], from: 0, to: 1 }
    }
    const pieces = [...frame.plain]
    for (const found of classes) this.#put(pieces, frame, found)
    return { pieces, from: 0, to: 1 }
  }

  #addSets(composed: Composed, onTop: OnTop, sets: Sets): void {
    const { outer, inner, from, to } = sets
    const classes = onTop.fixed.length === 0 ? outer : [...onTop.fixed, ...outer]
    if (inner.length === 0 && classes === outer && onTop.pinned.buckets.length === 0) {
      this.#addWholes(composed, this.#frames.slotsOf(outer), onTop.pinned, sets)
      return
    }
    const frame = this.#frames.frameOf(classes)
    if (frame.kind === 'whole') {
      const shaping = shapingSlots[this.#side]
      const shown = ({ mask }: VariantClass | Bucket) => (mask & shaping) !== 0 || (mask & frame.shows()) !== 0
      if (outer.every(shown) && inner.every(shown))
        this.#addWholes(composed, withSets(frame.slots, classes), onTop.pinned, sets)
      return
    }
    const pieces = [...frame.plain]
    for (const found of onTop.fixed) this.#put(pieces, frame, found)
    for (const bucket of onTop.pinned.buckets) this.#putPinned(composed, pieces, frame, bucket)
    for (const found of outer) if (!this.#put(pieces, frame, found)) return
    const placeOf = (bucket: Bucket) => this.#placeOf(frame, bucket)
    for (const bucket of inner) {
      const at = placeOf(bucket)
      if (at < 0) return
      pieces[at] = this.#frames.piecesOf(frame, at, bucket)
    }
    const inOrder = inner.length < 2 ? inner : inner.toSorted((a, b) => placeOf(a) - placeOf(b))
    composed.add({ pieces, from, to }, outer, inOrder, from)
  }

  /** Texts that cannot be cut, each by plain code; here the first bucket counts fastest. */
  #addWholes(composed: Composed, slots: Slots, pinned: Stretch, { outer, inner, from, to }: Sets): void {
    const texts: Uint8Array[] = []
    for (let number = from; number < to; number++) {
      setSlots(slots, pick(inner, number))
      if (pinned.buckets.length === 0) {
        texts.push(this.#frames.render(slots))
        continue
      }
      const choices = pinnedChoicesOf(this.#pinnedWholes(slots, pinned))
      composed.follow(choices, null)
      composed.add({ pieces: [choices], from: 0, to: 1 }, outer, inner.toReversed(), number)
    }
    if (texts.length === 0) return
    composed.add({ pieces: [choicesOf(texts)], from: 0, to: texts.length }, outer, inner.toReversed(), from)
  }

  #pinnedWholes(slots: Slots, { buckets, from, to }: Stretch): Uint8Array[] {
    return Array.from({ length: to - from }, (_, at) => {
      setSlots(slots, pick(buckets, from + at))
      return this.#frames.render(slots)
    })
  }

  /** Whether all that the bucket's classes do, whatever the others do, is to change one piece. */
  #isInner({ mask, edge }: Bucket): boolean {
    if (edge) return mask === wrapMasks[this.#side]
    if ((mask & shapingSlots[this.#side]) !== 0) return false
    const slot = this.#inner.get(mask & pieceSlots[this.#side])
    return slot !== undefined && !(this.#largeBody && slot === 'body')
  }

  /** Which piece the classes of an inner bucket change; -1 where it is not there. */
  #placeOf({ layout }: PieceFrame, { mask, edge }: Bucket): number {
    if (edge) return edge === 'before' ? 0 : layout.pieces.length - 1
    return layout.places.get(this.#inner.get(mask & pieceSlots[this.#side]) as SlotName) ?? -1
  }

  /** Puts a class's values where the frame shows them; false where it shows none and is not shaped by the class either. */
  #put(pieces: Choices[], frame: PieceFrame, found: VariantClass): boolean {
    if (found.effective & shapingSlots[this.#side]) return true
    let shows = false
    for (const slot of found.names) {
      const at = frame.layout.places.get(slot)
      if (at === undefined) continue
      pieces[at] = this.#frames.pieceOf(frame, at, found)
      shows = true
    }
    return shows
  }

  /** The slots that a bucket's classes set, on either side. */
  #slotsOf(bucket: Bucket): readonly SlotName[] {
    const known = this.#slots.get(bucket) ?? (Object.keys(bucket.classes[0]?.set ?? {}) as SlotName[])
    this.#slots.set(bucket, known)
    return known
  }

  #putPinned(composed: Composed, pieces: Choices[], frame: PieceFrame, bucket: Bucket): void {
    for (const slot of this.#slotsOf(bucket)) {
      const at = frame.layout.places.get(slot)
      if (at === undefined) continue
      const choices = this.#frames.pinnedOf(frame, at, bucket)
      pieces[at] = choices
      composed.follow(choices, bucket)
    }
  }
}

/** One class of each inner bucket, by number, with the same outer classes. */
interface Sets {
  outer: readonly VariantClass[]
  inner: readonly Bucket[]
  from: number
  to: number
}
