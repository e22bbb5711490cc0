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
  readonly program: ArgumentSplitter
}

/**
 * Reads one command as Windows does: cmd.exe resolves carets and `%NAME%` and ends it at the line end, `&` or `|`, then the
 * program splits what is left. Line ends within the program's quotes are kept, as browsers write them; cmd.exe drops every
 * carriage return.
 */
export function readCmd(text: string, start: number, variables: ShellVariables): ShellCommand {
  const program = argumentSplitter()
  const lexer: CmdLexer = { text, at: start, isQuoted: false, unresolved: new Set(), variables, program }
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

function percent(lexer: CmdLexer): void {
  variable.lastIndex = lexer.at
  const [whole = '', name = ''] = variable.exec(lexer.text) ?? []
  const value = lexer.variables.get(name.toLowerCase())
  if (value === undefined) {
    // Two hex digits after a percent sign are a byte of an address.
    if (whole !== '' && !/^%[0-9A-Fa-f]{2}/.test(whole) && lexer.unresolved.size < notedNames)
      lexer.unresolved.add(whole)
    hand(lexer)
    return
  }
  for (const char of value) lexer.program.feed(char, lexer.at)
  lexer.at += whole.length
}

function withNames(word: ShellWord, unresolved: ReadonlySet<string>): ShellWord {
  const names = [...unresolved].filter(name => word.text.includes(name))
  return names.length > 0 ? { ...word, unresolved: names } : word
}
