/** A stretch of the text: UTF-16 units, end exclusive. */
interface Stretch {
  start: number
  end: number
}

export interface PrintedString extends Stretch {
  kind: 'string'
  /** What encloses it: a quote, or '' for a bare name. */
  quote: string
  /** What stands between the quotes. */
  raw: string
  text: string
}

export type PrintedNode =
  | (Stretch & { kind: 'object'; members: readonly PrintedMember[] })
  | (Stretch & { kind: 'array'; items: readonly PrintedNode[] })
  | PrintedString
  | (Stretch & { kind: 'number'; raw: string })
  | (Stretch & { kind: 'word'; raw: string })

export interface PrintedMember {
  key: PrintedString
  value: PrintedNode
}

interface Cursor {
  text: string
  at: number
  depth: number
}

const deepest = 500
const numberToken = /[-+]?[0-9][0-9_.,]*(?:[eE][+-]?[0-9]+)?(?=[\s,}\]]|$)/y
const jsonNumber = /^-?[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?/
const wordToken = /[A-Za-z_$:<][^\s,{}[\]()"']*/y
const bareName = /[A-Za-z_$:][\w$.-]*/y
const mark = /\s*(?:=>|:|=)\s*/y

/**
 * Reads JSON, and what programming languages print of the same values: single quotes, bare names, "=>" or "=" between name
 * and value, True, None, nil. Null where the text is none of that. Every node knows its place.
 */
export function readPrinted(text: string): PrintedNode | null {
  const cursor = { text, at: 0, depth: 0 }
  skipBlanks(cursor)
  const node = readValue(cursor)
  skipBlanks(cursor)
  return node !== null && cursor.at === text.length ? node : null
}

function skipBlanks(cursor: Cursor): void {
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const code = cursor.text.charCodeAt(cursor.at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
  }
}

function readValue(cursor: Cursor): PrintedNode | null {
  const first = cursor.text[cursor.at]
  if (first === '"' || first === "'") return readQuoted(cursor, first)
  if (first === '{' || first === '[') {
    if (cursor.depth === deepest) return null
    cursor.depth++
    const node = first === '{' ? readObject(cursor) : readArray(cursor)
    cursor.depth--
    return node
  }
  return readNumber(cursor) ?? readWord(cursor)
}

function take(cursor: Cursor, token: RegExp): string | null {
  token.lastIndex = cursor.at
  const found = token.exec(cursor.text)?.[0]
  if (found === undefined) return null
  cursor.at += found.length
  return found
}

function readNumber(cursor: Cursor): PrintedNode | null {
  const start = cursor.at
  const loose = take(cursor, numberToken)
  if (loose === null) return null
  const raw = jsonNumber.exec(loose)?.[0] ?? loose.replace(/,$/, '')
  cursor.at = start + raw.length
  return { kind: 'number', start, end: cursor.at, raw }
}

function readWord(cursor: Cursor): PrintedNode | null {
  const start = cursor.at
  const raw = take(cursor, wordToken)
  return raw === null ? null : { kind: 'word', start, end: cursor.at, raw }
}

function readObject(cursor: Cursor): PrintedNode | null {
  const start = cursor.at++
  const members: PrintedMember[] = []
  skipBlanks(cursor)
  if (cursor.text[cursor.at] === '}') return { kind: 'object', start, end: ++cursor.at, members }
  for (;;) {
    skipBlanks(cursor)
    const key = readKey(cursor)
    if (key === null || take(cursor, mark) === null) return null
    const value = readValue(cursor)
    if (value === null) return null
    members.push({ key, value })
    skipBlanks(cursor)
    const next = cursor.text[cursor.at++]
    if (next === '}') return { kind: 'object', start, end: cursor.at, members }
    if (next !== ',') return null
  }
}

function readArray(cursor: Cursor): PrintedNode | null {
  const start = cursor.at++
  const items: PrintedNode[] = []
  skipBlanks(cursor)
  if (cursor.text[cursor.at] === ']') return { kind: 'array', start, end: ++cursor.at, items }
  for (;;) {
    skipBlanks(cursor)
    const item = readValue(cursor)
    if (item === null) return null
    items.push(item)
    skipBlanks(cursor)
    const next = cursor.text[cursor.at++]
    if (next === ']') return { kind: 'array', start, end: cursor.at, items }
    if (next !== ',') return null
  }
}

function readKey(cursor: Cursor): PrintedString | null {
  const first = cursor.text[cursor.at]
  if (first === '"' || first === "'") return readQuoted(cursor, first)
  const start = cursor.at
  const raw = take(cursor, bareName)
  return raw === null ? null : { kind: 'string', start, end: cursor.at, quote: '', raw, text: raw.replace(/:$/, '') }
}

function readQuoted(cursor: Cursor, quote: string): PrintedString | null {
  const { text, at: start } = cursor
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]
    if (character === quote) {
      const raw = text.slice(start + 1, at)
      cursor.at = at + 1
      const meaning = unitsOf(raw)
        .map(unit => unit.meaning)
        .join('')
      return { kind: 'string', start, end: cursor.at, quote, raw, text: meaning }
    }
    if (character === '\\') at++
  }
  return null
}

/** One written unit of a string, such as "é" or "\u00e9", and what it means. */
export interface Unit {
  raw: string
  meaning: string
}

const unitToken = /\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\U[0-9a-fA-F]{8}|\\[\s\S]|[^\\]+|\\/g
const shortEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', 0: '\0' }

/** The units of a string: each escape by itself, plain stretches whole. */
export function unitsOf(raw: string): Unit[] {
  if (!raw.includes('\\')) return raw === '' ? [] : [{ raw, meaning: raw }]
  return (raw.match(unitToken) ?? []).map(unit => ({ raw: unit, meaning: meaningOf(unit) }))
}

function meaningOf(unit: string): string {
  if (unit[0] !== '\\' || unit.length < 2) return unit
  if (unit.length > 2) {
    const code = Number.parseInt(unit.slice(2), 16)
    return unit[1] === 'U' ? (code <= 0x10ffff ? String.fromCodePoint(code) : unit) : String.fromCharCode(code)
  }
  return shortEscapes[unit[1] ?? ''] ?? unit.slice(1)
}
