import { base64 } from '@scure/base'
import { displayUtf8, encodeUtf8 } from '#core/bytes/utf8.ts'
import type { WireBody } from '#core/live/wire.ts'
import type { Value } from '#ui/value.ts'

/** A signed body as JSON carries it. What is no text goes as base64 of the bytes that were signed. */
export function wireBody(body: string | Uint8Array): WireBody {
  if (typeof body === 'string' && body.isWellFormed()) return { body }
  return { bodyBase64: base64.encode(typeof body === 'string' ? encodeUtf8(body) : body) }
}

export function bytesOfWire(body: WireBody): Uint8Array {
  return 'body' in body ? encodeUtf8(body.body) : base64.decode(body.bodyBase64)
}

/** A body that went over the wire, to look at. */
export function wireValue(body: WireBody): Value {
  const bytes = bytesOfWire(body)
  const text = 'body' in body ? body.body : displayUtf8(bytes)
  const whole = { id: 'body', hue: undefined, label: undefined, start: 0, end: text.length, byteStart: 0 }
  return {
    text,
    bytes,
    textIsExact: 'body' in body,
    spans: [{ ...whole, byteEnd: bytes.length }],
    masked: false,
  }
}
