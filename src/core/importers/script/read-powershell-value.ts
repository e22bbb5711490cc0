import type { KnownNames } from '../known-names.ts'
import { take } from '../shell/bash-lexer.ts'
import { type PowerShellLexer, powerShellLexer, readQuoted } from '../shell/read-powershell.ts'
import { type ScriptValue, textOf } from './script-value.ts'

/** Where reading of PowerShell's values stands. */
export interface PsLexer extends PowerShellLexer {
  readonly values: KnownNames<ScriptValue>
  depth: number
}

export function psLexer(text: string, at: number, values: KnownNames<ScriptValue>): PsLexer {
  const names = { get: (name: string) => textOf(values.get(name)) ?? undefined }
  return { ...powerShellLexer(text, at, names), values, depth: 0 }
}

const parameterNames = [
  'uri',
  'method',
  'custommethod',
  'headers',
  'body',
  'contenttype',
  'useragent',
  'websession',
  'sessionvariable',
  'infile',
  'outfile',
  'credential',
  'authentication',
  'token',
  'timeoutsec',
  'maximumredirection',
  'proxy',
  'transferencoding',
]
const between = /(?:[ \t]|`[ \t]*\r?\n)+/y

/** The parameters of a cmdlet up to its line end, `|` or `;`; a value without name is the address. */
export function readParameters(lexer: PsLexer): Map<string, ScriptValue> {
  const given = new Map<string, ScriptValue>()
  while (lexer.at < lexer.text.length && lexer.unclosedAt === null) {
    take(lexer, between)
    if (lexer.at >= lexer.text.length || /[\r\n;|)}]/.test(lexer.text.charAt(lexer.at))) break
    if (splat(lexer, given)) continue
    const typed = take(lexer, /-([A-Za-z]+)(:?)/y)?.[1]?.toLowerCase()
    const name = typed === undefined ? 'uri' : parameterNames.find(one => one === typed || one.startsWith(typed))
    if (typed !== undefined && name === undefined) continue
    if (typed !== undefined) take(lexer, between)
    const value = readValue(lexer)
    if (name !== undefined && !given.has(name)) given.set(name, value)
  }
  return given
}

/** `@name` hands on each entry of a dictionary as a parameter of its name. */
function splat(lexer: PsLexer, given: Map<string, ScriptValue>): boolean {
  const name = take(lexer, /@([A-Za-z_]\w*)(?=[\s;|)}]|$)/y)?.[1]
  if (name === undefined) return false
  const table = lexer.values.get(name.toLowerCase())
  if (table?.kind !== 'object') lexer.unresolved.push(`@${name}`)
  for (const [key, value] of table?.kind === 'object' ? table.entries : []) {
    const parameter = parameterNames.find(one => one.startsWith(key.toLowerCase()))
    if (parameter !== undefined && !given.has(parameter)) given.set(parameter, value)
  }
  return true
}

const deepest = 40
const typeCast = /\[[\w.[\],]{1,100}\][ \t]*/y
const variable = /\$(?:script:|global:|env:)?([A-Za-z_]\w*)/iy
const bare = /[^\s;|(){}'"`,]+/y

/** One value: a text, a dictionary, a name; parentheses hold another one or code. */
export function readValue(lexer: PsLexer): ScriptValue {
  if (take(lexer, typeCast)) return readValue(lexer)
  const start = lexer.at
  if (take(lexer, /@\{/y)) return readTable(lexer)
  if (lexer.text.charAt(lexer.at) === '(') return readParenthesis(lexer)
  const quoted = readQuoted(lexer)
  if (quoted !== null) return { kind: 'text', text: quoted }
  const name = take(lexer, variable)?.[1]
  if (name !== undefined) {
    const literal = { true: true, false: false, null: null }[name.toLowerCase()]
    if (literal !== undefined) return { kind: 'literal', value: literal }
    take(lexer, /(?:\.\w+(?:\(\))?){0,5}/y)
    return lexer.values.get(name.toLowerCase()) ?? { kind: 'code', code: lexer.text.slice(start, lexer.at) }
  }
  const word = take(lexer, bare)?.[0]
  if (word === undefined) lexer.at++
  return { kind: 'text', text: word ?? lexer.text.charAt(start) }
}

/** `@{ "a" = "b"; c = 'd' }`, one entry a line or with `;` between. */
function readTable(lexer: PsLexer): ScriptValue {
  const entries: [string, ScriptValue][] = []
  lexer.depth++
  while (lexer.at < lexer.text.length && lexer.unclosedAt === null && lexer.depth < deepest) {
    take(lexer, /(?:[\s;,]|`\r?\n|#[^\n]*\n)+/y)
    if (take(lexer, /\}/y)) break
    const key = textOf(readValue(lexer)) ?? ''
    if (!take(lexer, /[ \t]*=[ \t]*/y)) continue
    entries.push([key.replace(/=$/, ''), readValue(lexer)])
  }
  lexer.depth--
  return { kind: 'object', entries }
}

/** `([System.Text.Encoding]::UTF8.GetBytes("…"))` is its text; a cmdlet or an operator in parentheses is code. */
function readParenthesis(lexer: PsLexer): ScriptValue {
  const start = lexer.at
  const bytes = take(lexer, /\(\s*\[[\w.]{1,60}\]::UTF8\.GetBytes\(\s*/iy) ?? take(lexer, /\(\s*/y)
  const value = lexer.depth < deepest && /['"@$]/.test(lexer.text.charAt(lexer.at)) ? readValue(lexer) : null
  const isAlone = take(lexer, bytes?.[0].includes('[') ? /\s*\)\s*\)/y : /\s*\)/y) !== null
  if (value !== null && isAlone) return value
  let open = 1
  while (open > 0 && lexer.at < lexer.text.length) {
    if (readQuoted(lexer) !== null) continue
    const char = lexer.text.charAt(lexer.at++)
    open += char === '(' ? 1 : char === ')' ? -1 : 0
  }
  return { kind: 'code', code: lexer.text.slice(start, Math.min(lexer.at, start + 60)) }
}
