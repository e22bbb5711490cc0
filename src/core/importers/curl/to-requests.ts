import type { HeaderPair } from '../../request/header-pair.ts'
import { fromParts, splitUrl } from '../from-parts.ts'
import type { ImportedField, ImportedRequest, ImportSpan } from '../imported.ts'
import type { ProblemList } from '../problem-list.ts'
import { textOrBytes } from '../shell/raw-byte.ts'
import { basicValue, lowerHex } from './encode.ts'
import type { CurlOperation, Given } from './operation.ts'
import { wireChange } from './wire-path.ts'

/** The stretch of text that a command stands in. */
export interface CommandPlace {
  text: string
  start: number
  end: number
  problems: ProblemList
}

/** The requests that one operation of a curl command sends: one for each address. */
export function toRequests(operation: CurlOperation, place: CommandPlace): ImportedRequest[] {
  const addresses = addressesOf(operation, place.problems)
  if (operation.isForm) place.problems.add({ code: 'import-form-body' })
  if (addresses.length > 0) return addresses.map(address => toRequest(operation, address, place))
  place.problems.add({ code: 'import-no-url' })
  return [toRequest(operation, null, place)]
}

const withScheme = /^https?:\/\//i
const bareHost = /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+(?=:\d))(?::\d+)?(?:[/?#]|$)/
const placeholder = /^(?:\{\{|\$|<[A-Za-z]|%[A-Za-z_]\w*%)/

/** curl takes any word for an address; what looks like none beside one that does is left of broken quotes. */
function addressesOf({ addresses, others }: CurlOperation, problems: ProblemList): Given[] {
  const isSure = ({ text }: Given) => withScheme.test(text) || bareHost.test(text)
  const test = addresses.length > 0 || others.some(isSure) ? isSure : isAddress
  const found = others.filter(test)
  if (addresses.length === 0 && found.length === 0) return others.slice(0, 1)
  for (const given of others) {
    if (!test(given)) problems.add({ code: 'import-words-ignored', text: given.text.slice(0, 60) })
  }
  return [...addresses, ...found]
}

function isAddress({ text }: Given): boolean {
  return withScheme.test(text) || bareHost.test(text) || placeholder.test(text) || text.startsWith('/')
}

function toRequest(operation: CurlOperation, address: Given | null, place: CommandPlace): ImportedRequest {
  const { url, user } = withoutUser(address?.text ?? '')
  const isBare = address !== null && !withScheme.test(url) && (bareHost.test(url) || /^[\w-]+$/.test(url))
  // curl takes http for an address without a scheme.
  const whole = isBare ? `http://${url}` : url
  const split = splitUrl(whole)
  if (address && !split && !whole.startsWith('/'))
    place.problems.add({ code: 'import-bad-url', url: whole.slice(0, 200) })
  const typed = split?.path ?? whole.replace(/#[\s\S]*$/, '')
  const path =
    address === null ? undefined : (operation.requestTarget ?? withQuery(uploadPath(typed, operation), operation))
  if (path !== undefined && operation.requestTarget === null) tellWire(typed, operation, place.problems)
  const headers = headersOf(operation, user)
  return fromParts(
    {
      method: methodOf(operation),
      target: path,
      baseUrl: split?.baseUrl,
      headers,
      body: bodyOf(operation),
      source: place.text.slice(place.start, place.end),
      at: place.start,
      spans: spansOf(operation, address, path, place),
      ...(operation.ignored.length > 0 && { ignored: [...new Set(operation.ignored)] }),
    },
    place.problems,
  )
}

function tellWire(path: string, operation: CurlOperation, problems: ProblemList): void {
  const change = wireChange(path, operation)
  if (change) problems.add(change)
}

/** `https://id:secret@host/`: the user goes into the Authorization header. */
function withoutUser(url: string): { url: string; user: string | null } {
  const [, scheme = '', user] = /^(https?:\/\/)([^/?#@\s]*(?:@[^/?#@\s]*)*)@/i.exec(url) ?? []
  if (user === undefined) return { url, user: null }
  return { url: scheme + url.slice(scheme.length + user.length + 1), user: percentDecoded(user) }
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign: curl refuses such an address; the typed text tells more than nothing.
    return text
  }
}

function uploadPath(path: string, { upload }: CurlOperation): string {
  if (upload === null || upload === '-' || !/^[^?]*\/$/.test(path)) return path
  return path + (/[^/\\]*$/.exec(upload)?.[0] ?? '')
}

/** With `--get` the data goes there and `--url-query` is dropped (seen on the wire, 7.88). */
function withQuery(path: string, { isGet, data, urlQuery }: CurlOperation): string {
  const query = isGet && data !== null ? data : urlQuery.join('&')
  if (query === '') return path
  const joint = !path.includes('?') ? '?' : /[?&]$/.test(path) ? '' : '&'
  return path + joint + lowerHex(query)
}

function methodOf(operation: CurlOperation): string {
  if (operation.method !== null) return operation.method
  if (operation.isHead) return 'HEAD'
  if (operation.upload !== null) return 'PUT'
  const hasBody = operation.data !== null || operation.missingFile !== null || operation.isForm
  return hasBody && !operation.isGet ? 'POST' : 'GET'
}

/** Undefined where it stands in a file or is a form, which only curl can put together. */
function bodyOf({ data, missingFile, isForm, isGet }: CurlOperation): string | Uint8Array | undefined {
  if (isGet) return ''
  return missingFile !== null || isForm ? undefined : textOrBytes(data ?? '')
}

/** Those that the command names, and those that curl adds because of it, in curl's order. Its own defaults are not in the text. */
function headersOf(operation: CurlOperation, userOfUrl: string | null): HeaderPair[] {
  const given = operation.headers.map(({ pair }) => pair)
  const isGiven = (name: string) =>
    operation.withoutHeaders.has(name) || given.some(([key]) => key.toLowerCase() === name)
  const user = operation.user ?? userOfUrl
  const authorization =
    operation.bearer !== null
      ? `Bearer ${operation.bearer}`
      : user !== null && !operation.isChallenged
        ? basicValue(user)
        : null
  const hasForm = operation.data !== null || operation.missingFile !== null
  const sendsForm = hasForm && !operation.isGet && operation.upload === null && !operation.isJson
  const before: [string, string | null][] = [
    ['Authorization', authorization],
    ['Range', operation.range === null ? null : `bytes=${operation.range}`],
    ['User-Agent', operation.agent],
    ['Referer', operation.referer],
    ['Cookie', operation.cookies.length > 0 ? operation.cookies.join(';') : null],
  ]
  const after: [string, string | null][] = [
    ['Content-Type', operation.isJson ? 'application/json' : sendsForm ? 'application/x-www-form-urlencoded' : null],
    ['Accept', operation.isJson ? 'application/json' : null],
  ]
  const added = (pairs: [string, string | null][]): HeaderPair[] =>
    pairs.flatMap(([name, value]) => (value === null || isGiven(name.toLowerCase()) ? [] : [[name, value]]))
  return [...added(before), ...given, ...added(after)]
}

const headerFields: Readonly<Record<string, ImportedField>> = {
  authorization: 'token',
  'request-time': 'requestTime',
  'client-id': 'clientId',
  signature: 'signature',
}

/** Where the values stand; without the quotes where they are written as they are. */
function spansOf(
  operation: CurlOperation,
  address: Given | null,
  path: string | undefined,
  { text }: CommandPlace,
): ImportSpan[] {
  const spans: ImportSpan[] = []
  const put = (field: ImportedField, given: Given, value: string) => {
    // A word that is not in the text as typed has no place there
    if (value === '' || given.start >= given.end) return
    const at = text.slice(given.start, given.end).indexOf(value)
    if (at < 0) spans.push({ field, start: given.start, end: given.end })
    else spans.push({ field, start: given.start + at, end: given.start + at + value.length })
  }
  if (address && path !== undefined) put('path', address, path)
  const [only, ...more] = operation.dataWords
  if (only && more.length === 0 && operation.data !== null && !operation.isGet) put('body', only, operation.data)
  for (const { pair, given } of operation.headers) {
    const field = headerFields[pair[0].toLowerCase()]
    if (field) put(field, given, pair[1].replace(/^(?:bearer[ \t]+)+/i, ''))
  }
  return spans
}
