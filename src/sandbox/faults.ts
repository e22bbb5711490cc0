import type { SandboxFault } from '#core/live/capture.ts'
import { type Answer, jsonAnswer, type Outcome, textAnswer } from './outcome.ts'

/** What the faults that are on make of an answer, and which of them did. The others act while a call is judged. */
export function applyFaults(
  answer: Answer,
  faults: readonly SandboxFault[],
): { outcome: Outcome; fault: SandboxFault['kind'] | null } {
  const has = (kind: SandboxFault['kind']) => faults.some(fault => fault.kind === kind)
  const slow = faults.find(fault => fault.kind === 'slow')
  const wait = (made: Answer): Outcome =>
    slow ? { kind: 'delayed', delayMs: slow.delayMs, answer: made } : { kind: 'answer', answer: made }
  if (has('dropped-connection')) return { outcome: { kind: 'drop' }, fault: 'dropped-connection' }
  if (has('server-error')) {
    const body = { status: 500, statusMessage: 'internal_server_error', sandbox: true }
    return { outcome: wait(jsonAnswer(500, body)), fault: 'server-error' }
  }
  if (has('malformed-json')) {
    return { outcome: wait(textAnswer(answer.status, '{"sandbox":true,"status":')), fault: 'malformed-json' }
  }
  return { outcome: wait(answer), fault: slow ? 'slow' : null }
}
