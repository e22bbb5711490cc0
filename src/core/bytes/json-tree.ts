/** A JSON string: `raw` is what stands between the quotes as typed, `text` what it means. */
export interface JsonString {
  kind: 'string'
  raw: string
  text: string
}
export interface JsonMember {
  key: JsonString
  value: JsonNode
}
export interface JsonObject {
  kind: 'object'
  members: readonly JsonMember[]
}
/** JSON that keeps number text, escapes, member order and duplicate members as typed; only white space is lost. */
export type JsonNode =
  | JsonObject
  | { kind: 'array'; items: readonly JsonNode[] }
  | JsonString
  | { kind: 'number'; raw: string }
  | { kind: 'literal'; raw: 'true' | 'false' | 'null' }

interface Cursor {
  text: string
  at: number
  depth: number
}

/** Deeper nesting is refused, so that no recursion over a tree can exhaust the stack. */
const maxDepth = 500
const numberToken = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const literalToken = /true|false|null/y
const hexDigits = /^[0-9a-fA-F]{4}$/

/** Reads JSON (RFC 8259) without loss; null where the text is not JSON or nests deeper than 500. */
export function parseJsonTree(text: string): JsonNode | null {
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

function skipPunctuation(cursor: Cursor, mark: string): boolean {
  skipBlanks(cursor)
  if (cursor.text[cursor.at] !== mark) return false
  cursor.at++
  skipBlanks(cursor)
  return true
}

function readValue(cursor: Cursor): JsonNode | null {
  const first = cursor.text[cursor.at]
  if (first === '"') return readString(cursor)
  if (first === '{' || first === '[') {
    if (cursor.depth === maxDepth) return null
    cursor.depth++
    const node = first === '{' ? readObject(cursor) : readArray(cursor)
    cursor.depth--
    return node
  }
  const literal = readToken(cursor, literalToken)
  if (literal === 'true' || literal === 'false' || literal === 'null') return { kind: 'literal', raw: literal }
  const raw = readToken(cursor, numberToken)
  return raw === null ? null : { kind: 'number', raw }
}

function readToken(cursor: Cursor, token: RegExp): string | null {
  token.lastIndex = cursor.at
  const found = token.exec(cursor.text)?.[0]
  if (found === undefined) return null
  cursor.at += found.length
  return found
}

function readObject(cursor: Cursor): JsonNode | null {
  const members: JsonMember[] = []
  skipPunctuation(cursor, '{')
  if (skipEnd(cursor, '}')) return { kind: 'object', members }
  do {
    const key = readString(cursor)
    if (key === null || !skipPunctuation(cursor, ':')) return null
    const value = readValue(cursor)
    if (value === null) return null
    members.push({ key, value })
  } while (skipPunctuation(cursor, ','))
  return skipEnd(cursor, '}') ? { kind: 'object', members } : null
}

function readArray(cursor: Cursor): JsonNode | null {
  const items: JsonNode[] = []
  skipPunctuation(cursor, '[')
  if (skipEnd(cursor, ']')) return { kind: 'array', items }
  do {
    const value = readValue(cursor)
    if (value === null) return null
    items.push(value)
  } while (skipPunctuation(cursor, ','))
  return skipEnd(cursor, ']') ? { kind: 'array', items } : null
}

function skipEnd(cursor: Cursor, mark: string): boolean {
  if (cursor.text[cursor.at] !== mark) return false
  cursor.at++
  return true
}

function readString(cursor: Cursor): JsonString | null {
  if (cursor.text[cursor.at] !== '"') return null
  const start = cursor.at + 1
  let escaped = false
  for (let at = start; at < cursor.text.length; at++) {
    const code = cursor.text.charCodeAt(at)
    if (code < 0x20) return null
    if (code === 0x22) {
      cursor.at = at + 1
      const raw = cursor.text.slice(start, at)
      return { kind: 'string', raw, text: escaped ? JSON.parse(`"${raw}"`) : raw }
    }
    if (code !== 0x5c) continue
    const length = escapeLength(cursor.text, at)
    if (length === 0) return null
    escaped = true
    at += length - 1
  }
  return null
}

function escapeLength(text: string, at: number): 0 | 2 | 6 {
  const mark = text[at + 1]
  if (mark === 'u') return hexDigits.test(text.slice(at + 2, at + 6)) ? 6 : 0
  return mark !== undefined && '"\\/bfnrt'.includes(mark) ? 2 : 0
}

/** A string node for a new text; `raw` follows JSON.stringify. */
export function jsonString(text: string): JsonString {
  return { kind: 'string', raw: JSON.stringify(text).slice(1, -1), text }
}

/** The same tree with each node, children first, put through `change`. */
export function mapJson(node: JsonNode, change: (node: JsonNode) => JsonNode): JsonNode {
  if (node.kind === 'array') return change({ kind: 'array', items: node.items.map(item => mapJson(item, change)) })
  if (node.kind !== 'object') return change(node)
  return change({
    kind: 'object',
    members: node.members.map(({ key, value }) => ({ key, value: mapJson(value, change) })),
  })
}

/** How a tree is printed: the children arrive printed. `depth` is 0 at the top. */
export interface JsonPrinter {
  object: (members: readonly (readonly [key: string, value: string])[], depth: number) => string
  array: (items: readonly string[], depth: number) => string
  key: (node: JsonString) => string
  string: (node: JsonString) => string
  number: (raw: string) => string
  literal: (raw: 'true' | 'false' | 'null') => string
}

/** Prints a tree. */
export function printJson(node: JsonNode, printer: JsonPrinter, depth = 0): string {
  switch (node.kind) {
    case 'object':
      return printer.object(
        node.members.map(({ key, value }) => [printer.key(key), printJson(value, printer, depth + 1)] as const),
        depth,
      )
    case 'array':
      return printer.array(
        node.items.map(item => printJson(item, printer, depth + 1)),
        depth,
      )
    case 'string':
      return printer.string(node)
    case 'number':
      return printer.number(node.raw)
    case 'literal':
      return printer.literal(node.raw)
  }
}

/** What a usual JSON writer lets its caller choose. */
export interface JsonStyle {
  /** What one level is indented by; '' writes everything on one line. */
  indent?: string
  newline?: string
  /** Between members on one line; ',' where omitted. */
  comma?: string
  /** Between name and value; ':' where omitted. */
  colon?: string
  /** What an indented text has for an empty list or object, given its brackets and the line it closes on; "[]" where omitted. */
  empty?: (open: string, outer: string, close: string) => string
  /** String content without its quotes; as typed where omitted. */
  escape?: (node: JsonString) => string
  /** Number text; as typed where omitted. */
  number?: (raw: string) => string
}

/** Writes a tree as JSON: compact and as typed unless the style says otherwise. */
export function writeJson(node: JsonNode, style: JsonStyle = {}): string {
  const { indent = '', newline = '\n', comma = ',', colon = ':', escape: content = asTyped, number = keep } = style
  const quote = (text: JsonString) => `"${content(text)}"`
  const list = (open: string, parts: readonly string[], close: string, depth: number) => {
    const outer = newline + indent.repeat(depth)
    if (parts.length === 0 && style.empty) return style.empty(open, outer, close)
    if (parts.length === 0 || indent === '') return open + parts.join(comma) + close
    return open + outer + indent + parts.join(`,${outer}${indent}`) + outer + close
  }
  return printJson(node, {
    object: (members, depth) =>
      list(
        '{',
        members.map(([key, value]) => key + colon + value),
        '}',
        depth,
      ),
    array: (items, depth) => list('[', items, ']', depth),
    key: quote,
    string: quote,
    number,
    literal: keep,
  })
}

const asTyped = (node: JsonString) => node.raw
const keep = (raw: string) => raw
