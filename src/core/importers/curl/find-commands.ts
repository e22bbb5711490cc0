import { type Straightened, straighten } from '../chat-marks.ts'
import { psNames } from '../script/read-powershell-value.ts'
import { bashFunctions } from '../shell/bash-functions.ts'
import type { SharedState } from '../shell/bash-lexer.ts'
import { type CmdMode, cmdModeOf } from '../shell/cmd-mode.ts'
import { bashLexer, readPipeline, sharedState, withArguments } from '../shell/read-bash.ts'
import { readCmd } from '../shell/read-cmd.ts'
import { readPowerShell } from '../shell/read-powershell.ts'
import type { ShellCommand, ShellWord } from '../shell/shell-command.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { gatherVariables, type Names, noNames } from './gather-variables.ts'

const name = /(?<![\w.-])curl(?:\.exe)?(?=[ \t\u00a0]|[\\^`][ \t]*\r?\n)/gi
/** An option, a quote, or an address: prose goes on with other words. */
const goesOn =
  /curl(?:\.exe)?(?:[ \t\u00a0]|[\\^`][ \t]*\r?\n)+(?:[-–—]+[A-Za-z0-9#:]|--[ \t]|["'“”‘’^$@<]|\{\{|\/|[a-z][a-z0-9+.-]*:\/\/|localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+:\d)/iy

/** Where curl commands begin, prose about curl left out. */
export function curlPlaces(text: string): number[] {
  return Array.from(text.matchAll(name), match => match.index).filter(at => {
    goesOn.lastIndex = at
    return goesOn.test(text)
  })
}

export interface FoundCommand {
  command: ShellCommand
  dialect: Dialect
  chat: Straightened
}

/** All curl commands of a text, each in the dialect that it was written in. */
export function findCommands(text: string): FoundCommand[] {
  const places = curlPlaces(text)
  const chats = places.map((place, index) => straighten(text.slice(place, places[index + 1])))
  const straight = text.slice(0, places[0]) + chats.map(chat => chat.text).join('')
  const context: Context = {
    text: straight,
    ...noNames(),
    shared: sharedState(straight, bashFunctions(straight)),
    mode: cmdModeOf(straight),
    calls: new Map(),
  }
  const found: FoundCommand[] = []
  let end = 0
  for (const [index, place] of places.entries()) {
    const chat = chats[index]
    if (place < end || !chat) continue
    const dialect = dialectOf(straight, place, places[index + 1] ?? text.length, context.mode)
    const inside = insideFunction(context, place)
    gatherVariables(straight, { ...context, from: end, to: place, dialect }, inside)
    const command = readOne(inside, { from: end, place }, dialect)
    found.push({ command, dialect, chat })
    end = Math.max(command.end, place + 4)
  }
  return found
}

interface Context extends Names {
  text: string
  shared: SharedState
  mode: CmdMode
  /** What functions are called with, by where. */
  calls: Map<number, readonly ShellWord[]>
}

/** In a function that is called once, `$1` and its like are what it is called with. */
function insideFunction(context: Context, place: number): Context {
  const { text, variables, shared } = context
  const call = shared.functions?.onlyCallAround(place) ?? null
  const known = call === null ? undefined : context.calls.get(call)
  const words =
    known ?? (call === null ? [] : (readPipeline(bashLexer(text, call, variables, shared))[0]?.words.slice(1) ?? []))
  if (call !== null) context.calls.set(call, words)
  if (words.length === 0 || words.some(({ unresolved }) => unresolved.length > 0)) return context
  return { ...context, variables: { ...variables, ...withArguments(variables, words) } }
}

interface Place {
  /** Where the command before ended. */
  from: number
  place: number
}

function readOne(context: Context, where: Place, dialect: Dialect): ShellCommand {
  const { text, variables, shared, mode } = context
  if (dialect === 'cmd') return readCmd(text, where.place, variables, mode)
  if (dialect === 'powershell') return readPowerShell(text, where.place, psNames(context.values))
  const before = text.charAt(where.place - 1)
  const closer = before === '`' || before === '"' ? before : null
  const piped = readPiped(context, where)
  const [command] = piped ? [piped] : readPipeline(bashLexer(text, where.place, variables, shared), closer, where.place)
  return command ?? { words: [], stdin: null, inputNames: [], start: where.place, end: where.place, unclosedAt: null }
}

const printers = ['printf', 'echo', 'cat']

/** A command that is given its body through a pipe: `printf … | curl --data-binary @-`. */
function readPiped({ text, variables, shared }: Context, { from, place }: Place): ShellCommand | null {
  if (!/\|[ \t]*(?:\\?\r?\n[ \t]*)?$/.test(text.slice(Math.max(from, place - 80), place))) return null
  const names = [...printers, ...(shared.functions?.names ?? [])].join('|')
  const producer = new RegExp(`(?<![\\w./-])(?:${names})(?=[ \\t<|])`, 'g')
  const starts = Array.from(text.slice(from, place).matchAll(producer), ({ index }) => from + index)
  for (const start of new Set([starts[0], starts.at(-1)])) {
    if (start === undefined) continue
    const pipeline = readPipeline(bashLexer(text, start, variables, shared), null, place)
    const command = pipeline.find(({ words }) => words[0]?.start === place)
    if (command) return { ...command, start }
  }
  return null
}
