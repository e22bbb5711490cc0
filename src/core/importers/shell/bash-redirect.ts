import { expandText } from './bash-expand.ts'
import { type BashLexer, innerLexer, type OpenCommand, take } from './bash-lexer.ts'

const here = /<<(-?)[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|\\?([^\s'"<>|;&()]+))/y
const hereString = /<<<[ \t]*/y
const other = /(?:\d*|&)(?:>>|>\||>&|<&|>|<)[ \t]*(?:&?\d+(?![^\s;|&)])|-(?=\s|$))?/y

/** What a redirection takes: nothing more, one word that names a file, or one word that is the input itself. */
export type Redirection = 'none' | 'file' | 'text' | null

/** Skips a redirection where one stands here; null where none does. */
export function readRedirection(lexer: BashLexer, command: OpenCommand): Redirection {
  if (take(lexer, hereString)) return 'text'
  const document = take(lexer, here)
  if (document) {
    const [, dash, single, double, bare] = document
    lexer.hereDocuments.push({
      delimiter: single ?? double ?? bare ?? '',
      isQuoted: bare === undefined || document[0].includes('\\'),
      stripsTabs: dash === '-',
      give: (text, names) => {
        command.stdin = text
        command.inputNames = names
      },
    })
    return 'none'
  }
  const match = take(lexer, other)?.[0]
  if (match === undefined) return null
  return /[<>]&?[ \t]*$/.test(match) ? 'file' : 'none'
}

/** Reads the here-documents that were asked for: they begin after the line that the lexer stands in. */
export function readHereDocuments(lexer: BashLexer): void {
  const lineEnd = lexer.text.indexOf('\n', lexer.at)
  lexer.at = lineEnd === -1 ? lexer.text.length : lineEnd + 1
  for (const { delimiter, isQuoted, stripsTabs, give } of lexer.hereDocuments) {
    const lines: string[] = []
    while (lexer.at < lexer.text.length) {
      const line = readLine(lexer, stripsTabs)
      if (line.replace(/\r?\n$/, '') === delimiter) break
      lines.push(line)
    }
    const typed = lines.join('')
    const inner = innerLexer(lexer, typed, 0)
    give(isQuoted ? typed : (expandText(inner, null) ?? typed), inner.unresolved)
  }
  lexer.hereDocuments = []
}

function readLine(lexer: BashLexer, stripsTabs: boolean): string {
  const end = lexer.text.indexOf('\n', lexer.at)
  const next = end === -1 ? lexer.text.length : end + 1
  const line = lexer.text.slice(lexer.at, next)
  lexer.at = next
  return stripsTabs ? line.replace(/^\t+/, '') : line
}
