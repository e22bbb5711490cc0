import { decodeUtf8, encodeUtf8, utf8Length } from '../../bytes/utf8.ts'
import type { HeaderPair } from '../../request/header-pair.ts'
import { headerValue } from '../from-parts.ts'
import { isJson } from '../is-json.ts'
import type { ProblemList } from '../problem-list.ts'

/**
 * The body out of what stands after the headers. With a Content-Length exactly that many bytes, or, where line ends were changed by
 * copying, with those that give that length; without one, everything. A difference is told with both figures.
 */
export function fitBody(rest: string, headers: readonly HeaderPair[], problems: ProblemList): string {
  const chunked = /chunked/i.test(headerValue(headers, 'transfer-encoding') ?? '') ? joinChunks(rest) : null
  if (chunked !== null) return chunked
  const value = headerValue(headers, 'content-length')?.trim()
  if (value === undefined || !/^\d{1,15}$/.test(value)) return rest
  const stated = Number(value)
  const found = utf8Length(rest)
  if (found === stated) return rest
  const trimmed = trimLineEnds(rest)
  const mended = [rest, trimmed]
    .flatMap(text => [withCrLf(text), withLf(text)])
    .find(text => utf8Length(text) === stated)
  const cut = found > stated ? cutAt(rest, stated) : null
  if (cut !== null && trimLineEnds(rest.slice(cut.length)) === '') return cut
  if (mended !== undefined) {
    problems.add({ code: 'import-line-ends-copied', stated, found })
    return mended
  }
  if (found < stated) {
    problems.add({ code: 'import-short-body', stated, found })
    return rest
  }
  if (cut === null || (isJson(trimmed) && !isJson(cut))) {
    problems.add({ code: 'import-body-length-differs', stated, found: utf8Length(trimmed) })
    return trimmed
  }
  problems.add({ code: 'import-extra-after-body', stated, found })
  return cut
}

/** Null where the cut would fall within a character. */
function cutAt(text: string, bytes: number): string | null {
  return decodeUtf8(encodeUtf8(text.slice(0, bytes)).subarray(0, bytes))
}

function trimLineEnds(text: string): string {
  let end = text.length
  while (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function withCrLf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n')
}

function withLf(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

/** Bytes of a chunk's size with its extensions. */
const longestSizeLine = 200

/** RFC 9112, section 7.1; sizes count bytes. Null where the text is not made of chunks. */
function joinChunks(rest: string): string | null {
  const bytes = encodeUtf8(rest.replace(/\r?\n/g, '\r\n'))
  const pieces: string[] = []
  let at = 0
  while (at < bytes.length) {
    // A byte a character: the end may fall within one of the body's
    const head = String.fromCharCode(...bytes.subarray(at, at + longestSizeLine))
    const [line, size = ''] = /^([0-9A-Fa-f]{1,8})(?:[ \t]*;[^\r\n]*)?(?:\r\n|$)/.exec(head) ?? []
    if (line === undefined) return null
    const start = at + line.length
    const length = Number.parseInt(size, 16)
    if (length === 0) return pieces.join('')
    const piece = decodeUtf8(bytes.subarray(start, start + length))
    if (piece === null || start + length > bytes.length) return null
    pieces.push(piece)
    at = start + length + 2
  }
  return null
}
