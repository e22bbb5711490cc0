import { type KnownNames, knownNames } from '../known-names.ts'
import { gatherPowerShell } from '../script/gather-powershell.ts'
import { type ScriptValue, sizeOf } from '../script/script-value.ts'
import { type SharedState, take } from '../shell/bash-lexer.ts'
import { type CmdMode, cmdModeOf } from '../shell/cmd-mode.ts'
import { bashLexer, readArray, readPipeline, readValue } from '../shell/read-bash.ts'
import { cmdValue } from '../shell/read-cmd.ts'
import type { Dialect } from './dialect.ts'

/** What a text gives to names: to the shells' texts, to PowerShell's dictionaries too. */
export interface Names {
  variables: KnownNames<string>
  values: KnownNames<ScriptValue>
}

/** The stretch of text before a command. */
interface Stretch {
  from: number
  to: number
  dialect: Dialect
  shared: SharedState
  mode?: CmdMode
}

const bashAssignment =
  /(?:^|;|&&)[ \t]*(?:\$ |# |> )?(?:(?:export|declare|local|readonly)[ \t]+(?:-\w+[ \t]+)?)?([A-Za-z_]\w*)(?==)/gm
/** fish: `set -x TOKEN abc`. */
const fishAssignment =
  /(?:^|;)[ \t]*set[ \t]+-{1,2}[a-z]+[ \t]+([A-Za-z_]\w*)[ \t]+(?:["']([^"'$\\\n]*)["']|([^\s"'$\\;]+))/gm
export function noNames(): Names {
  return { variables: knownNames(value => value.length), values: knownNames(sizeOf) }
}

/** A makefile: `TOKEN := abc`. */
const makeAssignment = /^([A-Za-z_]\w*)[ \t]*(?::{1,2}|\?)=[ \t]*([^\s$#'"][^\n$#]{0,20000}?)[ \t]*\r?$/gm
const cmdAssignment = /^[ \t>]*(?:[A-Za-z]:\\[^\n>]*>)?@?set[ \t]+("?)([^"=\s]+)=([^\r\n]*)/gim

/** Values that a text gives to names before a command uses them. Later ones win; names of cmd and PowerShell know no case. */
export function gatherVariables(text: string, stretch: Stretch, { variables, values }: Names): void {
  if (stretch.dialect === 'bash') gatherBash(text, stretch, variables)
  else if (stretch.dialect === 'cmd') gatherCmd(text, stretch, variables)
  else gatherPowerShell(text, stretch.from, stretch.to, values)
}

function gatherBash(text: string, { from, to, shared }: Stretch, variables: KnownNames<string>): void {
  const stretch = text.slice(from, to)
  for (const [, name = '', quoted, bare] of stretch.matchAll(fishAssignment)) variables.set(name, quoted ?? bare ?? '')
  const pattern = new RegExp(bashAssignment)
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const lexer = bashLexer(text, from + pattern.lastIndex + 1, variables, shared)
    const array = take(lexer, /\(/y) && readArray(lexer)
    if (array?.every(({ unresolved }) => unresolved.length === 0)) shared.arrays.set(match[1] ?? '', array)
    for (let name = array ? undefined : match[1]; name !== undefined; name = take(lexer, furtherAssignment)?.[1]) {
      const word = readValue(lexer)
      if (word && word.unresolved.length === 0 && lexer.unclosedAt === null) variables.set(name, word.text)
    }
    pattern.lastIndex = Math.max(pattern.lastIndex, Math.min(lexer.at, to) - from)
  }
  for (const [, name = '', value = ''] of stretch.matchAll(makeAssignment)) variables.set(name, value)
  gatherRead(text, { from, to, shared }, variables)
}

/** `local ts="$1" sig="$2"`. */
const furtherAssignment = /[ \t]+([A-Za-z_]\w*)=/y
/** `read -r -d '' BODY <<'EOF'`: without `IFS=` before it the blanks at both ends are dropped. */
const reading = /(?:^|;|&&)[ \t]*(IFS=[ \t]+)?(?=read[ \t][^\n<]{0,200}<<-?[ \t]*['"\\A-Za-z])/gm

function gatherRead(
  text: string,
  { from, to, shared }: Pick<Stretch, 'from' | 'to' | 'shared'>,
  variables: KnownNames<string>,
): void {
  const stretch = text.slice(from, to)
  const pattern = new RegExp(reading)
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const [command] = readPipeline(bashLexer(text, from + pattern.lastIndex, variables, shared))
    pattern.lastIndex = Math.max(pattern.lastIndex + 1, Math.min(command?.end ?? 0, to) - from)
    const readsAll = command?.words.some(({ text: word }) => /^-[a-z]*d$/.test(word))
    if (!command || command.stdin === null || command.inputNames.length > 0 || !readsAll) continue
    const keepsEnds = match[1] !== undefined
    variables.set(command.words.at(-1)?.text ?? '', keepsEnds ? command.stdin : withoutBlankEnds(command.stdin))
  }
}

function gatherCmd(text: string, { from, to, mode = cmdModeOf('') }: Stretch, variables: KnownNames<string>): void {
  for (const [, quote, name = '', typed = ''] of text.slice(from, to).matchAll(cmdAssignment)) {
    variables.set(name.toLowerCase(), cmdValue(typed, quote === '"', variables, mode))
  }
}

function withoutBlankEnds(text: string): string {
  let end = text.length
  while (end > 0 && /[ \t\n]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end).replace(/^[ \t\n]+/, '')
}
