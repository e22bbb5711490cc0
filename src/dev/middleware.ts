import type { IncomingMessage, ServerResponse } from 'node:http'
import { sandboxPrefix } from '#core/live/environment.ts'

/** One step of the server: answers, or hands on with `next`. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void

/** The request target as it arrived. The server's own middlewares rewrite `url`; `originalUrl` is set before they run. */
export function rawTarget(request: IncomingMessage & { originalUrl?: string }): string {
  return request.originalUrl ?? request.url ?? ''
}

/** True where a target is this path, with or without a query. Compared as raw text: no other spelling is taken for it. */
export function isAt(target: string, path: string): boolean {
  return target === path || target.startsWith(`${path}?`)
}

/** True for what the sandbox itself answers, and no page route. */
export function isSandboxCall(target: string): boolean {
  const isPageRoute = ['events', 'control'].some(route => isAt(target, `${sandboxPrefix}/${route}`))
  return target.startsWith(`${sandboxPrefix}/`) && !isPageRoute
}

/** A middleware from an async function. Its errors are our own bugs; they say no more than that. */
export function asyncMiddleware(
  handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => Promise<void>,
): Middleware {
  return (request, response, next) => {
    handle(request, response, next).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else next(error)
    })
  }
}
