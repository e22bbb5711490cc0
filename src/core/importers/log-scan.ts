import { literalAt } from './dialects/literal.ts'
import { type Draft, emptyDraft, setByRole, strength } from './draft.ts'
import { isHeaderName, roleOf } from './field-names.ts'
import { draftsIn, readMember } from './from-printed.ts'
import { httpDraft } from './http-draft.ts'
import { bareJsonInQuotes, bodyLine, noBody } from './log-body.ts'
import { isPlausible, type Label, labelBefore } from './log-label.ts'
import { type Found, lineEnd, matchAt, type Piece, type Scan } from './log-piece.ts'
import { quotedAt } from './log-quoted.ts'
import { isOwnPayload, isOwnSalt } from './own-strings.ts'
import type { Printed } from './printed.ts'
import { addHeaders } from './printed-headers.ts'

const verbs = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS'
const place = new RegExp(
  `[:=\\u2192]|-(?=>[ \\t])|[{[\`"']|%(?=\\{)|&(?=\\{)|<(?=Buffer|--)|\\b(?:Array\\b|a:\\d+:\\{|O:\\d+:"|Object(?=[ \\t]*\\r?\\n *\\()|array\\b|object\\(|string\\(|map\\[|(?:List|Map|Seq|Vector|ArraySeq|ArrayBuffer|ListMap|HashMap|Headers)\\(|https?:|HTTP/\\d|${verbs})`,
  'gi',
)
const requestLine = new RegExp(
  `(${verbs})[ \\t]+["'\`]?(https?://[^\\s"'\`<>]+|/[^\\s"'\`<>]*)(?:[ \\t]+HTTP/[\\d.]+(?:"[ \\t]+(\\d{3})\\b)?)?(?:[ \\t]+"HTTP/[\\d.]+ \\d{3}[^"\\n]{0,60}")?`,
  'iy',
)
const addressFirst = new RegExp(`(https?://[^\\s"'\`<>]+)[ \\t]+(${verbs})\\b`, 'y')
const address = /https?:\/\/[^\s"'`<>]+/y
const answerWithStatus = /(?:response|respon|reply|answer|jawaban)\b[^\n:=]{0,20}\b[1-5]\d\d[ \t]*$/i
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

function pieceAt(scan: Scan, at: number): Found {
  const { text } = scan
  const char = text.charAt(at)
  if (/[:=\u2192-]/.test(char)) return labelled(scan, at)
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
  return literalPiece(scan, char === 'O' ? classBefore(text, at) : at)
}

/** Where the name of the class begins: `GuzzleHttp\Psr7\Request Object`. */
function classBefore(text: string, at: number): number {
  const [name = ''] = /[\w\\]{1,80} $/.exec(text.slice(Math.max(0, at - 82), at)) ?? []
  return at - name.length
}

/** A method and its address, in either order; an address alone. */
function requestAt(text: string, at: number): Found | null {
  const whole = matchAt(requestLine, text, at)
  const reversed = whole ? null : matchAt(addressFirst, text, at)
  const [matched = '', method = '', target = ''] = whole ?? (reversed ? [reversed[0], reversed[2], reversed[1]] : [])
  const status = whole?.[3]
  if (matched !== '') {
    const own = beforeName(target)
    const end = at + (own === target ? matched.length : matched.indexOf(own) + own.length)
    const draft: Draft = { ...emptyDraft(), method, target: trimmed(own) }
    return { pieces: [{ draft, start: at, end, ...(status !== undefined && { fresh: true }) }], end }
  }
  const url = matchAt(address, text, at)?.[0]
  if (url === undefined) return null
  const piece: Piece = { draft: { ...emptyDraft(), target: trimmed(url) }, start: at, end: at + url.length }
  return { pieces: /^https?:\/\/[^/]+\/./.test(url) ? [piece] : [], end: at + url.length }
}

/** NLog parts its fields by `|`: the next one's name is no part of the address. */
function beforeName(target: string): string {
  const at = target.lastIndexOf('|')
  const name = target.slice(at + 1).replace(/:$/, '')
  return at > 0 && (isHeaderName(name) || roleOf(name) !== undefined) ? target.slice(0, at) : target
}

/** Without what a sentence or a list puts behind an address. */
export function trimmed(target: string): string {
  return target.replace(/,(?:List|Map|Seq|Vector|Some|None|Headers|HttpEntity)\b.*$/, '').replace(/[),.;:\]}>…|]+$/, '')
}

/** A printed value without a name: requests in it, or a JSON object that is likely the body. */
function literalPiece(scan: Scan, at: number): Found {
  const literal = literalAt(scan.text, at, scan.budget)
  if (!literal) return { pieces: [], end: at + 1 }
  const { value, end, json } = literal
  if (value.kind === 'text' && /^https?:\/\/[^/\s]+\/\S+$/.test(value.text))
    return { pieces: [{ draft: { ...emptyDraft(), target: value.text }, start: at, end }], end }
  const drafts = [...draftsIn(value, scan.problems), ...rawIn(value)]
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

/** A request as it went over the wire, under some name of a log's own. */
function rawIn(value: Printed, depth = 0): Draft[] {
  if (value.kind === 'text') return [httpDraft(value.text) ?? []].flat()
  if (value.kind !== 'record' || depth > 3) return []
  return value.entries.flatMap(([, held]) => rawIn(held, depth + 1))
}

function isObject(text: string, at: number): boolean {
  return /^(?:\{\s*"|\[\s*\{\s*")/.test(text.slice(at, at + 200))
}

/** What stands behind a name that is known. */
function labelled(scan: Scan, separator: number): Found {
  const { text } = scan
  const label = labelBefore(text, separator)
  if (!label) {
    scan.inResponse ||= answerWithStatus.test(text.slice(Math.max(0, separator - 40), separator))
    return { pieces: [], end: separator + 1 }
  }
  if (label.role === 'response') {
    const literal = literalAt(text, skipTo(text, label.valueAt, true), scan.budget)
    scan.inResponse =
      !literal && !/^(?:<nil>|null|none|nil)\b|^<nil>/i.test(text.slice(label.valueAt, label.valueAt + 10))
    return { pieces: [], end: literal?.end ?? label.valueAt }
  }
  if (/^(?:req|curl|payload|postfields)/i.test(label.name) || label.isSent) scan.inResponse = false
  if (scan.seeksBody && label.role === 'body' && text.charAt(label.nameAt - 1) === '\n') scan.inResponse = false
  const draft = emptyDraft()
  const own = [label.nameAt, label.valueAt].find(at => isOwnPayload(text.slice(at, at + 4000)))
  const end = own === undefined ? labelledValue(scan, label, draft) : ownPayloadAt(draft, text, own)
  const isFound =
    strength(draft) > 0 || draft.body !== undefined || draft.headers.length > 0 || draft.baseUrl !== undefined
  return { pieces: isFound ? [{ draft, start: label.nameAt, end, isSent: label.isSent }] : [], end }
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
  if (role === undefined && /^\[(?:Array|Object)\],?$/.test(line)) return end
  if (role === 'signature') offerWrapped(draft, text, end, line.trim())
  if (role === undefined || (label.isLineStart && isHeaderName(name) && fitsHeader(role, line))) {
    addHeaders(draft, [[name, line.replace(/(?:\\r)?\\n$/, '')]])
    return end
  }
  const at = skipTo(text, valueAt, role === 'body' || role === 'headers')
  // "Endpoint: POST https://…" is a request line with a name before it.
  if (role === 'target' && matchAt(requestLine, text, at + (/["'`]/.test(text.charAt(at)) ? 1 : 0))) return at
  if (role === 'body' && noBody.test(line.trim())) return bodyLine(scan, draft, at)
  // Objective-C makes it there: what it is made of stands further on.
  if (role === 'body' && /^\[+[A-Z@]\w* /.test(text.slice(at, at + 60))) return at
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
  if (role === 'bodyBase64') readMember(draft, name, { kind: 'text', text: value }, scan.problems)
  else if (value !== '' && isPlausible(role, value, label))
    setByRole(draft, role, name, role === 'target' ? trimmed(value) : withoutStop(value))
  return at + Math.max(value.length, 0)
}

/** 64 hex digits of which a narrow mail put the last ones into the next line: what stands here stays, the whole is offered. */
function offerWrapped(draft: Draft, text: string, end: number, value: string): void {
  if (!/^[0-9A-Fa-f]{8,63}$/.test(value)) return
  const further = matchAt(/\r?\n[ \t>]*([0-9A-Fa-f]{1,56})(?=[ \t]*(?:\r?\n|$))/y, text, end)?.[1]
  if (further !== undefined && value.length + further.length === 64)
    draft.guesses = [{ field: 'signature', value: value + further, why: 'shape' }]
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

/** A sentence behind the name of a header is no value of it. */
function fitsHeader(role: Label['role'], line: string): boolean {
  if (/^[{["'“‘`]/.test(line)) return false
  if (role === 'authorization') return /^\s*(?:(?:bearer|token|basic|jwt)\S*\s+)*\S+(?:\s+\S+)?\s*$/i.test(line)
  return role === undefined || /^\s*\S+\s*$/.test(line)
}

function skipTo(text: string, from: number, overLines: boolean): number {
  const blanks = overLines
    ? /[ \t]*(?:\r?\n[ \t]*(?=[{["'`b]|array|Array|map))?(?:```(?:\w{1,10}\r?\n)?\s*)?(?:[“‘]|@(?="))?/y
    : /[ \t]*(?:[“‘]|@(?=")|(?:Str|Slice|Int)\()?/y
  return from + (matchAt(blanks, text, from)?.[0].length ?? 0)
}

/** Without the full stop of a sentence. */
function withoutStop(value: string): string {
  return value.replace(/\.+$/, '')
}

const run = /[^\s,;"'`<>()[\]{}|“”‘’]+/y
const withScheme = /bearer[ \t]+[^\s,;"'`<>()[\]{}|\\“”‘’]+|basic[ \t]+[A-Za-z0-9+/=]+|[^\s,;"'`<>()[\]{}|\\“”‘’]+/iy

function runAt(text: string, at: number, scheme: boolean): string {
  return matchAt(scheme ? withScheme : run, text, at)?.[0] ?? ''
}
