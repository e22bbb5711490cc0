import { concatBytes, displayUtf8, encodeUtf8 } from '../bytes/utf8.ts'
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
  const spans: Span[] = []
  const texts: string[] = []
  const chunks: Uint8Array[] = []
  let at = 0
  let byteAt = 0
  let textIsExact = true
  for (const part of parts) {
    const value = 'field' in part ? fieldValue(request, part.field) : part.literal
    const bytes = typeof value === 'string' ? encodeUtf8(value) : value
    const text = typeof value === 'string' ? value : displayUtf8(value)
    if (typeof value !== 'string') textIsExact = false
    else if (!value.isWellFormed()) textIsExact = false
    const field = 'field' in part ? part.field : null
    spans.push({ field, start: at, end: at + text.length, byteStart: byteAt, byteEnd: byteAt + bytes.length })
    texts.push(text)
    chunks.push(bytes)
    at += text.length
    byteAt += bytes.length
  }
  return { bytes: concatBytes(...chunks), text: texts.join(''), textIsExact, spans }
}
