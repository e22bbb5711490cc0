import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { sandboxEndpoints } from '#sandbox/endpoints.ts'
import { Sandbox } from '#sandbox/sandbox.ts'
import type { CollectLimits } from './collect-request.ts'
import { controlMiddleware } from './control-middleware.ts'
import { declineUpgrades } from './decline-upgrades.ts'
import { eventsMiddleware } from './events-middleware.ts'
import { forwardDefaults } from './forward.ts'
import { hostGuard } from './host-guard.ts'
import type { Middleware } from './middleware.ts'
import { originGuard } from './origin-guard.ts'
import { type ProxyOptions, proxyCall, proxyToken } from './proxy-middleware.ts'
import { sandboxMiddleware } from './sandbox-middleware.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { takeUnreadRequests } from './unread-requests.ts'
import { upstreamOf } from './upstream.ts'

/** What development and preview server have in common. */
export interface Host {
  middlewares: { use: (middleware: Middleware) => unknown }
  httpServer: Server | null
}

export interface ServeOptions {
  /** The development page's. */
  nonce?: string
  /** True where the server has a socket of its own for hot reload. */
  hasViteSocket?: boolean
  /** For tests, which look into it. */
  sandbox?: Sandbox
  /** For tests: how long and how much is waited for where the parser gave up. */
  collect?: CollectLimits
  /** For tests, which bring upstreams and limits of their own. */
  proxy?: ProxyOptions
  /** Milliseconds between two signs of life of the events. */
  heartbeatMs?: number
}

/** The steps of every request, in order; the guards come first. */
export async function serve(
  host: Host,
  {
    nonce,
    hasViteSocket = false,
    collect,
    sandbox: given,
    proxy = proxyDefaults,
    heartbeatMs = 15_000,
  }: ServeOptions = {},
): Promise<void> {
  const sandbox = given ?? (await openSandbox())
  const steps: Middleware[] = [
    hostGuard,
    originGuard,
    proxyToken(proxy),
    proxyCall(proxy),
    eventsMiddleware(sandbox.captures, heartbeatMs),
    controlMiddleware(sandbox),
    sandboxMiddleware(sandbox),
  ]
  for (const step of steps) host.middlewares.use(step)
  if (!host.httpServer) return
  setSecurityHeaders(host.httpServer, nonce)
  takeUnreadRequests(host.httpServer, sandbox, collect)
  declineUpgrades(host.httpServer, hasViteSocket)
}

const proxyDefaults: ProxyOptions = { ...forwardDefaults, upstreamOf }

/** A sandbox with the whole catalogue. */
export function openSandbox(clock: () => number = Date.now): Promise<Sandbox> {
  return Sandbox.open({ endpoints: sandboxEndpoints, clock, random: length => randomBytes(length) })
}
