import { encodeWithHeadroom } from '../bytes/encode-parts.ts'
import { displayUtf8 } from '../bytes/utf8.ts'
import { authorizationOf, type SignatureRequest, saltSecret } from '../request/request.ts'
import type { SchemeField } from './scheme.ts'
import type { TemplatePart } from './template.ts'

/** A stretch of rendered text and who filled it: a field, or null for the template's own literal text. Ends are exclusive. */
export interface Span {
  field: SchemeField | null
  /** UTF-16 units. */
  start: number
  end: number
  byteStart: number
  byteEnd: number
}

/** A template filled in: the exact bytes, their text, and which field filled which stretch. */
export interface Rendered {
  bytes: Uint8Array<ArrayBuffer>
  /** Exact where `textIsExact`; otherwise bytes that are no UTF-8 show as U+FFFD. */
  text: string
  textIsExact: boolean
  /** The text of each span. Cutting one out of `text` copies the whole of a long text first. */
  texts: readonly string[]
  spans: readonly Span[]
}

/** The value that each template field stands for. */
export function fieldValue(request: SignatureRequest, field: SchemeField): string | Uint8Array {
  if (field === 'authorization') return authorizationOf(request)
  if (field === 'clientSecret') return saltSecret(request)
  return request[field]
}

/** Fills a parsed template. A value that itself looks like a template is only a value. */
export function renderTemplate(parts: readonly TemplatePart[], request: SignatureRequest): Rendered {
  const values = parts.map(part => ('field' in part ? fieldValue(request, part.field) : part.literal))
  const texts = values.map(value => (typeof value === 'string' ? value : displayUtf8(value)))
  const { bytes, ends } = encodeWithHeadroom(values)
  let end = 0
  const spans = parts.map((part, i) => {
    const start = end
    end += texts[i]?.length ?? 0
    const field = 'field' in part ? part.field : null
    return { field, start, end, byteStart: ends[i - 1] ?? 0, byteEnd: ends[i] ?? 0 }
  })
  const textIsExact = values.every(value => typeof value === 'string' && value.isWellFormed())
  // Not `join`: that copies megabytes at each key press, for a text that is seldom read as a whole.
  const text = texts.reduce((whole, part) => whole + part, '')
  return { bytes, text, textIsExact, texts, spans }
}
