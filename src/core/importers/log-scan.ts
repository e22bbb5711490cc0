import type { Budget } from './dialects/cursor.ts'
import { literalAt } from './dialects/literal.ts'
import { quotedString } from './dialects/quoted-string.ts'
import { type Draft, emptyDraft, setByRole, strength } from './draft.ts'
import { isHeaderName } from './field-names.ts'
import { addHeaders, draftsIn, readMember } from './from-printed.ts'
import { httpDraft } from './http-draft.ts'
import { isPlausible, type Label, labelBefore } from './log-label.ts'
import { isOwnPayload, isOwnSalt } from './own-strings.ts'
import type { ProblemList } from './problem-list.ts'

/** Something that a text says about a request, and where. */
export interface Piece {
  draft: Draft
  start: number
  end: number
  /** It begins a request whatever was found before: a line of an access log. */
  fresh?: boolean
}

export interface Scan {
  readonly text: string
  readonly problems: ProblemList
  readonly budget: Budget
  /** Inside an answer: nothing there belongs to a request. */
  inResponse: boolean
}

const verbs = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS'
const place = new RegExp(
  `[:=\\u2192]|[{[\`"']|%(?=\\{)|&(?=\\{)|<(?=Buffer|--)|\\b(?:Array\\b|array\\b|object\\(|string\\(|map\\[|https?:|HTTP/\\d|${verbs})`,
  'gi',
)
const requestLine = new RegExp(
  `(${verbs})[ \\t]+["'\`]?(https?://[^\\s"'\`<>]+|/[^\\s"'\`<>]*)(?:[ \\t]+HTTP/[\\d.]+(?:"[ \\t]+(\\d{3})\\b)?)?(?:[ \\t]+"HTTP/[\\d.]+ \\d{3}[^"\\n]{0,60}")?`,
  'iy',
)
const addressFirst = new RegExp(`(https?://[^\\s"'\`<>]+)[ \\t]+(${verbs})\\b`, 'y')
const address = /https?:\/\/[^\s"'`<>]+/y
const answer = /<--|HTTP\/\d(?:\.\d)?[ \t]+\d{3}\b/y

/** All that a log or a ticket says about requests, in the order in which it stands. One pass; every pattern is anchored. */
export function* scanLog(scan: Scan): Generator<Piece> {
  const { text } = scan
  for (let at = nextPlace(text, 0); at !== -1; ) {
    const found = pieceAt(scan, at)
    for (const piece of found.pieces) if (!scan.inResponse) yield piece
    at = nextPlace(text, Math.max(found.end, at + 1))
  }
}

function nextPlace(text: string, from: number): number {
  place.lastIndex = from
  return place.exec(text)?.index ?? -1
}

interface Found {
  pieces: Piece[]
  end: number
}

function pieceAt(scan: Scan, at: number): Found {
  const { text } = scan
  const char = text.charAt(at)
  if (char === ':' || char === '=' || char === '\u2192') return labelled(scan, at)
  if (matchAt(answer, text, at)) {
    scan.inResponse = true
    return { pieces: [], end: at + 2 }
  }
  if (/[A-Za-z]/.test(char)) {
    const line = requestAt(text, at)
    if (line) {
      scan.inResponse = false
      return line
    }
  }
  if (char === '"' || char === "'" || char === '`') return quotedAt(scan, at)
  return literalPiece(scan, at)
}

/** A method and its address, in either order; an address alone. */
function requestAt(text: string, at: number): Found | null {
  const whole = matchAt(requestLine, text, at)
  const reversed = whole ? null : matchAt(addressFirst, text, at)
  const [matched = '', method = '', target = ''] = whole ?? (reversed ? [reversed[0], reversed[2], reversed[1]] : [])
  const status = whole?.[3]
  if (matched !== '') {
    const draft: Draft = { ...emptyDraft(), method, target: trimmed(target) }
    return {
      pieces: [{ draft, start: at, end: at + matched.length, ...(status !== undefined && { fresh: true }) }],
      end: at + matched.length,
    }
  }
  const url = matchAt(address, text, at)?.[0]
  if (url === undefined) return null
  const piece: Piece = { draft: { ...emptyDraft(), target: trimmed(url) }, start: at, end: at + url.length }
  return { pieces: /^https?:\/\/[^/]+\/./.test(url) ? [piece] : [], end: at + url.length }
}

/** Without what a sentence or a list puts behind an address. */
export function trimmed(target: string): string {
  return target.replace(/[),.;:\]}>…]+$/, '')
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A string without a name: a request as it went out, the merchant's own strings, a body as bytes. */
function quotedAt(scan: Scan, quote: number): Found {
  const { text } = scan
  const at = /[bB]/.test(text.charAt(quote - 1)) && !/\w/.test(text.charAt(quote - 2)) ? quote - 1 : quote
  const string = quotedString(text, at, scan.budget)
  const content = string?.value.kind === 'text' ? string.value.text : undefined
  if (!string || content === undefined) return { pieces: [], end: quote + 1 }
  const argument = isHeaderName(content) ? secondArgument(scan, at, string.end) : null
  if (argument) {
    const draft = emptyDraft()
    addHeaders(draft, [[content, argument.value]])
    return { pieces: [{ draft, start: at, end: argument.end }], end: argument.end }
  }
  const draft = httpDraft(content) ?? emptyDraft()
  if (isOwnPayload(content)) draft.ownPayload = content
  else if (isOwnSalt(content)) draft.ownSalt = content
  else if (at < quote || /^\s*\{[\s\S]*\}\s*$/.test(content.slice(0, 1) + content.slice(-1))) {
    if (strength(draft) === 0 && content !== '') draft.body = content
  }
  const isFound = strength(draft) > 0 || draft.body !== undefined
  if (isFound && strength(draft) > 0) scan.inResponse = false
  return isFound ? { pieces: [{ draft, start: at, end: string.end }], end: string.end } : { pieces: [], end: quote + 1 }
}

/** `addHeader("Name", "value")`, in whatever language. */
function secondArgument({ text, budget }: Scan, start: number, end: number): { value: string; end: number } | null {
  if (!/\(\s{0,20}$/.test(text.slice(Math.max(0, start - 21), start))) return null
  const comma = matchAt(/\s*,\s*/y, text, end)
  const second = comma ? quotedString(text, end + comma[0].length, budget) : null
  return second?.value.kind === 'text' ? { value: second.value.text, end: second.end } : null
}

/** A printed value without a name: requests in it, or a JSON object that is likely the body. */
function literalPiece(scan: Scan, at: number): Found {
  const literal = literalAt(scan.text, at, scan.budget)
  if (!literal) return { pieces: [], end: at + 1 }
  const { value, end, json } = literal
  const drafts = draftsIn(value, scan.problems)
  const isBody =
    drafts.length === 0 &&
    ((value.kind === 'text' && value.text !== '') || value.kind === 'bytes' || (json && isObject(scan.text, at)))
  const body = emptyDraft()
  if (isBody) {
    if (json) body.body = scan.text.slice(at, end)
    else readMember(body, 'body', value, scan.problems)
  }
  const all = isBody ? [body] : drafts
  return { pieces: all.map(draft => ({ draft, start: at, end })), end: all.length > 0 || json ? end : at + 1 }
}

function isObject(text: string, at: number): boolean {
  return /^(?:\{\s*"|\[\s*\{\s*")/.test(text.slice(at, at + 200))
}

/** What stands behind a name that is known. */
function labelled(scan: Scan, separator: number): Found {
  const { text } = scan
  const label = labelBefore(text, separator)
  if (!label) return { pieces: [], end: separator + 1 }
  if (label.role === 'response') {
    const literal = literalAt(text, label.valueAt, scan.budget)
    scan.inResponse =
      !literal && !/^(?:<nil>|null|none|nil)\b|^<nil>/i.test(text.slice(label.valueAt, label.valueAt + 10))
    return { pieces: [], end: literal?.end ?? label.valueAt }
  }
  if (/^(?:req|curl)/i.test(label.name)) scan.inResponse = false
  const draft = emptyDraft()
  const own = [label.nameAt, label.valueAt].find(at => isOwnPayload(text.slice(at, at + 4000)))
  const end = own === undefined ? labelledValue(scan, label, draft) : ownPayloadAt(draft, text, own)
  const isFound =
    strength(draft) > 0 || draft.body !== undefined || draft.headers.length > 0 || draft.baseUrl !== undefined
  return { pieces: isFound ? [{ draft, start: label.nameAt, end }] : [], end }
}

/** To the end of the line, or of the JSON that is its body. */
function ownPayloadAt(draft: Draft, text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  const line = text.slice(at, newline < 0 ? text.length : newline).replace(/\r$/, '')
  draft.ownPayload = line
  return at + line.length
}

function labelledValue(scan: Scan, label: Label, draft: Draft): number {
  const { text } = scan
  const { role, name, valueAt } = label
  const end = lineEnd(text, valueAt)
  const line = text.slice(valueAt, end)
  if (role === undefined || (label.isLineStart && isHeaderName(name) && fitsHeader(role, line))) {
    addHeaders(draft, [[name, line]])
    return end
  }
  const at = skipTo(text, valueAt, role === 'body' || role === 'headers')
  // "Endpoint: POST https://…" is a request line with a name before it.
  if (role === 'target' && matchAt(requestLine, text, at)) return at
  if (role === 'body' && noBody.test(line.trim())) return bodyLine(scan, draft, at)
  const bare = role === 'body' ? bareJsonInQuotes(scan, at) : null
  if (bare) {
    draft.body = bare.text
    return bare.end
  }
  const literal = literalAt(text, at, scan.budget)
  if (literal) return literalValue(scan, draft, label, at, literal)
  if (role === 'body') return bodyLine(scan, draft, at)
  if (role === 'ownSalt' && isOwnSalt(text.slice(at, end).trim())) {
    draft.ownSalt = text.slice(at, end).trim()
    return end
  }
  const value = runAt(text, at, role === 'authorization' || role === 'token')
  if (value !== '' && isPlausible(role, value, label))
    setByRole(draft, role, name, role === 'target' ? trimmed(value) : value)
  return at + Math.max(value.length, 0)
}

function literalValue(
  scan: Scan,
  draft: Draft,
  { role, name }: Label,
  at: number,
  { value, end, json }: NonNullable<ReturnType<typeof literalAt>>,
): number {
  if (role !== 'body' || !json) {
    if (!readMember(draft, name, value, scan.problems))
      for (const inner of draftsIn(value, scan.problems)) Object.assign(draft, inner)
    return end
  }
  const drafts = draftsIn(value, scan.problems)
  const [inner] = drafts
  if (inner && inner.headers.length > 0) Object.assign(draft, inner)
  else draft.body = scan.text.slice(at, end)
  return end
}

/** Laravel's dump puts quotes around a text and escapes nothing in it. */
function bareJsonInQuotes({ text, budget }: Scan, at: number): { text: string; end: number } | null {
  if (text[at] !== '"' || !/[{[]/.test(text.charAt(at + 1)) || text[at + 2] === '\\') return null
  const literal = literalAt(text, at + 1, budget)
  if (!literal?.json || text[literal.end] !== '"') return null
  return { text: text.slice(at + 1, literal.end), end: literal.end + 1 }
}

/** A sentence behind the name of a header is no value of it. */
function fitsHeader(role: Label['role'], line: string): boolean {
  if (/^[{["'“‘]/.test(line)) return false
  if (role === 'authorization') return /^\s*\S+(?:\s+\S+)?\s*$/.test(line)
  return role === undefined || /^\s*\S+\s*$/.test(line)
}

function skipTo(text: string, from: number, overLines: boolean): number {
  const blanks = overLines
    ? /[ \t]*(?:\r?\n[ \t]*(?=[{["'`b]|array|Array|map))?(?:```(?:\w{1,10}\r?\n)?\s*)?[“‘]?/y
    : /[ \t]*[“‘]?/y
  return from + (matchAt(blanks, text, from)?.[0].length ?? 0)
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from)
  const end = newline < 0 ? text.length : newline
  return text[end - 1] === '\r' && end > from ? end - 1 : end
}

const run = /[^\s,;"'`<>()[\]{}|“”‘’]+/y
const withScheme = /bearer[ \t]+[^\s,;"'`<>()[\]{}|“”‘’]+|basic[ \t]+[A-Za-z0-9+/=]+|[^\s,;"'`<>()[\]{}|“”‘’]+/iy

function runAt(text: string, at: number, scheme: boolean): string {
  return matchAt(scheme ? withScheme : run, text, at)?.[0] ?? ''
}

const noBody = /^(?:\(?(?:empty|kosong|none|null|nil|no body|tidak ada)\)?|-|<nil>|""|'')$/i
const notABody = /^(?:System\.|\{?Reader|0x|\[object |<[\w.]+ object|<_io|java\.|org\.|io\.)/
const cutMark = /(?:…|\.\.\.|\(truncated[^)]*\)|\[truncated[^\]]*\])\s*$/i

/** A body that is no printed value: the rest of its line, with one escaping of a log undone. */
function bodyLine(scan: Scan, draft: Draft, at: number): number {
  const end = lineEnd(scan.text, at)
  const line = scan.text.slice(at, end)
  if (line === '' || notABody.test(line)) return end
  if (noBody.test(line.trim())) draft.body = ''
  else if (/^[{[][\s]*\\"/.test(line)) {
    draft.body = unescapedOnce(line)
    scan.problems.add({ code: 'import-body-unescaped' })
  } else {
    if (cutMark.test(line)) scan.problems.add({ code: 'import-body-cut' })
    draft.body = line
  }
  return end
}

function unescapedOnce(line: string): string {
  return line.replace(/\\(["\\/])/g, '$1')
}
