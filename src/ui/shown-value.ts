import type { Rendered, Span } from '#core/index.ts'
import { hueOf } from './field-hue.ts'
import type { Value, ValueSpan } from './value.ts'

/** As many dots for every secret: their count must not tell its length. */
export const secretDots = '•'.repeat(16)

/** The names of fields in the reader's language. */
export type FieldNames = Readonly<Record<NonNullable<Span['field']>, string>>

/** A rendered template as a value to look at. With `hideSecret`, dots stand where the client secret would. */
export function shownValue(rendered: Rendered, names: FieldNames, hideSecret: boolean): Value {
  const { bytes, textIsExact } = rendered
  if (hideSecret && rendered.spans.some(isSecret)) return maskedValue(rendered, names)
  const spans = rendered.spans.map((span, i) => ({
    ...naming(span, names, i),
    ...placeOf(span),
    text: rendered.texts[i],
  }))
  return { text: rendered.text, bytes, textIsExact, spans, masked: false }
}

function maskedValue(rendered: Rendered, names: FieldNames): Value {
  const spans: ValueSpan[] = []
  let text = ''
  for (const [i, span] of rendered.spans.entries()) {
    const start = text.length
    text += isSecret(span) ? secretDots : rendered.text.slice(span.start, span.end)
    spans.push({ ...naming(span, names, i), start, end: text.length, byteStart: 0, byteEnd: 0 })
  }
  return { text, bytes: new Uint8Array(), textIsExact: rendered.textIsExact, spans, masked: true }
}

const isSecret = (span: Span) => span.field === 'clientSecret' && span.end > span.start

function naming({ field }: Span, names: FieldNames, place: number) {
  return { id: `${place} ${field ?? ''}`, hue: hueOf(field), label: field === null ? undefined : names[field] }
}

function placeOf({ start, end, byteStart, byteEnd }: Span) {
  return { start, end, byteStart, byteEnd }
}

/** A text that no field filled. */
export function plainValue(text: string): Value {
  const span = { id: 'text', hue: undefined, label: undefined, start: 0, end: text.length, byteStart: 0, byteEnd: 0 }
  return { text, bytes: new Uint8Array(), textIsExact: true, spans: [span], masked: false }
}
