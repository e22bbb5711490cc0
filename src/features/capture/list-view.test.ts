import { expect, test } from 'vitest'
import type { SandboxFailure } from '#core/live/capture.ts'
import type { FeedRow } from './capture-feed.ts'
import { filterRows, groupRows, wholeList } from './list-view.ts'

function row(key: string, failures: SandboxFailure[], body = ''): FeedRow {
  const bytes = Buffer.from(body)
  return {
    key,
    session: 's',
    after: null,
    capture: {
      sequence: 1,
      receivedAt: 1,
      method: 'POST',
      target: '/api/pay?userId=M_1',
      httpVersion: '1.1',
      headers: [['User-Agent', 'Guzzle/7']],
      body: { base64: bytes.toString('base64'), length: bytes.length, truncated: false },
      redacted: false,
      verdict: {
        kind: 'token',
        product: 'toko',
        clientId: null,
        accepted: failures.length === 0,
        failures,
        notices: [],
      },
      outcome: { kind: 'answered', status: 401, delayedMs: 0 },
    },
  }
}
const differs: SandboxFailure = { code: 'signature-differs', expected: 'a', observed: 'b' }
const missing = (header: 'Signature' | 'Client-Id'): SandboxFailure => ({ code: 'header-missing', header })
const rows = [
  row('ok', []),
  row('spaced', [differs], '{"nama": "Café"}'),
  row('no-client', [missing('Client-Id')]),
  row('spaced-too', [differs]),
  row('unknown', [differs]),
  row('no-signature', [missing('Signature')]),
]
const keys = (list: readonly FeedRow[]) => list.map(({ key }) => key)

test.each([
  [{ refusedOnly: true }, ['spaced', 'no-client', 'spaced-too', 'unknown', 'no-signature']],
  [{ text: ' café ' }, ['spaced']],
  [{ text: 'post /API/pay' }, keys(rows)],
  [{ text: 'user-agent: guzzle' }, keys(rows)],
  [{ text: 'nowhere' }, []],
  [{ text: 'M_1', refusedOnly: true }, ['spaced', 'no-client', 'spaced-too', 'unknown', 'no-signature']],
])('%j', (view, expected) => {
  expect(keys(filterRows(rows, { ...wholeList, ...view }))).toEqual(expected)
})

test('by cause: the most frequent first, headers and causes told apart', () => {
  const spaces = [{ id: 'body-json-spaced' }]
  const groups = groupRows(rows, { spaced: spaces, 'spaced-too': spaces, unknown: [] })
  expect(groups.map(group => keys(group.rows))).toEqual([
    ['spaced', 'spaced-too'],
    ['ok'],
    ['no-client'],
    ['unknown'],
    ['no-signature'],
  ])
})
