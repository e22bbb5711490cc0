import type { HeaderPair } from '../request/header-pair.ts'
import type { SignatureRequest } from '../request/request.ts'
import { roleOf } from './field-names.ts'
import { fromParts, headerValue } from './from-parts.ts'
import { fitBody } from './http/fit-body.ts'
import { headerLine, type LineForm, readHeaderBlock } from './http/header-block.ts'
import { type RequestLine, requestLines } from './http/request-lines.ts'
import type { ImportedRequest } from './imported.ts'
import { endOfBrackets, printedJson } from './printed-json.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader, type Reading } from './reader.ts'
import { readAuthorization } from './split-authorization.ts'

/** Raw HTTP requests: as on the wire, as `curl -v` and Guzzle print them, as Wireshark and editors' `.http` files show them. */
export const httpReader: Reader = {
  format: 'http',
  recognise: text => (acceptedLines(text).length > 0 ? certainty.sure : certainty.no),
  read(text) {
    const problems = problemList()
    const lines = acceptedLines(text)
    const requests = lines.map((line, index) =>
      readRequest(text, line, lines[index + 1]?.start ?? text.length, problems),
    )
    return { requests, problems: problems.all() }
  },
}

const netzmeHeader = /^[ \t>"']*(?:authorization|request-time|client-id|signature)["']?[ \t]*(?::|=>)/im

/** A block of header lines, a request's own pseudo headers among them, and a body after a blank line. */
export const headersReader: Reader = {
  format: 'headers',
  recognise: text => {
    if (!netzmeHeader.test(text)) return certainty.no
    return /^\s*:(?:authority|method|path|scheme):/m.test(text) ? certainty.sure : certainty.perhaps + 10
  },
  read: readHeaders,
}

/** With words before it a line must be followed by a header: prose and access logs name requests too. */
function acceptedLines(text: string): RequestLine[] {
  return requestLines(text).filter(({ prefix, end }) => {
    const lineEnd = text.indexOf('\n', end)
    const header = headerLine(text.slice(end, lineEnd === -1 ? end + 1000 : lineEnd).replace(/\r$/, ''))
    // A log that prints its headers as a list: they are for another reader.
    if (header && roleOf(header[0]) === 'headers') return false
    return /^[ \t>]*$/.test(prefix) || header !== null
  })
}

function readRequest(text: string, line: RequestLine, limit: number, problems: ProblemList): ImportedRequest {
  const { method, target, prefix, start, end, isSpelled } = line
  const isVerbose = prefix.trimStart().startsWith('>')
  const form = isVerbose ? verboseLines(text, end) : isSpelled ? spelledLines : indented(prefix)
  const block = readHeaderBlock(text, end, limit, form)
  const { headers, named } = apart(block.headers)
  // print_r of what curl_getinfo gives: the head of the request alone.
  const isHeadOnly = /=>[ \t]*$/.test(prefix)
  const follows = block.hasBlank && !isHeadOnly
  const shown = isVerbose ? quotedBody(text, block.end, limit) : follows ? restOf(text, block.end, limit) : null
  const isAmongWords = text.slice(0, start).trim() !== '' || limit < text.length || hasAnswer(text, block.end)
  const missing = block.hasBlank ? null : withoutBlank(text, block.end, limit)
  const own = shown === null ? missing : withoutWords(shown, isAmongWords ? null : problems)
  const rest = isSpelled ? null : own
  const stated = headerValue(headers, 'content-length')?.trim() ?? '0'
  const isHidden =
    rest === null &&
    (isVerbose || isSpelled || isHeadOnly) &&
    (stated !== '0' || headerValue(headers, 'transfer-encoding') !== undefined)
  if (isHidden) problems.add({ code: 'import-body-not-shown' })
  // An address and words below it: what they say of a body is for another reader.
  const isBare =
    rest === null && !isVerbose && !isHeadOnly && !block.hasBlank && text.slice(block.end, limit).trim() !== ''
  const isAnswered = rest !== null && rest.trim() === '' && shown?.trim() !== '' && /^(?:POST|PUT|PATCH)$/i.test(method)
  const body = isHidden || isBare || isAnswered ? undefined : rest === null ? '' : fitBody(rest, headers, problems)
  const source = text.slice(start, rest === null ? block.end : limit)
  return fromParts({ method, target, headers, body, named, source, at: start }, problems)
}

/** A ticket's own lines among the headers: the secret is none, and a name of two words is Netzme's header. */
function apart(lines: readonly HeaderPair[]): { headers: HeaderPair[]; named: Partial<SignatureRequest> } {
  const own = lines.filter(([name]) => !name.startsWith(':'))
  const secret = own.find(([name]) => roleOf(name) === 'clientSecret')?.[1]
  const headers = own.filter(([name]) => roleOf(name) !== 'clientSecret')
  const bare = own.find(([name]) => roleOf(name) === 'token')?.[1]
  const token = headerValue(headers, 'authorization') === undefined ? bare : undefined
  return {
    headers: headers.map(([name, value]): HeaderPair => [name.replaceAll(' ', '-'), value]),
    named: {
      ...(secret !== undefined && { clientSecret: secret }),
      ...(token !== undefined && readAuthorization(token).found),
    },
  }
}

const spelledLines: LineForm = {
  strip: line => (/^[ \t]*\[/.test(line) ? null : line.replace(/\\r\\n[ \t]*$/, '')),
}

/** A block that stands indented as a whole. */
function indented(prefix: string): LineForm {
  const indent = /^[ \t]*$/.test(prefix) ? prefix : ''
  return { strip: line => (line.startsWith(indent) ? line.slice(indent.length) : line) }
}

/** `curl -v` marks each line; Guzzle and others that print libcurl's own output mark the first line alone. */
function verboseLines(text: string, end: number): LineForm {
  const marksAll = /^[ \t]*>/.test(text.slice(end, end + 100))
  const strip = (line: string) => {
    if (/^[ \t]*(?:\* |[{}] \[\d+ bytes data\])/.test(line)) return null
    return marksAll ? line.replace(/^[ \t]*> ?/, '') : line
  }
  return { strip }
}

/** What follows in quoted lines is the body: a mail's quote, as `curl -v` prints none. */
function quotedBody(text: string, start: number, limit: number): string | null {
  const [quoted = ''] = /^(?:[ \t]*>[^\n]*(?:\n|$))*/.exec(text.slice(start, limit)) ?? []
  if (quoted.trim() === '') return null
  const body = quoted.replace(/^[ \t]*> ?/gm, '')
  // Where words go on below the quote, its last line end is none of the body
  return text.slice(start + quoted.length, limit).trim() === '' ? body : body.replace(/\r?\n$/, '')
}

/** Up to the answer, or to the next request, with the blank lines before that. */
function restOf(text: string, start: number, limit: number): string {
  const rest = text.slice(start, limit)
  const answer = /(?:^|\n|(?<=[}\]]))(?:<{4,}\r?\n)?HTTP\/\d(?:\.\d)?[ \t]+\d{3}\b|\n###/.exec(rest)
  const own = answer ? rest.slice(0, answer.index) : rest
  return answer || limit < text.length ? withoutLastLineEnds(own) : own
}

/** An answer stands below, and the words that announce it before. */
function hasAnswer(text: string, from: number): boolean {
  return /\nHTTP\/\d(?:\.\d)?[ \t]+\d{3}\b/.test(text.slice(from))
}

/** What people write above the answer that they got. */
const answerWords =
  /^[ \t*_#>]*(?:response|respon|respons(?:e|nya)?|jawaban|balasan|hasil(?:nya)?|output|result|reply|actual|error)\b[^\n{}:]{0,60}(?::|\r?$)/im

/**
 * Without what a ticket has below the body: the answer under a name of its own, and whatever follows JSON in further lines, which is
 * none of it. Where the request stands alone, that is said.
 */
function withoutWords(rest: string, problems: ProblemList | null): string {
  const start = rest.search(/\S/)
  if (start < 0) return rest
  if (answerWords.exec(rest.slice(start, start + 200))?.index === 0) return ''
  const end = rest[start] === '{' || rest[start] === '[' ? endOfBrackets(rest, start) : -1
  const [, after] = /^[ \t]*\r?\n\s*([^\s{[][^\n]{0,60})/.exec(rest.slice(Math.max(end, 0), end + 300)) ?? []
  if (end < 0 || after === undefined || !printedJson(rest.slice(start, end))) return rest
  problems?.add({ code: 'import-words-after-body', text: after.trim() })
  return rest.slice(0, end)
}

const fenced = /^[ \t]*```\w*[ \t]*\r?\n([\s\S]*?)\r?\n?[ \t]*```/

/** The body that stands right below the headers: in a fence, as Hurl has it, or as JSON whose blank line was lost. */
function withoutBlank(text: string, start: number, limit: number): string | null {
  const rest = text.slice(start, limit)
  const [, inner] = fenced.exec(rest) ?? []
  if (inner !== undefined) return inner
  const end = /^[ \t]*[{[]/.test(rest) ? endOfBrackets(rest, rest.search(/\S/)) : -1
  return end < 0 || !printedJson(rest.slice(0, end)) ? null : rest.slice(rest.search(/\S/), end)
}

function withoutLastLineEnds(text: string): string {
  let end = text.length
  while (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function readHeaders(text: string): Reading {
  const problems = problemList()
  const start = text.search(/\S/)
  const lines = headersAmong(text, Math.max(start, 0))
  const pseudo = (name: string) => headerValue(lines.headers, name)
  const headers = lines.headers.filter(([name]) => !name.startsWith(':'))
  const rest = lines.end === null ? '' : text.slice(lines.end)
  const authority = pseudo(':authority')
  const parts = {
    method: pseudo(':method'),
    target: pseudo(':path'),
    baseUrl: authority === undefined ? undefined : `${pseudo(':scheme') ?? 'https'}://${authority}`,
    headers,
    body: rest.trim() === '' ? undefined : fitBody(rest, headers, problems),
    source: text,
    at: 0,
  }
  const isOne = headers.some(([name]) => /^(?:authorization|request-time|client-id|signature)$/i.test(name))
  return { requests: isOne ? [fromParts(parts, problems)] : [], problems: isOne ? problems.all() : [] }
}

/** Every header line up to the first blank line after one, whatever stands between them. */
function headersAmong(text: string, start: number): { headers: HeaderPair[]; end: number | null } {
  const headers: HeaderPair[] = []
  let at = start
  while (at < text.length) {
    const block = readHeaderBlock(text, at, text.length, { strip: line => line.replace(/^[ \t]*>+ ?/, '') })
    for (const header of block.headers) headers.push(header)
    if (block.hasBlank && headers.length > 0) return { headers, end: block.end }
    const lineEnd = text.indexOf('\n', block.end)
    at = block.hasBlank ? block.end : lineEnd === -1 ? text.length : lineEnd + 1
  }
  return { headers, end: null }
}
