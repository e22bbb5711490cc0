import type { HeaderPair } from '../request/header-pair.ts'
import { fromParts, headerValue } from './from-parts.ts'
import type { ImportedRequest } from './imported.ts'
import { type KnownNames, knownNames } from './known-names.ts'
import { lineCounter } from './line-counter.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader } from './reader.ts'
import { gatherPowerShell } from './script/gather-powershell.ts'
import { readParameters } from './script/powershell-parameters.ts'
import { type PsLexer, psLexer } from './script/read-powershell-value.ts'
import { entryOf, type ScriptValue, sizeOf, textOf } from './script/script-value.ts'

const call =
  /(?<![\w-])(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm|curl(?=[^\n]{0,300}\s-(?:Uri|Met?h?o?d?|Hea?d?e?r?s?(?=[ \t:]+[@$])|H(?=[ \t]+@)|Bod?y?|UseBasicParsing)\b))(?=[ \t`])/gi

/** Invoke-WebRequest and Invoke-RestMethod, as browsers and Postman copy them and as they are written. */
export const webRequestReader: Reader = {
  format: 'powershell',
  recognise: text => {
    if (/(?<![\w-])Invoke-(?:WebRequest|RestMethod)[ \t`]/i.test(text)) return certainty.sure + 7
    return new RegExp(call).test(text) ? certainty.sure + 6 : certainty.no
  },
  read(text) {
    const problems = problemList()
    const lineAt = lineCounter(text)
    const names: KnownNames<ScriptValue> = knownNames(sizeOf)
    const requests: ImportedRequest[] = []
    let end = 0
    for (const { 0: whole, index } of text.matchAll(call)) {
      if (index < end) continue
      gatherPowerShell(text, end, index, names)
      const lexer = psLexer(text, index + whole.length, names)
      const parameters = readParameters(lexer)
      end = lexer.at
      tellLexer(lexer, problems, lineAt(index))
      const source = { text: text.slice(index, end), at: index, line: lineAt(index) }
      requests.push(toRequest(parameters, source, problems))
    }
    return { requests, problems: problems.all() }
  },
}

function tellLexer({ unclosedAt, unresolved }: PsLexer, problems: ProblemList, line: number): void {
  if (unclosedAt !== null) problems.add({ code: 'import-unclosed-quote', line })
  for (const name of unresolved) problems.add({ code: 'import-unresolved-variable', name, line })
}

interface Source {
  text: string
  at: number
  line: number
}

type Parameters = ReadonlyMap<string, ScriptValue>

/** Keys of the dictionary that Chrome fills with HTTP/2's pseudo headers. */
const pseudo = new Set(['authority', 'method', 'path', 'scheme'])

function toRequest(given: Parameters, source: Source, problems: ProblemList): ImportedRequest {
  const text = (name: string) => known(given.get(name), source, problems)
  const url = text('uri')
  if (url === undefined) problems.add({ code: 'import-no-url', line: source.line })
  const hasBody = given.has('body') || given.has('infile')
  const file = text('infile')
  if (file !== undefined) problems.add({ code: 'import-body-in-file', file })
  const method = (text('method') ?? text('custommethod') ?? 'GET').toUpperCase()
  const body = file === undefined ? bodyOf(given.get('body'), problems) : undefined
  return fromParts(
    {
      method: text('custommethod') ?? method,
      target: url,
      headers: headersOf(given, { method, hasBody }, source, problems),
      body,
      source: source.text,
      at: source.at,
    },
    problems,
  )
}

function known(value: ScriptValue | undefined, source: Source, problems: ProblemList): string | undefined {
  if (value?.kind !== 'code') return textOf(value) ?? undefined
  problems.add({ code: 'import-unresolved-variable', name: value.code, line: source.line })
  return value.code
}

function headersOf(
  given: Parameters,
  { method, hasBody }: { method: string; hasBody: boolean },
  source: Source,
  problems: ProblemList,
): HeaderPair[] {
  const table = given.get('headers')
  if (table?.kind === 'code') problems.add({ code: 'import-unresolved-variable', name: table.code, line: source.line })
  const entries = table?.kind === 'object' ? table.entries : []
  const headers = entries
    .filter(([name]) => !pseudo.has(name.toLowerCase()) && !name.startsWith(':'))
    .map(([name, value]): HeaderPair => [name, known(value, source, problems) ?? ''])
  const agent = textOf(given.get('useragent')) ?? textOf(entryOf(given.get('websession'), 'useragent'))
  const form = hasBody && method === 'POST' ? 'application/x-www-form-urlencoded' : null
  const type = textOf(given.get('contenttype')) ?? (headerValue(headers, 'content-type') === undefined ? form : null)
  const added: [string, string | null][] = [
    ['User-Agent', headerValue(headers, 'user-agent') === undefined ? agent : null],
    ['Content-Type', type],
  ]
  return [...headers, ...added.flatMap(([name, value]): HeaderPair[] => (value === null ? [] : [[name, value]]))]
}

/** A dictionary is sent as a form, what code makes of it only PowerShell knows. */
function bodyOf(value: ScriptValue | undefined, problems: ProblemList): string | undefined {
  if (value === undefined || (value.kind === 'literal' && value.value === null)) return ''
  const text = textOf(value)
  if (text !== null) return text
  problems.add({ code: 'import-body-computed', source: value.kind === 'code' ? value.code : value.kind })
  return undefined
}
