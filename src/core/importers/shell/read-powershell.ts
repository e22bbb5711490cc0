import { take } from './bash-lexer.ts'
import type { ShellCommand, ShellVariables, ShellWord } from './shell-command.ts'

/** Where reading of PowerShell stands. */
export interface PowerShellLexer {
  readonly text: string
  at: number
  readonly variables: ShellVariables
  unclosedAt: number | null
  unresolved: string[]
}

export function powerShellLexer(text: string, at: number, variables: ShellVariables): PowerShellLexer {
  return { text, at, variables, unclosedAt: null, unresolved: [] }
}

/** Reads one command of a program (about_Parsing, about_Quoting_Rules): up to an unquoted line end, `;` or `|`. */
export function readPowerShell(text: string, start: number, variables: ShellVariables): ShellCommand {
  const lexer = powerShellLexer(text, start, variables)
  const words: ShellWord[] = []
  while (lexer.at < text.length && lexer.unclosedAt === null) {
    const char = text.charAt(lexer.at)
    if (char === ' ' || char === '\t') lexer.at++
    else if (take(lexer, /`[ \t]*\r?\n/y)) continue
    else if (/[\r\n;|]/.test(char)) break
    else words.push(readWord(lexer))
  }
  return { words, stdin: null, inputNames: [], start, end: lexer.at, unclosedAt: lexer.unclosedAt }
}

const plain = /[^ \t\r\n'"`$;|]+/y

function readWord(lexer: PowerShellLexer): ShellWord {
  const start = lexer.at
  const pieces: string[] = []
  lexer.unresolved = []
  while (lexer.at < lexer.text.length && lexer.unclosedAt === null) {
    if (
      /[ \t\r\n;|]/.test(lexer.text.charAt(lexer.at)) ||
      /^`[ \t]*\r?\n/.test(lexer.text.slice(lexer.at, lexer.at + 40))
    )
      break
    pieces.push(take(lexer, plain)?.[0] ?? readQuoted(lexer) ?? readExpandable(lexer))
  }
  return { text: pieces.join(''), start, end: lexer.at, unresolved: lexer.unresolved }
}

/** A quoted text or a here-string at this place; null where none begins. */
export function readQuoted(lexer: PowerShellLexer): string | null {
  const { text, at: start } = lexer
  const here = take(lexer, /@(['"])[ \t]*\r?\n/y)
  if (here) return hereString(lexer, here[1] ?? '', start)
  const quote = text.charAt(start)
  if (quote !== "'" && quote !== '"') return null
  lexer.at++
  return quote === "'" ? literal(lexer, start) : expandable(lexer, start)
}

/** `'…'`: nothing is special but `''`. */
function literal(lexer: PowerShellLexer, start: number): string {
  const pieces: string[] = []
  while (true) {
    const close = lexer.text.indexOf("'", lexer.at)
    if (close === -1) return unclosed(lexer, start)
    pieces.push(lexer.text.slice(lexer.at, close))
    lexer.at = close + 1
    if (lexer.text.charAt(lexer.at) !== "'") return pieces.join('')
    pieces.push("'")
    lexer.at++
  }
}

const run = /[^"`$]+/y

function expandable(lexer: PowerShellLexer, start: number): string {
  const pieces: string[] = []
  while (lexer.at < lexer.text.length) {
    if (lexer.text.startsWith('""', lexer.at)) {
      pieces.push('"')
      lexer.at += 2
    } else if (lexer.text.charAt(lexer.at) === '"') {
      lexer.at++
      return pieces.join('')
    } else pieces.push(take(lexer, run)?.[0] ?? readExpandable(lexer))
  }
  return unclosed(lexer, start)
}

/** The text of a here-string goes to the line end before its closing quote. */
function hereString(lexer: PowerShellLexer, quote: string, start: number): string {
  const close = lexer.text.indexOf(`\n${quote}@`, lexer.at - 1)
  if (close === -1) return unclosed(lexer, start)
  const inside = lexer.text.slice(lexer.at, Math.max(lexer.at, close)).replace(/\r$/, '')
  lexer.at = close + 3
  if (quote === "'") return inside
  const inner = powerShellLexer(inside, 0, lexer.variables)
  const pieces: string[] = []
  while (inner.at < inside.length) pieces.push(take(inner, /[^`$]+/y)?.[0] ?? readExpandable(inner))
  lexer.unresolved.push(...inner.unresolved)
  return pieces.join('')
}

function unclosed(lexer: PowerShellLexer, start: number): string {
  lexer.unclosedAt = start
  lexer.at = lexer.text.length
  return lexer.text.slice(start + 1)
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
}
const named = /\$(?:(?:script:|global:|env:)?([A-Za-z_]\w*)|\{([A-Za-z_][\w:]*)\})/iy
/** `$($call.Headers['Signature'])` */
const reference =
  /\$\(\s*\$(?:script:|global:|local:|env:)?([A-Za-z_]\w{0,60})((?:\.(?!ToString\(\))\w{1,60}|\.["'][^"'\n]{1,60}["']|\[["'][^"'\n]{1,60}["']\]){0,5})(?:\.ToString\(\))?\s*\)/iy
const charCode = /\$\(\[char\]\s*(0x[0-9a-f]{1,6}|\d{1,7})\)/iy
const expression = /\$\(([^()\n]{0,200})\)/y

/** A backtick escape, a `$name`, a `$([char]233)` or, where it is none of them, the character itself. */
export function readExpandable(lexer: PowerShellLexer): string {
  const unicode = take(lexer, /`u\{([0-9A-Fa-f]{1,6})\}/y)
  if (unicode) return character(Number.parseInt(unicode[1] ?? '', 16))
  const sign = take(lexer, /`(\r?\n|[\s\S])/y)?.[1]
  if (sign !== undefined) return escapes[sign] ?? sign
  const code = take(lexer, charCode)?.[1]
  if (code !== undefined) return character(Number(code))
  const start = lexer.at
  const [referred, held = '', path = ''] = take(lexer, reference) ?? []
  const member = lexer.variables.get(held.toLowerCase(), path)
  if (member !== undefined) return member
  if (referred !== undefined) lexer.at = start
  const [whole, bare, braced] = take(lexer, named) ?? []
  const value = lexer.variables.get((bare ?? braced ?? '').toLowerCase().replace(/^(?:script|global|local|env):/, ''))
  if (whole !== undefined && value !== undefined) return value
  const typed = whole ?? take(lexer, expression)?.[0]
  if (typed !== undefined) lexer.unresolved.push(typed)
  else lexer.at++
  return typed ?? lexer.text.charAt(lexer.at - 1)
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
