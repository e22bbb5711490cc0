import { take } from '../shell/bash-lexer.ts'
import { type CodeString, type CodeText, readCodeString } from './code-strings.ts'
import type { Tongue } from './tongue.ts'

/** One piece of a program; `isLineStart`: a line end stands before it. */
export type CodeToken = (
  | { kind: 'text'; value: CodeString }
  | { kind: 'name'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'sign'; text: string }
) & { at: number; isLineStart: boolean }

const name = /\$?[A-Za-z_]\w*[?!]?(?!\w)|\$?[A-Za-z_]\w*/y
const number = /\d[\w.]*/y
const sign = /=>|->|::|:=|\?\.|==|!=|<=|>=|&&|\|\||\.\.\.|[\s\S]/y
const blank = /(?:[ \t\r\f\u00a0]|\\\r?\n)+/y
/** `HttpEntity<String>`: types in brackets behind a name. */
const generics = /(?<=\w)<(?:[A-Z][\w.<>, ?]{0,60})?>(?=[\s(])/y
const blockComment = /\/\*[\s\S]*?(?:\*\/|$)/y
const slashComment = /\/\/[^\n]*/y
const hashComment = /#[^\n]*/y

/** The tokens of a program in any of the usual languages, comments left out. One pass. */
export function codeTokens(text: string, tongue: Tongue): CodeToken[] {
  const tokens: CodeToken[] = []
  const lexer = { text, tongue, missing: new Set<string>(), at: 0 }
  let isLineStart = true
  const hasHash = tongue === 'python' || tongue === 'ruby' || tongue === 'php'
  while (lexer.at < text.length) {
    if (take(lexer, blank) || take(lexer, blockComment) || take(lexer, generics)) continue
    if (take(lexer, /\n/y)) {
      isLineStart = true
      continue
    }
    if (tongue !== 'python' && take(lexer, slashComment)) continue
    if (hasHash && take(lexer, hashComment)) continue
    const at = lexer.at
    tokens.push({ ...readToken(lexer), at, isLineStart })
    isLineStart = false
  }
  return tokens
}

type Bare =
  | { kind: 'text'; value: CodeString }
  | { kind: 'name'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'sign'; text: string }

function readToken(lexer: CodeText & { at: number }): Bare {
  const string = readCodeString(lexer, lexer.at)
  if (string) {
    lexer.at = string.end
    return { kind: 'text', value: string.value }
  }
  const word = take(lexer, name)?.[0]
  if (word !== undefined) return { kind: 'name', text: word.replace(/^\$/, '').replace(/[?!]$/, '') }
  const digits = take(lexer, number)?.[0]
  if (digits !== undefined) return { kind: 'number', text: digits }
  return { kind: 'sign', text: take(lexer, sign)?.[0] ?? '' }
}
