import type { HeaderPair } from '../request/header-pair.ts'
import type { SignatureRequest } from '../request/request.ts'
import { headerName, netzmeHeaders, type Role } from './field-names.ts'
import { fromParts, headerValue } from './from-parts.ts'
import type { ImportedRequest, ImportGuess } from './imported.ts'
import { readOwnPayload, readOwnSalt } from './own-strings.ts'
import type { ProblemList } from './problem-list.ts'

/** A request while its values are being found, in whatever order they stand. */
export interface Draft {
  method?: string
  target?: string
  baseUrl?: string
  query?: string
  headers: HeaderPair[]
  body?: string | Uint8Array
  named: Partial<SignatureRequest> & { signature?: string }
  ownPayload?: string
  ownSalt?: string
  guesses?: ImportGuess[]
}

export function emptyDraft(): Draft {
  return { headers: [], named: {} }
}

const headerOf: Readonly<Partial<Record<Role, string>>> = {
  authorization: 'Authorization',
  signature: 'Signature',
  requestTime: 'Request-Time',
  clientId: 'Client-Id',
}

/** Puts a value where its role says. What is there already stays: the first one found is the one that was meant. */
export function setByRole(draft: Draft, role: Role, name: string, value: string): void {
  const header = headerOf[role]
  if (header !== undefined && (role === 'authorization' || isHeaderSpelling(name))) {
    const held = headerValue(draft.headers, header.toLowerCase()) !== undefined
    if (!held) draft.headers.push([isHeaderSpelling(name) ? headerName(name) : header, value])
    return
  }
  switch (role) {
    case 'token':
      if (/^bearer\s/i.test(value)) setByRole(draft, 'authorization', 'Authorization', value)
      else draft.named.token ??= value
      return
    case 'signature':
    case 'requestTime':
    case 'clientId':
    case 'clientSecret':
      draft.named[role] ??= value
      return
    case 'method':
      if (/^[A-Za-z]{2,20}$/.test(value)) draft.method ??= value
      return
    case 'target':
      if (/^(?:https?:\/\/|\/)/i.test(value)) draft.target ??= value
      return
    case 'baseUrl':
      draft.baseUrl ??= /^https?:\/\//i.test(value) ? value.replace(/\/+$/, '') : `https://${value}`
      return
    case 'query':
      draft.query ??= value.replace(/^\?/, '')
      return
    case 'ownPayload':
      draft.ownPayload ??= value
      return
    case 'ownSalt':
      draft.ownSalt ??= value
      return
    default:
  }
}

function isHeaderSpelling(name: string): boolean {
  return netzmeHeaders.includes(headerName(name).toLowerCase())
}

/** How much speaks for a request: Netzme's values, an address, a method. A body alone speaks for none. */
export function strength(draft: Draft): number {
  const named = Object.keys(draft.named).length
  const headers = netzmeHeaders.filter(name => headerValue(draft.headers, name) !== undefined).length
  const address = (draft.target === undefined ? 0 : 1) + (draft.method === undefined ? 0 : 1)
  const own = (draft.ownPayload === undefined ? 0 : 2) + (draft.ownSalt === undefined ? 0 : 2)
  return named + headers + address + own
}

const single = ['method', 'target', 'baseUrl', 'query', 'body', 'ownPayload', 'ownSalt'] as const

/** Adds what the other one knows. The longer of two targets wins, since only one of them holds host or query. */
export function merge(draft: Draft, other: Draft): void {
  if (draft.target !== undefined && other.target !== undefined && other.target.length > draft.target.length)
    draft.target = other.target
  for (const key of single) {
    if (draft[key] === undefined || (key === 'body' && draft.body === ''))
      Object.assign(draft, { [key]: other[key] ?? draft[key] })
  }
  for (const pair of other.headers) {
    const held = draft.headers.some(
      ([name, value]) => name.toLowerCase() === pair[0].toLowerCase() && value === pair[1],
    )
    const own = netzmeHeaders.includes(pair[0].toLowerCase()) && headerValue(draft.headers, pair[0].toLowerCase())
    if (!held && own === undefined) draft.headers.push(pair)
    else if (!held && own === false) draft.headers.push(pair)
  }
  draft.named = { ...other.named, ...draft.named }
}

/** The finished request. What only the merchant's own strings hold fills the gaps. */
export function fromDraft(draft: Draft, source: string, at: number, problems: ProblemList): ImportedRequest {
  const payload = draft.ownPayload === undefined ? {} : readOwnPayload(draft.ownPayload)
  const salt = draft.ownSalt === undefined ? {} : readOwnSalt(draft.ownSalt)
  const { body: ownBody, path: ownPath, method: ownMethod, ...own } = { ...salt, ...payload }
  const headers = draft.headers
  const held = fromParts(
    {
      method: draft.method ?? ownMethod,
      target: targetOf(draft) ?? ownPath,
      baseUrl: draft.baseUrl,
      headers,
      body: draft.body ?? ownBody,
      named: namedOnly(draft),
      source,
      at,
    },
    problems,
  )
  return {
    ...held,
    request: { ...own, ...held.request },
    ...(draft.ownPayload !== undefined && { ownPayload: draft.ownPayload }),
    ...(draft.ownSalt !== undefined && { ownSalt: draft.ownSalt }),
    ...(draft.guesses && draft.guesses.length > 0 && { guesses: draft.guesses }),
  }
}

/** A header wins over the same value under a name of the log's own. */
function namedOnly(draft: Draft): Draft['named'] {
  const { signature, requestTime, clientId, token, ...rest } = draft.named
  const missing = (name: string) => headerValue(draft.headers, name) === undefined
  return {
    ...rest,
    ...(signature !== undefined && missing('signature') && { signature }),
    ...(requestTime !== undefined && missing('request-time') && { requestTime }),
    ...(clientId !== undefined && missing('client-id') && { clientId }),
    ...(token !== undefined && missing('authorization') && { token }),
  }
}

function targetOf({ target, query, baseUrl }: Draft): string | undefined {
  if (target === undefined) return undefined
  const whole = baseUrl !== undefined && target.startsWith('/') ? target : target
  return query === undefined || query === '' || whole.includes('?') ? whole : `${whole}?${query}`
}
