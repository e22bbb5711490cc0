import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Environment } from '#core/catalogue/environments.ts'
import { tokenRequestBody } from '#core/live/environment.ts'
import { type InputProblem, maxBodyBytes, type ProxyResult, type Transcript } from '#core/live/proxy.ts'
import { wireBody } from '#core/live/wire.ts'
import type { Result } from '#core/problem.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'
import { redactBasic } from '#sandbox/redact.ts'
import { type Call, type Forwarded, forward } from './forward.ts'
import { asyncMiddleware, isAt, type Middleware, rawTarget } from './middleware.ts'
import type { ForwardOptions, Head } from './open-request.ts'
import { readCall, readTokenInput } from './read-call.ts'
import { type JsonObject, readJsonInput } from './read-json-input.ts'
import { sendJson } from './send-json.ts'
import { originOf, type Upstream } from './upstream.ts'

export interface ProxyOptions extends ForwardOptions {
  /** Where an environment is; `ownPort` is the port that the page came in by. */
  upstreamOf: (environment: Environment, ownPort: number) => Upstream
}

/** A base64 body of the largest size, escaped as JSON may be, and what stands around it. */
const maxInputBytes = maxBodyBytes * 2 + 256 * 1024

/** `POST /proxy/token`: getToken, with the Basic value that the page has made. */
export function proxyToken(options: ProxyOptions): Middleware {
  return proxyRoute('/proxy/token', options, input => {
    const read = readTokenInput(input)
    if (!read.ok) return read
    const { environment, authorization } = read.value
    const headers: HeaderPair[] = [
      ['Authorization', authorization],
      ['Content-Type', 'application/json'],
    ]
    const call = { method: 'POST', path: environment.tokenPath, headers, body: Buffer.from(tokenRequestBody) }
    return { ok: true, value: { environment, call } }
  })
}

/** `POST /proxy/call`: one signed request. */
export function proxyCall(options: ProxyOptions): Middleware {
  return proxyRoute('/proxy/call', options, readCall)
}

type ReadInput = (input: JsonObject) => Result<{ environment: Environment; call: Call }, InputProblem>

function proxyRoute(path: string, options: ProxyOptions, readInput: ReadInput): Middleware {
  return asyncMiddleware(async (request, response, next) => {
    if (!isAt(rawTarget(request), path)) return next()
    const json = await readJsonInput(request, maxInputBytes)
    if (!json) return
    const read = json.ok ? readInput(json.value) : json
    if (!read.ok) {
      const status = read.problem.code === 'input-too-large' ? 413 : 400
      if (status === 413) response.setHeader('Connection', 'close')
      return sendJson(response, status, { problem: read.problem } satisfies ProxyResult)
    }
    const { environment, call } = read.value
    const upstream = options.upstreamOf(environment, request.socket.localPort ?? 0)
    const outcome = await forward(upstream, call, options, goneSignal(request, response))
    const status = outcome.ok ? 200 : outcome.problem.code.startsWith('proxy-timeout') ? 504 : 502
    if (!response.destroyed) sendJson(response, status, await resultOf(outcome, upstream, call))
  })
}

/** Aborts once the page has gone away. */
function goneSignal(request: IncomingMessage, response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  if (request.socket.destroyed) gone.abort()
  return gone.signal
}

async function resultOf(outcome: Forwarded, upstream: Upstream, call: Call): Promise<ProxyResult> {
  if (!outcome.ok) {
    const { problem, head } = outcome
    return head ? { problem, sent: await transcriptOf(head, upstream, call) } : { problem }
  }
  const { status, statusText, headers, body } = outcome.answer
  const location = headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
  const redirect = status >= 300 && status < 400 && location !== undefined
  return {
    sent: await transcriptOf(outcome.head, upstream, call),
    status,
    statusText,
    headers,
    timing: outcome.timing,
    redirect: redirect ? { code: 'proxy-redirect', location } : null,
    ...wireBody(body),
  }
}

/** What left. A Basic value holds the client secret, and a transcript may be kept: it shows as id and fingerprint. */
async function transcriptOf(head: Head, upstream: Upstream, call: Call): Promise<Transcript> {
  const headers = head.headers.map(
    async ([name, value]): Promise<HeaderPair> => [name, /^basic\b/i.test(value) ? await redactBasic(value) : value],
  )
  return {
    origin: originOf(upstream),
    method: head.method,
    target: head.target,
    headers: await Promise.all(headers),
    ...wireBody(call.body),
  }
}
