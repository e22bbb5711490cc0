import type { IncomingMessage } from 'node:http'
import { isSandboxCall, type Middleware, rawTarget } from './middleware.ts'
import { refuse } from './send-json.ts'

/**
 * Refuses every request that does not name this machine as its host. A page of another origin whose name was re-bound to
 * 127.0.0.1 reaches this port, but its browser still sends that page's own name.
 */
export const hostGuard: Middleware = (request, response, next) => {
  if (!isOwnHost(request) && !isHostless(request)) refuse(response, 403, { code: 'host-refused' })
  else if (!isOriginForm(rawTarget(request))) refuse(response, 400, { code: 'target-refused' })
  else next()
}

/** No browser leaves Host out; a client that does is told so by the sandbox, which takes it for no request. */
function isHostless(request: IncomingMessage): boolean {
  return request.headers.host === undefined && isSandboxCall(rawTarget(request))
}

/** One Host header that names loopback and the port the request came in by. */
export function isOwnHost(request: IncomingMessage): boolean {
  const hosts = request.rawHeaders.filter((_, i, all) => i % 2 === 1 && all[i - 1]?.toLowerCase() === 'host')
  const [host] = hosts
  return hosts.length === 1 && host !== undefined && isOwnAuthority(host, request.socket.localPort ?? 0)
}

/** A name of loopback and this port. */
export function isOwnAuthority(host: string, port: number): boolean {
  return ownHosts(port).includes(host)
}

/** Browsers leave out the port where it is 80. */
function ownHosts(port: number): string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return names.flatMap(name => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
}

/** A path, not a whole address: an absolute target would override Host (RFC 9112, section 3.2.2). */
function isOriginForm(target: string): boolean {
  return target.startsWith('/') && !target.startsWith('//')
}
