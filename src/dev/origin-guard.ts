import type { IncomingMessage } from 'node:http'
import { sandboxPrefix } from '#core/live/environment.ts'
import { pageHeader } from '#core/live/proxy.ts'
import { isAt, type Middleware, rawTarget } from './middleware.ts'
import { refuse } from './send-json.ts'

/** Routes that the page alone may call, each for its one method. */
const pageRoutes = [
  { path: '/proxy/token', method: 'POST' },
  { path: '/proxy/call', method: 'POST' },
  { path: `${sandboxPrefix}/control`, method: 'POST' },
] as const

/**
 * Keeps other pages out. A program (curl, a merchant's client) sends neither Origin nor Sec-Fetch-Site and passes; it has
 * the machine already. Routes that act want the page's own header and JSON too, which need a preflight that nobody answers.
 */
export const originGuard: Middleware = (request, response, next) => {
  const target = rawTarget(request)
  const route = pageRoutes.find(({ path }) => isAt(target, path))
  if (isForeign(request)) return refuse(response, 403, { code: 'origin-refused' })
  if (!route) return target.startsWith('/proxy/') ? refuse(response, 404, { code: 'route-unknown' }) : next()
  if (request.method !== route.method) {
    response.setHeader('Allow', route.method)
    return refuse(response, 405, { code: 'method-refused', allowed: route.method })
  }
  if (request.headers[pageHeader.name.toLowerCase()] !== pageHeader.value) {
    return refuse(response, 403, { code: 'page-header-missing' })
  }
  if (!/^application\/json(;\s*charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')) {
    return refuse(response, 415, { code: 'content-type-refused' })
  }
  next()
}

/** What tells where a request comes from. */
interface Ask {
  method: string
  target: string
  /** The value of a header, by its name in lower case. */
  header: (name: string) => string | undefined
}

/** True where a browser says that another origin asks. Following a link to the page is no asking. */
export function isForeign(request: IncomingMessage): boolean {
  const header = (name: string) => {
    const value = request.headers[name]
    return Array.isArray(value) ? value[0] : value
  }
  return isForeignAsk({ method: request.method ?? '', target: rawTarget(request), header })
}

/** The same for a request that may have been read by other means. */
export function isForeignAsk({ method, target, header }: Ask): boolean {
  const origin = header('origin')
  if (origin !== undefined && origin !== `http://${header('host')}`) return true
  const site = header('sec-fetch-site')
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  const isTopNavigation = header('sec-fetch-mode') === 'navigate' && header('sec-fetch-dest') === 'document'
  return !(isTopNavigation && method === 'GET' && isPage(target))
}

/** The one address that links lead to. The development server's helpers act when they are asked for. */
function isPage(target: string): boolean {
  return isAt(target, '/') || isAt(target, '/index.html')
}
