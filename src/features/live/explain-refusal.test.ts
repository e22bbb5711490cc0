import { describe, expect, test } from 'vitest'
import { type SignatureRequest, tokoNetzme, trace } from '#core/index.ts'
import type { ProxyAnswer } from '#core/live/proxy.ts'
import type { LiveToken } from '#workspace/live-session.ts'
import { explainRefusal, type RefusalFacts } from './explain-refusal.ts'

const now = 1_700_000_000_000
const request: SignatureRequest = {
  clientId: 'demo',
  clientSecret: 'demo-secret-not-real',
  token: 'a'.repeat(64),
  method: 'GET',
  path: '/api/x',
  body: '',
  requestTime: String(now - 1000),
}
const issued: LiveToken = {
  environment: 'staging',
  clientId: 'demo',
  secretFingerprint: 'c0ffee00',
  token: request.token,
  receivedAt: now - 60_000,
  expiresAt: now + 60_000,
  replacedAt: null,
}

async function facts(change: Partial<SignatureRequest> = {}, rest: Partial<RefusalFacts> = {}): Promise<RefusalFacts> {
  return {
    trace: await trace({ ...request, ...change }),
    environment: 'staging',
    tokens: [issued],
    secretFingerprint: 'c0ffee00',
    sentParts: [{ name: 'body', equal: true }],
    answer: answer(''),
    now,
    ...rest,
  }
}

function answer(body: string): ProxyAnswer {
  const sent = { origin: '', method: 'GET', target: '/', headers: [], body: '' }
  const timing = { connectedMs: 0, firstByteMs: 0, totalMs: 0 }
  return { sent, status: 401, statusText: 'Unauthorized', headers: [], timing, redirect: null, body }
}

const codes = (given: RefusalFacts, weight: string) =>
  explainRefusal(given)
    .filter(finding => finding.weight === weight)
    .map(finding => finding.code)

test('with everything known to be right nothing is called the cause, and what stays open says so', async () => {
  const given = await facts()
  expect(codes(given, 'cause')).toEqual([])
  expect(codes(given, 'open')).toEqual(['token-current'])
  expect(codes(given, 'ruled-out')).toEqual(['secret-proven', 'time-fresh'])
})

describe('a cause that is known here', () => {
  const tokens = (change: Partial<LiveToken>) => ({ tokens: [{ ...issued, ...change }] })
  test.each<[string, Partial<SignatureRequest>, Partial<RefusalFacts>]>([
    ['token-missing', { token: '' }, {}],
    ['token-prefix', { token: 'Bearer abc' }, {}],
    ['client-missing', { clientId: '' }, {}],
    ['token-replaced', {}, tokens({ replacedAt: now - 1 })],
    ['token-expired', {}, tokens({ expiresAt: now })],
    ['token-other-environment', {}, tokens({ environment: 'sandbox' })],
    ['token-other-client', {}, tokens({ clientId: 'another' })],
    ['sent-differs', {}, { sentParts: [{ name: 'body', equal: false }] }],
  ])('%s', async (code, change, rest) => {
    expect(codes(await facts(change, rest), 'cause')).toContain(code)
  })

  test('a formula that is not Netzme’s', async () => {
    const scheme = { ...tokoNetzme, salt: '{clientSecret}' }
    expect(codes(await facts({}, { trace: await trace(request, scheme) }), 'cause')).toEqual(['formula-changed'])
  })
})

describe('what stays open', () => {
  test.each<[string, Partial<SignatureRequest>, Partial<RefusalFacts>]>([
    ['token-foreign', {}, { tokens: [] }],
    ['secret-unproven', {}, { tokens: [] }],
    ['secret-changed', {}, { secretFingerprint: '00000000' }],
    ['signing-secret', { signingSecret: 'second' }, {}],
    ['time-form', { requestTime: '1700000000' }, {}],
    ['time-age', { requestTime: '1615190625765' }, {}],
    ['time-age', { requestTime: String(now + 3_600_000) }, {}],
  ])('%s', async (code, change, rest) => {
    expect(codes(await facts(change, rest), 'open')).toContain(code)
  })
})

test('where the sandbox names its reasons, nothing else is possible', async () => {
  const said = answer(JSON.stringify({ body: { errors: ['signature-differs'] }, sandbox: true }))
  const given = await facts({ requestTime: '1615190625765' }, { answer: said, tokens: [] })
  expect(explainRefusal(given)).toEqual([{ weight: 'cause', code: 'sandbox-says', failure: 'signature-differs' }])
})

test('another server’s "errors" are not taken for the sandbox’s', async () => {
  const given = await facts({}, { answer: answer(JSON.stringify({ body: { errors: ['signature-differs'] } })) })
  expect(codes(given, 'cause')).toEqual([])
})
