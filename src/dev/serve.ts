import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { sandboxEndpoints } from '#sandbox/endpoints.ts'
import { Sandbox } from '#sandbox/sandbox.ts'
import { controlMiddleware } from './control-middleware.ts'
import { eventsMiddleware } from './events-middleware.ts'
import { forwardDefaults } from './forward.ts'
import { guardUpgrades, hostGuard } from './host-guard.ts'
import type { Middleware } from './middleware.ts'
import { originGuard } from './origin-guard.ts'
import { type ProxyOptions, proxyCall, proxyToken } from './proxy-middleware.ts'
import { sandboxMiddleware } from './sandbox-middleware.ts'
import { securityHeaders } from './security-headers.ts'
import { upstreamOf } from './upstream.ts'

/** What development and preview server have in common. */
export interface Host {
  middlewares: { use: (middleware: Middleware) => unknown }
  httpServer: Pick<Server, 'prependListener'> | null
}

export interface ServeOptions {
  /** The development page's. */
  nonce?: string
  /** For tests, which bring upstreams and limits of their own. */
  proxy?: ProxyOptions
  /** Milliseconds between two signs of life of the events. */
  heartbeatMs?: number
}

/** The steps of every request, in order; the guards come first. */
export async function serve(
  host: Host,
  { nonce, proxy = proxyDefaults, heartbeatMs = 15_000 }: ServeOptions = {},
): Promise<void> {
  const sandbox = await openSandbox()
  const steps: Middleware[] = [
    securityHeaders(nonce),
    hostGuard,
    originGuard,
    proxyToken(proxy),
    proxyCall(proxy),
    eventsMiddleware(sandbox.captures, heartbeatMs),
    controlMiddleware(sandbox),
    sandboxMiddleware(sandbox),
  ]
  for (const step of steps) host.middlewares.use(step)
  if (host.httpServer) guardUpgrades(host.httpServer)
}

const proxyDefaults: ProxyOptions = { ...forwardDefaults, upstreamOf }

/** A sandbox with the whole catalogue. */
export function openSandbox(clock: () => number = Date.now): Promise<Sandbox> {
  return Sandbox.open({ endpoints: sandboxEndpoints, clock, random: length => randomBytes(length) })
}
