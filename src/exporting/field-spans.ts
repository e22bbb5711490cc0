import { type FieldHue, hueOf } from '#ui/field-hue.ts'
import type { FieldNames } from '#ui/shown-value.ts'
import type { ValueSpan } from '#ui/value.ts'

const fields = ['method', 'path', 'clientId', 'body'] as const

/** A line that sets one of the request's values, in any of the languages: `METHOD = "POST"`, `$path = '/api'`, `body: …`. */
const setting = /^[^\n=]*?\b(method|path|client_?id|body)\b[^\n=]*= ?(.+?);?$/gim

/** Code cut into spans: the first line that sets each field has its value in the field's colour. */
export function fieldSpans(code: string, names: FieldNames): ValueSpan[] {
  const spans: ValueSpan[] = []
  const seen = new Set<string>()
  let end = 0
  const push = (id: string, from: number, to: number, hue?: FieldHue, label?: string) => {
    if (to > from) spans.push({ id, hue, label, start: from, end: to, byteStart: 0, byteEnd: 0 })
    end = to
  }
  for (const found of code.matchAll(setting)) {
    const [line, name = '', value = ''] = found
    const field = fields.find(known => known.toLowerCase() === name.replace('_', '').toLowerCase())
    if (!field || seen.has(field)) continue
    seen.add(field)
    const start = found.index + line.lastIndexOf(value)
    push(`before ${field}`, end, start)
    push(field, start, start + value.length, hueOf(field), names[field])
    if (seen.size === fields.length) break
  }
  push('rest', end, code.length)
  return spans
}
