import { encodeUtf8 } from '../bytes/utf8.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import { fromParts, splitUrl } from './from-parts.ts'
import type { ImportedRequest } from './imported.ts'
import { lineCounter } from './line-counter.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader, type Reading as ReadingOf } from './reader.ts'
import { type ShellWord, shellWords } from './shell-words.ts'

/** Where the value of an option goes. */
type Effect = 'method' | 'header' | 'url' | 'data' | 'data-or-file' | 'json' | 'urlencode' | 'form' | 'user' | 'none'

/** curl's options that take a value (curl's manual page). 'none': says nothing about the signed request. */
const effects: Readonly<Record<string, Effect>> = {
  '-X': 'method',
  '--request': 'method',
  '-H': 'header',
  '--header': 'header',
  '--url': 'url',
  '-d': 'data-or-file',
  '--data': 'data-or-file',
  '--data-ascii': 'data-or-file',
  '--data-binary': 'data-or-file',
  '--data-raw': 'data',
  '--data-urlencode': 'urlencode',
  '--json': 'json',
  '-F': 'form',
  '--form': 'form',
  '-u': 'user',
  '--user': 'user',
  ...Object.fromEntries(
    [
      '-A --user-agent -b --cookie -c --cookie-jar -e --referer -E --cert --key --cacert --capath -K --config -m --max-time',
      '--connect-timeout -o --output -r --range --retry --resolve -T --upload-file --tls-max -w --write-out -x --proxy',
    ]
      .flatMap(line => line.split(' '))
      .map(option => [option, 'none' as const]),
  ),
}

interface Reading {
  method: string | undefined
  url: string | undefined
  headers: HeaderPair[]
  data: string[]
  json: boolean
  get: boolean
  head: boolean
  problems: ProblemList
}

const begins = /^\s*(?:[$>#]\s*)?curl(?:\.exe)?\s/

/** A curl command. */
export const curlReader: Reader = {
  format: 'curl',
  recognise: text => (begins.test(text) ? certainty.sure : certainty.no),
  read: readCurl,
}

function readCurl(text: string): ReadingOf {
  const problems = problemList()
  const { words, unclosedAt } = shellWords(text, text.search(/curl(?:\.exe)?\s/))
  const lineAt = lineCounter(text)
  for (const { variable, position } of words)
    if (variable) problems.add({ code: 'import-unresolved-variable', name: '$', line: lineAt(position) })
  if (unclosedAt !== null) problems.add({ code: 'import-unclosed-quote', line: lineAt(unclosedAt) })
  const reading: Reading = {
    method: undefined,
    url: undefined,
    headers: [],
    data: [],
    json: false,
    get: false,
    head: false,
    problems,
  }
  readWords(words.slice(1), reading)
  return { requests: [toRequest(reading, text)], problems: problems.all() }
}

function readWords(words: readonly ShellWord[], reading: Reading): void {
  for (let i = 0; i < words.length; i++) {
    const { option, attached } = splitOption(words[i]?.text ?? '')
    const effect = effects[option]
    if (effect) apply(effect, attached ?? words[++i]?.text ?? '', reading)
    else if (option === '-G' || option === '--get') reading.get = true
    else if (option === '-I' || option === '--head') reading.head = true
    else if (!option.startsWith('-')) reading.url ??= option
  }
}

/** `-XPOST`, `-HName: v` and `--request=POST` carry their value in the same word. */
function splitOption(word: string): { option: string; attached: string | undefined } {
  const long = /^(--[a-z-]+)=([\s\S]*)$/.exec(word)
  if (long) return { option: long[1] ?? '', attached: long[2] }
  if (/^-[XHdFu][\s\S]/.test(word)) return { option: word.slice(0, 2), attached: word.slice(2) }
  return { option: word, attached: undefined }
}

function apply(effect: Effect, value: string, reading: Reading): void {
  switch (effect) {
    case 'method':
      reading.method = value
      return
    case 'url':
      reading.url = value
      return
    case 'header':
      reading.headers.push(headerOf(value))
      return
    case 'user':
      reading.headers.push(['Authorization', `Basic ${btoa(String.fromCharCode(...encodeUtf8(value)))}`])
      return
    case 'json':
      reading.json = true
      reading.data.push(value)
      return
    case 'data-or-file':
      if (value.startsWith('@')) reading.problems.add({ code: 'import-body-in-file', file: value.slice(1) })
      else reading.data.push(value)
      return
    case 'data':
      reading.data.push(value)
      return
    case 'urlencode':
      reading.data.push(urlencoded(value))
      return
    case 'form':
      reading.problems.add({ code: 'import-form-body' })
      return
    case 'none':
  }
}

function headerOf(line: string): HeaderPair {
  const colon = line.indexOf(':')
  if (colon < 0) return [line.replace(/;$/, ''), '']
  return [line.slice(0, colon).trim(), line.slice(colon + 1).replace(/^[ \t]+/, '')]
}

/** curl's --data-urlencode: `name=content` encodes the content alone (manual page). */
function urlencoded(value: string): string {
  const equals = value.indexOf('=')
  const name = equals > 0 ? `${value.slice(0, equals)}=` : ''
  return name + encodeURIComponent(value.slice(equals + 1).toWellFormed())
}

function toRequest(reading: Reading, source: string): ImportedRequest {
  const data = reading.data.length > 0 ? reading.data.join(reading.json ? '' : '&') : undefined
  const body = reading.get ? undefined : data
  const method = reading.method ?? (reading.head ? 'HEAD' : body !== undefined ? 'POST' : 'GET')
  const target = targetOf(reading, reading.get ? data : undefined)
  return fromParts({ method, headers: reading.headers, body: body ?? '', source, at: 0, target }, reading.problems)
}

function targetOf(reading: Reading, query: string | undefined): string | undefined {
  const { url } = reading
  if (url === undefined) {
    reading.problems.add({ code: 'import-no-url' })
    return undefined
  }
  const bare = !splitUrl(url) && /^[\w-]+(\.[\w-]+)*(:\d+)?([/?]|$)/.test(url)
  if (!bare && !splitUrl(url) && !url.startsWith('/')) reading.problems.add({ code: 'import-bad-url', url })
  // curl takes http for an address without a scheme.
  const whole = bare ? `http://${url}` : url
  return query === undefined ? whole : `${whole}${whole.includes('?') ? '&' : '?'}${query}`
}
