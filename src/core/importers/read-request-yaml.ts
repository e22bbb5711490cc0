import { type CollectedBody, type CollectedRequest, fromCollected, type Param } from './collected-request.ts'
import { asJson, at, isSet, itemsAt, type Printed, textAt, textOf } from './printed.ts'
import { printedYaml } from './printed-yaml.ts'
import { problemList } from './problem-list.ts'
import { sayLineEnds } from './read-insomnia.ts'
import { authOf, paramOf } from './read-postman.ts'
import { certainty, type Reader, type Reading } from './reader.ts'

/** Postman v3 (`*.request.yaml`), with `definition.yaml` or an environment pasted beside it as further documents. */
export const postmanYamlReader: Reader = {
  format: 'postman',
  recognise: text => (/^\$kind:\s*["']?(?:http-request|collection)/m.test(text) ? certainty.certain : certainty.no),
  read: text => readYaml(text, document => (textAt(document, 'url') === undefined ? null : postmanRequest(document))),
}

/** Bruno's OpenCollection YAML, one request a document. */
export const openCollectionReader: Reader = {
  format: 'bruno',
  recognise: text =>
    /^http:[ \t]*\r?$/m.test(text) && /^[ \t]+url:/m.test(text) && /^info:[ \t]*\r?$|^runtime:|^settings:/m.test(text)
      ? certainty.certain
      : certainty.no,
  read: text => readYaml(text, document => (at(document, 'http') ? openCollectionRequest(document) : null)),
}

function readYaml(text: string, collect: (document: Printed) => CollectedRequest | null): Reading {
  const problems = problemList()
  sayLineEnds(text, problems)
  const documents = printedYaml(separated(text), problems) ?? []
  const variables = new Map(documents.flatMap(variablesOf))
  const requests = documents.flatMap(document => collect(document) ?? [])
  return {
    requests: requests.map(request => fromCollected(request, variables, problems)),
    problems: problems.all(),
  }
}

/** Files that were pasted one after the other without `---` between: each begins with its own first key. */
function separated(text: string): string {
  return text.replace(/(\r?\n)(?=(?:\$kind|info):)/g, (end, _, position: number) =>
    /(?:^|\n)---[ \t]*\r?$/.test(text.slice(Math.max(0, position - 8), position)) ? end : `${end}---${end}`,
  )
}

function variablesOf(document: Printed): [string, string][] {
  const lists = [
    ...itemsAt(document, 'variables'),
    ...itemsAt(document, 'values'),
    ...itemsAt(document, 'runtime', 'variables'),
    ...itemsAt(document, 'request', 'variables'),
  ]
  return lists.flatMap((variable): [string, string][] => {
    const key = textAt(variable, 'key') ?? textAt(variable, 'name')
    const value = textAt(variable, 'value')
    return key === undefined || value === undefined || value === '' || isSet(variable, 'disabled') ? [] : [[key, value]]
  })
}

function postmanRequest(document: Printed): CollectedRequest {
  return {
    method: textAt(document, 'method') ?? 'GET',
    url: filledUrl(document, textAt(document, 'url')),
    query: notInUrl(listOrMap(at(document, 'queryParams')), textAt(document, 'url')),
    headers: listOrMap(at(document, 'headers')),
    body: postmanBody(at(document, 'body')),
    auth: authOf(at(document, 'auth')),
    scripted: itemsAt(document, 'scripts').some(
      script => /beforeRequest$/i.test(textAt(script, 'type') ?? '') && (textAt(script, 'code') ?? '').trim() !== '',
    ),
    source: asJson(document),
  }
}

/** Path variables (`:id`) with their values. */
function filledUrl(document: Printed, url: string | undefined): string | undefined {
  const values = new Map(listOrMap(at(document, 'pathVariables')).map(({ name, value }) => [name, value]))
  return url?.replace(/\/:([\w-]+)/g, (whole, name) => (values.get(name) ? `/${values.get(name)}` : whole))
}

/** Some files hold the query twice, in the address and as parameters. */
function notInUrl(params: readonly Param[], url = ''): Param[] {
  return url.includes('?') ? params.filter(param => param.disabled) : [...params]
}

function listOrMap(params: Printed | undefined): Param[] {
  if (params?.kind === 'list') return params.items.map(paramOf)
  if (params?.kind !== 'record') return []
  return params.entries.map(([name, value]) => ({ name, value: textOf(value) ?? '', disabled: false }))
}

function postmanBody(body: Printed | undefined): CollectedBody {
  const content = at(body, 'content')
  const text = textOf(content)
  switch (textAt(body, 'type')) {
    case undefined:
    case 'none':
      return { kind: 'none' }
    case 'urlencoded':
      return { kind: 'params', params: listOrMap(content) }
    case 'formdata':
      return { kind: 'form' }
    case 'file':
    case 'binary':
      return { kind: 'file', file: text ?? textAt(content, 'src') ?? '' }
    case 'graphql':
      return {
        kind: 'graphql',
        query: textAt(content, 'query') ?? text ?? '',
        variables: textAt(content, 'variables') ?? '',
      }
    default:
      return { kind: 'text', text: text ?? '' }
  }
}

function openCollectionRequest(document: Printed): CollectedRequest {
  const http = at(document, 'http')
  const auth = at(http, 'auth')
  const params = itemsAt(http, 'params').filter(param => textAt(param, 'type') !== 'path')
  const scripts = [...itemsAt(document, 'runtime', 'scripts'), ...itemsAt(http, 'scripts')]
  return {
    method: textAt(http, 'method') ?? 'GET',
    url: textAt(http, 'url'),
    query: notInUrl(params.map(paramOf), textAt(http, 'url')),
    headers: listOrMap(at(http, 'headers')),
    body: openCollectionBody(at(http, 'body')),
    auth:
      textAt(auth, 'type') === 'bearer'
        ? { kind: 'bearer', token: textAt(auth, 'token') ?? '' }
        : textAt(auth, 'type') === 'basic'
          ? { kind: 'basic', user: textAt(auth, 'username') ?? '', password: textAt(auth, 'password') ?? '' }
          : undefined,
    scripted: scripts.some(script => textAt(script, 'type') === 'before-request'),
    source: asJson(document),
  }
}

function openCollectionBody(body: Printed | undefined): CollectedBody {
  const data = at(body, 'data')
  switch (textAt(body, 'type')) {
    case undefined:
    case 'none':
      return { kind: 'none' }
    case 'form-urlencoded':
      return { kind: 'params', params: listOrMap(data) }
    case 'multipart-form':
      return { kind: 'form' }
    case 'file':
      return { kind: 'file', file: itemsAt(body, 'data').map(item => textAt(item, 'filePath') ?? '')[0] ?? '' }
    case 'graphql':
      return {
        kind: 'graphql',
        query: textAt(data, 'query') ?? '',
        variables: textAt(data, 'variables') ?? '',
      }
    default:
      return { kind: 'text', text: textOf(data) ?? '' }
  }
}
