import { bytesOf, concatBytes, displayUtf8 } from '../bytes/utf8.ts'
import type { Charset, PayloadField, SaltPart, Slots, Value } from './mistake.ts'

/*
 * What a setting of the slots signs, in plain code. The search has a faster way to the same bytes (`compose`); this one
 * confirms what that finds.
 */

/** Joins values: text stays text, bytes among them make the whole bytes. */
export function joinValues(values: readonly Value[]): Value {
  const filled = values.filter(value => value.length > 0)
  if (filled.every(value => typeof value === 'string')) return filled.join('')
  const [only] = filled
  return filled.length === 1 && only !== undefined ? only : concatBytes(...filled.map(bytesOf))
}

/** A value as text; bytes that are no UTF-8 show as U+FFFD. */
export function textOf(value: Value): string {
  return typeof value === 'string' ? value : displayUtf8(value)
}

/** The payload before text becomes bytes: its stretches of text and of bytes, in order. */
export function payloadParts(slots: Slots): Value[] {
  const parts = slots.payloadRender ? [slots.payloadRender(slots)] : templateParts(slots)
  const { payloadWrap } = slots
  return payloadWrap ? wrapParts(parts, payloadWrap) : parts
}

/** The salt before text becomes bytes. */
export function saltParts(slots: Slots): Value[] {
  const parts = slots.saltRender ? [slots.saltRender(slots)] : saltTemplateParts(slots)
  const { saltWrap } = slots
  return saltWrap ? wrapParts(parts, saltWrap) : parts
}

/** Stands for bytes in a text that a function is applied to. Private use: no request holds it by chance. */
const stand = '\u{f0001}\u{f0002}'

/** A function of text over text and bytes: bytes that it leaves as they are stay bytes; otherwise it gets them as text. */
function wrapParts(parts: readonly Value[], wrap: (text: string) => Value): Value[] {
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
    if (text !== '') chunks.push(charset.encode(text))
    text = ''
    chunks.push(part)
  }
  if (text !== '' || chunks.length === 0) chunks.push(charset.encode(text))
  const [only] = chunks
  return chunks.length === 1 && only ? only : concatBytes(...chunks)
}

/** The bytes of the payload. */
export function renderPayload(slots: Slots): Uint8Array {
  return encodeParts(payloadParts(slots), slots.charset)
}

/** The bytes of the salt. */
export function renderSalt(slots: Slots): Uint8Array {
  return encodeParts(saltParts(slots), slots.charset)
}

function templateParts(slots: Slots): Value[] {
  const { fieldSeparator, labelSeparator, valueEncoding } = slots
  return slots.payloadOrder.flatMap((field, at): Value[] => {
    const [label, ...values] = fieldOf(slots, field)
    const before = (at === 0 ? '' : fieldSeparator) + label + labelSeparator
    return valueEncoding ? [before, valueEncoding(values.map(textOf).join(''))] : [before, ...values]
  })
}

function fieldOf(slots: Slots, field: PayloadField): [label: string, ...values: Value[]] {
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
      return [slots.labelBody, slots.body, slots.bodyEnd]
  }
}

function saltTemplateParts(slots: Slots): Value[] {
  return slots.saltOrder.flatMap((part, at): Value[] =>
    at === 0 ? [saltPart(slots, part)] : [slots.saltSeparator, saltPart(slots, part)],
  )
}

/** The value that a part of the salt stands for. */
export function saltPart(slots: Slots, part: SaltPart): Value {
  switch (part) {
    case 'secret':
      return slots.secret
    case 'time':
      return slots.timeInSalt
    case 'token':
      return slots.tokenInSalt
    case 'clientId':
      return slots.clientId
  }
}
