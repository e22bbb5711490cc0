import { decodeUtf8 } from '../../bytes/utf8.ts'
import { asJson, type Printed, type PrintedBytes, type PrintedText, textOf } from '../printed.ts'
import { type Cursor, deepest, skipBlanks, startsWith, take } from './cursor.ts'
import { quotedString } from './quoted-string.ts'

const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }
// `Headers {`, `Map(5) {`, `OrderedDict([`, `main.call{`, `map[string]string{`, `[]string{`, `array (`, `[Object: null prototype] {`, `%{`.
const constructorName =
  /(?:%|\[Object: null prototype\] |&?(?:map\[[\w.]{1,40}\]|\[\])[\w.*[\]{}]{0,60}|&?[A-Za-z_][\w.\\]{0,60}(?:::\w{1,60}){0,3}(?:\(\d+\))?(?: \[[\w ]{1,40}\])?)[ \t]*(?=[{[(])/y
const phpName = /^array\s*\(?$/i
const byteSlice = /^&?\[\](?:byte|uint8)/
const buffer = /<Buffer((?: [0-9a-f]{2})*)( \.\.\. \d+ more bytes?)?>/y
const elided = /\[(?:Object|Array|\w*Function|[Cc]lass|Circular|Getter|Symbol)(?:[^[\]\n]|\[[^[\]\n]{0,80}\]){0,80}\]/y
const word = /[\w$.+-]+|<[^<>\n]{0,200}>/y
const assignment = /=>|:(?!:)|=(?![=>])/y
const moreItems = /\.\.\. \d+ more items?|\.\.\.|…/y

/**
 * A value as Python's repr, Node's util.inspect, Ruby's and Elixir's inspect, Go's %#v and PHP's var_export print it: strings
 * in quotes, brackets around lists, records and tuples. Null where it is none, or is cut off.
 */
export function quotedLiteral(cursor: Cursor, php = false): Printed | null {
  if (cursor.depth > deepest || cursor.budget.left <= 0) return null
  const start = cursor.at
  const value = valueAt(cursor, php)
  cursor.budget.left -= value ? 0 : cursor.at - start + 1
  return value
}

function valueAt(cursor: Cursor, php: boolean): Printed | null {
  take(cursor, /<ref \*\d+> /y)
  const bytes = take(cursor, buffer)
  if (bytes) return bufferOf(bytes[1] ?? '', bytes[2] !== undefined)
  if (take(cursor, elided) && !isBlankThenBrace(cursor)) return { kind: 'text', text: '', cut: true }
  // Go's %#v of a pointer.
  if (take(cursor, /\(\*[\w.[\]]{1,80}\)\((?:nil|0x[0-9a-f]{1,16})\)/y)) return { kind: 'word', text: 'nil' }
  const string = stringsAt(cursor, php)
  if (string) return string
  // A symbol of Ruby or Elixir.
  if (/:[A-Za-z_"]/.test(cursor.text.slice(cursor.at, cursor.at + 2))) cursor.at++
  const symbol = stringsAt(cursor, php)
  if (symbol) return symbol
  const name = take(cursor, constructorName)?.[0] ?? ''
  const isPhp = php || phpName.test(name.trim())
  if (closers[cursor.text.charAt(cursor.at)] === undefined) {
    const plain = take(cursor, word)
    return plain ? { kind: 'word', text: plain[0] } : null
  }
  const container = containerAt(cursor, isPhp)
  return container && byteSlice.test(name) ? (bytesFrom(container) ?? container) : container
}

/** "[Object: null prototype] {" names what follows. */
function isBlankThenBrace(cursor: Cursor): boolean {
  if (!startsWith(cursor, ' {')) return false
  cursor.at++
  return true
}

/** A string, with those that follow it as parts of the same: Python's adjacent ones, "+" of JavaScript, "." of PHP. */
function stringsAt(cursor: Cursor, php: boolean): PrintedText | PrintedBytes | null {
  const first = quotedString(cursor.text, cursor.at, cursor.budget, php)
  if (!first) return null
  cursor.at = first.end
  let value = first.value
  for (let next = continued(cursor, php); next && value.kind === 'text'; next = continued(cursor, php)) {
    cursor.at = next.end
    if (next.value.kind === 'text') value = { ...next.value, text: value.text + next.value.text }
  }
  return value
}

const between = /\s*(?:[.+]\s*)?(?=[bBrRuU]?["'])/y

function continued(cursor: Cursor, php: boolean) {
  between.lastIndex = cursor.at
  const next = between.test(cursor.text) ? quotedString(cursor.text, between.lastIndex, cursor.budget, php) : null
  // Go separates the members of a map by a blank alone: a name is no part of the value before it.
  return next && /^\s*(?:[:=]|=>)/.test(cursor.text.slice(next.end, next.end + 10)) ? null : next
}

function containerAt(cursor: Cursor, php: boolean): Printed | null {
  const closer = closers[cursor.text.charAt(cursor.at++)] ?? ''
  const entries: (readonly [string, Printed])[] = []
  const items: Printed[] = []
  cursor.depth++
  for (;;) {
    skipBlanks(cursor)
    if (startsWith(cursor, closer)) break
    take(cursor, moreItems)
    skipBlanks(cursor)
    if (startsWith(cursor, closer)) break
    if (!memberAt(cursor, php, entries, items)) return null
    const after = cursor.at
    skipBlanks(cursor)
    // PowerShell parts the members of a table by semicolons.
    if (startsWith(cursor, ',') || startsWith(cursor, ';')) cursor.at++
    else if (!startsWith(cursor, closer) && !(cursor.at > after && startsWith(cursor, '"'))) return null
  }
  cursor.depth--
  cursor.at++
  if (entries.length > 0 && items.length === 0 && entries.every(([name], index) => name === String(index)))
    return { kind: 'list', items: entries.map(([, value]) => value) }
  return entries.length > 0
    ? { kind: 'record', entries }
    : closer === '}' && items.length === 0
      ? { kind: 'record', entries }
      : { kind: 'list', items }
}

function memberAt(cursor: Cursor, php: boolean, entries: (readonly [string, Printed])[], items: Printed[]): boolean {
  const value = quotedLiteral(cursor, php || isPhpArray(cursor))
  if (!value) return false
  const after = cursor.at
  skipBlanks(cursor)
  if (!take(cursor, assignment)) {
    cursor.at = after
    items.push(value)
    return true
  }
  skipBlanks(cursor)
  const held = quotedLiteral(cursor, php)
  const name = textOf(value) ?? (value.kind === 'text' ? value.text : asJson(value))
  // Several values of one name, as Spring's HttpHeaders prints them: Accept:"a", "b".
  if (held) entries.push([name, held])
  return held !== null
}

/** PHP's short array: a key in single quotes and "=>". */
function isPhpArray(cursor: Cursor): boolean {
  const key = /'(?:[^'\\\n]|\\.){0,60}' => /y
  key.lastIndex = cursor.at
  return key.test(cursor.text) && !/Map\(\d+\) \{\s*$/.test(cursor.text.slice(Math.max(0, cursor.at - 400), cursor.at))
}

function bufferOf(hex: string, cut: boolean): Printed {
  const bytes = Uint8Array.from(hex.trim().split(' ').filter(Boolean), pair => Number.parseInt(pair, 16))
  const text = decodeUtf8(bytes)
  return text === null ? { kind: 'bytes', bytes, cut } : { kind: 'text', text, cut }
}

/** A list of numbers below 256 as bytes. */
export function bytesFrom(list: Printed): Printed | null {
  if (list.kind !== 'list') return null
  const numbers = list.items.map(item => Number(textOf(item)))
  if (!numbers.every(number => Number.isInteger(number) && number >= 0 && number < 256)) return null
  const bytes = Uint8Array.from(numbers)
  const text = decodeUtf8(bytes)
  return text === null ? { kind: 'bytes', bytes } : { kind: 'text', text }
}
