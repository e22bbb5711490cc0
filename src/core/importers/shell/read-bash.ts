import { knownNames } from '../known-names.ts'
import { expandAt, expandText } from './bash-expand.ts'
import type { BashFunctions } from './bash-functions.ts'
import {
  type BashLexer,
  innerLexer,
  type OpenCommand,
  type SharedState,
  type Substituted,
  skipLineEnd,
  take,
} from './bash-lexer.ts'
import { readHereDocuments, readRedirection } from './bash-redirect.ts'
import { resolveEscapes } from './c-escapes.ts'
import { settleBytes } from './raw-byte.ts'
import { runKnown } from './run-known.ts'
import type { ShellCommand, ShellVariables, ShellWord } from './shell-command.ts'

/** Reads bash (manual, "Shell Syntax" and "Shell Expansions"), with the values that the text gives to names. */
export function bashLexer(text: string, at: number, variables: ShellVariables, shared = sharedState()): BashLexer {
  return { text, at, variables, unclosedAt: null, unresolved: [], hereDocuments: [], depth: 0, shared }
}

/** One for each text: lexers of the same text take it over. */
export function sharedState(source = '', functions: BashFunctions | null = null): SharedState {
  const arrays = knownNames<readonly ShellWord[]>(words =>
    words.reduce((total, { text }) => total + text.length + 40, 0),
  )
  return { hasSubstitutions: true, substitute, functions, arrays, source, functionsLeft: 4 * source.length }
}

/** The value of an assignment: one word. */
export function readValue(lexer: BashLexer): ShellWord | undefined {
  return readWord(lexer, null, false)[0]
}

/**
 * Commands joined by `|`, up to an unquoted line end, `;`, `&` or the closing sign of a substitution; none after the first that
 * begins at `until` or behind it.
 */
export function readPipeline(
  lexer: BashLexer,
  closer: ')' | '`' | '"' | null = null,
  until = Infinity,
): ShellCommand[] {
  const commands: OpenCommand[] = []
  while (true) {
    const before = commands.at(-1)
    const stdin = before && lexer.hereDocuments.length === 0 ? printedBy(lexer, before) : null
    const command: OpenCommand = { words: [], stdin, start: lexer.at, end: lexer.at, unclosedAt: null, inputNames: [] }
    commands.push(command)
    readCommand(lexer, command, closer)
    if (lexer.unclosedAt !== null || command.start >= until) break
    if (!/^\|(?!\|)/.test(lexer.text.slice(lexer.at, lexer.at + 2))) break
    lexer.at++
    take(lexer, /(?:[ \t\r\n]|\\\r?\n)+/y)
  }
  if (lexer.hereDocuments.length > 0) {
    readHereDocuments(lexer)
    for (const command of commands) command.end = lexer.at
  }
  feed(lexer, commands)
  return commands
}

/** A here-document is read after the whole line: only then is it known what the commands behind it are given. */
function feed(lexer: BashLexer, commands: readonly OpenCommand[]): void {
  for (const [index, command] of commands.entries()) {
    const before = commands[index - 1]
    if (before && command.stdin === null) command.stdin = printedBy(lexer, before)
  }
}

function readCommand(lexer: BashLexer, command: OpenCommand, closer: string | null): void {
  const words: ShellWord[] = []
  command.words = words
  while (lexer.at < lexer.text.length && lexer.unclosedAt === null) {
    const char = lexer.text.charAt(lexer.at)
    if (char === ' ' || char === '\t') lexer.at++
    else if (char === '\\' && (skipLineEnd(lexer) || skipBlanksBehind(lexer, command))) skipPrompt(lexer, command)
    else if (char === closer && closes(lexer)) break
    else if (/[\n\r;|&]/.test(char)) {
      if (closer !== null || !goesOn(lexer, command)) break
    } else if (char === '#') take(lexer, /#[^\n]*/y)
    else readPart(lexer, command, words, closer)
  }
  command.end = lexer.at
  command.unclosedAt = lexer.unclosedAt
}

function readPart(lexer: BashLexer, command: OpenCommand, words: ShellWord[], closer: string | null): void {
  const redirection = isPlaceholder(lexer) ? null : readRedirection(lexer, command)
  if (redirection === null) words.push(...readWord(lexer, closer))
  else if (redirection !== 'none') {
    const word = readWord(lexer, closer)
    if (redirection === 'text') command.stdin = `${word.map(({ text }) => text).join(' ')}\n`
  }
}

/** A quote that opened before the command closes it behind a word; before a word it opens one of the command's own. */
function closes({ text, at }: BashLexer): boolean {
  return (
    text.charAt(at) !== '"' || (/\S/.test(text.charAt(at - 1)) && /^"(?:[\s.,;:!?)]|$)/.test(text.slice(at, at + 2)))
  )
}

const placeholder = /<[A-Za-z_][\w .-]{0,60}>/y

function isPlaceholder(lexer: BashLexer): boolean {
  placeholder.lastIndex = lexer.at
  return placeholder.test(lexer.text)
}

const blanksBehind = /\\[ \t]+\r?\n/y
const lostContinuation = /(?:\r?\n[ \t]*)+(?=[-–—]{1,2}[A-Za-z])/y
const lostBeforeAddress = /(?:\r?\n[ \t]*)+(?=['"]?https?:\/\/)/y

/** The prompt that bash shows before a line that goes on: no redirection is followed by an option or a quote. */
function skipPrompt(lexer: BashLexer, command: OpenCommand): void {
  if (take(lexer, /[ \t]*>[ \t]+(?=[-–—'"]|https?:)/y)) command.hasPrompts = true
}

/** A backslash with blanks between it and the line end, which a chat or a mail added. */
function skipBlanksBehind(lexer: BashLexer, command: OpenCommand): boolean {
  const from = lexer.at
  return take(lexer, blanksBehind) !== null && joined(command, from)
}

/** Lines that begin with an option belong to the curl command before them, even where the backslash got lost on the way. */
function goesOn(lexer: BashLexer, command: OpenCommand): boolean {
  if (!/^curl(?:\.exe)?$/.test(command.words[0]?.text ?? '')) return false
  const from = lexer.at
  if (take(lexer, lostContinuation)) return joined(command, from)
  const hasAddress = command.words.some(({ text }) => /^https?:/i.test(text))
  return !hasAddress && take(lexer, lostBeforeAddress) ? joined(command, from) : cutAway(lexer, command)
}

function joined(command: OpenCommand, from: number): true {
  command.joined = [...(command.joined ?? []).slice(0, 20), from]
  return true
}

/** An unquoted `&` ends the command in the midst of an address. Never goes on. */
function cutAway(lexer: BashLexer, command: OpenCommand): false {
  const rest = take({ text: lexer.text, at: lexer.at }, /&(?!&)[^\s'"&][^\s'"]{0,500}/y)?.[0]
  if (rest !== undefined && command.words.at(-1)?.end === lexer.at) command.cutOff = rest
  return false
}

const plain = /[^ \t\r\n'"\\$`;|&<>)]+/y

/** The words of `NAME=(…)` behind its parenthesis, over lines; null where it never closes. */
export function readArray(lexer: BashLexer): ShellWord[] | null {
  const words: ShellWord[] = []
  while (lexer.at < lexer.text.length && lexer.unclosedAt === null) {
    take(lexer, /(?:[ \t\r\n]|\\\r?\n|#[^\n]*\n)+/y)
    if (lexer.text.charAt(lexer.at) === ')') {
      lexer.at++
      return words
    }
    const start = lexer.at
    words.push(...readWord(lexer, ')'))
    if (lexer.at === start) return null
  }
  return null
}

const wholeArray = /"\$\{([A-Za-z_]\w*)\[@\]\}"(?=[\s;|&)]|$)/y

/** One word, or several where an unquoted name has a value with blanks in it; an assignment does not split. */
function readWord(lexer: BashLexer, closer: string | null, splits = true): ShellWord[] {
  const start = lexer.at
  const array = lexer.shared.arrays.get(take(lexer, wholeArray)?.[1] ?? '')
  if (array) return [...array]
  lexer.at = start
  const words: ShellWord[] = []
  let pieces: string[] = []
  lexer.unresolved = []
  const finish = () => {
    words.push({ text: settleBytes(pieces.join('')), start, end: lexer.at, unresolved: lexer.unresolved })
    pieces = []
    lexer.unresolved = []
  }
  while (lexer.at < lexer.text.length && lexer.unclosedAt === null) {
    const char = lexer.text.charAt(lexer.at)
    if (/[ \t\r\n;|&]/.test(char) || (char === closer && closes(lexer)) || (/[<>]/.test(char) && !isPlaceholder(lexer)))
      break
    if ((char === '$' && !/['"]/.test(lexer.text.charAt(lexer.at + 1))) || (char === '`' && closer !== '`')) {
      const value = expandAt(lexer)
      const [first = '', ...more] = splits && lexer.unresolved.length === 0 ? value.split(/[ \t\n]+/) : [value]
      pieces.push(first)
      for (const piece of more) {
        finish()
        pieces.push(piece)
      }
    } else pieces.push(quotedOrPlain(lexer, char))
  }
  finish()
  return words
}

function quotedOrPlain(lexer: BashLexer, char: string): string {
  const start = lexer.at
  if (char === "'") return singleQuoted(lexer)
  if (char === '"' || lexer.text.startsWith('$"', start)) {
    lexer.at += char === '$' ? 2 : 1
    return expandText(lexer, '"') ?? unclosed(lexer, start)
  }
  if (char === '$') return ansiQuoted(lexer)
  if (char === '<') return noted(lexer, take(lexer, placeholder)?.[0] ?? '')
  if (char === '\\') {
    if (skipLineEnd(lexer)) return ''
    lexer.at = Math.min(lexer.at + 2, lexer.text.length)
    return lexer.text.charAt(start + 1)
  }
  const run = take(lexer, plain)?.[0]
  if (run !== undefined) return run
  lexer.at++
  return char
}

function noted(lexer: BashLexer, name: string): string {
  lexer.unresolved.push(name)
  return name
}

function unclosed(lexer: BashLexer, start: number): string {
  lexer.unclosedAt = start
  lexer.at = lexer.text.length
  return lexer.text.slice(start + 1)
}

function singleQuoted(lexer: BashLexer): string {
  const start = lexer.at
  const close = lexer.text.indexOf("'", start + 1)
  if (close < 0) return unclosed(lexer, start)
  lexer.at = close + 1
  return lexer.text.slice(start + 1, close)
}

/** `$'…'`. */
function ansiQuoted(lexer: BashLexer): string {
  const start = lexer.at
  let at = start + 2
  while (at < lexer.text.length && lexer.text.charAt(at) !== "'") at += lexer.text.charAt(at) === '\\' ? 2 : 1
  if (at >= lexer.text.length) {
    unclosed(lexer, start)
    return lexer.text.slice(start + 2)
  }
  lexer.at = at + 1
  return resolveEscapes(lexer.text.slice(start + 2, at))
}

/** `$(…)` and backticks: known only where it is one pipeline of commands that are known. */
function substitute(lexer: BashLexer, closer: ')' | '`'): Substituted {
  const pipelines: ShellCommand[][] = []
  while (lexer.at < lexer.text.length) {
    pipelines.push(readPipeline(lexer, closer))
    if (lexer.unclosedAt !== null) break
    take(lexer, /[\s;&|]+/y)
    if (lexer.text.charAt(lexer.at) !== closer) continue
    const last = pipelines[0]?.at(-1)
    const printed = pipelines.length === 1 && last ? printedBy(lexer, last) : null
    return { printed, names: last?.inputNames ?? [], end: lexer.at + 1 }
  }
  return { printed: null, names: [], end: null }
}

/** What a command prints: one that is known, or a function of the text that is one pipeline of such. */
function printedBy(lexer: BashLexer, command: OpenCommand): string | null {
  const { functions, source } = lexer.shared
  const [name, ...given] = command.words
  const start = name && functions?.start(name.text)
  if (start === undefined) return runKnown(command)
  if (lexer.depth >= deepestCall || lexer.shared.functionsLeft <= 0) return null
  if (given.some(({ unresolved }) => unresolved.length > 0)) return null
  const inner = { ...innerLexer(lexer, source, start), variables: withArguments(lexer.variables, given) }
  take(inner, /\s+/y)
  const last = readPipeline(inner).at(-1)
  lexer.shared.functionsLeft -= inner.at - start
  take(inner, /[\s;]+/y)
  const isWhole = inner.unclosedAt === null && source.charAt(inner.at) === '}'
  if (!last || !isWhole) return null
  command.inputNames = last.inputNames
  return printedBy({ ...lexer, depth: lexer.depth + 1 }, last)
}

const deepestCall = 4

/** The same names with `$1` and those after it: what a function was called with. */
export function withArguments(variables: ShellVariables, given: readonly ShellWord[]): ShellVariables {
  const get = (name: string) => (/^[1-9]$/.test(name) ? given[Number(name) - 1]?.text : variables.get(name))
  return { get }
}
