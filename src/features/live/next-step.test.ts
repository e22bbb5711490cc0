import { expect, test } from 'vitest'
import type { Finding, LiveToken } from '#workspace/live-session.ts'
import { nextStep } from './next-step.ts'

const now = 1_700_000_000_000
const token: LiveToken = {
  environment: 'sandbox',
  clientId: 'demo',
  secretFingerprint: 'c0ffee00',
  token: 'a'.repeat(64),
  receivedAt: now - 60_000,
  expiresAt: now + 60_000,
  replacedAt: null,
}
const says = (failure: string): Finding => ({ weight: 'cause', code: 'sandbox-says', failure })
const step = (findings: Finding[], tokens: LiveToken[] = [], environment: 'sandbox' | 'staging' = 'sandbox') =>
  nextStep({ findings, environment, clientId: 'demo', tokens, now })
const foreign: Finding = { weight: 'open', code: 'token-foreign' }
const late: Finding = { weight: 'open', code: 'time-age', ageMs: 9_999_999 }

test.each([
  ['an unknown token', [says('token-unknown')], { kind: 'get-token', now: false }],
  ['a window', [says('request-time-outside-window')], { kind: 'time' }],
  [
    'a formula, before what follows from it',
    [says('signature-differs'), { weight: 'cause', code: 'formula-changed' }],
    { kind: 'formula' },
  ],
  ['a cause before what is possible', [says('signature-differs'), foreign], { kind: 'field', field: 'secret' }],
  ['Bearer twice', [says('token-unknown'), { weight: 'cause', code: 'token-prefix' }], { kind: 'bearer' }],
  ['an unknown client', [says('client-unknown'), says('token-unknown')], { kind: 'field', field: 'client' }],
  ['a late time in the sandbox is left alone', [says('token-unknown'), late], { kind: 'get-token', now: false }],
  [
    'nothing known',
    [
      { weight: 'ruled-out', code: 'time-fresh' },
      { weight: 'open', code: 'token-current', at: now },
    ],
    null,
  ],
] as [string, Finding[], unknown][])('%s', (_, findings, expected) => {
  expect(step(findings)).toEqual(expected)
})

test('a token that still lives is taken before another is got; a dead or foreign one is not', () => {
  const unknown = [says('token-unknown')]
  expect(step(unknown, [token])).toEqual({ kind: 'take-token', token, now: false })
  for (const other of [{ replacedAt: now }, { expiresAt: now }, { clientId: 'x' }, { environment: 'staging' as const }])
    expect(step(unknown, [{ ...token, ...other }])).toEqual({ kind: 'get-token', now: false })
})

test('outside the sandbox a late time is set along with the token', () => {
  expect(step([foreign, late], [], 'staging')).toEqual({ kind: 'get-token', now: true })
  expect(step([late], [], 'staging')).toEqual({ kind: 'time' })
})
