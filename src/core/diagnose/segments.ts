import { concatBytes } from '../bytes/utf8.ts'
import type { ByteArena } from './byte-arena.ts'
import { type Bucket, pick, type Stretch } from './combos.ts'
import type { PayloadField, Slots, Value } from './mistake.ts'
import { textOf } from './render-slots.ts'
import { maskOf, payloadMask } from './slot-mask.ts'

/** What one field's segment of the payload is made of. */
interface Ingredients {
  before: string
  label: string
  labelSeparator: string
  value: Value
  end: string
  encoding: Slots['valueEncoding']
}

const fieldMasks: readonly (readonly [PayloadField, number])[] = [
  ['path', maskOf(['path', 'labelPath'])],
  ['method', maskOf(['method', 'labelMethod'])],
  ['token', maskOf(['tokenInPayload', 'labelToken'])],
  ['time', maskOf(['timeInPayload', 'labelTime'])],
  ['body', maskOf(['body', 'bodyEnd', 'labelBody'])],
]
const wrapMask = maskOf(['payloadWrap'])
const laidOutMask = payloadMask & ~maskOf(['payloadRender', 'payloadWrap'])

/** The one field that a bucket's classes change; null where they change more, or the template. */
function fieldOf({ mask }: Bucket): PayloadField | null {
  return fieldMasks.find(([, field]) => (mask & ~field) === 0)?.[0] ?? null
}

/** Fewer payloads than these on one layout are composed one by one: a layout takes its time. */
const fewest = 4

/** Whether payloads with these changes are still segments in a row, and enough of them share a layout. */
export function isSegmented(tuple: readonly Bucket[]): boolean {
  const laidOut = tuple.every(({ mask, affix }) => (mask & ~laidOutMask) === 0 || (affix && mask === wrapMask))
  if (!laidOut) return false
  const places = placesOf(tuple)
  let shared = 1
  for (let at = 0; at < tuple.length && places[at] !== 'template'; at++) shared *= tuple[at]?.classes.length ?? 1
  return shared >= fewest
}

type Place = 'field' | 'affix' | 'template'

/** What each bucket changes. Where two change the same field, both count as changes of the template. */
function placesOf(tuple: readonly Bucket[]): Place[] {
  const fields = tuple.map(fieldOf)
  return tuple.map(({ affix }, at) => {
    if (affix) return 'affix'
    const field = fields[at]
    return field && fields.filter(other => other === field).length === 1 ? 'field' : 'template'
  })
}

/** A field whose segment differs from payload to payload. */
interface Changing {
  /** Its bucket's place in the choice of buckets. */
  at: number
  segments: readonly Uint8Array[]
}

/** What stays the same while only fields change: fixed bytes, and the changing fields between them. */
interface Layout {
  fixed: readonly Uint8Array[]
  changing: readonly Changing[]
}

/** Layouts of one bucket's segments that are kept: contexts come back in turn. */
const mostKept = 4

/** Composes payloads that are segments in a row: each field's bytes are made once and copied from context to context. */
export class Segments {
  readonly #arena: ByteArena
  readonly #kept = new Map<Bucket, { of: Ingredients; segments: readonly Uint8Array[] }[]>()

  constructor(arena: ByteArena) {
    this.#arena = arena
  }

  /** Writes the payload of each set of a stretch into `composed`, from `at` on. */
  compose(slots: Slots, { tuple, from, to }: Stretch, composed: Uint8Array[], at: number): void {
    const sizes = tuple.map(({ classes }) => classes.length)
    const digits = sizes.map((size, j) => Math.floor(from / sizes.slice(0, j).reduce((a, b) => a * b, 1)) % size)
    const places = placesOf(tuple)
    const affixAt = places.indexOf('affix')
    const affixes = (tuple[affixAt]?.classes ?? []).map(({ affix }) => affix)
    let layout: Layout | null = null
    for (let index = from; index < to; index++) {
      layout ??= this.#layOut(slots, tuple, places, index)
      const affix = affixAt < 0 ? null : affixes[digits[affixAt] as number]
      if (affix) this.#arena.add(affix.before)
      this.#write(layout, digits)
      if (affix) this.#arena.add(affix.after)
      composed[at + index - from] = this.#arena.take()
      for (let j = 0; j < digits.length; j++) {
        if (places[j] === 'template') layout = null
        const next = (digits[j] as number) + 1
        digits[j] = next === sizes[j] ? 0 : next
        if (digits[j] !== 0) break
      }
    }
  }

  #write({ fixed, changing }: Layout, digits: readonly number[]): void {
    const arena = this.#arena
    for (let j = 0; j < changing.length; j++) {
      arena.add(fixed[j] as Uint8Array)
      const { at, segments } = changing[j] as Changing
      arena.add(segments[digits[at] as number] as Uint8Array)
    }
    arena.add(fixed[changing.length] as Uint8Array)
  }

  /** The layout under the template changes of set number `index`; the fields' own changes are left open. */
  #layOut(slots: Slots, tuple: readonly Bucket[], places: readonly Place[], index: number): Layout {
    const templates = places.includes('template') ? pick(tuple, index).filter((_, j) => places[j] === 'template') : []
    const laid: Slots = templates.length === 0 ? slots : Object.assign({ ...slots }, ...templates.map(({ set }) => set))
    const fixed: Uint8Array[] = []
    const changing: Changing[] = []
    let run: Uint8Array[] = []
    for (const field of laid.payloadOrder) {
      const at = tuple.findIndex((bucket, j) => places[j] === 'field' && fieldOf(bucket) === field)
      const bucket = tuple[at]
      if (!bucket) run.push(...this.#pieces(ingredientsOf(laid, field)))
      else {
        fixed.push(concatBytes(...run))
        changing.push({ at, segments: this.#segmentsOf(laid, bucket, field) })
        run = []
      }
    }
    return { fixed: [...fixed, concatBytes(...run)], changing }
  }

  #segmentsOf(slots: Slots, bucket: Bucket, field: PayloadField): readonly Uint8Array[] {
    const of = ingredientsOf(slots, field)
    const kept = this.#kept.get(bucket) ?? []
    const known = kept.find(entry => sameIngredients(entry.of, of))
    if (known) return known.segments
    const segments = bucket.classes.map(({ set }) =>
      concatBytes(...this.#pieces(ingredientsOf({ ...slots, ...set }, field))),
    )
    this.#kept.set(bucket, [{ of, segments }, ...kept.slice(0, mostKept - 1)])
    return segments
  }

  #pieces({ before, label, labelSeparator, value, end, encoding }: Ingredients): Uint8Array[] {
    const lead = this.#arena.bytes(before + label + labelSeparator)
    if (encoding) return [lead, this.#arena.bytes(encoding(textOf(value) + end))]
    return [lead, typeof value === 'string' ? this.#arena.bytes(value) : value, this.#arena.bytes(end)]
  }
}

function ingredientsOf(slots: Slots, field: PayloadField): Ingredients {
  const before = slots.payloadOrder[0] === field ? '' : slots.fieldSeparator
  const { labelSeparator, valueEncoding: encoding } = slots
  const of = (label: string, value: Value, end: string) => ({ before, label, labelSeparator, value, end, encoding })
  switch (field) {
    case 'path':
      return of(slots.labelPath, slots.path, '')
    case 'method':
      return of(slots.labelMethod, slots.method, '')
    case 'token':
      return of(slots.labelToken, slots.tokenInPayload, '')
    case 'time':
      return of(slots.labelTime, slots.timeInPayload, '')
    case 'body':
      return of(slots.labelBody, slots.body, slots.bodyEnd)
  }
}

function sameIngredients(a: Ingredients, b: Ingredients): boolean {
  return (
    a.value === b.value &&
    a.label === b.label &&
    a.before === b.before &&
    a.labelSeparator === b.labelSeparator &&
    a.end === b.end &&
    a.encoding === b.encoding
  )
}
