import { type BruBlock, bruBlocks, bruEntries, bruText } from './bru-blocks.ts'
import {
  type CollectedAuth,
  type CollectedBody,
  type CollectedRequest,
  fromCollected,
  type Param,
} from './collected-request.ts'
import { problemList } from './problem-list.ts'
import { sayLineEnds } from './read-insomnia.ts'
import { certainty, type Reader, type Reading } from './reader.ts'

const methods = ['get', 'post', 'put', 'delete', 'patch', 'options', 'head', 'connect', 'trace', 'http']

/** Bruno's `.bru` files: one request a file, several in a row, with an environment file or the collection's beside them. */
export const brunoReader: Reader = {
  format: 'bruno',
  recognise: text =>
    /^(?:get|post|put|delete|patch|options|head|http)[ \t]*\{[ \t]*\r?\n[ \t]+(?:url|method):/m.test(text)
      ? certainty.certain
      : certainty.no,
  read: readBruno,
}

function readBruno(text: string): Reading {
  const problems = problemList()
  sayLineEnds(text, problems)
  const files = filesOf(bruBlocks(text))
  const variables = new Map(files.flat().flatMap(variablesOf))
  const requests = files
    .filter(file => file.some(isVerb))
    .map(file => ({ ...fromCollected(collected(file), variables, problems), source: text }))
  return { requests, problems: problems.all() }
}

function isVerb(block: BruBlock): boolean {
  return methods.includes(block.name)
}

/** Each file begins with `meta`, or, where none has one, with its method. */
function filesOf(blocks: readonly BruBlock[]): BruBlock[][] {
  const marked = blocks.some(block => block.name === 'meta')
  const files: BruBlock[][] = [[]]
  for (const block of blocks) {
    const file = files.at(-1) ?? []
    const begins = marked ? block.name === 'meta' : isVerb(block) && file.some(isVerb)
    if (begins && file.length > 0) files.push([block])
    else file.push(block)
  }
  return files
}

function variablesOf(block: BruBlock): [string, string][] {
  if (block.name !== 'vars' && block.name !== 'vars:pre-request') return []
  return bruEntries(block)
    .filter(entry => !entry.disabled)
    .map(({ name, value }): [string, string] => [name.replace(/^@/, ''), value])
}

function collected(file: readonly BruBlock[]): CollectedRequest {
  const block = (name: string) => file.find(({ name: held }) => held === name)
  const verb = file.find(isVerb)
  const settings = new Map(verb ? bruEntries(verb).map(({ name, value }) => [name, value]) : [])
  const url = settings.get('url')
  const query = paramsOf(block('params:query') ?? block('query'))
  return {
    method: verb?.name === 'http' ? settings.get('method') : verb?.name.toUpperCase(),
    url,
    // Bruno keeps the enabled ones in the address as well.
    query: query.filter(param => param.disabled || !url?.includes('?')),
    headers: paramsOf(block('headers')),
    body: bodyOf(settings.get('body'), block),
    auth: authOf(settings.get('auth'), block),
    scripted: (block('script:pre-request')?.lines ?? []).some(line => line.trim() !== ''),
    source: '',
  }
}

function paramsOf(block: BruBlock | undefined): Param[] {
  return block ? bruEntries(block) : []
}

const textBlocks: Readonly<Record<string, string>> = {
  json: 'body:json',
  text: 'body:text',
  xml: 'body:xml',
  sparql: 'body:sparql',
}

function bodyOf(mode: string | undefined, block: (name: string) => BruBlock | undefined): CollectedBody {
  const text = block(textBlocks[mode ?? ''] ?? '') ?? (mode === 'json' ? block('body') : undefined)
  if (text) return { kind: 'text', text: bruText(text) }
  if (mode === 'form-urlencoded' || mode === 'formUrlEncoded')
    return { kind: 'params', params: paramsOf(block('body:form-urlencoded')) }
  if (mode === 'multipart-form' || mode === 'multipartForm') return { kind: 'form' }
  if (mode === 'file') return { kind: 'file', file: paramsOf(block('body:file'))[0]?.value ?? '' }
  if (mode === 'graphql') {
    const [query, variables] = [block('body:graphql'), block('body:graphql:vars')]
    return { kind: 'graphql', query: query ? bruText(query) : '', variables: variables ? bruText(variables) : '' }
  }
  return { kind: 'none' }
}

function authOf(mode: string | undefined, block: (name: string) => BruBlock | undefined): CollectedAuth | undefined {
  const settings = block(`auth:${mode ?? ''}`)
  if (!settings) return undefined
  const values = new Map(bruEntries(settings).map(({ name, value }) => [name, value]))
  if (mode === 'bearer') return { kind: 'bearer', token: values.get('token') ?? '' }
  if (mode === 'basic')
    return { kind: 'basic', user: values.get('username') ?? '', password: values.get('password') ?? '' }
  return undefined
}
