import { type ClientRequest, Agent as HttpAgent, request as httpRequest } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { HttpsProxyAgent } from 'https-proxy-agent'
import type { UpstreamProblem } from '#core/live/proxy.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'
import { originOf, type Upstream } from './upstream.ts'
import { headerLimit } from './upstream-problem.ts'

export interface ForwardOptions {
  connectMs: number
  totalMs: number
  maxAnswerBytes: number
  /** The company proxy for an address, "" for none. */
  proxyFor: (url: string) => string
  /** For tests: trusted instead of the platform's authorities (to which NODE_EXTRA_CA_CERTS adds). */
  ca?: string
}

/** A request line and headers exactly as they go out. */
export interface Head {
  method: string
  target: string
  headers: readonly HeaderPair[]
}

/** `tunnelling` is true where a company proxy comes first. */
export type Opened = { ok: true; value: ClientRequest; tunnelling: boolean } | { ok: false; problem: UpstreamProblem }

/** A request whose line and headers Node writes as they are: given as a flat list, it neither sorts nor adds to them. */
export function openRequest(upstream: Upstream, head: Head, options: ForwardOptions): Opened {
  const opened = openConnection(upstream, head, options)
  // Node drops headers beyond 2000 without a word; their bytes are bounded anyway
  if (opened.ok) opened.value.maxHeadersCount = 0
  return opened
}

function openConnection(upstream: Upstream, head: Head, options: ForwardOptions): Opened {
  const common = {
    host: upstream.host,
    port: upstream.port,
    method: head.method,
    path: head.target,
    headers: head.headers.flat(),
    maxHeaderSize: headerLimit,
    insecureHTTPParser: false,
  }
  if (!upstream.secure) {
    return {
      ok: true,
      value: httpRequest({ ...common, agent: new HttpAgent({ keepAlive: false }) }),
      tunnelling: false,
    }
  }
  // Said outright: an environment variable must not switch verification off.
  const tls = { rejectUnauthorized: true, ...(options.ca !== undefined && { ca: options.ca }) }
  const proxy = options.proxyFor(originOf(upstream))
  if (proxy === '') {
    const agent = new HttpsAgent({ keepAlive: false, ...tls })
    return { ok: true, value: httpsRequest({ ...common, ...tls, agent }), tunnelling: false }
  }
  if (!/^https?:$/.test(protocolOf(proxy))) {
    return { ok: false, problem: { code: 'proxy-tunnel', host: upstream.host, status: null, reason: 'UNSUPPORTED' } }
  }
  const agent = new HttpsProxyAgent(proxy, tls)
  return { ok: true, value: httpsRequest({ ...common, ...tls, protocol: 'https:', agent }), tunnelling: true }
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : ''
}
