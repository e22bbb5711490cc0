import { base64 } from '@scure/base'
import { encodeUtf8 } from '../bytes/utf8.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import { fromParts, headerValue } from './from-parts.ts'
import type { ImportedRequest } from './imported.ts'
import type { ProblemList } from './problem-list.ts'
import { resolveTemplate, type Variables } from './template-variables.ts'

/** A header or parameter as API clients keep it. */
export interface Param {
  name: string
  /** Null: a name without "=". */
  value: string | null
  disabled: boolean
}

/** What an API client sends as the body. */
export type CollectedBody =
  | { kind: 'text'; text: string }
  | { kind: 'params'; params: readonly Param[] }
  | { kind: 'graphql'; query: string; variables: string }
  | { kind: 'file'; file: string }
  | { kind: 'form' }
  | { kind: 'none' }

export type CollectedAuth =
  | { kind: 'bearer'; token: string; prefix?: string | undefined }
  | { kind: 'basic'; user: string; password: string }

/** A request as Postman, Insomnia and Bruno keep it, placeholders and disabled parts included. */
export interface CollectedRequest {
  method: string | undefined
  url: string | undefined
  /** Parameters that are not in the address yet. */
  query: readonly Param[]
  headers: readonly Param[]
  body: CollectedBody
  auth: CollectedAuth | undefined
  /** A script runs before the request is sent, and may sign. */
  scripted: boolean
  /** The stretch of text that it was read from. */
  source: string
  at?: number
}

/** The request as the client would send it, as far as the text tells. */
export function fromCollected(
  collected: CollectedRequest,
  variables: Variables,
  problems: ProblemList,
): ImportedRequest {
  const resolve = (text: string) => resolveTemplate(text, variables, problems)
  const enabled = collected.headers.filter(header => !header.disabled && header.name !== '')
  const headers: HeaderPair[] = enabled.map(({ name, value }) => [resolve(name), resolve(value ?? '')])
  const authorization = collected.auth && authorizationOf(collected.auth, resolve)
  if (authorization !== undefined && headerValue(headers, 'authorization') === undefined)
    headers.push(['Authorization', authorization])
  if (collected.scripted) problems.add({ code: 'import-script' })
  const disabled = [...collected.headers, ...collected.query].filter(param => param.disabled)
  return fromParts(
    {
      method: collected.method,
      target: targetOf(collected, resolve, problems),
      headers,
      body: bodyOf(collected.body, resolve, problems),
      source: collected.source,
      ...(collected.at !== undefined && { at: collected.at }),
      ...(disabled.length > 0 && { ignored: disabled.map(({ name }) => name) }),
    },
    problems,
  )
}

function authorizationOf(auth: CollectedAuth, resolve: (text: string) => string): string {
  if (auth.kind === 'bearer') return `${auth.prefix || 'Bearer'} ${resolve(auth.token)}`
  return `Basic ${base64.encode(encodeUtf8(`${resolve(auth.user)}:${resolve(auth.password)}`))}`
}

function targetOf(
  { url, query }: CollectedRequest,
  resolve: (text: string) => string,
  problems: ProblemList,
): string | undefined {
  if (url === undefined) return undefined
  const added = queryOf(query)
  const [, beforeHash = ''] = /^([^#]*)/.exec(url) ?? []
  const joined = added === '' ? url : `${beforeHash}${beforeHash.includes('?') ? '&' : '?'}${added}`
  const target = resolve(joined)
  // A base address that nothing resolves: the path behind it is known all the same.
  const afterPlaceholder = /^\{\{[^{}]*\}\}(?=[/?])(.*)$/s.exec(target)?.[1]
  if (afterPlaceholder !== undefined) return afterPlaceholder
  if (/^(?:https?:\/\/|\/)/i.test(target)) return target
  if (/^[\w.-]+(?::\d+)?(?:[/?]|$)/.test(target)) return `http://${target}`
  problems.add({ code: 'import-bad-url', url: target })
  return target
}

/** Parameters as they stand, joined by "&". */
export function queryOf(params: readonly Param[]): string {
  return params
    .filter(param => !param.disabled)
    .map(({ name, value }) => (value === null ? name : `${name}=${value}`))
    .join('&')
}

function bodyOf(body: CollectedBody, resolve: (text: string) => string, problems: ProblemList): string | undefined {
  switch (body.kind) {
    case 'none':
      return ''
    case 'text':
      return resolve(body.text)
    case 'params':
      problems.add({ code: 'import-body-from-params' })
      return encodeParams(body.params, resolve)
    case 'graphql':
      problems.add({ code: 'import-body-printed' })
      return resolve(`{"query":${JSON.stringify(body.query)},"variables":${body.variables.trim() || '{}'}}`)
    case 'file':
      problems.add({ code: 'import-body-in-file', file: body.file })
      return undefined
    case 'form':
      problems.add({ code: 'import-form-body' })
      return undefined
  }
}

/** application/x-www-form-urlencoded, as most clients write it: a blank as "+". */
function encodeParams(params: readonly Param[], resolve: (text: string) => string): string {
  const pairs = params.filter(param => !param.disabled)
  return pairs.map(({ name, value }) => new URLSearchParams([[resolve(name), resolve(value ?? '')]])).join('&')
}
