import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { sandboxEndpoints } from '#sandbox/endpoints.ts'
import { Sandbox } from '#sandbox/sandbox.ts'
import { controlMiddleware } from './control-middleware.ts'
import { eventsMiddleware } from './events-middleware.ts'
import { guardUpgrades, hostGuard } from './host-guard.ts'
import type { Middleware } from './middleware.ts'
import { originGuard } from './origin-guard.ts'
import { sandboxMiddleware } from './sandbox-middleware.ts'
import { securityHeaders } from './security-headers.ts'

/** What development and preview server have in common. */
export interface Host {
  middlewares: { use: (middleware: Middleware) => unknown }
  httpServer: Pick<Server, 'prependListener'> | null
}

/** The steps of every request, in order; the guards come first. `nonce` is the development page's. */
export async function serve(host: Host, nonce: string | undefined): Promise<void> {
  const sandbox = await openSandbox()
  const steps: Middleware[] = [
    securityHeaders(nonce),
    hostGuard,
    originGuard,
    eventsMiddleware(sandbox.captures),
    controlMiddleware(sandbox),
    sandboxMiddleware(sandbox),
  ]
  for (const step of steps) host.middlewares.use(step)
  if (host.httpServer) guardUpgrades(host.httpServer)
}

export function openSandbox(clock: () => number = Date.now): Promise<Sandbox> {
  return Sandbox.open({ endpoints: sandboxEndpoints, clock, random: length => randomBytes(length) })
}
