import { straightenOption } from './chat-marks.ts'
import { curlPlaces, type FoundCommand, findCommands } from './curl/find-commands.ts'
import { powerShellArguments } from './curl/powershell-arguments.ts'
import { readOperations } from './curl/read-operations.ts'
import { toRequests } from './curl/to-requests.ts'
import type { ImportedRequest } from './imported.ts'
import { isJson } from './is-json.ts'
import { lineCounter } from './line-counter.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { httpReader } from './read-http.ts'
import { certainty, type Reader, type Reading } from './reader.ts'
import type { ShellWord } from './shell/shell-command.ts'

const atStart = /^\s*(?:(?:[$>#%]|PS[^\n>]*>|[A-Za-z]:\\[^\n>]*>)[ \t]*)?(?:sudo[ \t]+)?curl(?:\.exe)?[\s\\^`]/i

/** curl commands, in bash, Windows cmd and PowerShell, among whatever else. */
export const curlReader: Reader = {
  format: 'curl',
  recognise: text =>
    atStart.test(text) ? certainty.sure + 5 : curlPlaces(text).length > 0 ? certainty.sure : certainty.no,
  read: readCurl,
}

function readCurl(text: string): Reading {
  const problems = problemList()
  const lineAt = lineCounter(text)
  const requests = findCommands(text).flatMap(found => readFound(text, found, problems, lineAt))
  const [only, ...more] = requests
  const sent = only && more.length === 0 ? sentByVerbose(text) : null
  if (!only || !sent) return { requests, problems: problems.all() }
  return { requests: [withSent(only, sent)], problems: problems.all().filter(({ code }) => !answeredBySent.has(code)) }
}

const answeredBySent: ReadonlySet<string> = new Set(['import-unresolved-variable', 'import-scheme-word'])

/** What `curl -v` printed below the command; null where it stands alone. */
function sentByVerbose(text: string): ImportedRequest | null {
  if (!/^> [A-Z]+ \S+ HTTP\//m.test(text)) return null
  return httpReader.read(text).requests.find(({ source }) => source.startsWith('>')) ?? null
}

/** The printed headers are those that went out, names filled in; the body stands in the command alone, and so does the typed path. */
function withSent(command: ImportedRequest, sent: ImportedRequest): ImportedRequest {
  const { body: _, path: sentPath, ...fields } = sent.request
  const path = command.request.path
  const isOpen = path === undefined || /[$`]|\{\{/.test(path)
  const merged = {
    ...command,
    request: { ...command.request, ...fields, ...(isOpen && sentPath && { path: sentPath }) },
  }
  const signature = sent.observedSignature ?? command.observedSignature
  const headers = sent.headers ?? command.headers ?? []
  return { ...merged, headers, ...(signature !== undefined && { observedSignature: signature }) }
}

type LineAt = (position: number) => number

function readFound(text: string, found: FoundCommand, problems: ProblemList, lineAt: LineAt): ImportedRequest[] {
  const { command, dialect } = found
  const line = lineAt(command.start)
  tellCommand(found, problems, lineAt)
  const typed = command.hasPrompts ? command.words.map(withoutPrompts) : command.words
  const words = typed.map(word => withTypedDash(word, problems, line))
  const given = dialect === 'powershell' ? powerShellArguments(words, problems, line) : words
  for (const { unresolved, start } of given) {
    for (const name of unresolved) problems.add({ code: 'import-unresolved-variable', name, line: lineAt(start) })
  }
  for (const name of command.inputNames) problems.add({ code: 'import-unresolved-variable', name, line })
  const context = { stdin: command.stdin, tell: problems.add }
  const operations = readOperations({ ...command, words: given }, context)
  const { start, end } = command
  const requests = operations.flatMap(operation => toRequests(operation, { text, start, end, problems }))
  return found.chat.isUncertain ? requests.map(withStraightGuess) : requests
}

/** A body with quotes that a chat app may have turned is asked: as typed ones they make it JSON. */
function withStraightGuess(imported: ImportedRequest): ImportedRequest {
  const { body } = imported.request
  const straight = typeof body === 'string' ? body.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, "'") : ''
  if (straight === body || typeof body !== 'string' || isJson(body) || !isJson(straight)) return imported
  return { ...imported, guesses: [...(imported.guesses ?? []), { field: 'body', value: straight, why: 'chat-quotes' }] }
}

function tellCommand({ command, chat }: FoundCommand, problems: ProblemList, lineAt: LineAt): void {
  const line = lineAt(command.start)
  if (chat.marks !== '') problems.add({ code: 'import-chat-marks', marks: chat.marks, line })
  if (chat.isUncertain) problems.add({ code: 'import-chat-marks-left', line })
  if (command.cutOff !== undefined) problems.add({ code: 'import-shell-cut', rest: command.cutOff, line })
  for (const at of command.joined ?? []) problems.add({ code: 'import-lines-joined', line: lineAt(at) })
  if (command.unclosedAt !== null) problems.add({ code: 'import-unclosed-quote', line: lineAt(command.unclosedAt) })
}

/** Where a quoted text goes on over several lines, each of them stands behind the prompt too, or none does. */
function withoutPrompts(word: ShellWord): ShellWord {
  const [first = '', ...lines] = word.text.split('\n')
  if (lines.length === 0 || !lines.every(line => /^>(?: |$)/.test(line))) return word
  return { ...word, text: [first, ...lines.map(line => line.replace(/^> ?/, ''))].join('\n') }
}

/** A chat app turns `--header` into `—header`. */
function withTypedDash(word: ShellWord, problems: ProblemList, line: number): ShellWord {
  const text = straightenOption(word.text)
  if (text === word.text) return word
  problems.add({ code: 'import-chat-marks', marks: word.text.charAt(0), line })
  return { ...word, text }
}
