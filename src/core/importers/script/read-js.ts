import type { KnownNames } from '../known-names.ts'
import { take } from '../shell/bash-lexer.ts'
import { type ScriptValue, stringified, textOf } from './script-value.ts'

/** Where reading of JavaScript stands. */
export interface JsLexer {
  readonly text: string
  at: number
  /** Values that the text gives to names. */
  readonly names: KnownNames<ScriptValue>
  depth: number
  /** What all lexers of one text share. */
  readonly shared: {
    /** False once a comment was found without end: each further one would be looked for to the end of the text again. */
    hasComments: boolean
    /** Expressions in templates that have no value here; they stay in the text as typed. */
    unresolved: Set<string>
  }
}

const deepest = 60
const longestCode = 60
const notedNames = 50

function skipBlanks(lexer: JsLexer): void {
  while (take(lexer, /\s+|\/\/[^\n]*/y) || skipComment(lexer));
}

function skipComment(lexer: JsLexer): boolean {
  if (!lexer.shared.hasComments || !lexer.text.startsWith('/*', lexer.at)) return false
  const end = lexer.text.indexOf('*/', lexer.at + 2)
  lexer.shared.hasComments = end !== -1
  if (end !== -1) lexer.at = end + 2
  return end !== -1
}

/** Reads one expression: literals, names with a known value, `+`, `JSON.stringify` and a few constructors. Runs nothing. */
export function readJs(lexer: JsLexer): ScriptValue {
  let value = readOperand(lexer)
  while (true) {
    skipBlanks(lexer)
    if (!take(lexer, /\+(?![+=])/y)) return value
    value = joined(value, readOperand(lexer))
  }
}

function joined(left: ScriptValue, right: ScriptValue): ScriptValue {
  const [before, after] = [textOf(left), textOf(right)]
  if (before !== null && after !== null) return { kind: 'text', text: before + after }
  const show = (value: ScriptValue) => textOf(value) ?? (value.kind === 'code' ? value.code : '…')
  return code(`${show(left)} + ${show(right)}`)
}

function code(text: string): ScriptValue {
  return { kind: 'code', code: text.length > longestCode ? `${text.slice(0, longestCode)}…` : text }
}

const number = /[+-]?(?:0[xX][0-9a-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)n?/y
const word = /[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*/y

function readOperand(lexer: JsLexer): ScriptValue {
  skipBlanks(lexer)
  const char = lexer.text.charAt(lexer.at)
  if (char === "'" || char === '"') return readQuoted(lexer, char)
  if (char === '`') return readTemplate(lexer)
  if (char === '{' || char === '[' || char === '(') return nested(lexer, char)
  const digits = take(lexer, number)?.[0]
  if (digits !== undefined) return { kind: 'number', text: digits.replaceAll('_', '').replace(/n$/, '') }
  return readNamed(lexer)
}

function nested(lexer: JsLexer, char: string): ScriptValue {
  if (lexer.depth >= deepest) return skipped(lexer)
  lexer.depth++
  const value = char === '{' ? readObject(lexer) : char === '[' ? readList(lexer) : readParenthesis(lexer)
  lexer.depth--
  return value
}

const plainRun = { "'": /[^'\\\n]+/y, '"': /[^"\\\n]+/y, '`': /[^`\\$]+/y }

function readQuoted(lexer: JsLexer, quote: "'" | '"'): ScriptValue {
  lexer.at++
  const pieces: string[] = []
  while (lexer.at < lexer.text.length) {
    const char = lexer.text.charAt(lexer.at)
    if (char === quote) {
      lexer.at++
      break
    }
    pieces.push(char === '\\' ? readEscape(lexer) : (take(lexer, plainRun[quote])?.[0] ?? takeOne(lexer)))
  }
  return { kind: 'text', text: pieces.join('') }
}

function takeOne(lexer: JsLexer): string {
  lexer.at++
  return lexer.text.charAt(lexer.at - 1)
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0' }

function readEscape(lexer: JsLexer): string {
  const coded = take(lexer, /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))/y)
  if (coded) {
    const point = Number.parseInt(coded[1] ?? coded[2] ?? coded[3] ?? '', 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : coded[0]
  }
  if (take(lexer, /\\\r?\n/y)) return ''
  lexer.at++
  const sign = takeOne(lexer)
  return escapes[sign] ?? sign
}

/** A template. An expression in it that has no value stays as typed and is noted. */
function readTemplate(lexer: JsLexer): ScriptValue {
  lexer.at++
  const pieces: string[] = []
  while (lexer.at < lexer.text.length && !take(lexer, /`/y)) {
    const expression = take(lexer, /\$\{\s*([^{}`\n]{0,200})\}/y)
    const name = expression?.[1]?.trim() ?? ''
    const value = expression && textOf(lexer.names.get(name))
    if (expression && value === null && lexer.shared.unresolved.size < notedNames)
      lexer.shared.unresolved.add(expression[0])
    if (expression) pieces.push(value ?? expression[0])
    else if (lexer.text.charAt(lexer.at) === '\\') pieces.push(readEscape(lexer))
    else pieces.push(take(lexer, plainRun['`'])?.[0] ?? takeOne(lexer))
  }
  return { kind: 'text', text: pieces.join('') }
}

const bareKey = /[A-Za-z_$][\w$-]*|\d+/y

function readObject(lexer: JsLexer): ScriptValue {
  lexer.at++
  const entries: (readonly [string, ScriptValue])[] = []
  while (lexer.at < lexer.text.length) {
    skipBlanks(lexer)
    if (take(lexer, /\}/y)) break
    if (take(lexer, /,/y)) continue
    const key = readKey(lexer)
    skipBlanks(lexer)
    if (key === null) {
      const spread = take(lexer, /\.\.\./y) ? readJs(lexer) : skipped(lexer)
      if (spread.kind === 'object') for (const entry of spread.entries) entries.push(entry)
    } else if (take(lexer, /:/y)) entries.push([key, readJs(lexer)])
    else entries.push([key, lexer.names.get(key) ?? code(key)])
    if (!/[,}]/.test(peek(lexer))) skipped(lexer)
  }
  return { kind: 'object', entries }
}

function readKey(lexer: JsLexer): string | null {
  const char = lexer.text.charAt(lexer.at)
  if (char === "'" || char === '"') return textOf(readQuoted(lexer, char))
  const computed = take(lexer, /\[\s*(?='[^'\n]*'\s*\]|"[^"\n]*"\s*\])/y)
  if (computed) {
    const key = textOf(readQuoted(lexer, lexer.text.charAt(lexer.at) === "'" ? "'" : '"'))
    take(lexer, /\s*\]/y)
    return key
  }
  return take(lexer, bareKey)?.[0] ?? null
}

function peek(lexer: JsLexer): string {
  skipBlanks(lexer)
  return lexer.text.charAt(lexer.at)
}

function readList(lexer: JsLexer): ScriptValue {
  lexer.at++
  const items: ScriptValue[] = []
  while (lexer.at < lexer.text.length) {
    if (peek(lexer) === ']') {
      lexer.at++
      break
    }
    if (take(lexer, /,/y)) continue
    items.push(readJs(lexer))
    if (!/[,\]]/.test(peek(lexer))) skipped(lexer)
  }
  return { kind: 'list', items }
}

function readParenthesis(lexer: JsLexer): ScriptValue {
  const [first, ...more] = readArguments(lexer)
  return more.length === 0 && first ? first : code('(…)')
}

/** The arguments of a call; the lexer stands at its parenthesis. */
export function readArguments(lexer: JsLexer): ScriptValue[] {
  lexer.at++
  const values: ScriptValue[] = []
  while (lexer.at < lexer.text.length) {
    if (peek(lexer) === ')') {
      lexer.at++
      break
    }
    if (take(lexer, /,/y)) continue
    values.push(readJs(lexer))
    if (!/[,)]/.test(peek(lexer))) skipped(lexer)
  }
  return values
}

/** Skips what is not understood, up to the next sign of the list that it stands in. Always moves on. */
function skipped(lexer: JsLexer): ScriptValue {
  const start = lexer.at
  take(lexer, /[^,;(){}[\]'"`]+/y)
  if (lexer.at === start) lexer.at++
  return code(lexer.text.slice(start, lexer.at))
}

const literals: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null, undefined: null }

function readNamed(lexer: JsLexer): ScriptValue {
  const isNew = take(lexer, /(?:new|await)\s+/y) !== null
  const name = take(lexer, word)?.[0]
  if (name === undefined) return skipped(lexer)
  if (Object.hasOwn(literals, name)) return { kind: 'literal', value: literals[name] ?? null }
  if (!isNew && peek(lexer) !== '(') return lexer.names.get(name) ?? code(name)
  if (peek(lexer) !== '(' || lexer.depth >= deepest) return code(name)
  lexer.depth++
  const values = readArguments(lexer)
  lexer.depth--
  return called(name, values)
}

function called(name: string, [first, , third]: readonly ScriptValue[]): ScriptValue {
  const known = first && calledText(name, first, third)
  if (known !== undefined && known !== null) return { kind: 'text', text: known }
  if (first === undefined && name === 'Headers') return { kind: 'object', entries: [] }
  const isSame = /^(?:Headers|Request|URL|Object\.fromEntries|Map)$/.test(name)
  return isSame && first ? first : code(`${name}(…)`)
}

function calledText(name: string, first: ScriptValue, third: ScriptValue | undefined): string | null {
  if (name === 'JSON.stringify') {
    const indent = third?.kind === 'number' ? Number(third.text) : third?.kind === 'text' ? third.text : undefined
    return stringified(first, indent)
  }
  const text = textOf(first)
  if (name === 'String') return text
  if (name === 'encodeURIComponent' && text !== null) return encodeURIComponent(text.toWellFormed())
  if (name !== 'URLSearchParams') return null
  if (first.kind !== 'object') return text === null ? null : String(new URLSearchParams(text))
  const pairs = first.entries.map(([key, value]): [string, string | null] => [key, textOf(value)])
  if (pairs.some(([, value]) => value === null)) return null
  return String(new URLSearchParams(pairs.map(([key, value]) => [key, value ?? ''])))
}
