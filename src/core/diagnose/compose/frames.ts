import type { Bucket } from '../candidates/class-sets.ts'
import { readsOf } from '../candidates/effect.ts'
import { setSlot, withSets } from '../candidates/set-slots.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import { type Choices, choicesOf, pinnedChoicesOf } from '../scan/grid.ts'
import { joinValues } from '../signing/join-values.ts'
import { payloadParts, saltParts } from '../signing/render-slots.ts'
import type { SlotName } from '../signing/slot-mask.ts'
import type { Slots, Value } from '../signing/slots.ts'
import { type Dependence, type Layout, type Piece, payloadLayout, saltLayout, shapingSlots } from './layout.ts'
import { Scratch } from './scratch.ts'
import { SharedTexts } from './shared-texts.ts'
import { type Style, styleOf } from './style.ts'

export type SideName = 'payload' | 'salt'

const sides = {
  payload: { layout: payloadLayout, parts: payloadParts, wrapSlot: 'payloadWrap' },
  salt: { layout: saltLayout, parts: saltParts, wrapSlot: 'saltWrap' },
} as const

/** The pieces of one side under some shaping classes; or that it is one whole, and which slots it shows. */
export type Frame = PieceFrame | { kind: 'whole'; slots: Slots; shows: () => number }

export interface PieceFrame {
  kind: 'pieces'
  /** The slots with the shaping classes' values. */
  slots: Slots
  style: Style
  layout: Layout
  /** Each piece as it is without other classes. */
  plain: readonly Choices[]
  /** Numbers that stand for each piece and all that it depends on besides its slot. */
  contexts: readonly number[]
}

/** Most bytes of pieces that are kept. */
const mostKept = 48 << 20
/** Above every number that stands for a dependence. */
const mostDependences = 65_536

/** Pieces by whose they are, then by context. */
type ByContext<Of> = Map<Of, Map<number, Choices>>

/** Makes frames and pieces, and keeps them for the next time. */
export class Frames {
  readonly #side: SideName
  readonly #base: Slots
  readonly #shaping: number
  readonly #frames = new Map<number, Frame>()
  readonly #numbers = new Map<Piece, number>()
  readonly #dependences = new Map<string, number>()
  readonly #plain = new Map<number, Choices>()
  readonly #pieces: ByContext<VariantClass> = new Map()
  readonly #lists: ByContext<Bucket> = new Map()
  readonly #pinned: ByContext<Bucket> = new Map()
  readonly #shared = new Map<VariantClass | Bucket, Map<SlotName, SharedTexts>>()
  readonly #scratch = new Scratch()
  #bytes = 0

  constructor(side: SideName, base: Slots) {
    this.#side = side
    this.#base = base
    this.#shaping = shapingSlots[side]
  }

  /** Before the next texts are made: forgets whole ones, and where much is kept all the rest. */
  tidy(): void {
    this.#scratch.reset()
    if (this.#bytes < mostKept) return
    for (const kept of [this.#frames, this.#plain, this.#pieces, this.#lists, this.#pinned, this.#shared]) kept.clear()
    this.#bytes = 0
  }

  /** The frame under those of these classes that shape this side. */
  frameOf(classes: readonly VariantClass[]): Frame {
    let key = 0
    for (const { number, effective } of classes) if (effective & this.#shaping) key = key * mostClasses + number + 1
    const known = this.#frames.get(key)
    if (known) return known
    const frame = this.#makeFrame(classes.filter(({ effective }) => effective & this.#shaping))
    if (key <= Number.MAX_SAFE_INTEGER) this.#frames.set(key, frame)
    return frame
  }

  /** The slots with all that these classes set. */
  slotsOf(classes: readonly VariantClass[]): Slots {
    return withSets(this.#base, classes)
  }

  /** One class's piece in place of a frame's own. */
  pieceOf(frame: PieceFrame, at: number, found: VariantClass): Choices {
    return this.#keptIn(this.#pieces, frame, at, found) ?? this.#keep(this.#pieces, frame, at, found, [found])
  }

  /** The pieces of all classes of a bucket. */
  piecesOf(frame: PieceFrame, at: number, bucket: Bucket): Choices {
    return this.#keptIn(this.#lists, frame, at, bucket) ?? this.#keep(this.#lists, frame, at, bucket, bucket.classes)
  }

  /** The same, for pinning: no one else has this list. */
  pinnedOf(frame: PieceFrame, at: number, bucket: Bucket): Choices {
    const known = this.#keptIn(this.#pinned, frame, at, bucket)
    if (known) return known
    const { texts } = this.#choices(frame, at, bucket, bucket.classes)
    return this.#remember(this.#pinned, frame, at, bucket, this.#counted(pinnedChoicesOf(texts)))
  }

  /** The bytes of this side under these slots, by plain code. Good until the next call of `tidy`. */
  render(slots: Slots): Uint8Array {
    return this.#scratch.write(sides[this.#side].parts(slots), slots.charset)
  }

  #makeFrame(shaping: readonly VariantClass[]): Frame {
    const slots = withSets(this.#base, shaping)
    const { layout: layOut, parts, wrapSlot } = sides[this.#side]
    const style = styleOf(slots[wrapSlot], slots)
    const layout = style && layOut(slots)
    if (!layout) {
      let shows: number | undefined
      const looks = (some: Slots) => readsOf(current => joinValues(parts(current)), some)
      const look = () => looks(slots) | looks(probeOf(slots))
      return { kind: 'whole', slots, shows: () => (shows ??= look()) }
    }
    const numbers = this.#dependencesOf(slots, style)
    const contexts = layout.pieces.map(piece => this.#pieceNumber(piece) * mostDependences + numbers[piece.depends])
    const plain = layout.pieces.map((piece, at) => this.#plainPiece(piece, contexts[at] as number, slots, style))
    return { kind: 'pieces', slots, style, layout, contexts, plain }
  }

  /** Small numbers: the platform keeps them without a place of their own. */
  #pieceNumber(piece: Piece): number {
    const known = this.#numbers.get(piece) ?? this.#numbers.size
    this.#numbers.set(piece, known)
    return known
  }

  #dependencesOf(slots: Slots, { id, encoding }: Style): Record<Dependence, number> {
    const { fieldSeparator, labelSeparator, valueEncoding, bodyEnd, saltSeparator } = slots
    const each = valueEncoding ? idOf(valueEncoding) : 0
    return {
      style: this.#numberOf(`\u0003${id}`),
      encoding: this.#numberOf(encoding),
      label: this.#numberOf(`${encoding} ${fieldSeparator}\u0001${labelSeparator}`),
      value: this.#numberOf(`${encoding} ${each}`),
      body: this.#numberOf(`${encoding} ${each} ${bodyEnd}`),
      'body-end': this.#numberOf(`${encoding}\u0001${bodyEnd}`),
      'salt-separator': this.#numberOf(`${encoding}\u0002${saltSeparator}`),
    }
  }

  #numberOf(dependence: string): number {
    const known = this.#dependences.get(dependence) ?? this.#dependences.size
    this.#dependences.set(dependence, known)
    return known
  }

  /** A piece that shows the request's own value is the same in every frame that gives it the same context. */
  #plainPiece(piece: Piece, context: number, slots: Slots, style: Style): Choices {
    const { slot } = piece
    if (slot && slots[slot] !== this.#base[slot]) return this.#counted(choicesOf([piece.render(slots, style)]))
    const known = this.#plain.get(context)
    if (known) return known
    const made = this.#counted(choicesOf([piece.render(slots, style)]))
    this.#plain.set(context, made)
    return made
  }

  #keptIn<Of>(kept: ByContext<Of>, { contexts }: PieceFrame, at: number, of: Of): Choices | undefined {
    return kept.get(of)?.get(contexts[at] as number)
  }

  #keep<Of extends VariantClass | Bucket>(
    kept: ByContext<Of>,
    frame: PieceFrame,
    at: number,
    of: Of,
    classes: readonly VariantClass[],
  ): Choices {
    return this.#remember(kept, frame, at, of, this.#counted(this.#choices(frame, at, of, classes)))
  }

  #remember<Of>(kept: ByContext<Of>, { contexts }: PieceFrame, at: number, of: Of, made: Choices): Choices {
    const byContext = kept.get(of) ?? new Map<number, Choices>()
    kept.set(of, byContext.set(contexts[at] as number, made))
    return made
  }

  #choices(frame: PieceFrame, at: number, of: VariantClass | Bucket, classes: readonly VariantClass[]): Choices {
    const { slot, value, render } = frame.layout.pieces[at] as Piece
    const slots: Slots = { ...frame.slots }
    if (slot && value) {
      const values = classes.map(({ set }) => {
        setSlot(slots, slot, set)
        return value(slots)
      })
      return this.#sharedOf(of, slot, classes).choicesOf(values, frame.style)
    }
    const { wrapSlot } = sides[this.#side]
    return choicesOf(
      classes.map(({ set }) => {
        setSlot(slots, wrapSlot, set)
        return render(slots, styleOf(slots[wrapSlot], slots) ?? frame.style)
      }),
    )
  }

  #sharedOf(of: VariantClass | Bucket, slot: SlotName, classes: readonly VariantClass[]): SharedTexts {
    const bySlot = this.#shared.get(of) ?? new Map<SlotName, SharedTexts>()
    const known = bySlot.get(slot) ?? new SharedTexts(classes, slot)
    this.#shared.set(of, bySlot.set(slot, known))
    return known
  }

  #counted(choices: Choices): Choices {
    for (const { length } of choices.texts) this.#bytes += length
    return choices
  }
}

/** Above every class's number: three of them make a safe integer. */
const mostClasses = 131_072

const ids = new WeakMap<object, number>()
let lastId = 0

/** A number that stands for a function. */
function idOf(transform: object): number {
  const known = ids.get(transform) ?? ++lastId
  ids.set(transform, known)
  return known
}

/** Other values, so that a render function that looks at one slot only where another is filled shows both. */
function probeOf(slots: Slots): Slots {
  const filled = (value: Value, text: string) => (value.length === 0 ? text : value)
  return { ...slots, body: filled(slots.body, '{"a":1}'), path: '/a?b=1', bodyEnd: slots.bodyEnd || '\n' }
}
