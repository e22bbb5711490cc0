import type { HeaderPair } from '../request/header-pair.ts'
import type { SignatureRequest } from '../request/request.ts'
import type { ImportedRequest } from './imported.ts'

interface Parts {
  method?: string
  /** Absolute URL or origin-form target; undefined where the text names none. */
  target?: string
  headers: readonly HeaderPair[]
  body?: string
  source: string
}

/** Absolute URL into base URL and raw path; anything after `#` never reaches a server. Null where it is no http(s) URL. */
export function splitUrl(url: string): { baseUrl: string; path: string } | null {
  const match = /^(https?:\/\/[^/?#\s]+)([^#]*)/i.exec(url)
  if (!match) return null
  const [, baseUrl = '', rest = ''] = match
  return { baseUrl, path: rest.startsWith('/') ? rest : `/${rest}` }
}

/** The request fields that headers, target and body hold. Values are taken as they stand. */
export function fromParts({ method, target, headers, body, source }: Parts): ImportedRequest {
  const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1]
  const split = target === undefined ? null : splitUrl(target)
  const host = header('host')
  const baseUrl = split?.baseUrl ?? (host && target !== undefined ? `https://${host}` : undefined)
  const authorization = header('authorization')
  const request: Partial<SignatureRequest> = defined({
    method,
    path: split?.path ?? target,
    body,
    requestTime: header('request-time'),
    clientId: header('client-id'),
    ...(authorization !== undefined && fromAuthorization(authorization)),
  })
  return { request, headers, source, ...defined({ baseUrl, observedSignature: header('signature') }) }
}

/** Without the properties that are undefined: not found is not the same as empty. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** Only the exact prefix "Bearer " is taken off; any other spelling stays in the token, where the field check shows it. */
function fromAuthorization(value: string): Partial<SignatureRequest> {
  if (value.startsWith('Bearer ')) return { token: value.slice('Bearer '.length) }
  if (/^basic /i.test(value)) return fromBasic(value.slice('basic '.length).trim())
  return { token: value }
}

function fromBasic(encoded: string): Partial<SignatureRequest> {
  try {
    const pair = new TextDecoder().decode(Uint8Array.from(atob(encoded), char => char.charCodeAt(0)))
    const colon = pair.indexOf(':')
    return colon < 0 ? {} : { clientId: pair.slice(0, colon), clientSecret: pair.slice(colon + 1) }
  } catch {
    return {}
  }
}
