import { expect, test } from 'vitest'
import type { Capture } from '#core/live/capture.ts'
import { compareCaptures } from './compare-captures.ts'

function capture(change: { body?: string | Buffer; headers?: [string, string][]; target?: string } = {}): Capture {
  const bytes = Buffer.from(change.body ?? '{"a":1}')
  return {
    sequence: 1,
    receivedAt: 1,
    method: 'POST',
    target: change.target ?? '/api/pay',
    httpVersion: '1.1',
    headers: change.headers ?? [
      ['Authorization', 'Bearer abcdef123456'],
      ['Request-Time', '1700000000000'],
    ],
    body: { base64: bytes.toString('base64'), length: bytes.length, truncated: false },
    redacted: false,
    verdict: { kind: 'token', product: 'toko', clientId: null, accepted: true, failures: [], notices: [] },
    outcome: { kind: 'answered', status: 200, delayedMs: 0 },
  }
}

test('the same to the byte', () => {
  expect(compareCaptures(capture(), capture())).toEqual({
    differing: [],
    same: ['method', 'path', 'body', 'token', 'request-time', 'header-order'],
  })
})

test.each([
  [
    { body: '{"a": 1}' },
    'body',
    { before: '{"a":', after: '1}', length: 7 },
    { before: '{"a":', after: ' 1}', length: 8 },
    5,
  ],
  [
    { target: '/api/pay?x=1' },
    'path',
    { before: '/api/pay', after: '', length: 8 },
    { before: '/api/pay', after: '?x=1', length: 12 },
    8,
  ],
  [{ body: '' }, 'body', { before: '', after: '{"a":1}', length: 7 }, null, undefined],
  [
    {
      headers: [
        ['Authorization', 'Bearer abcdef999'],
        ['Request-Time', '1700000000000'],
      ],
    },
    'token',
    { before: '', after: '', length: 12, token: 'abcdef123456' },
    { before: '', after: '', length: 9, token: 'abcdef999' },
    6,
  ],
] as const)('%j', (change, name, left, right, offset) => {
  const [part, ...rest] = compareCaptures(capture(), capture({ ...change } as Parameters<typeof capture>[0])).differing
  expect(rest).toEqual([])
  expect(part).toMatchObject({ name, left, right })
  expect(part?.at?.offset).toBe(offset)
})

test('order and spelling of headers are a difference of their own', () => {
  const headers: [string, string][] = [
    ['request-time', '1700000000000'],
    ['Authorization', 'Bearer abcdef123456'],
  ]
  const { differing } = compareCaptures(capture(), capture({ headers }))
  expect(differing.map(({ name, right }) => [name, right?.before, right?.after])).toEqual([
    ['header-order', '', 'request-time, Authorization'],
  ])
})

test('of a long body the neighbourhood is shown, no character cut in two', () => {
  const { differing } = compareCaptures(
    capture({ body: `${'é'.repeat(500)}☕${'x'.repeat(500)}` }),
    capture({ body: `${'é'.repeat(500)}☔${'x'.repeat(500)}` }),
  )
  const [part] = differing
  expect(part?.left).toEqual({
    before: `…${'é'.repeat(16)}`,
    after: `☕${'x'.repeat(61 + (part?.at?.offset ?? 0) - 1002)}…`,
    length: 1503,
  })
  expect(part?.at?.offset).toBe(1002)
})
