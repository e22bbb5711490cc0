import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { sandboxPrefix } from '#core/live/environment.ts'
import { maxBodyBytes } from '#core/live/proxy.ts'
import type { Answer } from '#sandbox/outcome.ts'
import type { Sandbox } from '#sandbox/sandbox.ts'
import { headerPairs } from './header-pairs.ts'
import { asyncMiddleware, type Middleware, rawTarget } from './middleware.ts'
import { readBody } from './read-body.ts'
import { sendJson } from './send-json.ts'

/** Everything under "/sandbox/" that no earlier step took: the stand-in itself. Any program may call it. */
export function sandboxMiddleware(sandbox: Sandbox): Middleware {
  return asyncMiddleware(async (request, response, next) => {
    const target = rawTarget(request)
    if (!target.startsWith(`${sandboxPrefix}/`)) return next()
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
    const outcome = await sandbox.handle({
      method: request.method ?? '',
      target: target.slice(sandboxPrefix.length),
      httpVersion: request.httpVersion,
      headers: headerPairs(request.rawHeaders),
      body,
    })
    if (outcome.kind === 'drop') return void request.socket.destroy()
    if (outcome.kind === 'delayed') await waitWhileOpen(response, outcome.delayMs)
    if (!response.destroyed) writeAnswer(response, outcome.answer)
  })
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
