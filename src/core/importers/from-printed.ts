import { literalAt } from './dialects/literal.ts'
import { type Draft, emptyDraft, merge, setByRole, strength } from './draft.ts'
import { headerName, isHeaderName, roleOf } from './field-names.ts'
import { addQuery, gatewayDraft, isGatewayEvent } from './from-gateway.ts'
import { addressIn, bodyTextIn, jsonInBase64 } from './from-record.ts'
import { isJson } from './is-json.ts'
import { isOwnPayload, isOwnSalt } from './own-strings.ts'
import { asJson, at, isElided, isNothing, type Printed, type PrintedRecord, textOf } from './printed.ts'
import { addHeaders, headersIn } from './printed-headers.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { bytesIn } from './read-har.ts'

/** So much of a request's own values has to be there: one alone may be anything. */
const enough = 2

/** The requests that a printed value holds, in order; none where nothing in it looks like one. */
export function draftsIn(value: Printed, problems: ProblemList): Draft[] {
  const drafts: Draft[] = []
  const open: Printed[] = [value]
  for (let next = open.pop(); next; next = open.pop()) {
    // What is said about something that turns out to be no request is not said.
    const said = problemList()
    const draft = draftOf(next, said)
    if (draft && strength(draft) >= enough) {
      drafts.push(draft)
      said.all().forEach(problems.add)
    }
    // One by one, here and elsewhere: a call takes only so many arguments, and a list may have a million members
    if (!draft || strength(draft) < enough) for (const child of childrenOf(next).reverse()) open.push(child)
  }
  return drafts
}

function childrenOf(value: Printed): Printed[] {
  if (value.kind === 'list') return [...value.items]
  if (value.kind !== 'record') return []
  return value.entries.filter(([name]) => roleOf(name) !== 'response').map(([, held]) => held)
}

function draftOf(value: Printed, problems: ProblemList): Draft | null {
  if (value.kind === 'record') return recordDraft(value, problems)
  if (value.kind !== 'list' || (value.items.length === 1 && value.items[0]?.kind === 'record')) return null
  const headers = headersIn(value)
  if (!headers.some(([name]) => isHeaderName(name))) return null
  const draft = emptyDraft()
  addHeaders(draft, headers)
  return draft
}

function recordDraft(record: PrintedRecord, problems: ProblemList): Draft {
  if (isGatewayEvent(record)) return gatewayDraft(record, problems)
  const draft = emptyDraft()
  const nested: PrintedRecord[] = []
  for (const [name, value] of record.entries)
    if (!readMember(draft, name, value, problems)) nested.push(...recordOf(value))
  // { req: { method, url, headers }, body }: the parts of one request stand in objects of their own.
  const parts = nested
    .map(inner => recordDraft(inner, problems))
    .filter(part => strength(part) > 0 || part.body !== undefined)
  if (parts.length === 1 && parts[0]) merge(draft, parts[0])
  if (draft.target !== undefined) addQueryOf(record, draft, problems)
  return draft
}

/** Express and PHP keep the query as `query`, axios and others as `params` beside the address. */
function addQueryOf(record: PrintedRecord, draft: Draft, problems: ProblemList): void {
  const params = at(record, 'query') ?? at(record, 'queryParams') ?? at(record, 'query_params')
  const ofAxios = at(record, 'url') && at(record, 'headers') ? at(record, 'params') : undefined
  const found = params ?? ofAxios
  if (found) addQuery(draft, found, problems)
}

function recordOf(value: Printed): PrintedRecord[] {
  return value.kind === 'record' ? [value] : []
}

/** True where the member was understood, or has no place in a request. */
export function readMember(draft: Draft, name: string, value: Printed, problems: ProblemList): boolean {
  const role = roleOf(name)
  const text = textOf(value)
  if (role === 'response' || (role !== 'body' && isElided(value))) return true
  if (text !== undefined && isOwnPayload(text)) draft.ownPayload ??= text
  else if (text !== undefined && isOwnSalt(text)) draft.ownSalt ??= text
  else if (role === 'headers' && value.kind !== 'word') addHeaders(draft, headersIn(printedWithin(value)))
  else if (role === 'body') return readBody(draft, value, problems)
  else if (role === 'bodyBase64' && text !== undefined) draft.body ??= bytesIn(text, problems)
  else if (role === 'target' && value.kind === 'record') {
    const whole = addressIn(value)
    if (whole === undefined) return false
    setByRole(draft, role, name, whole)
  } else if (role !== undefined && text !== undefined) setByRole(draft, role, name, text)
  else if (role !== undefined && value.kind === 'list' && value.items.length === 1)
    return readMember(draft, name, value.items[0] ?? value, problems)
  else if (text !== undefined && requestLine.test(text)) {
    const [, method = '', target = ''] = requestLine.exec(text) ?? []
    draft.method ??= method
    draft.target ??= target
  } else if (role === undefined && text !== undefined && isHeaderName(headerName(name)))
    draft.headers.push([headerName(name), text])
  else return value.kind !== 'record'
  return true
}

/** nginx's `$request`. */
const requestLine = /^([A-Z]{3,7}) (\S+) HTTP\/\d(?:\.\d)?$/

/** A map that a program printed into a string of its own. */
function printedWithin(value: Printed): Printed {
  if (value.kind !== 'text' || !/^(?:map\[|[{[])/.test(value.text)) return value
  const literal = literalAt(value.text, 0, { left: 4 * value.text.length + 1000 })
  return literal?.end === value.text.length ? literal.value : value
}

/** The arguments of a call (`strings.NewReader("{…}")`), a body's own record (`{ content: "{…}" }`): the one JSON text in it. */
function onlyJsonText(value: Printed): string | null {
  const held = value.kind === 'list' ? value.items : value.kind === 'record' ? value.entries.map(([, one]) => one) : []
  if (held.length === 0 || held.length > 3 || (value.kind === 'record' && held.length > 1)) return null
  const texts = held.flatMap(item => (item.kind === 'text' && /^\s*[{[]/.test(item.text) ? [item.text] : []))
  return texts.length === 1 && texts[0] !== undefined && isJson(texts[0]) ? texts[0] : null
}

/** The body to the byte where it was printed as text or bytes; written anew, and said, where it was printed as an object. */
function readBody(draft: Draft, value: Printed, problems: ProblemList): boolean {
  if (value.kind === 'record' && isRequestItself(value)) return false
  if ((draft.body !== undefined && draft.body !== '') || isReader(value)) return true
  if ((value.kind === 'text' || value.kind === 'bytes') && value.cut) problems.add({ code: 'import-body-cut' })
  if (isElided(value)) return true
  if (value.kind === 'bytes') draft.body = asText(value.bytes)
  else if (value.kind === 'record' || value.kind === 'list') {
    if (value.kind === 'list' && value.items.length === 0) draft.body ??= ''
    else {
      const only = (value.kind === 'record' ? bodyTextIn(value) : undefined) ?? onlyJsonText(value)
      draft.body = only ?? asJson(value)
      if (only === null) problems.add({ code: 'import-body-printed' })
    }
  } else draft.body = isNothing(value) ? '' : bodyText(textOf(value) ?? '', problems)
  return true
}

function bodyText(text: string, problems: ProblemList): string {
  const decoded = jsonInBase64(text)
  if (decoded !== null) problems.add({ code: 'import-body-base64' })
  return decoded ?? text
}

function asText(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes
  }
}

/** Go prints what a body is read from, not the body. */
function isReader(value: Printed): boolean {
  return value.kind === 'record' && /Reader|Closer/.test(value.entries[0]?.[0] ?? '')
}

/** "data" of a log holds the request; "data" of axios holds its body. */
function isRequestItself(record: PrintedRecord): boolean {
  const roles = new Set(record.entries.map(([name]) => roleOf(name)))
  return roles.has('headers') || (roles.has('method') && roles.has('target'))
}
