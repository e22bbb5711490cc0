import type { VariantClass } from '../candidates/variant-class.ts'
import { type Choices, choicesOf } from '../scan/grid.ts'
import { encodeShort } from '../signing/short-text.ts'
import type { SlotName } from '../signing/slot-mask.ts'
import type { Value } from '../signing/slots.ts'
import type { Style } from './style.ts'

/**
 * The values that some classes set a slot to, with their UTF-8: most pieces that show the slot, in whatever form and charset,
 * are these very bytes.
 */
export class SharedTexts {
  readonly #values: readonly (string | undefined)[]
  readonly #texts: Uint8Array[] = []
  #choices: Choices | null = null

  constructor(classes: readonly VariantClass[], slot: SlotName) {
    this.#values = classes.map(({ set }) => valueIn(set[slot]))
  }

  /** What a style makes of these values, one for each class: as far as they are the slot's own, of the bytes that are there. */
  choicesOf(values: readonly Value[], style: Style): Choices {
    let shared = 0
    const texts = values.map((value, at) => {
      if (typeof value !== 'string') return style.encode(value)
      const wrapped = style.each ? style.each(value) : value
      const same = this.#sameIn(style, at, wrapped)
      if (same) shared++
      return same ?? style.encodeWrapped(wrapped)
    })
    if (shared < values.length) return choicesOf(texts)
    this.#choices ??= choicesOf(texts)
    return this.#choices
  }

  /** The bytes of class number `at`, where the style would make the same; null where it would not. */
  #sameIn({ keeps }: Style, at: number, value: Value): Uint8Array | null {
    if (keeps === 'none' || typeof value !== 'string' || value !== this.#values[at]) return null
    const utf8 = this.#texts[at] ?? encodeShort(value)
    this.#texts[at] = utf8
    // Only ASCII takes a byte for each UTF-16 unit
    return keeps === 'all' || utf8.length === value.length ? utf8 : null
  }
}

/** Of what a slot holds only texts are shared. */
function valueIn(held: unknown): string | undefined {
  return typeof held === 'string' ? held : undefined
}
