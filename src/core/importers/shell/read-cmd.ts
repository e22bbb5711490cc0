import type { CmdMode } from './cmd-mode.ts'
import type { ShellCommand, ShellVariables, ShellWord } from './shell-command.ts'
import { type ArgumentSplitter, argumentSplitter } from './split-arguments.ts'

/** So many different names without a value are noted; what is pasted has few. */
const notedNames = 50

interface CmdLexer {
  readonly text: string
  at: number
  /** Within quotes as cmd.exe counts them: each quote turns, a backslash before it means nothing. */
  isQuoted: boolean
  readonly unresolved: Set<string>
  readonly variables: ShellVariables
  readonly mode: CmdMode
  readonly program: ArgumentSplitter
}

/**
 * Reads one command as Windows does: cmd.exe resolves carets and `%NAME%` and ends it at the line end, `&` or `|`, then the
 * program splits what is left. Line ends within the program's quotes are kept, as browsers write them; cmd.exe drops every
 * carriage return.
 */
export function readCmd(text: string, start: number, variables: ShellVariables, mode: CmdMode): ShellCommand {
  const program = argumentSplitter()
  const lexer: CmdLexer = { text, at: start, isQuoted: false, unresolved: new Set(), variables, mode, program }
  while (lexer.at < text.length && !endsHere(lexer)) step(lexer)
  const { words, unclosedAt } = program.finish(lexer.at)
  const named = words.map(word => withNames(word, lexer.unresolved))
  return { words: named, stdin: null, inputNames: [], start, end: lexer.at, unclosedAt }
}

function endsHere({ text, at, isQuoted, program }: CmdLexer): boolean {
  if (program.isQuoted()) return false
  const char = text.charAt(at)
  return char === '\n' || (!isQuoted && (char === '&' || char === '|'))
}

function step(lexer: CmdLexer): void {
  const char = lexer.text.charAt(lexer.at)
  if (char === '^' && !lexer.isQuoted) escaped(lexer)
  else if (char === '%') percent(lexer)
  else if (char === '!' && lexer.mode.isDelayed) delayed(lexer)
  else {
    if (char === '"') lexer.isQuoted = !lexer.isQuoted
    hand(lexer)
  }
}

/** The character after a caret is no sign any more; a line end after it vanishes, and then the character after that is none. */
function escaped(lexer: CmdLexer): void {
  lexer.at++
  for (const lineEnd of [/\r?\n/y, /\r(?=\n)/y]) {
    lineEnd.lastIndex = lexer.at
    if (!lineEnd.test(lexer.text)) break
    lexer.at = lineEnd.lastIndex
  }
  hand(lexer)
}

function hand(lexer: CmdLexer): void {
  const char = lexer.text.charAt(lexer.at)
  if (char !== '' && char !== '\r') lexer.program.feed(char, lexer.at)
  // A caret may be the last character of all.
  if (char !== '') lexer.at++
}

const variable = /%([A-Za-z_][\w.-]{0,60})%/y
const late = /!([A-Za-z_][\w.-]{0,60})!/y

/** Names are filled in before anything else is looked at: quotes and carets of a value count. */
function percent(lexer: CmdLexer): void {
  if (lexer.mode.isFile && lexer.text.startsWith('%%', lexer.at)) lexer.at++
  else {
    const value = valueAt(lexer, variable)
    if (value !== undefined) {
      for (let at = 0; at < value.length; at++) {
        if (value.charAt(at) === '^' && !lexer.isQuoted) at++
        else if (value.charAt(at) === '"') lexer.isQuoted = !lexer.isQuoted
        if (at < value.length) lexer.program.feed(value.charAt(at), lexer.at)
      }
      return
    }
  }
  hand(lexer)
}

/** `!NAME!` is filled in last: nothing in its value counts. */
function delayed(lexer: CmdLexer): void {
  const value = valueAt(lexer, late)
  if (value === undefined) hand(lexer)
  else for (const char of value) lexer.program.feed(char, lexer.at)
}

/** The value of the name that stands here, which is skipped; undefined, and noted, where it has none. */
function valueAt(lexer: CmdLexer, pattern: RegExp): string | undefined {
  pattern.lastIndex = lexer.at
  const [whole = '', name = ''] = pattern.exec(lexer.text) ?? []
  const value = lexer.variables.get(name.toLowerCase())
  if (value !== undefined) lexer.at += whole.length
  // Two hex digits after a percent sign are a byte of an address.
  else if (whole !== '' && !/^%[0-9A-Fa-f]{2}/.test(whole) && lexer.unresolved.size < notedNames)
    lexer.unresolved.add(whole)
  return value
}

/** What `set NAME=…` and `set "NAME=…"` keep: to the end of the line, or to its last quote. Carets count outside quotes alone. */
export function cmdValue(typed: string, isInQuotes: boolean, variables: ShellVariables, { isFile }: CmdMode): string {
  const close = isInQuotes ? typed.lastIndexOf('"') : -1
  const held = close === -1 ? typed : typed.slice(0, close)
  const filled = held.replace(/%%|%([A-Za-z_][\w.-]{0,60})%/g, (whole, name?: string) =>
    name === undefined ? (isFile ? '%' : whole) : (variables.get(name.toLowerCase()) ?? whole),
  )
  if (isInQuotes) return filled
  return filled.replace(/"[^"]*"?|\^([\s\S])/g, (whole, escaped?: string) => escaped ?? whole)
}

function withNames(word: ShellWord, unresolved: ReadonlySet<string>): ShellWord {
  const names = [...unresolved].filter(name => word.text.includes(name))
  return names.length > 0 ? { ...word, unresolved: names } : word
}
