import type { KnownNames } from '../known-names.ts'
import type { BashFunctions } from './bash-functions.ts'
import type { ShellCommand, ShellVariables, ShellWord } from './shell-command.ts'

/** A here-document that was asked for; it stands in the lines after the command. */
export interface HereDocument {
  delimiter: string
  /** A quoted delimiter: nothing in it is expanded. */
  isQuoted: boolean
  stripsTabs: boolean
  /** Takes its text, and the names in it that have no value. */
  give: (text: string, names: readonly string[]) => void
}

export interface Substituted {
  /** What it prints, null where that is not known. */
  printed: string | null
  /** Names without a value in that. */
  names: readonly string[]
  /** Position after its closing sign, null where it has none. */
  end: number | null
}

/** Where reading stands. What is found on the way is written into it. */
export interface BashLexer {
  readonly text: string
  at: number
  readonly variables: ShellVariables
  /** Where a quote was opened that is never closed. */
  unclosedAt: number | null
  /** Names without a value, of the word that is being read. */
  unresolved: string[]
  hereDocuments: HereDocument[]
  readonly depth: number
  readonly shared: SharedState
}

/** What all lexers of one text share. */
export interface SharedState {
  /** False once a substitution was found without end: each further one would be looked for to the end of the text again. */
  hasSubstitutions: boolean
  readonly functions: BashFunctions | null
  /** `NAME=(…)`: what `"${NAME[@]}"` stands for. */
  readonly arrays: KnownNames<readonly ShellWord[]>
  /** The text that the functions stand in, and how much of them may be read in all. */
  readonly source: string
  functionsLeft: number
  /** Reads a command substitution from the lexer's position. */
  substitute: (lexer: BashLexer, closer: ')' | '`') => Substituted
}

/** A lexer for a part of what this one reads. */
export function innerLexer(lexer: BashLexer, text = lexer.text, at = lexer.at): BashLexer {
  return { ...lexer, text, at, unclosedAt: null, unresolved: [], hereDocuments: [], depth: lexer.depth + 1 }
}

const lineEnd = /\\\r?\n/y

/** Skips a backslash with the line end after it, where one stands here. */
export function skipLineEnd(lexer: BashLexer): boolean {
  lineEnd.lastIndex = lexer.at
  if (!lineEnd.test(lexer.text)) return false
  lexer.at = lineEnd.lastIndex
  return true
}

/** Skips what a sticky pattern finds here and gives it; null where it finds nothing. */
export function take(lexer: { readonly text: string; at: number }, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = lexer.at
  const match = sticky.exec(lexer.text)
  if (match) lexer.at = sticky.lastIndex
  return match
}

/** What is read of a command, while it is read. */
export type OpenCommand = { -readonly [Key in keyof ShellCommand]: ShellCommand[Key] }
