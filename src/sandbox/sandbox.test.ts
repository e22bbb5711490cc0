import { beforeEach, expect, test } from 'vitest'
import type { SandboxFault, SandboxVerdict } from '#core/live/capture.ts'
import { answerOf, balance, basic, inquiry, replaced, signedAt, tokenRequest, without } from './calls.fixtures.ts'
import { sandboxEndpoints } from './endpoints.ts'
import type { Outcome } from './outcome.ts'
import type { RawRequest } from './raw-request.ts'
import { Sandbox } from './sandbox.ts'

const hour = 3_600_000

let now = 0
let counter = 0
let sandbox: Sandbox
beforeEach(async () => {
  now = 1_700_000_000_000
  counter = 0
  const random = (length: number) => new Uint8Array(length).fill(++counter)
  sandbox = await Sandbox.open({ endpoints: sandboxEndpoints, clock: () => now, random })
})

const signed = (token: string, changes = {}) => signedAt(now, token, changes)
const ask = async (request: RawRequest) => answerOf(await sandbox.handle(request))
const lastVerdict = (): SandboxVerdict | undefined => sandbox.captures.since(null).at(-1)?.verdict
const failureCodes = () => lastVerdict()?.failures.map(failure => failure.code)
const getToken = async (changes: Partial<RawRequest> = {}) =>
  String((await ask(tokenRequest(changes))).json.access_token)

test('getToken answers as the documentation shows', async () => {
  expect(await ask(tokenRequest())).toEqual({
    status: 200,
    json: {
      status: 'SUCCEES',
      username: 'demo-merchant',
      access_token: expect.stringMatching(/^[0-9a-f]{64}$/),
      token_type: 'bearer',
      expiry_token: now + 10 * hour,
    },
  })
  const wallet = await ask(tokenRequest({ target: '/oauth/token/accesstoken' }))
  expect(wallet.json.expiry_token).toBe(now + 24 * hour)
})

const refusals: [string, Partial<RawRequest>, number, string, string][] = [
  [
    'another secret',
    { headers: [['Authorization', basic('demo-merchant', 'wrong')]] },
    200,
    'UNAUTHORIZED',
    'secret-differs',
  ],
  ['an unknown client', { headers: [['Authorization', basic('nobody')]] }, 200, 'UNAUTHORIZED', 'client-unknown'],
  [
    'id and secret exchanged',
    { headers: [['Authorization', basic('planted', 'demo-merchant')]] },
    200,
    'UNAUTHORIZED',
    'basic-swapped',
  ],
  ['no Authorization', { headers: [] }, 200, 'UNAUTHORIZED', 'header-missing'],
  [
    'two of them',
    {
      headers: [
        ['Authorization', basic()],
        ['authorization', basic()],
      ],
    },
    200,
    'UNAUTHORIZED',
    'header-repeated',
  ],
  ['Bearer', { headers: [['Authorization', 'Bearer x']] }, 200, 'UNAUTHORIZED', 'authorization-not-basic'],
  ['no base64', { headers: [['Authorization', 'Basic demo-merchant:x']] }, 200, 'UNAUTHORIZED', 'basic-malformed'],
  ['another grant', { body: Buffer.from('{"grant_type":"password"}') }, 400, 'BAD_REQUEST', 'grant-type-differs'],
  ['a form body', { body: Buffer.from('grant_type=client_credentials') }, 400, 'BAD_REQUEST', 'grant-type-differs'],
  ['GET', { method: 'GET' }, 405, 'METHOD_NOT_ALLOWED', 'method-differs'],
]

test.each(refusals)('getToken with %s gives no token', async (_, changes, status, word, code) => {
  expect(await ask(tokenRequest(changes))).toEqual({
    status,
    json: { status: word, errors: expect.arrayContaining([code]), sandbox: true },
  })
  expect(failureCodes()).toContain(code)
})

test('a signed call is answered, and its requestId comes back', async () => {
  const token = await getToken()
  expect((await ask(signed(token))).json).toMatchObject({ status: 100, body: { userId: 'M_DEMO0001' } })
  const body = '{"requestId":"demo-é-😀","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}'
  expect(await ask(signed(token, { target: inquiry, method: 'POST', body }))).toMatchObject({
    status: 200,
    json: { requestId: 'demo-é-😀', status: 100, statusMessage: 'success' },
  })
  expect(lastVerdict()).toMatchObject({ accepted: true, endpointId: 'withdraw-inquiry', failures: [], notices: [] })
})

const broken: [string, (request: RawRequest) => RawRequest, number, string][] = [
  ['Authorization', request => without(request, 'Authorization'), 401, 'header-missing'],
  ['Request-Time', request => without(request, 'Request-Time'), 401, 'header-missing'],
  ['Client-Id', request => without(request, 'Client-Id'), 401, 'header-missing'],
  ['Signature', request => without(request, 'Signature'), 401, 'header-missing'],
  [
    'Signature once',
    request => ({ ...request, headers: [...request.headers, ['signature', 'x']] }),
    401,
    'header-repeated',
  ],
  ['a Bearer scheme', request => replaced(request, 'Authorization', 'bearer x'), 401, 'authorization-not-bearer'],
  ['a known token', request => replaced(request, 'Authorization', 'Bearer x'), 401, 'token-unknown'],
  ['a known client', request => replaced(request, 'Client-Id', 'nobody'), 401, 'client-unknown'],
  ['its own time', request => replaced(request, 'Request-Time', String(now + 1)), 401, 'signature-differs'],
  ['lowercase hex', request => replaced(request, 'Signature', 'A'.repeat(64)), 401, 'signature-differs'],
  ['the signed query', request => ({ ...request, target: `${balance}&x=` }), 401, 'signature-differs'],
  ['the signed body', request => ({ ...request, body: Buffer.from('\n') }), 401, 'signature-differs'],
  ['the right method', request => ({ ...request, method: 'POST' }), 405, 'method-differs'],
  ['a known path', request => ({ ...request, target: '/api/other' }), 404, 'endpoint-unknown'],
  ['a plain path', request => ({ ...request, target: `/api/../api${balance.slice(4)}` }), 404, 'endpoint-unknown'],
]

test.each(broken)('a call without %s is refused', async (_, breakIt, status, code) => {
  const token = await getToken()
  const answer = await ask(breakIt(signed(token)))
  expect(answer).toMatchObject({ status, json: { status, sandbox: true } })
  expect(failureCodes()).toContain(code)
})

test('a wrong signature is told with the right one, and the secret is in neither', async () => {
  const request = signed(await getToken())
  const right = request.headers.find(([name]) => name === 'Signature')?.[1]
  await ask(replaced(request, 'Signature', 'f'.repeat(64)))
  expect(lastVerdict()).toMatchObject({
    failures: [{ code: 'signature-differs', expected: right, observed: 'f'.repeat(64) }],
    expectedSignature: right,
  })
})

test('a new token ends the old one at once; each product has its own', async () => {
  const first = await getToken()
  const wallet = await getToken({ target: '/oauth/token/accesstoken' })
  now += 5
  const second = await getToken()
  expect((await ask(signed(first))).status).toBe(401)
  expect(lastVerdict()?.failures).toEqual([{ code: 'token-replaced', replacedAt: now }])
  expect((await ask(signed(second))).status).toBe(200)
  expect((await ask(signed(wallet))).status).toBe(200)
})

test('a token lives ten hours, to the millisecond', async () => {
  const token = await getToken()
  now += 10 * hour - 1
  expect((await ask(signed(token))).status).toBe(200)
  now += 1
  expect((await ask(signed(token))).status).toBe(401)
  expect(lastVerdict()?.failures).toEqual([{ code: 'token-expired', expiredAt: now }])
})

test('a client of its own, with a separate signing secret', async () => {
  await sandbox.addClient({ clientId: 'shop', clientSecret: 'password-one', signingSecret: 'password-two' })
  const token = await getToken({ headers: [['Authorization', basic('shop', 'password-one')]] })
  const call = (used: string) => ask(replaced(signed(token, { secret: used }), 'Client-Id', 'shop'))
  expect((await call('password-two')).status).toBe(200)
  expect((await call('password-one')).status).toBe(401)
  expect((await ask(signed(token))).status).toBe(401)
  expect(failureCodes()).toContain('token-of-another-client')
  sandbox.removeClient('shop')
  expect((await call('password-two')).status).toBe(401)
})

const faults: [SandboxFault, (outcome: Outcome) => unknown, unknown][] = [
  [{ kind: 'expired-token' }, outcome => answerOf(outcome).status, 401],
  [{ kind: 'clock-window', windowMs: 999 }, outcome => answerOf(outcome).status, 401],
  [{ kind: 'clock-window', windowMs: 1000 }, outcome => answerOf(outcome).status, 200],
  [{ kind: 'slow', delayMs: 700 }, outcome => outcome.kind === 'delayed' && outcome.delayMs, 700],
  [{ kind: 'server-error' }, outcome => answerOf(outcome).status, 500],
  [{ kind: 'malformed-json' }, outcome => () => answerOf(outcome), expect.toSatisfy(throws)],
  [{ kind: 'dropped-connection' }, outcome => outcome.kind, 'drop'],
]

test.each(faults)('fault %o', async (fault, observe, expected) => {
  const token = await getToken()
  const request = signed(token)
  now += 1000
  sandbox.setFaults([fault])
  expect(observe(await sandbox.handle(request))).toEqual(expected)
})

function throws(run: () => unknown): boolean {
  try {
    run()
    return false
  } catch (error) {
    return error instanceof SyntaxError
  }
}

test('a planted secret is in no capture and in no state', async () => {
  const planted = 'planted/Secret+äöü%20'
  await sandbox.addClient({ clientId: 'shop', clientSecret: planted })
  const bytes = (text: string) => Buffer.from(text).toString('latin1')
  const requests: RawRequest[] = [
    tokenRequest({ headers: [['Authorization', basic('shop', planted)]] }),
    tokenRequest({ headers: [['X-Copy', basic('shop', planted)]] }),
    tokenRequest({ headers: [['Authorization', basic(planted, 'shop')]] }),
    tokenRequest({ headers: [['Authorization', basic('nobody', planted)]] }),
    tokenRequest({ headers: [['Authorization', `Basic ${bytes(planted)}`]] }),
    tokenRequest({ body: Buffer.from(`{"client_secret":"${planted}"}`) }),
    tokenRequest({ target: `/oauth/merchant/accesstoken?secret=${encodeURIComponent(planted)}` }),
    replaced(signed('x'), 'Authorization', `Bearer ${bytes(planted)}`),
    replaced(signed('x'), 'Authorization', bytes(planted)),
    replaced(signed('x'), 'Signature', `${bytes(planted)}-1-Bearer x`),
    replaced(signed('x'), 'Client-Id', bytes(planted)),
    signed('x', { target: inquiry, method: 'POST', body: ' '.repeat(256 * 1024 - 5) + planted }),
  ]
  for (const request of requests) await sandbox.handle(request)
  const captures = sandbox.captures.since(null)
  expect(captures).toHaveLength(requests.length)
  const told = JSON.stringify([captures, await sandbox.state()])
  const bodies = captures.map(({ body }) => Buffer.from(body.base64, 'base64').toString('latin1')).join('\n')
  for (const spelling of [
    planted,
    bytes(planted),
    encodeURIComponent(planted),
    Buffer.from(planted).toString('base64'),
    'planted/Sec',
  ]) {
    expect(told).not.toContain(spelling)
    expect(bodies).not.toContain(spelling)
  }
  expect(captures[0]?.headers[0]?.[1]).toMatch(/^Basic shop:\(secret [0-9a-f]{8}\)$/)
  expect(captures.every(capture => capture.redacted)).toBe(true)
})
