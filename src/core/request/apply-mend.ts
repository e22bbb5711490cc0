import { minifyJson } from '../bytes/json.ts'
import { concatBytes, decodeUtf8, encodeUtf8 } from '../bytes/utf8.ts'
import type { Mend } from './problem.ts'
import type { RequestField, SignatureRequest } from './request.ts'
import { plainCharacters } from './wrong-characters.ts'

/**
 * The request after one mend; no other field changes. A body of bytes stays bytes, and one that is no valid UTF-8 is changed
 * by a replacement or a cut only.
 * @example checkRequest({ ...request, token: `Bearer ${request.token}` }).flatMap(({ mend }) => (mend ? [applyMend(request, mend).token] : [])) // => [request.token]
 */
export function applyMend(request: SignatureRequest, mend: Mend): SignatureRequest {
  switch (mend.kind) {
    case 'replace':
      return { ...request, [mend.field]: mend.value }
    case 'cut':
      return { ...request, [mend.field]: without(request[mend.field] ?? '', mend.start, mend.end) }
    case 'minify-body':
      return mapText(request, 'body', minifyBehindMark)
    case 'unify-line-ends':
      return mapText(request, mend.field, text => text.replace(/\r\n?/g, '\n'))
    case 'plain-characters':
      return mapText(request, mend.field, text => plainCharacters(text, mend.field === 'body' ? 'body' : 'field'))
    case 'swap-lone-surrogates':
      return mapText(request, mend.field, text => text.toWellFormed())
  }
}

function without(value: string | Uint8Array, start: number, end: number): string | Uint8Array {
  return typeof value === 'string'
    ? value.slice(0, start) + value.slice(end)
    : concatBytes(value.subarray(0, start), value.subarray(end))
}

function mapText(request: SignatureRequest, field: RequestField, change: (text: string) => string): SignatureRequest {
  const value = request[field]
  if (value === undefined) return request
  if (typeof value === 'string') return { ...request, [field]: change(value) }
  const text = decodeUtf8(value)
  return text === null ? request : { ...request, [field]: encodeUtf8(change(text)) }
}

/** A byte-order mark is a problem of its own, with its own mend: it stays. */
function minifyBehindMark(text: string): string {
  return text.startsWith('\ufeff') ? `\ufeff${minifyJson(text.slice(1))}` : minifyJson(text)
}
