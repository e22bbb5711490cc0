import { concatBytes } from '../bytes/utf8.ts'
import type { ByteArena } from './byte-arena.ts'
import type { Bucket, Stretch } from './combos.ts'
import type { PayloadField, Slots, Value } from './mistake.ts'
import { maskOf } from './slot-mask.ts'

/** What one field's stretch of the payload is made of. */
interface Ingredients {
  before: string
  label: string
  labelSeparator: string
  value: Value
  end: string
}

const fieldMasks: readonly (readonly [PayloadField, number])[] = [
  ['path', maskOf(['path', 'labelPath'])],
  ['method', maskOf(['method', 'labelMethod'])],
  ['token', maskOf(['tokenInPayload', 'labelToken'])],
  ['time', maskOf(['timeInPayload', 'labelTime'])],
  ['body', maskOf(['body', 'bodyEnd', 'labelBody'])],
]

/** The one field that a bucket's classes change; null where they change more. */
function fieldOf({ mask }: Bucket): PayloadField | null {
  return fieldMasks.find(([, field]) => (mask & ~field) === 0)?.[0] ?? null
}

/** Whether a choice of buckets changes fields only, each another one. */
export function isSegmented(tuple: readonly Bucket[]): boolean {
  const fields = tuple.map(fieldOf)
  return !fields.includes(null) && new Set(fields).size === fields.length
}

/** Composes payloads whose template stays as it is: each field a stretch of bytes of its own, kept from context to context. */
export class Segments {
  readonly #arena: ByteArena
  readonly #kept = new Map<Bucket, { of: Ingredients; segments: readonly Uint8Array[] }>()
  #slots: Slots | null = null
  #base: readonly Uint8Array[] = []

  constructor(arena: ByteArena) {
    this.#arena = arena
  }

  /** Sets what the changes come on top of. */
  begin(slots: Slots): void {
    this.#slots = slots
    this.#base = slots.payloadOrder.map(field => this.#segment(ingredientsOf(slots, field)))
  }

  /** Writes the payload of each set of a stretch into `composed`, from `at` on. */
  compose({ tuple, from, to }: Stretch, composed: Uint8Array[], at: number): void {
    const slots = this.#slots
    if (!slots) throw new Error('Segments begin with slots')
    const places = tuple.map(bucket => slots.payloadOrder.indexOf(fieldOf(bucket) ?? 'path'))
    const choices = tuple.map(bucket => this.#segmentsOf(slots, bucket))
    const current = [...this.#base]
    for (let index = from; index < to; index++) {
      let rest = index
      for (let j = 0; j < choices.length; j++) {
        const segments = choices[j] as readonly Uint8Array[]
        const place = places[j] as number
        if (place >= 0) current[place] = segments[rest % segments.length] as Uint8Array
        rest = Math.floor(rest / segments.length)
      }
      for (let j = 0; j < current.length; j++) this.#arena.add(current[j] as Uint8Array)
      composed[at + index - from] = this.#arena.take()
    }
  }

  #segmentsOf(slots: Slots, bucket: Bucket): readonly Uint8Array[] {
    const field = fieldOf(bucket)
    if (!field) throw new Error('A segmented bucket changes one field')
    const of = ingredientsOf(slots, field)
    const kept = this.#kept.get(bucket)
    if (kept && sameIngredients(kept.of, of)) return kept.segments
    const segments = bucket.classes.map(({ set }) => this.#segment(ingredientsOf({ ...slots, ...set }, field)))
    this.#kept.set(bucket, { of, segments })
    return segments
  }

  #segment({ before, label, labelSeparator, value, end }: Ingredients): Uint8Array {
    const bytes = typeof value === 'string' ? this.#arena.bytes(value) : value
    return concatBytes(this.#arena.bytes(before + label + labelSeparator), bytes, this.#arena.bytes(end))
  }
}

function ingredientsOf(slots: Slots, field: PayloadField): Ingredients {
  const { fieldSeparator, labelSeparator, payloadOrder } = slots
  const shared = { before: payloadOrder[0] === field ? '' : fieldSeparator, labelSeparator, end: '' }
  switch (field) {
    case 'path':
      return { ...shared, label: slots.labelPath, value: slots.path }
    case 'method':
      return { ...shared, label: slots.labelMethod, value: slots.method }
    case 'token':
      return { ...shared, label: slots.labelToken, value: slots.tokenInPayload }
    case 'time':
      return { ...shared, label: slots.labelTime, value: slots.timeInPayload }
    case 'body':
      return { ...shared, label: slots.labelBody, value: slots.body, end: slots.bodyEnd }
  }
}

function sameIngredients(a: Ingredients, b: Ingredients): boolean {
  return (
    a.value === b.value &&
    a.label === b.label &&
    a.before === b.before &&
    a.labelSeparator === b.labelSeparator &&
    a.end === b.end
  )
}
