import type { ClientRequest, IncomingMessage } from 'node:http'
import { getProxyForUrl } from 'proxy-from-env'
import { maxBodyBytes, type Timing, type UpstreamProblem } from '#core/live/proxy.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'
import { headerPairs } from './header-pairs.ts'
import { type ForwardOptions, type Head, openRequest } from './open-request.ts'
import { authorityOf, type Upstream } from './upstream.ts'
import { type Progress, upstreamProblem } from './upstream-problem.ts'

/** A call as it was signed. Values are checked already: nothing in them can break out of its line. */
export interface Call {
  method: string
  path: string
  headers: readonly HeaderPair[]
  body: Uint8Array
}

export const forwardDefaults: ForwardOptions = {
  connectMs: 10_000,
  totalMs: 30_000,
  maxAnswerBytes: maxBodyBytes,
  proxyFor: getProxyForUrl,
}

/** What became of a call. `head` is null where nothing of it left. */
export type Forwarded =
  | { ok: true; head: Head; answer: Answer; timing: Timing }
  | { ok: false; head: Head | null; problem: UpstreamProblem }

export interface Answer {
  status: number
  statusText: string
  headers: HeaderPair[]
  body: Uint8Array
}

/** Adds what HTTP itself needs and nothing else: Host first, the call's headers as given, then length and end. */
export function headOf(upstream: Upstream, call: Call): Head {
  const bodiless = call.body.length === 0 && (call.method === 'GET' || call.method === 'DELETE')
  const length: HeaderPair[] = bodiless ? [] : [['Content-Length', String(call.body.length)]]
  return {
    method: call.method,
    target: `${upstream.prefix}${call.path}`,
    headers: [['Host', authorityOf(upstream)], ...call.headers, ...length, ['Connection', 'close']],
  }
}

/** Sends a call byte for byte and reads the whole answer. Follows nothing, keeps nothing, retries nothing. */
export function forward(
  upstream: Upstream,
  call: Call,
  options: ForwardOptions,
  signal: AbortSignal,
): Promise<Forwarded> {
  const head = headOf(upstream, call)
  const { host } = upstream
  const progress: Progress = {
    host,
    tunnelling: false,
    reached: false,
    connected: false,
    receivedBytes: 0,
    bodilessStatus: null,
  }
  const stopwatch = startStopwatch()
  return new Promise(resolve => {
    const opened = openRequest(upstream, head, options)
    if (!opened.ok) return resolve({ ok: false, head: null, problem: opened.problem })
    const request = opened.value
    const settle = (outcome: Forwarded) => {
      stopWatching()
      resolve(outcome)
      request.destroy()
    }
    const fail = (problem: UpstreamProblem) => settle({ ok: false, head: progress.connected ? head : null, problem })
    const { onConnected, stopWatching } = watchLimits(progress, options, signal, fail)
    progress.tunnelling = opened.tunnelling
    watchConnection(request, upstream.secure, progress, () => {
      onConnected()
      stopwatch.mark('connectedMs')
    })
    request.on('error', error => fail(upstreamProblem(error, progress)))
    request.on('proxyConnect', (connect: { statusCode: number }) => {
      progress.tunnelling = false
      if (connect.statusCode !== 200)
        fail({ code: 'proxy-tunnel', host, status: connect.statusCode, reason: 'CONNECT' })
    })
    request.on('upgrade', (response, socket) => {
      socket.destroy()
      fail({ code: 'proxy-switched-protocol', host, protocol: (response.headers.upgrade ?? '').slice(0, 100) })
    })
    request.on('response', response => {
      stopwatch.mark('firstByteMs')
      readAnswer(response, options.maxAnswerBytes, progress, fail, answer => {
        stopwatch.mark('totalMs')
        settle({ ok: true, head, answer, timing: stopwatch.timing })
      })
    })
    if (!signal.aborted) request.end(call.body)
  })
}

function startStopwatch(): { timing: Timing; mark: (point: keyof Timing) => void } {
  const began = performance.now()
  const timing: Timing = { connectedMs: 0, firstByteMs: 0, totalMs: 0 }
  return {
    timing,
    mark: point => {
      timing[point] = Math.round((performance.now() - began) * 10) / 10
    },
  }
}

/** Ends a call that takes too long, or that nobody waits for any more. */
function watchLimits(
  progress: Progress,
  { connectMs, totalMs }: ForwardOptions,
  signal: AbortSignal,
  fail: (problem: UpstreamProblem) => void,
): { onConnected: () => void; stopWatching: () => void } {
  const { host } = progress
  const connect = setTimeout(() => fail({ code: 'proxy-timeout-connect', host, limitMs: connectMs }), connectMs)
  const total = setTimeout(() => {
    fail({ code: 'proxy-timeout-total', host, limitMs: totalMs, receivedBytes: progress.receivedBytes })
  }, totalMs)
  const onAbort = () => fail({ code: 'proxy-aborted', host })
  signal.addEventListener('abort', onAbort)
  // After this call has its result: `fail` needs what this function returns.
  if (signal.aborted) queueMicrotask(onAbort)
  return {
    onConnected: () => clearTimeout(connect),
    stopWatching: () => {
      clearTimeout(connect)
      clearTimeout(total)
      signal.removeEventListener('abort', onAbort)
    },
  }
}

function watchConnection(request: ClientRequest, secure: boolean, progress: Progress, onConnected: () => void): void {
  request.on('socket', socket => {
    const connected = () => {
      progress.connected = true
      onConnected()
    }
    const reached = () => {
      progress.reached = true
      if (!secure) connected()
    }
    // Behind a company proxy the socket arrives here with TCP standing already.
    if (socket.connecting) socket.once('connect', reached)
    else reached()
    if (secure) socket.once('secureConnect', connected)
  })
}

function readAnswer(
  response: IncomingMessage,
  limit: number,
  progress: Progress,
  fail: (problem: UpstreamProblem) => void,
  done: (answer: Answer) => void,
): void {
  const { host } = progress
  const { statusCode } = response
  if (statusCode === 204 || statusCode === 304) progress.bodilessStatus = statusCode
  const tooLarge = () => fail({ code: 'proxy-too-large', host, limit, part: 'body' })
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => {
    progress.receivedBytes += chunk.length
    if (progress.receivedBytes > limit) tooLarge()
    else chunks.push(chunk)
  })
  response.on('error', error => fail(upstreamProblem(error, progress)))
  response.on('end', () => {
    const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = response
    done({ status, statusText, headers: headerPairs(rawHeaders), body: Buffer.concat(chunks) })
  })
  if (Number(response.headers['content-length'] ?? 0) > limit) tooLarge()
}
