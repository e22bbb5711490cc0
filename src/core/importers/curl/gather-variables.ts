import type { KnownNames } from '../known-names.ts'
import type { SharedState } from '../shell/bash-lexer.ts'
import { bashLexer, readValue } from '../shell/read-bash.ts'
import { powerShellLexer, readQuoted } from '../shell/read-powershell.ts'
import type { Dialect } from './dialect.ts'

/** The stretch of text before a command. */
interface Stretch {
  from: number
  to: number
  dialect: Dialect
  shared: SharedState
}

const bashAssignment =
  /(?:^|;|&&)[ \t]*(?:\$ |# |> )?(?:(?:export|declare|local|readonly)[ \t]+(?:-\w+[ \t]+)?)?([A-Za-z_]\w*)(?==)/gm
/** fish: `set -x TOKEN abc`. */
const fishAssignment =
  /(?:^|;)[ \t]*set[ \t]+-{1,2}[a-z]+[ \t]+([A-Za-z_]\w*)[ \t]+(?:["']([^"'$\\\n]*)["']|([^\s"'$\\;]+))/gm
const cmdAssignment = /^[ \t>]*(?:[A-Za-z]:\\[^\n>]*>)?@?set[ \t]+(?:"([^"=\n]+)=([^"\n]*)"|([^"=\s]+)=([^\r\n]*))/gim
const powerShellAssignment =
  /(?:^|;)[ \t]*(?:PS[^\n>]*>[ \t]*)?\$(?:script:|global:|env:)?([A-Za-z_]\w*)[ \t]*=[ \t]*/gim

/** Values that a text gives to names before a command uses them. Later ones win; names of cmd and PowerShell know no case. */
export function gatherVariables(text: string, stretch: Stretch, variables: KnownNames<string>): void {
  if (stretch.dialect === 'bash') gatherBash(text, stretch, variables)
  else if (stretch.dialect === 'cmd') gatherCmd(text, stretch, variables)
  else gatherPowerShell(text, stretch, variables)
}

function gatherBash(text: string, { from, to, shared }: Stretch, variables: KnownNames<string>): void {
  const stretch = text.slice(from, to)
  for (const [, name = '', quoted, bare] of stretch.matchAll(fishAssignment)) variables.set(name, quoted ?? bare ?? '')
  const pattern = new RegExp(bashAssignment)
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const lexer = bashLexer(text, from + pattern.lastIndex + 1, variables, shared)
    const word = readValue(lexer)
    if (word && word.unresolved.length === 0 && lexer.unclosedAt === null) variables.set(match[1] ?? '', word.text)
    pattern.lastIndex = Math.max(pattern.lastIndex, Math.min(lexer.at, to) - from)
  }
}

function gatherCmd(text: string, { from, to }: Stretch, variables: KnownNames<string>): void {
  for (const [, quoted, inQuotes, bare, rest] of text.slice(from, to).matchAll(cmdAssignment)) {
    variables.set((quoted ?? bare ?? '').toLowerCase(), inQuotes ?? rest ?? '')
  }
}

/** Texts and numbers alone: what an expression gives is not known. */
function gatherPowerShell(text: string, { from, to }: Stretch, variables: KnownNames<string>): void {
  const stretch = text.slice(from, to)
  const pattern = new RegExp(powerShellAssignment)
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const lexer = powerShellLexer(text, from + pattern.lastIndex, variables)
    const value = readQuoted(lexer) ?? /^\d+(?=[\s;])/.exec(text.slice(lexer.at, lexer.at + 40))?.[0]
    if (value !== undefined && lexer.unclosedAt === null && lexer.unresolved.length === 0) {
      variables.set((match[1] ?? '').toLowerCase(), value)
    }
    pattern.lastIndex = Math.max(pattern.lastIndex, Math.min(lexer.at, to) - from)
  }
}
