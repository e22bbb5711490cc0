import type { KnownNames } from '../known-names.ts'
import { take } from '../shell/bash-lexer.ts'
import { type PowerShellLexer, powerShellLexer, readExpandable, readQuoted } from '../shell/read-powershell.ts'
import type { ShellVariables } from '../shell/shell-command.ts'
import { formatted, memberAt, pathOf } from './powershell-members.ts'
import { type ScriptValue, textOf } from './script-value.ts'

/** Where reading of PowerShell's values stands. */
export interface PsLexer extends PowerShellLexer {
  readonly values: KnownNames<ScriptValue>
  depth: number
}

export function psLexer(text: string, at: number, values: KnownNames<ScriptValue>): PsLexer {
  return { ...powerShellLexer(text, at, psNames(values)), values, depth: 0 }
}

/** The texts among the values, and those that stand in dictionaries: what a quoted text puts in for a name. */
export function psNames(values: KnownNames<ScriptValue>): ShellVariables {
  return { get: (name, path = '') => textOf(memberAt(values.get(name), pathOf(path))) ?? undefined }
}

const deepest = 40
const typeCast = /\[[\w.[\],]{1,100}\][ \t]*/y
const variable =
  /\$(?:script:|global:|local:|env:)?([A-Za-z_]\w*)((?:\.(?!ToString\(\))\w{1,60}(?!\w|\()|\.["'][^"'\n]{1,60}["']|\[["'][^"'\n]{1,60}["']\]){0,5})(?:\.ToString\(\))?/iy
const bare = /[^\s;|(){}'"`,]+/y

/** One value: a text, a dictionary, a name, a bare word; parentheses hold another one or code. */
export function readValue(lexer: PsLexer): ScriptValue {
  const value = readTerm(lexer)
  if (value) return value
  const word = take(lexer, bare)?.[0]
  if (word === undefined) lexer.at++
  return { kind: 'text', text: word ?? lexer.text.charAt(lexer.at - 1) }
}

/** The value of a parameter: there `$base/api` is one text. */
export function readArgument(lexer: PsLexer): ScriptValue {
  const start = lexer.at
  if (lexer.text.charAt(start) !== '$') return readValue(lexer)
  const value = readValue(lexer)
  if (lexer.at >= lexer.text.length || /[\s;|)},`]/.test(lexer.text.charAt(lexer.at))) return value
  lexer.at = start
  const pieces: string[] = []
  while (lexer.at < lexer.text.length && !/[\s;|(){}'"`,]/.test(lexer.text.charAt(lexer.at)))
    pieces.push(take(lexer, /[^\s;|(){}'"`,$]+/y)?.[0] ?? readExpandable(lexer))
  return { kind: 'text', text: pieces.join('') }
}

/** A value and what is done to it with `+` and `-f`; a bare word that is no number is a command, hence code. */
export function readExpression(lexer: PsLexer): ScriptValue {
  const start = lexer.at
  let value = readOperand(lexer)
  while (lexer.unclosedAt === null) {
    if (take(lexer, /[ \t]*\+[ \t]*(?:\r?\n[ \t]*)?/y)) value = joined(value, readOperand(lexer)) ?? code(lexer, start)
    else if (take(lexer, /[ \t]*-f[ \t]*(?=['"$(\d])/iy))
      value = formatted(value, readList(lexer)) ?? code(lexer, start)
    else break
  }
  return value
}

function readOperand(lexer: PsLexer): ScriptValue {
  const start = lexer.at
  const value = readTerm(lexer)
  if (value) return value
  const word = take(lexer, bare)?.[0]
  if (word !== undefined && /^-?\d[\d.]*$/.test(word)) return { kind: 'text', text: word }
  take(lexer, /[^\r\n;})]+/y)
  return code(lexer, start)
}

function readList(lexer: PsLexer): ScriptValue[] {
  const values = [readOperand(lexer)]
  while (take(lexer, /[ \t]*,[ \t]*/y)) values.push(readOperand(lexer))
  return values
}

function joined(left: ScriptValue, right: ScriptValue): ScriptValue | null {
  const [first, second] = [textOf(left), textOf(right)]
  return first === null || second === null ? null : { kind: 'text', text: first + second }
}

function code(lexer: PsLexer, start: number): ScriptValue {
  return { kind: 'code', code: lexer.text.slice(start, Math.min(lexer.at, start + 60)) }
}

function readTerm(lexer: PsLexer): ScriptValue | null {
  while (take(lexer, typeCast));
  const start = lexer.at
  if (take(lexer, /@\{/y)) return readTable(lexer)
  if (lexer.text.charAt(lexer.at) === '(') return readParenthesis(lexer)
  const quoted = readQuoted(lexer)
  if (quoted !== null) return { kind: 'text', text: quoted }
  const [, name, members = ''] = take(lexer, variable) ?? []
  if (name === undefined) return null
  const literal = { true: true, false: false, null: null }[name.toLowerCase()]
  if (literal !== undefined) return { kind: 'literal', value: literal }
  const isCall = take(lexer, /\.\w{1,60}\([^()\n]{0,200}\)/y) !== null
  const value = memberAt(lexer.values.get(name.toLowerCase()), pathOf(members))
  return isCall || value === undefined ? code(lexer, start) : value
}

/** `@{ "a" = "b"; c = 'd' }`, one entry a line or with `;` between. */
function readTable(lexer: PsLexer): ScriptValue {
  const entries: [string, ScriptValue][] = []
  lexer.depth++
  while (lexer.at < lexer.text.length && lexer.unclosedAt === null && lexer.depth < deepest) {
    take(lexer, /(?:[\s;,]|`\r?\n|#[^\n]*\n)+/y)
    if (take(lexer, /\}/y)) break
    const typed = take(lexer, /[\w-]+(?=[ \t]*=)/y)?.[0]
    const key = typed ?? textOf(readValue(lexer)) ?? ''
    if (!take(lexer, /[ \t]*=[ \t]*/y)) continue
    const start = lexer.at
    const value = readExpression(lexer)
    // What a pipe makes of it is not known
    entries.push([key, take(lexer, /[ \t]*\|[^\r\n;}]*/y) ? code(lexer, start) : value])
  }
  lexer.depth--
  return { kind: 'object', entries }
}

/** `([System.Text.Encoding]::UTF8.GetBytes("…"))` is its text; a cmdlet or an operator in parentheses is code. */
function readParenthesis(lexer: PsLexer): ScriptValue {
  const start = lexer.at
  const bytes = take(lexer, /\(\s*\[[\w.]{1,60}\]::UTF8\.GetBytes\(\s*/iy) ?? take(lexer, /\(\s*/y)
  lexer.depth++
  const value = lexer.depth < deepest && /['"@$([]/.test(lexer.text.charAt(lexer.at)) ? readExpression(lexer) : null
  lexer.depth--
  const isAlone = take(lexer, bytes?.[0].includes('[') ? /\s*\)\s*\)/y : /\s*\)/y) !== null
  if (value !== null && isAlone) return value
  let open = 1
  while (open > 0 && lexer.at < lexer.text.length) {
    if (readQuoted(lexer) !== null) continue
    const char = lexer.text.charAt(lexer.at++)
    open += char === '(' ? 1 : char === ')' ? -1 : 0
  }
  return code(lexer, start)
}
