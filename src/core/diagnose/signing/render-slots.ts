import { concatBytes, displayUtf8 } from '../../bytes/utf8.ts'
import { partsLaidOut } from './laid-out.ts'
import type { Charset, PayloadField, SaltPart, Slots, Value } from './slots.ts'

/*
 * What a setting of the slots signs, in plain code. The search has a faster way to the same bytes (`compose`); this one
 * confirms what that finds.
 */

/** A value as text; bytes that are no UTF-8 show as U+FFFD. */
export function textOf(value: Value): string {
  return typeof value === 'string' ? value : displayUtf8(value)
}

/** The payload before text becomes bytes: its stretches of text and of bytes, in order. */
export function payloadParts(slots: Slots): Value[] {
  const parts = slots.payloadRender ? renderedParts(slots.payloadRender, slots) : templateParts(slots)
  const { payloadWrap } = slots
  return payloadWrap ? wrapParts(parts, payloadWrap) : parts
}

/** The salt before text becomes bytes. */
export function saltParts(slots: Slots): Value[] {
  const parts = slots.saltRender ? renderedParts(slots.saltRender, slots) : saltTemplateParts(slots)
  const { saltWrap } = slots
  return saltWrap ? wrapParts(parts, saltWrap) : parts
}

/** What a whole payload or salt is made of, where it is laid out in pieces: bytes among them stay apart from the text. */
function renderedParts(render: (slots: Slots) => Value, slots: Slots): Value[] {
  const layout = partsLaidOut(render)
  return layout ? layout.map(part => (typeof part === 'string' ? part : part.of(slots))) : [render(slots)]
}

/** Stands for bytes in a text that a function is applied to. Private use: no request holds it by chance. */
const stand = '\u{f0001}\u{f0002}'

/** A function of text over text and bytes: bytes that it leaves as they are stay bytes; otherwise it gets them as text. */
export function wrapParts(parts: readonly Value[], wrap: (text: string) => Value): Value[] {
  const [only] = parts
  if (parts.length === 1 && typeof only === 'string') return [wrap(only)]
  const bytes = parts.filter(part => typeof part !== 'string')
  if (bytes.length === 0) return [wrap(parts.join(''))]
  const standing = wrap(parts.map(part => (typeof part === 'string' ? part : stand)).join(''))
  const around = typeof standing === 'string' ? standing.split(stand) : []
  if (around.length !== bytes.length + 1) return [wrap(parts.map(textOf).join(''))]
  return around.flatMap((text, at): Value[] => [text, bytes[at] ?? ''])
}

/** Text through the charset, bytes as they are. Neighbouring texts are encoded together: a charset may begin with a mark. */
export function encodeParts(parts: readonly Value[], charset: Charset): Uint8Array {
  const chunks: Uint8Array[] = []
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    if (text !== '') chunks.push(encodeText(text, charset))
    text = ''
    chunks.push(part)
  }
  if (text !== '' || chunks.length === 0) chunks.push(encodeText(text, charset))
  const [only] = chunks
  return chunks.length === 1 && only ? only : concatBytes(...chunks)
}

function encodeText(text: string, { mark, encode }: Charset): Uint8Array {
  return mark ? concatBytes(mark, encode(text)) : encode(text)
}

/** The bytes of the payload. */
export function renderPayload(slots: Slots): Uint8Array {
  return encodeParts(payloadParts(slots), slots.charset)
}

/** The bytes of the salt. */
export function renderSalt(slots: Slots): Uint8Array {
  return encodeParts(saltParts(slots), slots.charset)
}

/*
 * The template's texts and bytes in order, neighbouring texts as one. In plain loops: a search lays out texts by the ten
 * thousand.
 */

function templateParts(slots: Slots): Value[] {
  const { payloadOrder, fieldSeparator, labelSeparator, valueEncoding, bodyEnd } = slots
  const parts: Value[] = []
  let text = ''
  for (let at = 0; at < payloadOrder.length; at++) {
    const field = payloadOrder[at] as PayloadField
    const value = slots[payloadSlots[field].value]
    const end = field === 'body' ? bodyEnd : ''
    if (at > 0) text += fieldSeparator
    text += slots[payloadSlots[field].label] + labelSeparator
    if (valueEncoding) text += valueEncoding(textOf(value) + end)
    else if (typeof value === 'string') text += value + end
    else {
      parts.push(text, value)
      text = end
    }
  }
  parts.push(text)
  return parts
}

function saltTemplateParts(slots: Slots): Value[] {
  const { saltOrder, saltSeparator } = slots
  const parts: Value[] = []
  let text = ''
  for (let at = 0; at < saltOrder.length; at++) {
    const value = slots[saltSlots[saltOrder[at] as SaltPart]]
    if (at > 0) text += saltSeparator
    if (typeof value === 'string') text += value
    else {
      parts.push(text, value)
      text = ''
    }
  }
  parts.push(text)
  return parts
}

/** The slots that a field of the payload fills. */
export const payloadSlots = {
  path: { label: 'labelPath', value: 'path' },
  method: { label: 'labelMethod', value: 'method' },
  token: { label: 'labelToken', value: 'tokenInPayload' },
  time: { label: 'labelTime', value: 'timeInPayload' },
  body: { label: 'labelBody', value: 'body' },
} as const satisfies Record<PayloadField, { label: keyof Slots; value: keyof Slots }>

/** The slot that a part of the salt fills. */
export const saltSlots = {
  secret: 'secret',
  time: 'timeInSalt',
  token: 'tokenInSalt',
  clientId: 'clientId',
} as const satisfies Record<SaltPart, keyof Slots>
