import type { EnvironmentId } from '../catalogue/environments.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import type { WireBody } from './wire.ts'

/** Header that every call of the page's own routes carries: a foreign page cannot set it without a preflight. */
export const pageHeader = { name: 'X-Signature-Debugger', value: '1' } as const

/** `POST /proxy/token`, JSON in. `authorization` is the finished "Basic ..." value. */
export interface ProxyTokenInput {
  environment: EnvironmentId
  authorization: string
}

/** `POST /proxy/call`, JSON in. `path` is path plus query as signed; `headers` in the order to send them. */
export type ProxyCallInput = {
  environment: EnvironmentId
  method: string
  path: string
  headers: readonly HeaderPair[]
} & (WireBody | { body?: never; bodyBase64?: never })

/** Headers that a call may carry, in lower case. Anything else is refused: it could change where or how the call arrives. */
export const forwardedHeaders: readonly string[] = [
  'authorization',
  'request-time',
  'signature',
  'client-id',
  'content-type',
  'accept',
  'user-agent',
]

/** Methods that can be forwarded as they are: lower case would be changed on the way, and then what is sent is not what is signed. */
export const forwardedMethods: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Bytes allowed in one body, either way. */
export const maxBodyBytes = 10 * 1024 * 1024

/** The request as it left. For getToken the Basic value shows as client id and fingerprint. */
export type Transcript = {
  /** "https://tokoapi-stg.netzme.com", or the sandbox's own origin. */
  origin: string
  method: string
  /** Request target as on the request line; for the sandbox it begins with "/sandbox". */
  target: string
  headers: readonly HeaderPair[]
} & WireBody

/** Milliseconds since the call began. `connectedMs` includes name lookup and TLS. */
export interface Timing {
  connectedMs: number
  firstByteMs: number
  totalMs: number
}

/** What a proxied call gives when an answer arrived, whatever its status. */
export type ProxyAnswer = {
  sent: Transcript
  status: number
  statusText: string
  headers: readonly HeaderPair[]
  timing: Timing
  /** A redirect is reported, never followed; `location` as the server sent it. */
  redirect: { code: 'proxy-redirect'; location: string } | null
} & WireBody

/** What a proxied call gives otherwise. `sent` is there where something left. */
export interface ProxyFailure {
  problem: ProxyProblem
  sent?: Transcript
}

export type ProxyResult = ProxyAnswer | ProxyFailure

/** Everything that can keep a proxied call from an answer. */
export type ProxyProblem = GuardProblem | InputProblem | UpstreamProblem

/** Refused at the door: the request did not come from this page. */
export type GuardProblem =
  | { code: 'host-refused' }
  | { code: 'target-refused' }
  | { code: 'origin-refused' }
  | { code: 'page-header-missing' }
  | { code: 'content-type-refused' }
  | { code: 'method-refused'; allowed: string }
  | { code: 'route-unknown' }
  | { code: 'upgrade-refused' }
  | { code: 'request-unread' }
  | { code: 'too-many-readers'; limit: number }

/** Refused before anything left: the call cannot be sent as it is. `position` counts UTF-16 units. */
export type InputProblem =
  | { code: 'input-too-large'; limit: number }
  | { code: 'input-not-json' }
  | { code: 'input-not-an-object' }
  | { code: 'input-unknown-field'; field: string }
  | { code: 'input-field'; field: string; expected: 'text' | 'header-pairs' | 'base64' | 'number' | 'list' }
  | { code: 'input-body-twice' }
  | { code: 'input-body-lone-surrogate'; position: number }
  | { code: 'environment-unknown' }
  | { code: 'authorization-not-basic' }
  | { code: 'method-not-forwarded' }
  | { code: 'path-too-long'; limit: number }
  | { code: 'path-no-leading-slash' }
  | { code: 'path-names-host' }
  | { code: 'path-character'; position: number; character: number }
  | { code: 'header-not-forwarded'; name: string }
  | { code: 'header-repeated'; name: string }
  | { code: 'header-too-long'; name: string; limit: number }
  | { code: 'header-character'; name: string; position: number; character: number }

/** The call left, or tried to, and no whole answer came back. `reason` is the platform's own error code, such as "ECONNREFUSED". */
export type UpstreamProblem =
  | { code: 'proxy-dns'; host: string; reason: string }
  | { code: 'proxy-refused'; host: string }
  | { code: 'proxy-unreachable'; host: string; reason: string }
  | { code: 'proxy-tls'; host: string; reason: string }
  | { code: 'proxy-tunnel'; host: string; status: number | null; reason: string }
  | { code: 'proxy-timeout-connect'; host: string; limitMs: number }
  | { code: 'proxy-timeout-total'; host: string; limitMs: number; receivedBytes: number }
  | { code: 'proxy-too-large'; host: string; limit: number; part: 'headers' | 'body' }
  | { code: 'proxy-reset'; host: string; receivedBytes: number }
  | { code: 'proxy-not-http'; host: string; reason: string }
  /** An interim answer (1xx) that ends HTTP: 101 Switching Protocols, which nobody asked for. */
  | { code: 'proxy-switched-protocol'; host: string; protocol: string }
  /** A status that has no body (RFC 9110, section 6.4.1), and bytes after it. */
  | { code: 'proxy-body-forbidden'; host: string; status: number }
  | { code: 'proxy-aborted'; host: string }
