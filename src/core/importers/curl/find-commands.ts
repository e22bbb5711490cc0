import { type Straightened, straighten } from '../chat-marks.ts'
import { type KnownNames, knownNames } from '../known-names.ts'
import type { SharedState } from '../shell/bash-lexer.ts'
import { bashLexer, readPipeline, sharedState } from '../shell/read-bash.ts'
import { readCmd } from '../shell/read-cmd.ts'
import { readPowerShell } from '../shell/read-powershell.ts'
import type { ShellCommand } from '../shell/shell-command.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { gatherVariables } from './gather-variables.ts'

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
    variables: knownNames<string>(value => value.length),
    shared: sharedState(),
  }
  const found: FoundCommand[] = []
  let end = 0
  for (const [index, place] of places.entries()) {
    const chat = chats[index]
    if (place < end || !chat) continue
    const dialect = dialectOf(straight, place, places[index + 1] ?? text.length)
    gatherVariables(straight, { from: end, to: place, dialect, shared: context.shared }, context.variables)
    const command = readOne(context, { from: end, place }, dialect)
    found.push({ command, dialect, chat })
    end = Math.max(command.end, place + 4)
  }
  return found
}

interface Context {
  text: string
  variables: KnownNames<string>
  shared: SharedState
}

interface Place {
  /** Where the command before ended. */
  from: number
  place: number
}

function readOne(context: Context, where: Place, dialect: Dialect): ShellCommand {
  const { text, variables, shared } = context
  if (dialect === 'cmd') return readCmd(text, where.place, variables)
  if (dialect === 'powershell') return readPowerShell(text, where.place, variables)
  const before = text.charAt(where.place - 1)
  const closer = before === '`' || before === '"' ? before : null
  const piped = readPiped(context, where)
  const [command] = piped ? [piped] : readPipeline(bashLexer(text, where.place, variables, shared), closer, where.place)
  return command ?? { words: [], stdin: null, inputNames: [], start: where.place, end: where.place, unclosedAt: null }
}

const producer = /(?<![\w./-])(?:printf|echo|cat)(?=[ \t<])/g

/** A command that is given its body through a pipe: `printf … | curl --data-binary @-`. */
function readPiped({ text, variables, shared }: Context, { from, place }: Place): ShellCommand | null {
  if (!/\|[ \t]*(?:\\?\r?\n[ \t]*)?$/.test(text.slice(Math.max(from, place - 80), place))) return null
  const starts = Array.from(text.slice(from, place).matchAll(producer), ({ index }) => from + index)
  for (const start of new Set([starts[0], starts.at(-1)])) {
    if (start === undefined) continue
    const pipeline = readPipeline(bashLexer(text, start, variables, shared), null, place)
    const command = pipeline.find(({ words }) => words[0]?.start === place)
    if (command) return { ...command, start }
  }
  return null
}
