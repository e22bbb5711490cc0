import { type HeaderPair, type SignatureRequest, sign } from '#core/index.ts'
import { forwardedHeaders, type ProxyCallInput } from '#core/live/proxy.ts'
import { wireBody } from '#core/live/wire.ts'

/** What of a captured request may be sent otherwise than it arrived. */
export type Resent = Pick<SignatureRequest, 'method' | 'path' | 'token' | 'requestTime' | 'body'>

interface Original {
  request: SignatureRequest
  /** As they arrived, in order. */
  headers: readonly HeaderPair[]
}

/**
 * A captured request once more, for the sandbox. Headers keep order, spelling and value, except those whose field was edited.
 * `signed` gives it the signature that is right for what is now sent, for which `original` has to hold the secret, and brings
 * the other three headers into form.
 */
export async function resentCall(original: Original, resent: Resent, signed: boolean): Promise<ProxyCallInput> {
  const { request } = original
  const edited: HeaderPair[] = []
  if (signed || resent.token !== request.token) edited.push(['Authorization', `Bearer ${resent.token}`])
  if (signed || resent.requestTime !== request.requestTime) edited.push(['Request-Time', resent.requestTime])
  if (signed) edited.push(['Signature', (await sign({ ...request, ...resent })).signature])
  if (signed) edited.push(['Client-Id', request.clientId])
  const headers = withEdited(original.headers.filter(isForwarded), edited)
  return { environment: 'sandbox', method: resent.method, path: resent.path, headers, ...wireBody(resent.body) }
}

/** Each edited value in the place of the first header of its name, under the name that arrived; at the end where there was none. */
function withEdited(headers: readonly HeaderPair[], edited: readonly HeaderPair[]): HeaderPair[] {
  const left = new Map(edited.map(pair => [pair[0].toLowerCase(), pair]))
  const isEdited = new Set(left.keys())
  const placed = headers.flatMap(([name, value]): HeaderPair[] => {
    const key = name.toLowerCase()
    const next = left.get(key)
    left.delete(key)
    if (next) return [[name, next[1]]]
    return isEdited.has(key) ? [] : [[name, value]]
  })
  return [...placed, ...left.values()]
}

function isForwarded([name]: HeaderPair): boolean {
  return forwardedHeaders.includes(name.toLowerCase())
}

/** Headers that belong to a connection, which each sending writes for itself. */
const ofConnection = ['host', 'content-length', 'connection', 'transfer-encoding', 'accept-encoding', 'expect']

/** Names of the headers that arrived and are not sent along. */
export function headersLeftOut(headers: readonly HeaderPair[]): string[] {
  return headers
    .filter(header => !isForwarded(header) && !ofConnection.includes(header[0].toLowerCase()))
    .map(([name]) => name)
}
