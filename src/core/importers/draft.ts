import { utf8Length } from '../bytes/utf8.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import type { SignatureRequest } from '../request/request.ts'
import { headerName, netzmeHeaders, type Role } from './field-names.ts'
import { fromParts, headerValue } from './from-parts.ts'
import type { ImportedRequest, ImportGuess } from './imported.ts'
import { isMasked } from './masked.ts'
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
  if (isNoValue(role, name, value)) return
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

/** A name that a log's format puts there (`$http_signature`); how long nginx took to answer; when a log's line was written. */
function isNoValue(role: Role, name: string, value: string): boolean {
  if (/^(?:bearer )?\$\{?[a-z_]\w{0,60}\}?$/i.test(value)) return true
  if (role !== 'requestTime') return false
  return /^\d{1,5}\.\d{1,6}$/.test(value) || (/^(?:timestamp|waktu|jam)$/i.test(name) && /^\d{4}-\d\d-\d\d/.test(value))
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

/** True where both say something else about one value: they are two requests. */
export function disagree(a: Draft, b: Draft): boolean {
  const bodies = a.body !== undefined && b.body !== undefined && a.body !== '' && b.body !== '' && a.body !== b.body
  if (bodies) return true
  if (a.target !== undefined && b.target !== undefined && !sameTarget(a.target, b.target)) return true
  if (a.method !== undefined && b.method !== undefined && a.method.toUpperCase() !== b.method.toUpperCase()) return true
  return (['signature', 'requestTime', 'clientId', 'token'] as const).some(field => {
    const [one, other] = [heldIn(a, field), heldIn(b, field)]
    return one !== undefined && other !== undefined && one !== other && !isMasked(one) && !isMasked(other)
  })
}

function heldIn(
  { headers, named }: Draft,
  field: 'signature' | 'requestTime' | 'clientId' | 'token',
): string | undefined {
  switch (field) {
    case 'signature':
      return headerValue(headers, 'signature') ?? named.signature
    case 'requestTime':
      return headerValue(headers, 'request-time') ?? named.requestTime
    case 'clientId':
      return headerValue(headers, 'client-id') ?? named.clientId
    case 'token':
      return /^bearer\s+(\S+)$/i.exec(headerValue(headers, 'authorization') ?? '')?.[1] ?? named.token
  }
}

/** An absolute address and its own path are the same target. */
function sameTarget(a: string, b: string): boolean {
  const path = (target: string) => target.replace(/^https?:\/\/[^/]*/i, '')
  return path(a) === path(b) || path(a).startsWith(`${path(b)}?`) || path(b).startsWith(`${path(a)}?`)
}

/** Adds what the other one knows. The longer of two targets wins, since only one of them holds host or query. */
export function merge(draft: Draft, other: Draft): void {
  if (draft.target !== undefined && other.target !== undefined && other.target.length > draft.target.length)
    draft.target = other.target
  for (const key of single) fill(draft, other, key)
  for (const pair of other.headers) {
    const name = pair[0].toLowerCase()
    const same = draft.headers.some(([held, value]) => held.toLowerCase() === name && value === pair[1])
    const own = netzmeHeaders.includes(name) && headerValue(draft.headers, name) !== undefined
    if (!same && !own) draft.headers.push(pair)
  }
  if (Object.keys(other.named).length > 0) draft.named = { ...other.named, ...draft.named }
  if (other.guesses) draft.guesses = [...(draft.guesses ?? []), ...other.guesses]
}

function fill<Key extends (typeof single)[number]>(draft: Draft, other: Draft, key: Key): void {
  const value = other[key]
  if (value !== undefined && (draft[key] === undefined || draft[key] === '')) draft[key] = value
}

/** What only the merchant's own strings hold fills the gaps. */
export function fillFromOwn(draft: Draft): void {
  const payload = draft.ownPayload === undefined ? {} : readOwnPayload(draft.ownPayload)
  const salt = draft.ownSalt === undefined ? {} : readOwnSalt(draft.ownSalt)
  const { body, path, method, ...values } = { ...salt, ...payload }
  if (body !== undefined) draft.body ??= body
  if (path !== undefined) draft.target ??= path
  if (method !== undefined) draft.method ??= method
  draft.named = { ...values, ...draft.named }
}

/** A string with a hidden part is none that the merchant signed with: what it tells beside that is kept. */
function dropMaskedOwn(draft: Draft, problems: ProblemList): void {
  const isHidden = (values: object) => Object.values(values).some(value => typeof value === 'string' && isMasked(value))
  const { token, requestTime } = draft.ownPayload === undefined ? {} : readOwnPayload(draft.ownPayload)
  if (isHidden({ token, requestTime })) {
    problems.add({ code: 'import-masked', field: 'payload' })
    delete draft.ownPayload
  }
  if (draft.ownSalt === undefined || !isHidden(readOwnSalt(draft.ownSalt))) return
  problems.add({ code: 'import-masked', field: 'salt' })
  delete draft.ownSalt
}

/** The finished request. */
export function fromDraft(draft: Draft, source: string, at: number, problems: ProblemList): ImportedRequest {
  fillFromOwn(draft)
  dropMaskedOwn(draft, problems)
  const { headers, method } = draft
  tellLength(draft, problems)
  // A client's own word for the method (`method: 'post'`, `:post`): what goes over the wire is in capitals.
  if (method !== undefined && /^[a-z]+$/.test(method)) problems.add({ code: 'import-method-case', method })
  const held = fromParts(
    {
      method: method !== undefined && /^[a-z]+$/.test(method) ? method.toUpperCase() : method,
      target: targetOf(draft),
      baseUrl: draft.baseUrl,
      headers,
      body: draft.body,
      named: namedOnly(draft),
      source,
      at,
    },
    problems,
  )
  return {
    ...held,
    ...(draft.ownPayload !== undefined && { ownPayload: draft.ownPayload }),
    ...(draft.ownSalt !== undefined && { ownSalt: draft.ownSalt }),
    ...(draft.guesses && draft.guesses.length > 0 && { guesses: draft.guesses }),
  }
}

/** A log that joins lines or cuts them leaves another body than the one that was sent. */
function tellLength({ headers, body }: Draft, problems: ProblemList): void {
  const stated = Number(headerValue(headers, 'content-length') || Number.NaN)
  const found = typeof body === 'string' ? utf8Length(body) : (body?.length ?? 0)
  const isTold = problems.all().some(({ code }) => code === 'import-body-printed' || code === 'import-body-cut')
  if (!isTold && found > 0 && stated >= 0 && stated !== found)
    problems.add({ code: 'import-body-length-differs', stated, found })
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
