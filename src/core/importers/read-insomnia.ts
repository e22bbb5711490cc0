import {
  type CollectedAuth,
  type CollectedBody,
  type CollectedRequest,
  fromCollected,
  type Param,
} from './collected-request.ts'
import { asJson, at, isSet, itemsAt, type Printed, textAt, textOf } from './printed.ts'
import { jsonDocuments } from './printed-json.ts'
import { printedYaml } from './printed-yaml.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader, type Reading } from './reader.ts'

/** Insomnia's exports: v4 as JSON, v5 as YAML. */
export const insomniaReader: Reader = {
  format: 'insomnia',
  recognise: text =>
    /"__export_format"\s*:|^type:\s*["']?\w+\.insomnia\.rest\//m.test(text) ? certainty.certain : certainty.no,
  read: readInsomnia,
}

function readInsomnia(text: string): Reading {
  const problems = problemList()
  const json = jsonDocuments(text)
  const documents = json?.map(document => document.value) ?? printedYaml(text, problems) ?? []
  if (!json) sayLineEnds(text, problems)
  const variables = new Map(documents.flatMap(environmentsOf))
  const requests = documents.flatMap(requestsIn).map(request => fromCollected(collected(request), variables, problems))
  return { requests, problems: problems.all() }
}

/** YAML reads CR LF inside a text as LF; which one the client keeps is not in the file. */
export function sayLineEnds(text: string, problems: ProblemList): void {
  if (text.includes('\r\n')) problems.add({ code: 'import-body-line-ends' })
}

/** v4 lists its resources flat; v5 nests them. */
function requestsIn(document: Printed): Printed[] {
  const flat = itemsAt(document, 'resources').filter(resource => textAt(resource, '_type') === 'request')
  const found: Printed[] = []
  const open = [...itemsAt(document, 'collection')].reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if (textAt(next, 'method') !== undefined) found.push(next)
    for (const child of [...itemsAt(next, 'children')].reverse()) open.push(child)
  }
  return [...flat, ...found]
}

/** All environments' values, those of a sub-environment after those of the base; nested ones by their path. */
function environmentsOf(document: Printed): [string, string][] {
  const flat = itemsAt(document, 'resources').filter(resource => textAt(resource, '_type') === 'environment')
  const nested = at(document, 'environments')
  const bases = nested?.kind === 'list' ? nested.items : nested ? [nested] : []
  const folders = itemsAt(document, 'collection').map(folder => at(folder, 'environment'))
  const data = [
    ...flat.map(environment => at(environment, 'data')),
    ...bases.map(base => at(base, 'data')),
    ...bases.flatMap(base => itemsAt(base, 'subEnvironments').map(sub => at(sub, 'data'))),
    ...folders,
  ]
  return data.flatMap(values => namedValues(values, ''))
}

function namedValues(values: Printed | undefined, prefix: string): [string, string][] {
  if (values?.kind !== 'record') return []
  return values.entries.flatMap(([name, value]): [string, string][] => {
    const text = textOf(value)
    return text === undefined ? namedValues(value, `${prefix}${name}.`) : [[prefix + name, text]]
  })
}

function collected(request: Printed): CollectedRequest {
  const scripts = textAt(request, 'preRequestScript') ?? textAt(request, 'scripts', 'preRequest') ?? ''
  return {
    method: textAt(request, 'method'),
    url: textAt(request, 'url'),
    query: itemsAt(request, 'parameters').map(paramOf).filter(named),
    headers: itemsAt(request, 'headers').map(paramOf).filter(named),
    body: bodyOf(at(request, 'body')),
    auth: authOf(at(request, 'authentication')),
    scripted: scripts.trim() !== '',
    source: asJson(request),
  }
}

function named(param: Param): boolean {
  return param.name !== ''
}

function paramOf(param: Printed): Param {
  return {
    name: textAt(param, 'name') ?? '',
    value: textAt(param, 'value') ?? '',
    disabled: isSet(param, 'disabled'),
  }
}

function bodyOf(body: Printed | undefined): CollectedBody {
  const type = textAt(body, 'mimeType') ?? ''
  if (type === 'application/x-www-form-urlencoded')
    return { kind: 'params', params: itemsAt(body, 'params').map(paramOf).filter(named) }
  if (type === 'multipart/form-data') return { kind: 'form' }
  const file = textAt(body, 'fileName')
  if (file !== undefined) return { kind: 'file', file }
  const text = textAt(body, 'text')
  return text === undefined ? { kind: 'none' } : { kind: 'text', text }
}

function authOf(auth: Printed | undefined): CollectedAuth | undefined {
  if (!auth || isSet(auth, 'disabled')) return undefined
  const type = textAt(auth, 'type')
  if (type === 'bearer') return { kind: 'bearer', token: textAt(auth, 'token') ?? '', prefix: textAt(auth, 'prefix') }
  if (type === 'basic')
    return { kind: 'basic', user: textAt(auth, 'username') ?? '', password: textAt(auth, 'password') ?? '' }
  return undefined
}
