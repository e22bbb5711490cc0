import type { EnvironmentId, Trace } from '#core/index.ts'
import { type ProxyCallInput, type ProxyTokenInput, pageHeader } from '#core/live/proxy.ts'
import { wireBody } from '#core/live/wire.ts'
import type { LiveOutcome } from './live-session.ts'

/** The traced call as the proxy takes it: path, headers and body that were signed, and nothing else. */
export function callInput(environment: EnvironmentId, { request, headers }: Trace): ProxyCallInput {
  const pairs = headers.map(({ name, value }) => [name, value] as const)
  return { environment, method: request.method, path: request.path, headers: pairs, ...wireBody(request.body) }
}

type Proxied = { route: 'token'; input: ProxyTokenInput } | { route: 'call'; input: ProxyCallInput }

/** One call through the page's own proxy, once. Every failure is a value. */
export async function callProxy({ route, input }: Proxied, signal: AbortSignal): Promise<LiveOutcome> {
  try {
    const response = await fetch(`./proxy/${route}`, {
      method: 'POST',
      headers: { [pageHeader.name]: pageHeader.value, 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
      cache: 'no-store',
      redirect: 'error',
      signal,
    })
    const outcome = readOutcome(await response.text())
    return outcome ?? { problem: { code: 'no-proxy', status: response.status } }
  } catch {
    if (signal.aborted) return { problem: { code: 'cancelled' } }
    return { problem: { code: isOffline() ? 'offline' : 'no-server' } }
  }
}

/** Loopback answers without a network. */
function isOffline(): boolean {
  return !navigator.onLine && !['127.0.0.1', 'localhost', '[::1]'].includes(location.hostname)
}

/** What the proxy said; null where something else answered, such as a static host's page. */
function readOutcome(text: string): LiveOutcome | null {
  try {
    const value: unknown = JSON.parse(text)
    return isOutcome(value) ? value : null
  } catch {
    return null
  }
}

function isOutcome(value: unknown): value is LiveOutcome {
  if (!isRecord(value)) return false
  if (isRecord(value.problem)) return typeof value.problem.code === 'string'
  const hasBody = typeof value.body === 'string' || typeof value.bodyBase64 === 'string'
  return isRecord(value.sent) && typeof value.status === 'number' && Array.isArray(value.headers) && hasBody
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
