import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import { fromParts, headerValue } from './from-parts.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader, type Reading } from './reader.ts'

const requestLine = /^([A-Za-z]{2,20})[ \t]+(\S+)(?:[ \t]+HTTP\/\d(?:\.\d)?)?[ \t]*$/
const headerLine = /^[ \t]*["']?([A-Za-z][A-Za-z0-9-]*)["']?[ \t]*:[ \t]*(.*)$/
const blankLine = /^[ \t]*\r?\n|\r?\n[ \t]*\r?\n/
const netzmeHeaders = ['authorization', 'request-time', 'client-id', 'signature']

/** A raw HTTP request. */
export const httpReader: Reader = {
  format: 'http',
  recognise: text => (looksLikeHttp(text) ? certainty.sure : certainty.no),
  read: readHttp,
}

/** A block of header lines, and a body after a blank line. */
export const headersReader: Reader = { format: 'headers', recognise: () => certainty.perhaps, read: readHeaders }

/** True where the text's first line is a request line: method, target, perhaps a version. */
function looksLikeHttp(text: string): boolean {
  const target = requestLine.exec(firstLine(text.trimStart()))?.[2] ?? ''
  return /^(\/|https?:\/\/)/i.test(target)
}

/** Reads a raw HTTP request: request line, headers, blank line, body. The body is kept to the byte, trailing newline included. */
function readHttp(text: string): Reading {
  const start = text.trimStart()
  const line = firstLine(start)
  const [, method = '', target = ''] = requestLine.exec(line) ?? []
  const { headers, rest } = readHeaderBlock(start.slice(line.length).replace(/^\r?\n/, ''))
  const problems = problemList()
  const body = rest === null ? '' : bodyOf(rest, headers, problems)
  return {
    requests: [fromParts({ method, target, headers, body, source: text, at: 0 }, problems)],
    problems: problems.all(),
  }
}

/** Reads a block of header lines, and a body after a blank line. Nothing where none of Netzme's headers is there. */
function readHeaders(text: string): Reading {
  const { headers, rest } = readHeaderBlock(text.trimStart())
  if (!headers.some(([name]) => netzmeHeaders.includes(name.toLowerCase()))) return { requests: [], problems: [] }
  const body = rest?.trim() ? { body: rest } : {}
  const problems = problemList()
  return { requests: [fromParts({ headers, source: text, at: 0, ...body }, problems)], problems: problems.all() }
}

/** Header lines up to the first blank line; `rest` is what follows it, null where there is no blank line. */
function readHeaderBlock(text: string): { headers: HeaderPair[]; rest: string | null } {
  const blank = blankLine.exec(text)
  const headers: HeaderPair[] = []
  for (const line of (blank ? text.slice(0, blank.index) : text).split(/\r?\n/)) {
    const match = headerLine.exec(line)
    if (match) headers.push([match[1] ?? '', match[2] ?? ''])
  }
  return { headers, rest: blank ? text.slice(blank.index + blank[0].length) : null }
}

/** With a Content-Length exactly that many bytes; without one, everything. */
function bodyOf(rest: string, headers: readonly HeaderPair[], problems: ProblemList): string {
  const stated = headerValue(headers, 'content-length')?.trim()
  if (stated === undefined || !/^\d+$/.test(stated)) return rest
  const bytes = encodeUtf8(rest)
  const length = Number(stated)
  if (bytes.length < length) problems.add({ code: 'import-short-body', stated: length, found: bytes.length })
  if (bytes.length <= length) return rest
  const cut = decodeUtf8(bytes.subarray(0, length))
  if (cut === null) return rest
  if (rest.slice(cut.length).trim())
    problems.add({ code: 'import-extra-after-body', stated: length, found: bytes.length })
  return cut
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? ''
}
