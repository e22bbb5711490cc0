import { beforeEach, expect, test } from 'vitest'
import { historyLimits, type LiveToken, type NewLiveEntry, useLiveSession } from './live-session.ts'

const session = () => useLiveSession.getState()
const token = (change: Partial<LiveToken>): Omit<LiveToken, 'replacedAt'> => ({
  environment: 'sandbox',
  clientId: 'a',
  secretFingerprint: '00000000',
  token: 't1',
  receivedAt: 1,
  expiresAt: null,
  ...change,
})
const entry = (body: string): NewLiveEntry => ({
  kind: 'token',
  environment: 'sandbox',
  at: 1,
  clientId: 'a',
  accepted: false,
  outcome: {
    problem: { code: 'cancelled' },
    sent: { origin: '', method: 'POST', target: '/', headers: [], body },
  },
})

beforeEach(() => useLiveSession.setState(useLiveSession.getInitialState(), true))

test('production opens only with its key, and closes behind whoever leaves', () => {
  session().choose('production')
  expect(session().environment).toBe('sandbox')
  session().choose('production', { unlock: true })
  expect(session()).toMatchObject({ environment: 'production', productionUnlocked: true })
  session().choose('wallet-production')
  expect(session().environment).toBe('wallet-production')
  session().choose('staging')
  session().choose('production')
  expect(session()).toMatchObject({ environment: 'staging', productionUnlocked: false })
})

test('a new token ends the one of the same client and environment, and no other', () => {
  session().addToken(token({}))
  session().addToken(token({ token: 't2', environment: 'staging' }))
  session().addToken(token({ token: 't3', clientId: 'b' }))
  session().addToken(token({ token: 't4', receivedAt: 9 }))
  const ended = session().tokens.map(one => [one.token, one.replacedAt])
  expect(ended).toEqual([
    ['t4', null],
    ['t3', null],
    ['t2', null],
    ['t1', 9],
  ])
})

test('the history is bounded in calls and in characters; the newest always stays', () => {
  for (let i = 0; i < historyLimits.entries + 5; i++) session().addEntry(entry(''))
  expect(session().entries).toHaveLength(historyLimits.entries)
  expect(session().entries[0]?.id).toBe(historyLimits.entries + 5)
  session().addEntry(entry('x'.repeat(historyLimits.characters + 1)))
  expect(session().entries).toHaveLength(1)
})
