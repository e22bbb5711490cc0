import { beforeEach, expect, test } from 'vitest'
import type { SandboxVerdict } from '#core/live/capture.ts'
import { triggers } from './business-errors.ts'
import { answerOf, inquiry, replaced, signedAt, tokenRequest, without } from './calls.fixtures.ts'
import { sandboxEndpoints } from './endpoints.ts'
import type { RawRequest } from './raw-request.ts'
import { Sandbox } from './sandbox.ts'

const start = 1_700_000_000_000
let now = start
let sandbox: Sandbox
beforeEach(async () => {
  now = start
  let counter = 0
  const random = (length: number) => new Uint8Array(length).fill(++counter)
  sandbox = await Sandbox.open({ endpoints: sandboxEndpoints, clock: () => now, random })
})

const signed = (token: string, changes = {}) => signedAt(now, token, changes)
const ask = async (request: RawRequest) => answerOf(await sandbox.handle(request))
const lastVerdict = (): SandboxVerdict | undefined => sandbox.captures.since(null).at(-1)?.verdict
const failureCodes = () => lastVerdict()?.failures.map(failure => failure.code)
const getToken = async () => String((await ask(tokenRequest())).json.access_token)

test.each([
  ['a known path', { target: '/api/other' }, 404, 'not_found'],
  ['the right method', { method: 'PUT' }, 405, 'method_not_allowed'],
  ['a token', {}, 401, 'unauthorized'],
])('a refusal says in words which kind it is: without %s', async (_, changes, status, statusMessage) => {
  const { json } = await ask({ ...signed('unknown-token'), ...changes })
  expect(json).toMatchObject({
    status,
    statusMessage,
    body: { errorCode: failureCodes()?.[0], errors: failureCodes() },
  })
})

test.each([
  ['bearer t', 'bearer'],
  ['Token', 'Token'],
  ['X-Api-Key t', 'X-Api-Key'],
  ['0123456789abcdef Bearer', ''],
  ['0Token t', ''],
  ['Token: t', ''],
  ['AVeryLongSchemeName t', ''],
  ['', ''],
])('of an Authorization that is not Bearer the scheme alone is told: %j', async (value, observed) => {
  await ask(replaced(signed('t'), 'Authorization', value))
  expect(lastVerdict()?.failures).toContainEqual({ code: 'authorization-not-bearer', observed })
})

const body = '{"requestId":"demo","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}'
const json = 'application/json'
const typeNotice = (observed: string | null) => ({ code: 'content-type-not-json', observed })
test.each([
  ['JSON', body, json, []],
  ['JSON with a charset', body, 'Application/JSON ;charset=utf-8', []],
  ['no JSON', '{"a":', json, [{ code: 'body-not-json' }]],
  [
    'a form',
    'a=1',
    'application/x-www-form-urlencoded',
    [typeNotice('application/x-www-form-urlencoded'), { code: 'body-not-json' }],
  ],
  ['JSON of another type', body, 'application/jsonp', [typeNotice('application/jsonp')]],
  ['JSON whose type only contains it', body, 'text/application/json', [typeNotice('text/application/json')]],
  ['JSON without a type', body, null, [typeNotice(null)]],
])('what is odd about an accepted body is remarked, no more: %s', async (_, sent, type, notices) => {
  const call = signed(await getToken(), { target: inquiry, method: 'POST', body: sent })
  const { status } = await ask(type === null ? without(call, 'Content-Type') : replaced(call, 'Content-Type', type))
  expect([status, lastVerdict()?.notices]).toEqual([200, notices])
})

test('without a body there is nothing to say of its type', async () => {
  const call = signed(await getToken())
  await ask(replaced(call, 'Content-Type', 'text/plain'))
  expect(lastVerdict()?.notices).toEqual([])
})

test.each([
  [1_700_000_000, true],
  [1_700_000_000_000, false],
  [17_000_000_000_000, true],
])('a request time that is no epoch in milliseconds is remarked, and accepted: %d', async (time, isRemarked) => {
  const token = await getToken()
  now = time
  const { status } = await ask(signed(token))
  const notice = { code: 'request-time-not-epoch-ms', observed: String(time) }
  expect([status, lastVerdict()?.notices]).toEqual([time > start ? 401 : 200, isRemarked ? [notice] : []])
})

test('a business error comes after what else was remarked', async () => {
  const known = triggers.find(({ endpointId }) => endpointId === 'forgot-pin')
  const endpoint = sandboxEndpoints.find(({ id }) => id === 'forgot-pin')
  const call = signed(await getToken(), {
    target: String(endpoint?.path),
    method: 'POST',
    body: JSON.stringify({ body: { username: known?.value } }),
  })
  expect((await ask(replaced(call, 'Content-Type', 'text/plain'))).status).toBe(200)
  expect(lastVerdict()?.notices).toEqual([typeNotice('text/plain'), { code: 'business-error', value: known?.value }])
})
