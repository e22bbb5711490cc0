import type { HeaderPair } from '../request/header-pair.ts'
import { fromParts } from './from-parts.ts'
import type { ImportedRequest } from './imported.ts'
import { type KnownNames, knownNames } from './known-names.ts'
import { lineCounter } from './line-counter.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader } from './reader.ts'
import { type JsLexer, readArguments, readJs } from './script/read-js.ts'
import { entryOf, type ScriptValue, sizeOf, stringified, textOf } from './script/script-value.ts'

const call =
  /(?<![\w$.])(?:(?:window|globalThis|self)\.)?(?:fetch|axios(?:\.(?:get|post|put|patch|delete|head|request))?)\s*\(/g
const assignment = /(?:^|[;{])[ \t]*(?:export[ \t]+)?(?:const|let|var)[ \t]+([A-Za-z_$][\w$]*)[ \t]*=(?!=|>)/gm
const addition = /(?:^|[;\s])([A-Za-z_$][\w$]*)\.(?:append|set)\(\s*(?=["'])/gm

/** `fetch(…)` as browsers copy it and as it is written, and axios. Literals are read, no code is run. */
export const fetchReader: Reader = {
  format: 'fetch',
  recognise: text => (new RegExp(call).test(text) ? certainty.sure + 8 : certainty.no),
  read(text) {
    const problems = problemList()
    const lineAt = lineCounter(text)
    const shared = { hasComments: true, unresolved: new Set<string>() }
    const names = gatherNames(text, shared)
    const requests: ImportedRequest[] = []
    let end = 0
    for (const { 0: whole, index } of text.matchAll(call)) {
      if (index < end) continue
      const lexer: JsLexer = { text, at: index + whole.length - 1, names, depth: 0, shared }
      const values = readArguments(lexer)
      end = lexer.at
      const source = { text: text.slice(index, end), at: index, line: lineAt(index) }
      const request = toRequest(whole, values, source, problems)
      if (request) requests.push(request)
    }
    for (const name of shared.unresolved) problems.add({ code: 'import-unresolved-variable', name })
    return { requests, problems: problems.all() }
  },
}

/** So many headers are put in one by one; each copies those before it. */
const mostAdded = 500

/** Later assignments win; `headers.append(name, value)` adds to what the name holds. */
function gatherNames(text: string, shared: JsLexer['shared']): KnownNames<ScriptValue> {
  const names = knownNames(sizeOf)
  const pattern = new RegExp(`${assignment.source}|${addition.source}`, 'gm')
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, assigned, added = ''] = match
    const opens = match.index + whole.lastIndexOf('(')
    const lexer: JsLexer = { text, at: assigned === undefined ? opens : pattern.lastIndex, names, depth: 0, shared }
    if (assigned !== undefined) names.set(assigned, readJs(lexer))
    else {
      const [key, value] = readArguments(lexer)
      const before = names.get(added)
      const entries = before?.kind === 'object' ? before.entries : []
      if (value && entries.length < mostAdded) {
        names.set(added, { kind: 'object', entries: [...entries, [textOf(key) ?? '', value]] })
      }
    }
    pattern.lastIndex = Math.max(pattern.lastIndex, lexer.at - 1)
  }
  return names
}

interface Source {
  text: string
  at: number
  line: number
}

function toRequest(
  name: string,
  values: readonly ScriptValue[],
  source: Source,
  problems: ProblemList,
): ImportedRequest | null {
  const { address, options, body: given, method } = argumentsOf(name, values)
  const known = (value: ScriptValue | undefined): string | undefined => {
    if (value?.kind === 'code')
      problems.add({ code: 'import-unresolved-variable', name: value.code, line: source.line })
    return value?.kind === 'code' ? value.code : (textOf(value) ?? undefined)
  }
  const url = known(address)
  if (url === undefined && options === undefined) return null
  const headers = headersOf(entryOf(options, 'headers'), known)
  const body = bodyOf(given ?? entryOf(options, 'body') ?? entryOf(options, 'data'), name, problems)
  if (typeof body === 'string' && body !== '' && !headers.some(([key]) => key.toLowerCase() === 'content-type')) {
    headers.push(['Content-Type', name.includes('axios') ? 'application/json' : 'text/plain;charset=UTF-8'])
  }
  return fromParts(
    {
      method: method ?? sentMethod(known(entryOf(options, 'method')) ?? 'GET', name),
      target: url === undefined ? undefined : withParams(url, name, options, known),
      baseUrl: known(entryOf(options, 'baseURL')),
      headers,
      body,
      source: source.text,
      at: source.at,
    },
    problems,
  )
}

/** fetch puts only methods that it knows into capital letters (Fetch standard, "normalize a method"), axios all. */
function sentMethod(method: string, name: string): string {
  const isKnown = /^(?:delete|get|head|options|post|put)$/i.test(method)
  return isKnown || name.includes('axios') ? method.toUpperCase() : method
}

/** axios takes its body as second argument, or all in one object. */
function argumentsOf(name: string, [first, second, third]: readonly ScriptValue[]) {
  const [, verb] = /axios\.(\w+)/.exec(name) ?? []
  if (verb !== undefined && /^(?:post|put|patch)$/.test(verb)) {
    return { address: first, options: third, body: second, method: verb.toUpperCase() }
  }
  const isWhole = name.includes('axios') && first?.kind === 'object'
  const options = isWhole ? first : second
  const method = verb === undefined || verb === 'request' ? undefined : verb.toUpperCase()
  return { address: isWhole ? entryOf(first, 'url') : first, options, body: undefined, method }
}

/** axios writes `params` behind the address (its `buildURL`: blanks as "+", and ":", "$", ",", "[" and "]" as they are). */
function withParams(
  url: string,
  name: string,
  options: ScriptValue | undefined,
  known: (value: ScriptValue | undefined) => string | undefined,
): string {
  const params = name.includes('axios') ? entryOf(options, 'params') : undefined
  if (params?.kind !== 'object') {
    known(params?.kind === 'code' ? params : undefined)
    return url
  }
  const pairs = params.entries.flatMap(([key, value]) => {
    const items = value.kind === 'list' ? value.items : [value]
    const named = value.kind === 'list' ? `${key}[]` : key
    return items.flatMap(item => {
      if (item.kind === 'literal' && item.value === null) return []
      const text = item.kind === 'literal' ? String(item.value) : (known(item) ?? '')
      return [`${encoded(named)}=${encoded(text)}`]
    })
  })
  const [address = '', ...hash] = url.split('#')
  const joint = pairs.length === 0 ? '' : address.includes('?') ? '&' : '?'
  return `${address}${joint}${pairs.join('&')}${hash.length > 0 ? `#${hash.join('#')}` : ''}`
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/%(?:3A|24|2C|5B|5D)/gi, decodeURIComponent)
    .replaceAll('%20', '+')
}

/** An object, or a list of pairs. */
function headersOf(
  value: ScriptValue | undefined,
  known: (value: ScriptValue | undefined) => string | undefined,
): HeaderPair[] {
  const entries = value?.kind === 'object' ? value.entries : []
  const items = value?.kind === 'list' ? value.items : []
  const pairs = items.flatMap((item): [string, ScriptValue][] => {
    const [key, held] = item.kind === 'list' ? item.items : []
    return key && held ? [[textOf(key) ?? '', held]] : []
  })
  return [...entries, ...pairs].map(([key, held]): HeaderPair => [key, known(held) ?? ''])
}

/** axios prints an object as JSON; fetch would send "[object Object]", so code that is not understood is no body that is known. */
function bodyOf(value: ScriptValue | undefined, name: string, problems: ProblemList): string | undefined {
  if (value === undefined || (value.kind === 'literal' && value.value === null)) return ''
  const text = textOf(value) ?? (name.includes('axios') ? stringified(value) : null)
  if (text !== null) return text
  problems.add({ code: 'import-body-computed', source: value.kind === 'code' ? value.code : value.kind })
  return undefined
}
