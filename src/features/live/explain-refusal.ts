import { type EnvironmentId, readRequestTime, type Trace, tokoNetzme } from '#core/index.ts'
import type { ProxyAnswer } from '#core/live/proxy.ts'
import type { Finding, LiveToken, SentPart } from '#workspace/live-session.ts'
import { property, readJson } from './read-answer.ts'

export interface RefusalFacts {
  trace: Trace
  environment: EnvironmentId
  /** The tokens of this session, newest first. */
  tokens: readonly LiveToken[]
  secretFingerprint: string
  sentParts: readonly SentPart[]
  answer: ProxyAnswer
  /** Epoch milliseconds when the call left. */
  now: number
}

/** Netzme names no window; within this the time is surely not what was refused. */
export const freshMs = 5 * 60_000

/** Why a call may have been refused, from what is known here. Netzme publishes no error bodies, so open questions stay open. */
export function explainRefusal(facts: RefusalFacts): Finding[] {
  const said = sandboxFindings(facts.answer)
  const findings = [
    ...said,
    ...sentFindings(facts),
    ...tokenFindings(facts),
    ...secretFindings(facts),
    ...timeFindings(facts),
  ]
  // The sandbox names every check that failed: where it speaks, nothing else is possible.
  const order = said.length > 0 ? (['cause', 'ruled-out'] as const) : (['cause', 'open', 'ruled-out'] as const)
  return order.flatMap(weight => findings.filter(finding => finding.weight === weight))
}

/** The sandbox says why, in an answer that it marks as its own invention. */
function sandboxFindings(answer: ProxyAnswer): Finding[] {
  const json = readJson(answer)
  const errors = property(property(json, 'body'), 'errors') ?? property(json, 'errors')
  if (property(json, 'sandbox') !== true || !Array.isArray(errors)) return []
  return errors
    .filter(error => typeof error === 'string')
    .map(failure => ({ weight: 'cause', code: 'sandbox-says', failure }))
}

function sentFindings({ sentParts, trace: { request, scheme } }: RefusalFacts): Finding[] {
  const findings: Finding[] = []
  if (sentParts.some(part => !part.equal)) findings.push({ weight: 'cause', code: 'sent-differs' })
  if (request.clientId === '') findings.push({ weight: 'cause', code: 'client-missing' })
  const { payload, salt, hash, encoding } = tokoNetzme
  const isNetzmes =
    scheme.payload === payload && scheme.salt === salt && scheme.hash === hash && scheme.encoding === encoding
  if (!isNetzmes) findings.push({ weight: 'cause', code: 'formula-changed' })
  return findings
}

function tokenFindings({ trace: { request }, environment, tokens, now }: RefusalFacts): Finding[] {
  if (request.token === '') return [{ weight: 'cause', code: 'token-missing' }]
  if (/^bearer /i.test(request.token)) return [{ weight: 'cause', code: 'token-prefix' }]
  const known = tokens.find(one => one.token === request.token)
  if (!known) return [{ weight: 'open', code: 'token-foreign' }]
  if (known.environment !== environment) {
    return [{ weight: 'cause', code: 'token-other-environment', environment: known.environment }]
  }
  if (known.clientId !== request.clientId) {
    return [{ weight: 'cause', code: 'token-other-client', clientId: known.clientId }]
  }
  if (known.replacedAt !== null) return [{ weight: 'cause', code: 'token-replaced', at: known.replacedAt }]
  if (known.expiresAt !== null && known.expiresAt <= now) {
    return [{ weight: 'cause', code: 'token-expired', at: known.expiresAt }]
  }
  return [{ weight: 'open', code: 'token-current', at: known.receivedAt }]
}

/** getToken proves a client secret: it is the one thing that both calls share. */
function secretFindings({ trace: { request }, environment, tokens, secretFingerprint }: RefusalFacts): Finding[] {
  const accepted = tokens.find(one => one.environment === environment && one.clientId === request.clientId)
  const findings: Finding[] = []
  if (!accepted) findings.push({ weight: 'open', code: 'secret-unproven' })
  else if (accepted.secretFingerprint !== secretFingerprint) findings.push({ weight: 'open', code: 'secret-changed' })
  else findings.push({ weight: 'ruled-out', code: 'secret-proven' })
  if (request.signingSecret) findings.push({ weight: 'open', code: 'signing-secret' })
  return findings
}

function timeFindings({ trace: { request }, now }: RefusalFacts): Finding[] {
  const { kind, ageMs } = readRequestTime(request.requestTime, now)
  if (kind !== 'milliseconds' || ageMs === null) return [{ weight: 'open', code: 'time-form' }]
  if (Math.abs(ageMs) > freshMs) return [{ weight: 'open', code: 'time-age', ageMs }]
  return [{ weight: 'ruled-out', code: 'time-fresh' }]
}
