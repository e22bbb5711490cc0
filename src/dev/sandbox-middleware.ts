import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { sandboxPrefix } from '#core/live/environment.ts'
import { maxBodyBytes } from '#core/live/proxy.ts'
import type { WireFault } from '#core/live/wire-fault.ts'
import type { HeaderPair } from '#core/request/header-pair.ts'
import type { Answer } from '#sandbox/outcome.ts'
import { headerValues } from '#sandbox/raw-request.ts'
import type { Sandbox } from '#sandbox/sandbox.ts'
import { headerPairs } from './header-pairs.ts'
import { asyncMiddleware, type Middleware, rawTarget } from './middleware.ts'
import { type BodyRead, readBody } from './read-body.ts'
import { sendJson } from './send-json.ts'

/** Everything under "/sandbox/" that no earlier step took: the stand-in itself. Any program may call it. A call that forgot the prefix is told so. */
export function sandboxMiddleware(sandbox: Sandbox): Middleware {
  return asyncMiddleware(async (request, response, next) => {
    const target = rawTarget(request)
    const isOutside = !target.startsWith(`${sandboxPrefix}/`)
    if (isOutside && !sandbox.answersTo(request.method ?? '', target)) return next()
    const body = await readBody(request, maxBodyBytes).catch(() => undefined)
    if (body === undefined) return
    if (body === null) {
      response.setHeader('Connection', 'close')
      return sendJson(response, 413, {
        status: 413,
        statusMessage: 'body_too_large',
        limit: maxBodyBytes,
        sandbox: true,
      })
    }
    const headers = headerPairs(request.rawHeaders)
    const faults = faultsOf(headers, body)
    if (faults.length > 0) response.setHeader('Connection', 'close')
    const outcome = await sandbox.handle({
      method: request.method ?? '',
      target: isOutside ? target : target.slice(sandboxPrefix.length),
      httpVersion: request.httpVersion,
      headers,
      body: body.bytes,
      ...(isOutside && { outsideOf: `http://${request.headers.host}${sandboxPrefix}` }),
      ...(faults.length > 0 && { unread: { bytes: null, faults } }),
    })
    if (outcome.kind === 'drop') return void request.socket.destroy()
    if (outcome.kind === 'delayed') await waitWhileOpen(response, outcome.delayMs)
    if (!response.destroyed) writeAnswer(response, outcome.answer)
  })
}

/** Why a request that the parser let through is none all the same. */
function faultsOf(headers: readonly HeaderPair[], { fault, bytes }: BodyRead): WireFault[] {
  const [length] = headerValues(headers, 'content-length')
  const received = bytes.length
  const broken: WireFault =
    length === undefined
      ? { code: 'chunks-broken', received }
      : { code: 'body-short', expected: Number(length), received }
  return [
    ...(headerValues(headers, 'host').length === 0 ? [{ code: 'host-missing' } as const] : []),
    ...(fault === null ? [] : [broken]),
  ]
}

function writeAnswer(response: ServerResponse<IncomingMessage>, { status, headers, body }: Answer): void {
  response.statusCode = status
  for (const [name, value] of headers) response.setHeader(name, value)
  response.end(body)
}

async function waitWhileOpen(response: ServerResponse, delayMs: number): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  await wait(delayMs, undefined, { signal: gone.signal }).catch(() => undefined)
}
