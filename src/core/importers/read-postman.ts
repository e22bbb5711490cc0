import {
  type CollectedAuth,
  type CollectedBody,
  type CollectedRequest,
  fromCollected,
  type Param,
  queryOf,
} from './collected-request.ts'
import { asJson, at, isSet, itemsAt, type Printed, textAt, textOf } from './printed.ts'
import { jsonDocuments } from './printed-json.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader, type Reading } from './reader.ts'
import type { Variables } from './template-variables.ts'

/** Postman collections v2.0 and v2.1, with an environment pasted before or after. */
export const postmanReader: Reader = {
  format: 'postman',
  recognise: text =>
    /"schema"\s*:\s*"https?:\/\/schema\.(?:get)?postman\.com\/|"_postman_id"|"_postman_variable_scope"/.test(text)
      ? certainty.certain
      : certainty.no,
  read: readPostman,
}

interface Found {
  item: Printed
  auth: Printed | undefined
  scripted: boolean
  /** Those of the collection and of the folders around it. */
  variables: Variables
}

function readPostman(text: string): Reading {
  const documents = (jsonDocuments(text) ?? []).map(document => document.value)
  const problems = problemList()
  const environment = new Map(documents.flatMap(document => variablesIn(itemsAt(document, 'values'))))
  const requests = documents.flatMap(document => {
    // Postman's API wraps the collection.
    const collection = at(document, 'collection') ?? document
    return requestsIn(collection).map(found => {
      const variables = { get: (name: string) => environment.get(name) ?? found.variables.get(name) }
      return fromCollected(collected(found, problems), variables, problems)
    })
  })
  return { requests, problems: problems.all() }
}

/** Those that are not switched off. An environment's win in Postman. */
function variablesIn(list: readonly Printed[]): [string, string][] {
  return list.flatMap((variable): [string, string][] => {
    const key = textAt(variable, 'key') ?? textAt(variable, 'id')
    const value = textAt(variable, 'value') ?? textAt(variable, 'default')
    const off = isSet(variable, 'disabled') || textAt(variable, 'enabled') === 'false'
    return key === undefined || value === undefined || value === '' || off ? [] : [[key, value]]
  })
}

/** All requests of all folders, in order, without recursion; what a folder sets holds for what is in it. */
function requestsIn(collection: Printed): Found[] {
  const found: Found[] = []
  const open: Found[] = [{ item: collection, auth: undefined, scripted: false, variables: new Map() }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { item } = next
    const inside = {
      auth: at(item, 'request', 'auth') ?? at(item, 'auth') ?? next.auth,
      scripted: next.scripted || hasScript(item),
      variables: withVariables(next.variables, variablesIn(itemsAt(item, 'variable'))),
    }
    if (at(item, 'request')) found.push({ item, ...inside })
    const children = itemsAt(item, 'item').map(child => ({ item: child, ...inside }))
    for (const child of children.reverse()) open.push(child)
  }
  return found
}

/** Inner ones win; folders stand so deep in each other in no collection that looking them up costs much. */
function withVariables(outer: Variables, own: readonly [string, string][]): Variables {
  if (own.length === 0) return outer
  const inner = new Map(own)
  return { get: name => inner.get(name) ?? outer.get(name) }
}

function hasScript(item: Printed): boolean {
  return itemsAt(item, 'event').some(event => {
    const lines = at(event, 'script', 'exec')
    const code = lines?.kind === 'list' ? lines.items.map(line => textOf(line) ?? '').join('\n') : textOf(lines)
    return textAt(event, 'listen') === 'prerequest' && (code ?? '').trim() !== ''
  })
}

function collected({ item, auth, scripted }: Found, problems: ProblemList): CollectedRequest {
  const request = at(item, 'request')
  const plain = textOf(request)
  return {
    method: plain === undefined ? (textAt(request, 'method') ?? 'GET') : 'GET',
    url: plain ?? addressOf(at(request, 'url'), problems),
    query: disabledOnly(itemsAt(request, 'url', 'query').map(paramOf)),
    headers: headersOf(at(request, 'header')),
    body: bodyOf(at(request, 'body')),
    auth: authOf(auth),
    scripted,
    source: asJson(item),
  }
}

function disabledOnly(params: readonly Param[]): Param[] {
  return params.filter(param => param.disabled)
}

/** A name and value as Postman keeps them. */
export function paramOf(param: Printed): Param {
  const value = at(param, 'value')
  return {
    name: textAt(param, 'key') ?? textAt(param, 'name') ?? '',
    value: value === undefined || textOf(value) === undefined ? null : (textOf(value) ?? null),
    disabled: isSet(param, 'disabled') || textAt(param, 'enabled') === 'false',
  }
}

/** A list of names and values, or header lines in one text (v2.0). */
function headersOf(header: Printed | undefined): Param[] {
  if (header?.kind === 'list') return header.items.map(paramOf)
  const lines = textOf(header)?.split(/\r?\n/) ?? []
  return lines.flatMap(line => {
    const [, name = '', value = ''] = /^([^:]+):[ \t]*(.*)$/.exec(line) ?? []
    return name === '' ? [] : [{ name, value, disabled: false }]
  })
}

/** The address from its parts, which is what Postman sends; from `raw` where there are none. */
function addressOf(url: Printed | undefined, problems: ProblemList): string | undefined {
  const raw = textOf(url) ?? textAt(url, 'raw')
  const host = hostOf(at(url, 'host'))
  const fill = pathVariables(url, problems)
  if (host === undefined) return raw?.replace(/^([^?#]*)/, path => path.replace(/(?<=\/):[\w-]+(?=\/|$)/g, fill))
  const protocol = textAt(url, 'protocol')
  const port = textAt(url, 'port')
  const path = at(url, 'path')
  const segments =
    path?.kind === 'list' ? path.items.map(segmentOf) : (textOf(path)?.replace(/^\//, '').split('/') ?? [])
  const filled = segments.map(segment => (segment.startsWith(':') ? fill(segment) : segment))
  const query = queryOf(itemsAt(url, 'query').map(paramOf))
  const start = `${protocol === undefined ? '' : `${protocol}://`}${host}${port === undefined ? '' : `:${port}`}`
  return `${start}${path === undefined ? '' : `/${filled.join('/')}`}${query === '' ? '' : `?${query}`}`
}

/** `:id` in a path by its value; one that has none stays and is told. */
function pathVariables(url: Printed | undefined, problems: ProblemList): (segment: string) => string {
  const list = itemsAt(url, 'variable')
  const values = new Map(list.map(entry => [textAt(entry, 'key') ?? textAt(entry, 'id') ?? '', textAt(entry, 'value')]))
  return segment => {
    const value = values.get(segment.slice(1))
    if (value) return value
    problems.add({ code: 'import-unresolved-variable', name: segment })
    return segment
  }
}

function hostOf(host: Printed | undefined): string | undefined {
  if (host?.kind === 'list') return host.items.map(part => textOf(part) ?? '').join('.')
  return textOf(host)
}

function segmentOf(segment: Printed): string {
  return textOf(segment) ?? textAt(segment, 'value') ?? ''
}

function bodyOf(body: Printed | undefined): CollectedBody {
  if (!body || isSet(body, 'disabled')) return { kind: 'none' }
  switch (textAt(body, 'mode')) {
    case 'raw':
      return { kind: 'text', text: textAt(body, 'raw') ?? '' }
    case 'urlencoded':
      return { kind: 'params', params: itemsAt(body, 'urlencoded').map(paramOf) }
    case 'graphql': {
      const variables = at(body, 'graphql', 'variables')
      const text = textOf(variables) ?? (variables ? asJson(variables) : '')
      return { kind: 'graphql', query: textAt(body, 'graphql', 'query') ?? '', variables: text }
    }
    case 'file':
      return { kind: 'file', file: textAt(body, 'file', 'src') ?? '' }
    case 'formdata':
      return { kind: 'form' }
    default:
      return textAt(body, 'raw') === undefined ? { kind: 'none' } : { kind: 'text', text: textAt(body, 'raw') ?? '' }
  }
}

/** v2.1 and v3 list an auth's settings, v2.0 has them in an object. */
export function authOf(auth: Printed | undefined): CollectedAuth | undefined {
  const type = textAt(auth, 'type')
  const settings = at(auth, type ?? '') ?? at(auth, 'credentials')
  const setting = (key: string) =>
    settings?.kind === 'list'
      ? textAt(
          settings.items.find(item => textAt(item, 'key') === key),
          'value',
        )
      : textAt(settings, key)
  if (type === 'bearer') return { kind: 'bearer', token: setting('token') ?? '' }
  if (type === 'basic') return { kind: 'basic', user: setting('username') ?? '', password: setting('password') ?? '' }
  return undefined
}
