import { ByteArena } from './byte-arena.ts'
import { lengthOf, pick, type Stretch } from './combos.ts'
import type { PayloadField, SaltPart, Slots, Value } from './mistake.ts'
import { renderPayload, renderSalt, saltPart } from './render-slots.ts'
import { isSegmented, Segments } from './segments.ts'
import type { SlotName } from './slot-mask.ts'

/**
 * The bytes of many settings of the slots, quickly: texts are encoded once and copied from then on, into one buffer for a
 * whole chunk. Where values and labels change and nothing else, a payload is five copies; settings with a function over the
 * whole text, or another charset, go the plain way.
 */
export class Composer {
  readonly #arena = new ByteArena()
  readonly #segments = new Segments(this.#arena)

  /** The payload of each set in the chunk, on top of `slots`. Valid until this composer is used again. */
  payloads(slots: Slots, chunk: readonly Stretch[]): Uint8Array[] {
    const composed: Uint8Array[] = new Array(lengthOf(chunk))
    const plain = isLaidOut(slots)
    this.#arena.reset()
    let at = 0
    for (const stretch of chunk) {
      if (plain && isSegmented(stretch.tuple)) this.#segments.compose(slots, stretch, composed, at)
      else overlay(slots, stretch, composed, at, current => this.#payload(current))
      at += stretch.to - stretch.from
    }
    return composed
  }

  /** The salt of each set in the chunk, on top of `slots`. */
  salts(slots: Slots, chunk: readonly Stretch[]): Uint8Array[] {
    const composed: Uint8Array[] = new Array(lengthOf(chunk))
    this.#arena.reset()
    let at = 0
    for (const stretch of chunk) {
      overlay(slots, stretch, composed, at, current => this.#salt(current))
      at += stretch.to - stretch.from
    }
    return composed
  }

  #payload(slots: Slots): Uint8Array {
    if (!isPlainPayload(slots)) {
      const text = payloadText(slots)
      return text === null ? renderPayload(slots) : this.#once(text)
    }
    for (let at = 0; at < slots.payloadOrder.length; at++) {
      if (at > 0) this.#arena.add(slots.fieldSeparator)
      this.#addField(slots, slots.payloadOrder[at] as PayloadField)
    }
    return this.#arena.take()
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
        this.#arena.add(slots.bodyEnd)
        break
    }
  }

  #addLabelled(label: string, separator: string, value: Value): void {
    this.#arena.add(label)
    this.#arena.add(separator)
    this.#arena.add(value)
  }

  #once(text: string): Uint8Array {
    this.#arena.addOnce(text)
    return this.#arena.take()
  }

  #salt(slots: Slots): Uint8Array {
    if (slots.saltRender || slots.saltWrap || slots.charset.id !== 'utf-8') {
      const text = saltText(slots)
      return text === null ? renderSalt(slots) : this.#once(text)
    }
    for (let at = 0; at < slots.saltOrder.length; at++) {
      if (at > 0) this.#arena.add(slots.saltSeparator)
      this.#arena.add(saltPart(slots, slots.saltOrder[at] as SaltPart))
    }
    return this.#arena.take()
  }
}

/** The payload as one text; null where it is none, or another charset takes it. */
function payloadText(slots: Slots): string | null {
  const { payloadRender, payloadWrap, charset } = slots
  if (charset.id !== 'utf-8') return null
  const text = payloadRender ? payloadRender(slots) : templateText(slots)
  if (typeof text !== 'string') return null
  return payloadWrap ? payloadWrap(text) : text
}

function templateText(slots: Slots): string | null {
  const { fieldSeparator, labelSeparator, valueEncoding, payloadOrder } = slots
  let text = ''
  for (let at = 0; at < payloadOrder.length; at++) {
    const field = payloadOrder[at] as PayloadField
    const [label, value] = labelled(slots, field)
    if (typeof value !== 'string') return null
    if (at > 0) text += fieldSeparator
    text += label + labelSeparator
    text += valueEncoding ? valueEncoding(value) : value
  }
  return text
}

function labelled(slots: Slots, field: PayloadField): [label: string, value: Value] {
  switch (field) {
    case 'path':
      return [slots.labelPath, slots.path]
    case 'method':
      return [slots.labelMethod, slots.method]
    case 'token':
      return [slots.labelToken, slots.tokenInPayload]
    case 'time':
      return [slots.labelTime, slots.timeInPayload]
    case 'body':
      return [slots.labelBody, typeof slots.body === 'string' ? slots.body + slots.bodyEnd : slots.body]
  }
}

/** The salt as one text; null where it is none, or another charset takes it. */
function saltText(slots: Slots): string | null {
  const { saltRender, saltWrap, saltOrder, saltSeparator, charset } = slots
  if (charset.id !== 'utf-8') return null
  let text: Value = ''
  if (saltRender) text = saltRender(slots)
  else {
    for (let at = 0; at < saltOrder.length; at++) {
      const part = saltPart(slots, saltOrder[at] as SaltPart)
      if (typeof part !== 'string') return null
      text += at > 0 ? saltSeparator + part : part
    }
  }
  if (typeof text === 'string' && saltWrap) text = saltWrap(text)
  return typeof text === 'string' ? text : null
}

function isLaidOut({ payloadRender, payloadWrap, charset }: Slots): boolean {
  return !payloadRender && !payloadWrap && charset.id === 'utf-8'
}

function isPlainPayload({ payloadRender, payloadWrap, valueEncoding, charset }: Slots): boolean {
  return !payloadRender && !payloadWrap && !valueEncoding && charset.id === 'utf-8'
}

/** Sets each set of a stretch on a copy of the slots, composes, and takes it back. */
function overlay(
  slots: Slots,
  { tuple, from, to }: Stretch,
  composed: Uint8Array[],
  at: number,
  compose: (current: Slots) => Uint8Array,
): void {
  const current = { ...slots }
  for (let index = from; index < to; index++) {
    const classes = pick(tuple, index)
    for (const { names, set } of classes) put(current, set, names)
    composed[at + index - from] = compose(current)
    for (const { names } of classes) put(current, slots, names)
  }
}

function put(target: Slots, source: Partial<Slots>, names: readonly SlotName[]): void {
  const open: Record<SlotName, unknown> = target
  for (const name of names) open[name] = source[name]
}
