import { displayUtf8 } from '#core/bytes/utf8.ts'
import { bytesOfWire, type WireBody } from '#core/live/wire.ts'
import type { Value } from '#ui/value.ts'

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
