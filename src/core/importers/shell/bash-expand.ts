import { type BashLexer, innerLexer, skipLineEnd, take } from './bash-lexer.ts'

const named = /\$(?:([A-Za-z_]\w*|\d)|\{([A-Za-z_]\w*|\d)(?::?[-=]([^{}]{0,5000}))?\}|\{[^{}\n]{1,100}\}|[@*#?])/y
const deepest = 6
const longestName = 60

/** What stands at a `$` or a backtick outside single quotes. A name without a value stays as typed and is noted. */
export function expandAt(lexer: BashLexer): string {
  if (lexer.text.charAt(lexer.at) === '`') return substitution(lexer, 1, '`')
  if (lexer.text.startsWith('$(', lexer.at)) return substitution(lexer, 2, ')')
  const match = take(lexer, named)
  if (!match) {
    lexer.at++
    return '$'
  }
  const [typed, bare, braced, fallback] = match
  const value = lexer.variables.get(bare ?? braced ?? '') ?? fallback
  if (value !== undefined) return value
  lexer.unresolved.push(typed)
  return typed
}

function substitution(lexer: BashLexer, opens: number, closer: ')' | '`'): string {
  const { text, at: start, shared } = lexer
  const inner = innerLexer(lexer, text, start + opens)
  const known = shared.hasSubstitutions && lexer.depth < deepest
  const { printed, names, end } = known ? shared.substitute(inner, closer) : { printed: null, names: [], end: null }
  if (end === null) {
    shared.hasSubstitutions = false
    lexer.at++
    return text.charAt(start)
  }
  lexer.at = end
  if (printed !== null) {
    lexer.unresolved.push(...names)
    return withoutLastLineEnds(printed)
  }
  const typed = text.slice(start, end)
  // A makefile's name
  const made = lexer.variables.get(/^\$\(([A-Za-z_]\w*)\)$/.exec(typed)?.[1] ?? '')
  if (made !== undefined) return made
  lexer.unresolved.push(typed.length > longestName ? `${typed.slice(0, longestName)}…` : typed)
  return typed
}

function withoutLastLineEnds(text: string): string {
  let end = text.length
  while (end > 0 && text.charAt(end - 1) === '\n') end--
  return text.slice(0, end)
}

const inQuotes = /[^"\\$`]+/y
const inDocument = /[^\\$`]+/y

/** Text in which names are expanded, up to a double quote, or the whole of a here-document. Null: the quote never closes. */
export function expandText(lexer: BashLexer, until: '"' | null): string | null {
  const pieces: string[] = []
  const escaped = until === '"' ? '"\\$`' : '\\$`'
  while (lexer.at < lexer.text.length) {
    const run = take(lexer, until === '"' ? inQuotes : inDocument)?.[0]
    if (run !== undefined) {
      pieces.push(run)
      continue
    }
    const char = lexer.text.charAt(lexer.at)
    if (char === until) {
      lexer.at++
      return pieces.join('')
    }
    if (char !== '\\') pieces.push(expandAt(lexer))
    else if (!skipLineEnd(lexer)) {
      const next = lexer.text.charAt(lexer.at + 1)
      const isEscape = next !== '' && escaped.includes(next)
      pieces.push(isEscape ? next : '\\')
      lexer.at += isEscape ? 2 : 1
    }
  }
  return until === null ? pieces.join('') : null
}
