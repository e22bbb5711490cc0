import type { CodeString } from './code-strings.ts'
import type { CodeToken } from './code-tokens.ts'
import type { Tongue } from './tongue.ts'

/** A text that a program puts together; `open`: names without a value, which stand in it as `{name}`. */
export interface CodeTextValue {
  text: string
  open: readonly string[]
  /** It was made of an object: its bytes are the program's own. */
  isPrinted?: boolean
}

/** A value as a program writes it, before its names are looked up. */
export type CodeValue =
  | { kind: 'text'; value: CodeString }
  | { kind: 'number'; text: string }
  /** Dotted, whatever sign the language has for it. */
  | { kind: 'name'; path: string }
  | { kind: 'sum'; parts: readonly CodeValue[] }
  | { kind: 'group'; open: string; elements: readonly CodeElement[] }
  | { kind: 'call'; path: string; receiver: CodeValue | null; elements: readonly CodeElement[] }
  | { kind: 'index'; of: CodeValue; key: CodeValue }
  /** A text that was put together when it was given to its name. */
  | { kind: 'made'; text: CodeTextValue }
  /** An operator that is not understood was in it. */
  | { kind: 'other' }

/** A value; with what stands before `=`, `:`, `=>` where something does. */
export interface CodeElement {
  key: CodeValue | null
  sign: string
  value: CodeValue
}

interface Parser {
  readonly tokens: readonly CodeToken[]
  readonly tongue: Tongue
  at: number
  depth: number
}

const deepest = 60
/** So many calls in a row are one chain. */
const longestChain = 300
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const before =
  /^(?:new|await|return|const|final|var|val|let|def|echo|async|yield|throw|mut|static|public|private|export|Dim|Set|try|print)$/
/** They hand on the text that they are called on. */
const same =
  /^(?:encode|toRequestBody|trim|strip|to_s|getBytes|as_bytes|to_owned|to_string|into|stripIndent|trimIndent|toString|getBytes|parse|data|into|to_owned|unwrap|expect)$/

/** The statements of a program, each as an element; a block is a group of its own. Every token is looked at once. */
export function* readStatements(tokens: readonly CodeToken[], tongue: Tongue): Generator<CodeElement> {
  const parser: Parser = { tokens, tongue, at: 0, depth: 0 }
  while (parser.at < tokens.length) {
    const start = parser.at
    const element = readElement(parser)
    if (parser.at === start) parser.at++
    yield element
  }
}

function signAt(parser: Parser): string {
  const token = parser.tokens[parser.at]
  return token?.kind === 'sign' ? token.text : ''
}

const joints = new Set(['=', ':', '=>', ':='])

function readElement(parser: Parser): CodeElement {
  let key = readValue(parser)
  let sign = jointAt(parser)
  if (sign === '') return { key: null, sign, value: key }
  parser.at++
  let value = readValue(parser)
  // `name: Type = value`
  if (sign === ':' && value.kind === 'name' && signAt(parser) === '=') {
    parser.at++
    sign = '='
    value = readValue(parser)
  } else if (sign === '=' && value.kind === 'name' && signAt(parser) === '=') {
    // `a = b = value`
    parser.at++
    key = value
    value = readValue(parser)
  }
  return { key, sign, value }
}

function jointAt(parser: Parser): string {
  const token = parser.tokens[parser.at]
  if (token?.kind === 'name' && token.text === 'to' && parser.tongue === 'kotlin') return 'to'
  return token?.kind === 'sign' && joints.has(token.text) && !(token.isLineStart && token.text === ':')
    ? token.text
    : ''
}

function readValue(parser: Parser): CodeValue {
  if (parser.depth > deepest) {
    parser.at++
    return { kind: 'other' }
  }
  parser.depth++
  const parts = [readOperand(parser)]
  while (isJoin(parser)) {
    if (signAt(parser) !== '') parser.at++
    parts.push(readOperand(parser))
  }
  parser.depth--
  const [only] = parts
  const value: CodeValue = parts.length === 1 && only ? only : { kind: 'sum', parts }
  return /^(?:\?|\?\?|\|\||&&|[*/%<>-]|==|!=|<=|>=)$/.test(signAt(parser)) ? { kind: 'other' } : value
}

/** What puts two texts together: a sign, or nothing at all. */
function isJoin(parser: Parser): boolean {
  const token = parser.tokens[parser.at]
  const last = parser.tokens[parser.at - 1]
  if (token?.kind === 'sign') return token.text === '+' || (token.text === '.' && parser.tongue === 'php')
  return token?.kind === 'text' && last?.kind === 'text' && (parser.tongue === 'python' || parser.tongue === 'dart')
}

function readOperand(parser: Parser): CodeValue {
  const token = parser.tokens[parser.at]
  if (!token) return { kind: 'other' }
  if (token.kind === 'sign') return readSigned(parser, token.text)
  parser.at++
  if (token.kind === 'text') return readAfter(parser, { kind: 'text', value: token.value })
  if (token.kind === 'number') return { kind: 'number', text: token.text }
  const next = parser.tokens[parser.at]
  if (before.test(token.text) && next && !next.isLineStart && next.kind !== 'sign') return readOperand(parser)
  return readAfter(parser, { kind: 'name', path: token.text })
}

function readSigned(parser: Parser, sign: string): CodeValue {
  if (closers[sign] !== undefined) {
    const group: CodeValue = { kind: 'group', open: sign, elements: readGroup(parser, sign) }
    const [only, ...more] = group.elements
    const isPlain = sign === '(' && only && more.length === 0 && only.key === null
    return readAfter(parser, isPlain ? only.value : group)
  }
  parser.at++
  const next = parser.tokens[parser.at]
  // A symbol of Ruby, a class of PHP, a pointer.
  const isMark = /^(?:[:!&*\\@~-]|::|\.\.\.)$/.test(sign)
  if (!isMark || !next || next.isLineStart || (next.kind === 'sign' && !closers[next.text])) return { kind: 'other' }
  return readOperand(parser)
}

function readGroup(parser: Parser, open: string): CodeElement[] {
  const close = closers[open] ?? ''
  const elements: CodeElement[] = []
  parser.at++
  while (parser.at < parser.tokens.length) {
    const sign = signAt(parser)
    if (sign === close) {
      parser.at++
      break
    }
    if (/^[)\]}]$/.test(sign)) break
    const start = parser.at
    if (sign === ',' || sign === ';') parser.at++
    else elements.push(readElement(parser))
    if (parser.at === start) parser.at++
  }
  return elements
}

/** Members, calls and indices behind a value. */
function readAfter(parser: Parser, first: CodeValue): CodeValue {
  let value = first
  for (let links = 0; links < longestChain; links++) {
    const token = parser.tokens[parser.at]
    const sign = token?.kind === 'sign' ? token.text : ''
    const name = parser.tokens[parser.at + 1]
    if (isMember(parser, sign) && name?.kind === 'name') {
      parser.at += 2
      value = memberOf(parser, value, name.text)
    } else if (sign === '?' && name?.kind === 'sign' && /^[),;.]$/.test(name.text)) parser.at++
    else if (sign === '(' && value.kind === 'name') value = callOf(parser, null, value.path)
    else if (sign === '[' && !token?.isLineStart) {
      const [key] = readGroup(parser, '[')
      value = { kind: 'index', of: value, key: key?.value ?? { kind: 'other' } }
    } else if (isBareCall(parser, value)) value = bareCallOf(parser, value)
    else return value
  }
  return value
}

function isMember({ tongue }: Parser, sign: string): boolean {
  return sign === '->' || sign === '::' || sign === '?.' || (sign === '.' && tongue !== 'php')
}

function memberOf(parser: Parser, of: CodeValue, name: string): CodeValue {
  const path = `${pathOf(of)}.${name}`
  if (signAt(parser) !== '(')
    return of.kind === 'name' ? { kind: 'name', path } : { kind: 'call', path, receiver: of, elements: [] }
  if (same.test(name) && of.kind !== 'name') {
    readGroup(parser, '(')
    return of
  }
  return callOf(parser, of, path)
}

function pathOf(value: CodeValue): string {
  if (value.kind === 'name') return value.path
  return value.kind === 'call' ? value.path.slice(-80) : ''
}

function callOf(parser: Parser, receiver: CodeValue | null, path: string): CodeValue {
  return { kind: 'call', path, receiver, elements: readGroup(parser, '(') }
}

/** Ruby and Visual Basic call without parentheses: `http.Open "GET", url`. */
function isBareCall(parser: Parser, value: CodeValue): value is CodeValue & { kind: 'name' } {
  const token = parser.tokens[parser.at]
  return value.kind === 'name' && value.path.includes('.') && token?.kind === 'text' && !token.isLineStart
}

function bareCallOf(parser: Parser, { path }: { path: string }): CodeValue {
  const elements: CodeElement[] = []
  do elements.push(readElement(parser))
  while (signAt(parser) === ',' && ++parser.at < parser.tokens.length)
  return { kind: 'call', path, receiver: null, elements }
}
