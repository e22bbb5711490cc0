import type { Printed } from '../printed.ts'
import { endOfBrackets, printedJson } from '../printed-json.ts'
import { type Cursor, deepest, skipBlanks, startsWith, take } from './cursor.ts'
import { bytesFrom } from './quoted-literal.ts'
import { quotedString } from './quoted-string.ts'

/** How a language separates members and values without quoting either. */
interface Style {
  name: RegExp
  /** What stands before the next member. */
  next: RegExp
}

/** Java's maps, records and toString methods: `{Name=value, Other=value}`, `Call[name=value]`. */
const java: Style = { name: /[\w.$-]{1,80}=/y, next: /, (?=[\w.$-]{1,80}=)/y }
/** Both with semicolons: .NET's and PowerShell's lists, `[Name=value; Other=value]`, `{Name: value; Other: value}`. */
const equals: Style = { name: /[\w.$-]{1,80}=/y, next: /; ?(?=[\w.$-]{1,80}=)/y }
const colons: Style = { name: /[A-Za-z][\w-]{0,80}: ?/y, next: /; ?(?=[A-Za-z][\w-]{0,80}: ?)/y }
/** Go's %v and %+v: `map[Name:[value] Other:value]`, `{Name:value Other:value}`. */
const go: Style = { name: /[A-Za-z][\w-]{0,80}:/y, next: / (?=[A-Za-z][\w-]{0,80}:)/y }
/** Spring's HttpHeaders: `[Name:"value", Other:"one", "two"]`. */
const spring: Style = { name: /[A-Za-z][\w-]{0,80}:(?=")/y, next: /, (?=[A-Za-z][\w-]{0,80}:")/y }

/** Dart's maps: `{Name: value, Other: value}`. */
const dart: Style = { name: /[A-Za-z][\w-]{0,80}: /y, next: /, (?=[A-Za-z][\w-]{0,80}: )/y }
/** OkHttp's headers: `[Name:value, Other:value]`. */
const listed: Style = { name: /[A-Za-z][\w-]{0,80}:(?!\/\/)/y, next: /, (?=[A-Za-z][\w-]{0,80}:)/y }
const listedStart = /\[[A-Za-z][\w-]{0,80}:[^\]\n]{0,4000}?, [A-Za-z][\w-]{0,80}:/y

const opener = /(?:&?map|&?[A-Za-z_][\w.$]{0,60})?[{[]/y

/** A value that a Java or Go program printed without quotes. Null where it is none, or is cut off. */
export function bareLiteral(cursor: Cursor): Printed | null {
  const start = cursor.at
  if (cursor.depth > deepest || cursor.budget.left <= 0) return null
  const bytes = cursor.text[start] === '[' && /\d/.test(cursor.text.charAt(start + 1)) ? listAt(cursor) : null
  if (bytes && bytes.kind !== 'list' && isBytes(cursor.text, start)) return bytes
  for (const style of startsWith(cursor, 'map[') || startsWith(cursor, '&') ? [go] : [java, spring, dart, listed, go]) {
    cursor.at = start
    const value = containerAt(cursor, style)
    if (value) return (isSingle(value) && withSemicolons(cursor, start, style)) || value
    cursor.budget.left -= cursor.at - start + 1
  }
  cursor.at = start
  return null
}

function isSingle(value: Printed): boolean {
  return value.kind === 'record' && value.entries.length === 1
}

/** What commas do not part, semicolons may; a value of its own may hold some (`{Cookie=a=1; b=2, …}`), so they come second. */
function withSemicolons(cursor: Cursor, start: number, style: Style): Printed | null {
  const end = cursor.at
  if (!cursor.text.slice(start, end).includes(';')) return null
  cursor.at = start
  const value = containerAt(cursor, style === java ? equals : colons)
  if (value && !isSingle(value)) return value
  cursor.at = end
  return null
}

function containerAt(cursor: Cursor, style: Style): Printed | null {
  const open = take(cursor, opener)?.[0]
  if (open === undefined) return null
  const closer = open.endsWith('{') ? '}' : ']'
  const entries: (readonly [string, Printed])[] = []
  if (startsWith(cursor, closer)) {
    cursor.at++
    return { kind: 'record', entries }
  }
  // java.net.http.HttpHeaders prints `{ {Name=[value]} }`.
  if (take(cursor, /[ ](?=\{)/y)) return nested(cursor, style)
  cursor.depth++
  for (;;) {
    const name = take(cursor, style.name)?.[0]
    if (name === undefined) return null
    const value = valueAt(cursor, style, closer)
    if (!value) return null
    entries.push([name.replace(/[=:] ?$/, ''), value])
    if (take(cursor, style.next)) continue
    cursor.depth--
    if (!startsWith(cursor, closer)) return null
    cursor.at++
    return { kind: 'record', entries }
  }
}

function nested(cursor: Cursor, style: Style): Printed | null {
  const inner = containerAt(cursor, style)
  skipBlanks(cursor)
  if (!inner || !startsWith(cursor, '}')) return null
  cursor.at++
  return inner
}

function valueAt(cursor: Cursor, style: Style, closer: string): Printed | null {
  const start = cursor.at
  const char = cursor.text.charAt(start)
  if (style === spring) return springValue(cursor)
  if (char === '{' || char === '[') {
    const json = jsonAt(cursor)
    if (json && endsHere(cursor, style, closer)) return json
    // JSON in a text that was cut behind it: its brackets would be taken for the text's own.
    if (json && char === '{') return null
    cursor.at = start
    listedStart.lastIndex = start
    const isListed = char === '[' && listedStart.test(cursor.text)
    const list = isListed ? containerAt(cursor, listed) : char === '[' ? listAt(cursor) : null
    if (list && endsHere(cursor, style, closer)) return list
    cursor.at = start
  }
  if (cursor.depth < deepest && isOpening(cursor)) {
    const inner = containerAt(cursor, style)
    if (inner && endsHere(cursor, style, closer)) return inner
    cursor.budget.left -= cursor.at - start + 1
    cursor.at = start
  }
  return cursor.budget.left > 0 ? plainAt(cursor, style, closer) : null
}

function isOpening(cursor: Cursor): boolean {
  opener.lastIndex = cursor.at
  return opener.test(cursor.text)
}

/** JSON stands in such a text as it was: its own characters are the value. */
function jsonAt(cursor: Cursor): Printed | null {
  const end = endOfBrackets(cursor.text, cursor.at)
  cursor.budget.left -= (end < 0 ? cursor.text.length : end) - cursor.at
  const slice = end < 0 ? '' : cursor.text.slice(cursor.at, end)
  if (slice === '[]' || slice === '' || !printedJson(slice)) return null
  if (/^\[\d+\]$/.test(slice)) return null
  cursor.at = end
  return { kind: 'text', text: slice }
}

/** Go prints a slice of bytes as decimal numbers with blanks between. */
function isBytes(text: string, at: number): boolean {
  return /^\[\d{1,3}(?: \d{1,3})+ ?/.test(text.slice(at, at + 40))
}

/** `[value]` and `[one, two]`: what a list of one header's values holds; `[123 34]`: bytes. */
function listAt(cursor: Cursor): Printed | null {
  const end = cursor.text.indexOf(']', cursor.at)
  const inner = end < 0 ? undefined : cursor.text.slice(cursor.at + 1, end)
  if (inner === undefined || inner.includes('\n') || inner.includes('[')) return null
  cursor.at = end + 1
  if (/^\d{1,3}(?: \d{1,3})+$/.test(inner)) {
    const bytes = bytesFrom({ kind: 'list', items: inner.split(' ').map(text => ({ kind: 'word', text }) as const) })
    if (bytes) return bytes
  }
  return inner === '' ? { kind: 'list', items: [] } : { kind: 'text', text: inner }
}

function endsHere(cursor: Cursor, style: Style, closer: string): boolean {
  if (startsWith(cursor, closer)) return true
  style.next.lastIndex = cursor.at
  return style.next.test(cursor.text)
}

/** Up to the next member or the bracket that closes; brackets of the value's own are counted. */
function plainAt(cursor: Cursor, style: Style, closer: string): Printed | null {
  const start = cursor.at
  let depth = 0
  for (let at = start; at < cursor.text.length; at++) {
    const char = cursor.text.charAt(at)
    if (depth === 0 && (char === closer || isNext(cursor.text, at, char, style))) {
      cursor.at = at
      return { kind: 'text', text: cursor.text.slice(start, at) }
    }
    if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth = Math.max(0, depth - 1)
  }
  cursor.at = cursor.text.length
  return null
}

function isNext(text: string, at: number, char: string, { next }: Style): boolean {
  if (char !== ',' && char !== ';' && char !== ' ') return false
  next.lastIndex = at
  return next.test(text)
}

function springValue(cursor: Cursor): Printed | null {
  const items: Printed[] = []
  for (;;) {
    const string = quotedString(cursor.text, cursor.at, cursor.budget)
    if (!string) return null
    items.push(string.value)
    cursor.at = string.end
    if (!take(cursor, /, (?=")/y)) return { kind: 'list', items }
  }
}
