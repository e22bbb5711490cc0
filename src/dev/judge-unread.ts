import { sandboxPrefix } from '#core/live/environment.ts'
import type { WireFault } from '#core/live/wire-fault.ts'
import type { Outcome } from '#sandbox/outcome.ts'
import { headerValues } from '#sandbox/raw-request.ts'
import type { WireRequest } from '#sandbox/read-wire.ts'
import type { Sandbox } from '#sandbox/sandbox.ts'
import type { Collected } from './collect-request.ts'
import { isOwnAuthority } from './host-guard.ts'
import { isSandboxCall } from './middleware.ts'
import { isForeignAsk } from './origin-guard.ts'

/**
 * Hands a request that is none to the sandbox, by the rules of every request: a target that can be read must be the
 * sandbox's, a Host this machine's, and no other page's doing. Null where they forbid it.
 */
export async function judgeUnread(
  { bytes, wire }: Collected,
  faults: readonly WireFault[],
  port: number,
  sandbox: Sandbox,
): Promise<Outcome | null> {
  if (!isForSandbox(wire, port)) return null
  return sandbox.handle({
    method: wire.method,
    target: (wire.target ?? '').slice(sandboxPrefix.length),
    httpVersion: wire.httpVersion,
    headers: wire.headers,
    body: wire.body,
    unread: { bytes, faults },
  })
}

function isForSandbox({ method, target, headers }: WireRequest, port: number): boolean {
  const hosts = headerValues(headers, 'host')
  if (hosts.length > 1 || hosts.some(host => !isOwnAuthority(host, port))) return false
  const header = (name: string) => headerValues(headers, name)[0]
  if (isForeignAsk({ method, target: target ?? '', header })) return false
  return target === null || isSandboxCall(target)
}
