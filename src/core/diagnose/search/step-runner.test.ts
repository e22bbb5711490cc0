import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SignatureRequest } from '../../request/request.ts'
import { rank } from '../explain/rank.ts'
import { createScanner } from '../scan/kernel/create-scanner.ts'
import { portableScanner } from '../scan/kernel/portable-scanner.ts'
import type { Step } from './step.ts'
import { stepRunner } from './step-runner.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"userId":"M_DEMO0001"}',
  requestTime: '1700000000000',
}
const payload = `path=${request.path}&method=POST&token=Bearer ${request.token}&timestamp=1700000000000&body=${request.body}`
const salt = `demo-secret-not-real-1700000000000-Bearer ${request.token}`
const mac = (key: string, message: string) => createHmac('sha256', key).update(message)

const simd = await createScanner()

test.each([
  ['a value changed', mac(salt, payload.replace('POST', 'post')).digest('hex')],
  ['on both sides', mac(salt.replace('000-', '-'), payload.replace('000&', '&')).digest('hex')],
  ['key and message swapped', mac(payload, salt).digest('hex')],
  ['printed otherwise', mac(salt, payload).digest('base64')],
  ['nothing known', 'ab'.repeat(32)],
])('without SIMD the search finds the same: %s', async (_, observed) => {
  const step: Step = { kind: 'sets', size: 1 }
  const runs = [simd, portableScanner].map(scanner =>
    stepRunner(request, observed, {}, scanner)(step, { shard: 0, shards: 1 }, {}),
  )
  const [fast, portable] = await Promise.all(runs)
  expect(simd.kind).toBe('simd')
  expect(rank(portable?.explanations ?? [])).toEqual(rank(fast?.explanations ?? []))
  expect(portable?.tried).toBe(fast?.tried)
})

test('shards together try what one does alone, and find the same', async () => {
  const step: Step = { kind: 'origins', most: 2 }
  // Two mistakes of code for BRI
  const observed = mac('demo-secret-not-real', payload.replace('&method=', '&verb=')).digest('hex')
  const part = (shard: number, shards: number) => stepRunner(request, observed, {}, simd)(step, { shard, shards }, {})
  const whole = await part(0, 1)
  const parts = await Promise.all([part(0, 3), part(1, 3), part(2, 3)])
  expect(parts.reduce((sum, { tried }) => sum + tried, 0)).toBe(whole.tried)
  expect(whole.tried).toBe(whole.total)
  expect(parts.every(({ tried }) => tried > 0)).toBe(true)
  expect(whole.explanations.length).toBeGreaterThan(0)
  expect(rank(parts.flatMap(({ explanations }) => explanations))).toEqual(rank(whole.explanations))
})
