import type { EnvironmentId } from '#core/index.ts'
import type { Finding, LiveToken } from '#workspace/live-session.ts'
import { stageOf } from './environment-parts.ts'

/** What to do about a refusal, in one click. `now`: the request time is set as well. */
export type NextStep =
  | { kind: 'get-token'; now: boolean }
  | { kind: 'take-token'; token: LiveToken; now: boolean }
  | { kind: 'time' | 'formula' | 'bearer' }
  | { kind: 'field'; field: 'secret' | 'client' }

interface StepFacts {
  findings: readonly Finding[]
  environment: EnvironmentId
  clientId: string
  /** Of this session, newest first. */
  tokens: readonly LiveToken[]
  /** Epoch milliseconds. */
  now: number
}

const sandboxSteps: Readonly<Record<string, 'token' | 'time' | 'secret' | 'client'>> = {
  'token-unknown': 'token',
  'token-replaced': 'token',
  'token-expired': 'token',
  'token-of-another-client': 'token',
  'authorization-not-bearer': 'token',
  'request-time-outside-window': 'time',
  'client-unknown': 'client',
  'signature-differs': 'secret',
}

/** The one step that a refusal calls for; null where none is known. Causes come before what is only possible. */
export function nextStep(facts: StepFacts): NextStep | null {
  const { findings, environment } = facts
  // A guess about the time must not change what the sandbox has not complained of
  const isLate = findings.some(({ code, weight }) => weight === 'open' && (code === 'time-age' || code === 'time-form'))
  const now = isLate && stageOf(environment) !== 'sandbox'
  for (const weight of ['cause', 'open'] as const) {
    const steps = findings.filter(finding => finding.weight === weight).flatMap(finding => stepOf(finding) ?? [])
    const step = ranks.flatMap(rank => steps.find(one => rankOf(one) === rank) ?? [])[0]
    if (step) return step === 'token' ? tokenStep(facts, now) : step
  }
  return null
}

/** What makes every call wrong comes first; the secret last, since only a person can tell a right one. */
const ranks = ['formula', 'bearer', 'client', 'token', 'time', 'secret'] as const

function rankOf(step: OpenStep): (typeof ranks)[number] {
  if (step === 'token') return step
  return step.kind === 'field' ? step.field : step.kind
}

type OpenStep = Exclude<NextStep, { now: boolean }> | 'token'

function stepOf(finding: Finding): OpenStep | null {
  switch (finding.code) {
    case 'formula-changed':
      return { kind: 'formula' }
    case 'token-prefix':
      return { kind: 'bearer' }
    case 'client-missing':
      return { kind: 'field', field: 'client' }
    case 'secret-changed':
      return { kind: 'field', field: 'secret' }
    case 'token-missing':
    case 'token-foreign':
    case 'token-replaced':
    case 'token-expired':
    case 'token-other-environment':
    case 'token-other-client':
      return 'token'
    case 'time-age':
    case 'time-form':
      return { kind: 'time' }
    case 'sandbox-says':
      return saidStep(sandboxSteps[finding.failure])
    default:
      return null
  }
}

function saidStep(step: 'token' | 'time' | 'secret' | 'client' | undefined): OpenStep | null {
  if (step === undefined || step === 'token') return step ?? null
  return step === 'time' ? { kind: 'time' } : { kind: 'field', field: step }
}

/** A token that was got already and still lives ends no other. */
function tokenStep({ tokens, environment, clientId, now: at }: StepFacts, now: boolean): NextStep {
  const lives = (one: LiveToken) => one.replacedAt === null && (one.expiresAt === null || one.expiresAt > at)
  const token = tokens.find(one => one.environment === environment && one.clientId === clientId && lives(one))
  return token ? { kind: 'take-token', token, now } : { kind: 'get-token', now }
}
