import { encodeUtf8 } from '../bytes/utf8.ts'
import type { Stretch } from './combos.ts'
import { lengthOf, pick } from './combos.ts'
import type { PayloadField, Slots, Value } from './mistake.ts'
import { renderPayload, renderSalt, saltPart } from './render-slots.ts'
import type { SlotName } from './slot-mask.ts'

/** Most texts whose bytes are kept. */
const mostKept = 20_000

/**
 * The bytes of many settings of the slots, quickly: texts are encoded once and copied from then on, into one buffer for a
 * whole chunk. Settings with a function over the whole text, or another charset, go the plain way.
 */
export class Composer {
  readonly #encoded = new Map<string, Uint8Array>()
  #buffer = new Uint8Array(1 << 20)
  #end = 0
  #start = 0

  /** The payload of each set in the chunk, on top of `slots`. Valid until this side is composed again. */
  payloads(slots: Slots, chunk: readonly Stretch[]): Uint8Array[] {
    return this.#each(slots, chunk, current => this.#payload(current))
  }

  /** The salt of each set in the chunk, on top of `slots`. */
  salts(slots: Slots, chunk: readonly Stretch[]): Uint8Array[] {
    return this.#each(slots, chunk, current => this.#salt(current))
  }

  #each(slots: Slots, chunk: readonly Stretch[], compose: (current: Slots) => Uint8Array): Uint8Array[] {
    const current = { ...slots }
    const composed: Uint8Array[] = new Array(lengthOf(chunk))
    this.#end = 0
    let at = 0
    for (const { tuple, from, to } of chunk) {
      for (let index = from; index < to; index++) {
        const classes = pick(tuple, index)
        for (const { names, set } of classes) put(current, set, names)
        composed[at++] = compose(current)
        for (const { names } of classes) put(current, slots, names)
      }
    }
    return composed
  }

  #payload(slots: Slots): Uint8Array {
    if (slots.payloadRender || slots.payloadWrap || slots.valueEncoding || slots.charset.id !== 'utf-8') {
      return renderPayload(slots)
    }
    this.#start = this.#end
    let first = true
    for (const field of slots.payloadOrder) {
      if (!first) this.#add(slots.fieldSeparator)
      first = false
      this.#addField(slots, field)
    }
    return this.#buffer.subarray(this.#start, this.#end)
  }

  #addField(slots: Slots, field: PayloadField): void {
    switch (field) {
      case 'path':
        this.#addLabelled(slots.labelPath, slots.labelSeparator, slots.path)
        break
      case 'method':
        this.#addLabelled(slots.labelMethod, slots.labelSeparator, slots.method)
        break
      case 'token':
        this.#addLabelled(slots.labelToken, slots.labelSeparator, slots.tokenInPayload)
        break
      case 'time':
        this.#addLabelled(slots.labelTime, slots.labelSeparator, slots.timeInPayload)
        break
      case 'body':
        this.#addLabelled(slots.labelBody, slots.labelSeparator, slots.body)
        this.#add(slots.bodyEnd)
        break
    }
  }

  #addLabelled(label: string, separator: string, value: Value): void {
    this.#add(label)
    this.#add(separator)
    this.#add(value)
  }

  #salt(slots: Slots): Uint8Array {
    if (slots.saltRender || slots.saltWrap || slots.charset.id !== 'utf-8') return renderSalt(slots)
    this.#start = this.#end
    let first = true
    for (const part of slots.saltOrder) {
      if (!first) this.#add(slots.saltSeparator)
      first = false
      this.#add(saltPart(slots, part))
    }
    return this.#buffer.subarray(this.#start, this.#end)
  }

  #add(value: Value): void {
    if (value.length === 0) return
    const bytes = typeof value === 'string' ? this.#bytes(value) : value
    if (this.#end + bytes.length > this.#buffer.length) this.#grow(bytes.length)
    this.#buffer.set(bytes, this.#end)
    this.#end += bytes.length
  }

  /** A new buffer; what was composed before stays in the old one, the part begun moves over. */
  #grow(more: number): void {
    const begun = this.#buffer.subarray(this.#start, this.#end)
    const larger = new Uint8Array(Math.max(this.#buffer.length, (begun.length + more) * 2))
    larger.set(begun)
    this.#buffer = larger
    this.#start = 0
    this.#end = begun.length
  }

  #bytes(text: string): Uint8Array {
    const known = this.#encoded.get(text)
    if (known) return known
    if (this.#encoded.size >= mostKept) this.#encoded.clear()
    const bytes = encodeUtf8(text)
    this.#encoded.set(text, bytes)
    return bytes
  }
}

function put(target: Slots, source: Partial<Slots>, names: readonly SlotName[]): void {
  const open: Record<SlotName, unknown> = target
  for (const name of names) open[name] = source[name]
}
