import type { HeaderPair } from '../request/header-pair.ts'
import type { SignatureRequest } from '../request/request.ts'
import type { ImportedRequest, ImportSpan } from './imported.ts'
import { isMasked } from './masked.ts'
import type { ProblemList } from './problem-list.ts'
import { readAuthorization } from './split-authorization.ts'

/** What a reader found, in the words of HTTP. Values are taken as they stand. */
export interface Parts {
  method?: string | undefined
  /** Absolute URL or origin-form target; undefined where the text names none. */
  target?: string | undefined
  /** Where the target is a path alone. */
  baseUrl?: string | undefined
  headers: readonly HeaderPair[]
  /** Undefined where the text cannot tell whether there was one; "" where there was none. */
  body?: string | Uint8Array | undefined
  /** Values that stand outside of headers: a column, a name in a log, prose. They win over headers. */
  named?: Partial<SignatureRequest> & { signature?: string }
  source: string
  at?: number
  spans?: readonly ImportSpan[]
  ignored?: readonly string[]
}

/** Absolute URL into base URL and raw path; anything after `#` never reaches a server. Null where it is no http(s) URL. */
export function splitUrl(url: string): { baseUrl: string; path: string } | null {
  const match = /^(https?:\/\/[^/?#\s]+)([^#]*)/i.exec(url)
  if (!match) return null
  const [, baseUrl = '', rest = ''] = match
  return { baseUrl, path: rest.startsWith('/') ? rest : `/${rest}` }
}

const ownMachine = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

interface Address {
  baseUrl: string | undefined
  path: string
}

/** The sandbox's base URL is `http://127.0.0.1:PORT/sandbox`: what is signed is the path after it. */
function withoutSandbox({ baseUrl, path }: Address): Address & { isSandbox: boolean } {
  const isSandbox = baseUrl !== undefined && path.startsWith('/sandbox/') && ownMachine.test(baseUrl)
  return isSandbox
    ? { baseUrl: `${baseUrl}/sandbox`, path: path.slice('/sandbox'.length), isSandbox }
    : { baseUrl, path, isSandbox }
}

/** The value of the first header of this name, in whatever case. */
export function headerValue(headers: readonly HeaderPair[], name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1]
}

/** The request fields that headers, target and body hold. */
export function fromParts(parts: Parts, problems: ProblemList): ImportedRequest {
  const { method, target, headers, body, source, at, spans, ignored } = parts
  const { signature, ...named } = parts.named ?? {}
  const split =
    target === undefined ? null : withoutSandbox(splitUrl(target) ?? { baseUrl: parts.baseUrl, path: target })
  const host = headerValue(headers, 'host')
  const fromHost = host && target !== undefined ? `https://${host}` : undefined
  const authorization = headerValue(headers, 'authorization')
  if (split?.isSandbox) problems.add({ code: 'import-sandbox-address' })
  const request: Partial<SignatureRequest> = defined({
    method,
    path: split?.path,
    body,
    requestTime: headerValue(headers, 'request-time'),
    clientId: headerValue(headers, 'client-id'),
    ...(authorization !== undefined && credentialsOf(authorization, problems)),
    ...named,
  })
  for (const field of maskable) {
    if (!isHidden(request[field])) continue
    problems.add({ code: 'import-masked', field })
    delete request[field]
  }
  const shown = signature ?? headerValue(headers, 'signature')
  if (isHidden(shown)) problems.add({ code: 'import-masked', field: 'signature' })
  const observedSignature = isHidden(shown) ? undefined : shown
  const baseUrl = split?.baseUrl ?? parts.baseUrl ?? fromHost
  const own = split?.isSandbox ? spans?.filter(({ field }) => field !== 'path') : spans
  return { request, headers, source, ...defined({ baseUrl, observedSignature, at, spans: own, ignored }) }
}

const maskable = ['token', 'requestTime', 'clientId', 'clientSecret'] as const

function isHidden(value: string | undefined): boolean {
  return value !== undefined && isMasked(value)
}

function credentialsOf(authorization: string, problems: ProblemList): Partial<SignatureRequest> {
  const { scheme, found } = readAuthorization(authorization)
  if (found.token !== undefined && scheme !== 'Bearer ') problems.add({ code: 'import-scheme-word', scheme })
  return found
}

/** Without the properties that are undefined: not found is not the same as empty. */
export function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
