import { jsonFault } from '../../bytes/json.ts'
import type { SnippetProblem } from '../problem.ts'
import type { SnippetPlan } from './plan.ts'

/**
 * Which requests a target's HTTP client puts on the wire as they are.
 * Paths: `any` text without line ends; `ascii`: any visible ASCII without "#"; `uri`: what RFC 3986 allows, without dot
 * segments, which all URI libraries resolve; `whatwg`: the same without "'" in the query, which the URL Standard turns into
 * %27; `canonical`: the same as `uri` with percent-encodings in upper case and of no unreserved character, which .NET, Dart
 * and urllib3 rewrite (RFC 3986, section 6.2.2).
 */
export interface Carries {
  path: 'any' | 'ascii' | 'uri' | 'whatwg' | 'canonical'
  /** `token`: any but CONNECT; `upper`: those that are not written in capitals anyway; `fetch`: without the forbidden ones. */
  method: 'token' | 'upper' | 'fetch'
  bodyOnGet: boolean
  /** True where the tool quotes what is no JSON, trims what is, and replaces {{$guid}}, whatever a script says. */
  jsonOnly?: true
  /** Bytes that a literal may have. */
  longestBody?: number
}

const uri = /^\/(?!\/)(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})*(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?(?<!\?)$/i
const dotSegment = /^[^?]*\/(?:\.|%2e){1,2}(?:\/|\?|$)/i
const isUri = (path: string) => uri.test(path) && !dotSegment.test(path)

const paths: Record<Carries['path'], (path: string) => boolean> = {
  any: path => path.startsWith('/'),
  ascii: path => /^\/[!"$-~]*$/.test(path),
  uri: isUri,
  whatwg: path => isUri(path) && !/\?.*'/.test(path),
  canonical: path => isUri(path) && !/%(?:[\da-f]?[a-f]|2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/.test(path),
}

const methods: Record<Carries['method'], (method: string) => boolean> = {
  token: method => method.toUpperCase() !== 'CONNECT',
  upper: method => !/[a-z]|^CONNECT$/.test(method),
  fetch: method => !/[a-z]|^(?:CONNECT|TRACE|TRACK)$/.test(method),
}

const isBareJson = (body: string) => jsonFault(body) === null && !/^\s|\s$|\{\{\s*\$/.test(body)

/** What keeps a target from sending this request as it is; null where nothing does. */
export function carryFault(plan: SnippetPlan, carries: Carries): SnippetProblem | null {
  const { method, path, prefix, body, steps } = plan
  if (!methods[carries.method](method)) return { code: 'snippet-cannot-carry', field: 'method' }
  if (!paths[carries.path](path) || (prefix !== '' && !isUri(prefix))) {
    return { code: 'snippet-cannot-carry', field: 'path' }
  }
  if (body !== '' && (method === 'HEAD' || method === 'TRACE' || (method === 'GET' && !carries.bodyOnGet))) {
    return { code: 'snippet-cannot-carry', field: 'body' }
  }
  if (carries.jsonOnly && body !== '' && !isBareJson(body)) return { code: 'snippet-cannot-carry', field: 'body' }
  const limit = carries.longestBody ?? Number.POSITIVE_INFINITY
  return steps.payload.bytes > limit ? { code: 'snippet-too-long', bytes: steps.payload.bytes, limit } : null
}
