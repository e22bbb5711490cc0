import type { SandboxControl, SandboxControlProblem, SandboxFault } from '#core/live/capture.ts'
import type { Result } from '#core/problem.ts'

type Fields = Readonly<Record<string, unknown>>
type Read<T> = Result<T, SandboxControlProblem>

const maxClients = 100
const maxDelayMs = 60_000
const maxWindowMs = 24 * 3_600_000

/** Reads a control message. Nothing that was sent is repeated in a problem. */
export function readControl(fields: Fields, clientCount: number): Read<SandboxControl> {
  switch (fields.action) {
    case 'state':
    case 'forget-captures':
    case 'reset':
      return { ok: true, value: { action: fields.action } }
    case 'set-faults':
      return readFaults(fields.faults)
    case 'add-client':
      return clientCount < maxClients
        ? readClient(fields)
        : { ok: false, problem: { code: 'control-too-many-clients', limit: maxClients } }
    case 'remove-client':
    case 'expire-tokens':
      return isClientId(fields.clientId)
        ? { ok: true, value: { action: fields.action, clientId: fields.clientId } }
        : misses('clientId')
    default:
      return { ok: false, problem: { code: 'control-unknown-action' } }
  }
}

function readClient({ clientId, clientSecret, signingSecret }: Fields): Read<SandboxControl> {
  if (!isClientId(clientId)) return misses('clientId')
  if (!isSecret(clientSecret)) return misses('clientSecret')
  if (signingSecret === undefined) return { ok: true, value: { action: 'add-client', clientId, clientSecret } }
  if (!isSecret(signingSecret)) return misses('signingSecret')
  return { ok: true, value: { action: 'add-client', clientId, clientSecret, signingSecret } }
}

function readFaults(list: unknown): Read<SandboxControl> {
  if (!Array.isArray(list) || list.length > 6) return misses('faults')
  const faults: SandboxFault[] = []
  for (const row of list) {
    const fault = readFault(row)
    if (!fault || faults.some(known => known.kind === fault.kind)) return misses('faults')
    faults.push(fault)
  }
  return { ok: true, value: { action: 'set-faults', faults } }
}

function readFault(row: unknown): SandboxFault | null {
  if (typeof row !== 'object' || row === null) return null
  const { kind, delayMs, windowMs } = row as Fields
  switch (kind) {
    case 'expired-token':
    case 'server-error':
    case 'malformed-json':
    case 'dropped-connection':
      return { kind }
    case 'slow':
      return isWithin(delayMs, maxDelayMs) ? { kind, delayMs } : null
    case 'clock-window':
      return isWithin(windowMs, maxWindowMs) ? { kind, windowMs } : null
    default:
      return null
  }
}

/** A colon would end the id early in a Basic value (RFC 7617, section 2). */
function isClientId(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x39\x3b-\x7e]{1,200}$/.test(value)
}

function isSecret(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 1 && value.length <= 1000 && value.isWellFormed()
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= limit
}

function misses(field: string): { ok: false; problem: SandboxControlProblem } {
  return { ok: false, problem: { code: 'control-field', field } }
}
