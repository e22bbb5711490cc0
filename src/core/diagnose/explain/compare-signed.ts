import { findDifferences } from '../../difference/find-differences.ts'
import type { Finding } from '../../difference/finding.ts'
import { saltSecret } from '../../request/request.ts'
import type { Rendered } from '../../scheme/render.ts'
import { renderScheme } from '../../trace/trace.ts'
import type { Plan } from '../plan/plan.ts'
import type { Slots } from '../signing/slots.ts'
import { signedSides } from './signed-sides.ts'

interface Memory {
  expected: { payload: Rendered; salt: Rendered }
  /** Of a signed payload and salt, hash and form: many mistakes give the same bytes. */
  findings: Map<string, readonly Finding[]>
}

const memories = new WeakMap<Plan, Memory>()

/** What differs between the strings that these slots sign and the right ones: the same for all that sign the same bytes. */
export function compareSigned(plan: Plan, slots: Slots, signed: { payload: string; salt: string }, digest: Uint8Array) {
  const { request, scheme, known, observed } = plan
  const memory = memories.get(plan) ?? { expected: renderScheme(request, scheme), findings: new Map() }
  memories.set(plan, memory)
  const { kind, hash, fault } = slots.construction
  const key = JSON.stringify([kind, hash, fault, slots.charset.id, signed.payload, signed.salt])
  const found = memory.findings.get(key)
  if (found) return found
  const findings = findDifferences({
    expected: { ...memory.expected, hash: scheme.hash, encoding: scheme.encoding },
    signed: { ...signedSides(slots), hash, form: kind },
    print: { digest, observed },
    secrets: [request.clientSecret, saltSecret(request), ...(known.secrets ?? [])],
    token: request.token,
    clientId: request.clientId,
  })
  memory.findings.set(key, findings)
  return findings
}
