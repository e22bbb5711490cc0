import { beforeEach, expect, test } from 'vitest'
import type { SandboxFault, SandboxVerdict } from '#core/live/capture.ts'
import type { WireFault } from '#core/live/wire-fault.ts'
import { answerOf, basic, replaced, signedAt, tokenRequest, without } from './calls.fixtures.ts'
import { sandboxEndpoints } from './endpoints.ts'
import type { RawRequest } from './raw-request.ts'
import { Sandbox } from './sandbox.ts'

const now = 1_700_000_000_000
let sandbox: Sandbox
beforeEach(async () => {
  let counter = 0
  const random = (length: number) => new Uint8Array(length).fill(++counter)
  sandbox = await Sandbox.open({ endpoints: sandboxEndpoints, clock: () => now, random })
})

async function told(request: RawRequest) {
  const { status, json } = answerOf(await sandbox.handle(request))
  return { status, json, verdict: sandbox.captures.since(null).at(-1)?.verdict as SandboxVerdict }
}
const getToken = async () => String((await told(tokenRequest())).json.access_token)
const body = (text: string) => ({ body: Buffer.from(text) })
const header = (name: string, ...values: string[]) => ({ headers: values.map(value => [name, value] as const) })

test.each([
  ['a method', { method: 'GET' }, { code: 'method-differs', expected: 'POST', observed: 'GET' }],
  ['a grant', body('{"grant_type":"password"}'), { code: 'grant-type-differs', observed: 'password' }],
  ['a grant that is no text', body('{"grant_type":1}'), { code: 'grant-type-differs', observed: null }],
  ['no grant', body(''), { code: 'grant-type-differs', observed: null }],
  ['no header', { headers: [] }, { code: 'header-missing', header: 'Authorization' }],
  [
    'a header twice',
    header('Authorization', basic(), basic()),
    { code: 'header-repeated', header: 'Authorization', count: 2 },
  ],
  ['a client', header('Authorization', basic('nobody')), { code: 'client-unknown', clientId: 'nobody' }],
  [
    'a secret',
    header('Authorization', basic('demo-merchant', 'wrong')),
    // The first eight digits of SHA-256, by sha256sum
    {
      code: 'secret-differs',
      clientId: 'demo-merchant',
      expectedFingerprint: 'b53b4414',
      observedFingerprint: '8810ad58',
    },
  ],
])('getToken tells the failure with its facts: %s', async (_, changes, failure) => {
  const { verdict } = await told(tokenRequest(changes))
  expect(verdict).toMatchObject({ kind: 'token', accepted: false, failures: [failure] })
})

test('getToken with a wrong grant and no credentials is no bad request but unauthorized', async () => {
  const { status, json } = await told(tokenRequest({ headers: [], ...body('{}') }))
  expect([status, json.errors]).toEqual([200, ['header-missing', 'grant-type-differs']])
})

const clock: SandboxFault = { kind: 'clock-window', windowMs: 1000 }
const late = (time: string, from = now) => ({
  code: 'request-time-outside-window',
  observed: time,
  now: from,
  windowMs: 1000,
})
test.each([
  [
    'a token ended by a fault',
    [{ kind: 'expired-token' }, clock],
    String(now),
    [{ code: 'token-expired', expiredAt: now }],
  ],
  ['a time beyond the window', [clock], String(now - 1001), [late(String(now - 1001))]],
  ['a time in seconds', [clock], '1700000000', [late('1700000000')]],
  ['a time that is no number', [clock], `${now}x`, [late(`${now}x`)]],
  ['a time with something before it', [clock], `x${now}`, [late(`x${now}`)]],
  ['a time at the end of the window', [clock], String(now + 1000), []],
  ['another fault', [{ kind: 'slow', delayMs: 1 }], String(now - 5000), []],
] as [string, SandboxFault[], string, object[]][])(
  'a signed call is told it with its facts: %s',
  async (_, faults, time, failures) => {
    const token = await getToken()
    sandbox.setFaults(faults)
    const { verdict } = await told(replaced(signedAt(now, token), 'Request-Time', time))
    const others = verdict.failures.filter(({ code }) => code !== 'signature-differs')
    expect(others).toEqual(failures)
  },
)

test('no failure stands for a header that is missing but that it is', async () => {
  sandbox.setFaults([clock])
  const token = await getToken()
  for (const name of ['Client-Id', 'Request-Time', 'Signature']) {
    const { verdict } = await told(without(signedAt(now, token), name))
    expect(verdict).toMatchObject({
      kind: 'signed',
      clientId: name === 'Client-Id' ? null : 'demo-merchant',
      notices: [],
    })
    expect(verdict.failures).toEqual([{ code: 'header-missing', header: name }])
  }
})

const faults: WireFault[] = [{ code: 'line-ends' }, { code: 'host-missing' }]
const unread = { bytes: null, faults }
test.each([
  ['getToken', async () => tokenRequest({ unread }), []],
  ['getToken, with another fault', async () => tokenRequest({ unread, headers: [] }), ['header-missing']],
  ['a signed call', async () => ({ ...signedAt(now, await getToken()), unread }), []],
  [
    'a signed call, with another fault',
    async () => without({ ...signedAt(now, await getToken()), unread }, 'Signature'),
    ['header-missing'],
  ],
])('bytes that are no HTTP are a bad request, whatever else they are: %s', async (_, make, others) => {
  const { status, json, verdict } = await told(await make())
  expect(verdict.failures.slice(0, 2)).toEqual(faults.map(fault => ({ code: 'not-http', fault })))
  expect([status, json]).toEqual([
    400,
    {
      status: 400,
      statusMessage: 'bad_request',
      body: { errorCode: 'line-ends', errors: ['line-ends', 'host-missing', ...others], faults },
      sandbox: true,
    },
  ])
})
