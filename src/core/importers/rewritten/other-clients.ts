import { httpieAsCurl } from '../clients/httpie.ts'
import { type CurlWord, wgetAsCurl } from '../clients/wget.ts'
import { gatherVariables, type Names, noNames } from '../curl/gather-variables.ts'
import { bashFunctions } from '../shell/bash-functions.ts'
import type { SharedState } from '../shell/bash-lexer.ts'
import { bashLexer, readPipeline, sharedState } from '../shell/read-bash.ts'
import type { ShellCommand } from '../shell/shell-command.ts'

/** Where such a command may stand: at the start of a line, behind a prompt, a pipe or another command. */
const name =
  /\b(wget)(?=[ \t]+(?:-|["']?https?:))|(?<=(?:^|[;|&`]|[$#>%][ \t]|^[^\n:]{1,40}:[ \t])[ \t]*)(https?|xhs?)(?=[ \t])/gm
const producer = /(?<![\w./-])(?:printf|echo|cat)(?=[ \t<])/g
/** So many commands of a text are looked at. */
const most = 50

interface Context extends Names {
  text: string
  shared: SharedState
}

/** A text with wget, HTTPie or xh commands, each as the curl command that sends the same; null where there is none. */
export function withCurlCommands(text: string): { text: string; format: string } | null {
  if (!/\b(?:wget|https?|xhs?)[ \t]/.test(text) || /\bcurl\b/.test(text)) return null
  const context: Context = { text, ...noNames(), shared: sharedState(text, bashFunctions(text)) }
  const pieces: string[] = []
  let format = ''
  let [end, gathered] = [0, 0]
  for (const { 0: word, index } of Array.from(text.matchAll(name)).slice(0, most)) {
    if (index < end) continue
    gatherVariables(text, { from: gathered, to: index, dialect: 'bash', shared: context.shared }, context)
    gathered = index
    const command = commandAt(context, index, end)
    const said = command && asCurl(word, command, text.slice(command.start, command.end))
    if (!command || !said) continue
    pieces.push(text.slice(end, command.start), commandOf(said, command))
    format = word === 'wget' ? 'wget' : 'httpie'
    end = command.end
  }
  return pieces.length === 0 ? null : { text: [...pieces, text.slice(end)].join(''), format }
}

function asCurl(word: string, { words, stdin }: ShellCommand, source: string): CurlWord[] | null {
  const given = words.slice(1).map(({ text }) => text)
  return word === 'wget' ? wgetAsCurl(given) : httpieAsCurl(given, word, stdin !== null ? '@-' : fileOf(source))
}

/** `http POST … < body.json` */
function fileOf(source: string): string | null {
  const [, file] = /[ \t]<[ \t]*([\w.~/-]{1,200})\s*$/.exec(source.slice(-300)) ?? []
  return file === undefined ? null : `@${file}`
}

/** With what the text gives to names, and what is written to its input. */
function commandAt({ text, variables, shared }: Context, at: number, from: number): ShellCommand | null {
  const line = Math.max(from, text.lastIndexOf('\n', at - 1) + 1)
  const isPiped = /\|[ \t]*$/.test(text.slice(Math.max(line, at - 80), at))
  const starts = isPiped ? Array.from(text.slice(from, at).matchAll(producer), ({ index }) => from + index) : []
  for (const start of new Set([starts[0], starts.at(-1), at])) {
    if (start === undefined) continue
    const command = readPipeline(bashLexer(text, start, variables, shared), null, at).find(
      ({ words }) => words[0]?.start === at,
    )
    if (command) return { ...command, start }
  }
  return null
}

/** In quotes that hold everything; where a name has no value, in those that leave it one. */
function commandOf(said: readonly CurlWord[], { stdin, words }: ShellCommand): string {
  const open = words.some(({ unresolved }) => unresolved.length > 0)
  const quoted = (value: string) =>
    open && value.includes('$') ? `"${value.replace(/["\\`]/g, '\\$&')}"` : `'${value.replaceAll("'", "'\\''")}'`
  const curl = `curl ${said.map(word => ('option' in word ? word.option : quoted(word.value))).join(' ')}`
  return stdin === null ? curl : `printf %s ${quoted(stdin)} | ${curl}`
}
