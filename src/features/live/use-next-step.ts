import { type LiveEntry, useLiveSession } from '#workspace/live-session.ts'
import { useCase } from '#workspace/use-case.ts'
import { stageOf } from './environment-parts.ts'
import { type NextStep, nextStep } from './next-step.ts'
import { outcomeOf } from './result-line.tsx'

/** The step that an entry calls for; null where it is not the newest, or its environment no longer the chosen one. */
export function useNextStep(entry: LiveEntry | undefined): NextStep | null {
  const { environment, entries, tokens } = useLiveSession()
  if (!entry || entry !== entries[0] || entry.environment !== environment || outcomeOf(entry) !== 'refused') return null
  if (entry.kind === 'token') return { kind: 'field', field: 'secret' }
  const { findings, request } = entry
  return nextStep({ findings, environment, clientId: request.clientId, tokens, now: entry.at })
}

/**
 * Which of the three buttons is the one to press: the step that a refusal calls for, else Get token, else Send. Outside the
 * sandbox a token from elsewhere may well live, and Get token would end it.
 */
export function usePrimary(): 'step' | 'token' | 'send' {
  const { environment, entries, shownId, tokens } = useLiveSession()
  const token = useCase(state => state.request.token)
  const step = useNextStep(entries.find(one => one.id === shownId) ?? entries[0])
  if (step) return 'step'
  const known = tokens.find(one => one.token === token)
  const mayLive = known
    ? known.environment === environment && known.replacedAt === null
    : stageOf(environment) !== 'sandbox'
  return token !== '' && mayLive ? 'send' : 'token'
}
