import { expect, test } from 'vitest'
import { endpoints } from '#core/catalogue/endpoints.ts'
import { sign } from '#core/trace/trace.ts'
import { triggers } from './business-errors.ts'
import { sandboxEndpoints } from './endpoints.ts'
import { Sandbox } from './sandbox.ts'

const token = '07'.repeat(32)
const credentials = { clientId: 'demo-merchant', clientSecret: 'MaREaULkzAUTAFYg', token, requestTime: '1700000000000' }

async function openSandbox(): Promise<Sandbox> {
  const random = (length: number) => new Uint8Array(length).fill(7)
  const sandbox = await Sandbox.open({ endpoints: sandboxEndpoints, clock: () => 1_700_000_000_000, random })
  const basic = btoa(`${credentials.clientId}:${credentials.clientSecret}`)
  await sandbox.handle({
    method: 'POST',
    target: '/oauth/merchant/accesstoken',
    httpVersion: '1.1',
    headers: [['Authorization', `Basic ${basic}`]],
    body: new TextEncoder().encode('{"grant_type":"client_credentials"}'),
  })
  return sandbox
}

/** Signed by the engine: engine and sandbox share no line of it, so each checks the other. */
async function call(method: string, path: string, body: string): Promise<Record<string, unknown>> {
  const sandbox = await openSandbox()
  const { signature } = await sign({ ...credentials, method, path, body })
  const outcome = await sandbox.handle({
    method,
    target: path,
    httpVersion: '1.1',
    headers: [
      ['authorization', `Bearer ${token}`],
      ['request-time', credentials.requestTime],
      ['client-id', credentials.clientId],
      ['signature', signature],
      ['content-type', 'application/json'],
    ],
    body: new TextEncoder().encode(body),
  })
  expect(sandbox.captures.since(null).at(-1)?.verdict.failures).toEqual([])
  if (outcome.kind !== 'answer') throw new Error(outcome.kind)
  expect(outcome.answer.status).toBe(200)
  return JSON.parse(new TextDecoder().decode(outcome.answer.body))
}

const filled = (path: string) => path.replace(/\{\w+\}/g, 'DEMO-1')

test.each(endpoints)('$id answers, and says so where the answer is made up', async endpoint => {
  const query = endpoint.query.map(({ name, sample }) => `${name}=${sample}`).join('&')
  const body = endpoint.body === null ? '' : JSON.stringify(endpoint.body)
  const answer = await call(endpoint.method, filled(endpoint.path) + (query && `?${query}`), body)
  expect(answer.sandbox).toBe(endpoint.responseOrigin === 'docs' ? undefined : true)
  const shown = endpoint.response ?? endpoint.syntheticResponse
  expect(Object.keys(answer).filter(key => key !== 'sandbox')).toEqual(Object.keys(shown ?? {}))
})

const errors: Record<string, unknown> = {
  'create-pin M_PIN_EXISTS': {
    statusMessage: 'failed',
    body: { errorCode: '', errorMessage: 'PIN already exist with different value' },
  },
  'create-pin M_UNKNOWN': { statusMessage: 'failed', body: { errorCode: '', errorMessage: '' } },
  'forgot-pin M_RETRY_LIMIT': { status: 201, statusMessage: 'not_allow_retry', body: { timeLeftInMillis: 60_000 } },
  'forgot-pin M_NO_PIN': { status: 202, statusMessage: 'existing_pin_not_found', body: {} },
  'forgot-pin M_UNKNOWN': { status: 203, statusMessage: 'generic_error', body: {} },
  'get-merchant-detail 080000000404': { status: 404, statusMessage: 'failed', body: {} },
  'deduct-deposit-and-split-fee DEMO-DUPLICATE': { status: 301, statusMessage: 'transaction_already_exist', body: {} },
  'deduct-deposit-and-split-fee M_UNKNOWN': { status: 302, statusMessage: 'invalid_merchant', body: {} },
  'deduct-deposit-and-split-fee M_NO_BALANCE': { status: 303, statusMessage: 'not_enough_balance', body: {} },
}
test.each(triggers)('$value at $endpointId: $meaning', async ({ endpointId, where, value }) => {
  const endpoint = endpoints.find(row => row.id === endpointId)
  const inQuery = 'query' in where ? `?${where.query}=${value}` : ''
  const body = 'body' in where ? JSON.stringify({ requestId: 'r1', body: { [where.body]: value } }) : ''
  const { requestId, type: _, ...answer } = await call(endpoint?.method ?? '', `${endpoint?.path}${inQuery}`, body)
  expect(answer).toEqual({ ...(errors[`${endpointId} ${value}`] as object), sandbox: true })
  expect(requestId).toMatch(body ? /^r1$/ : /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('a literal path wins over one with a placeholder', async () => {
  const first = await call('GET', '/api/aggregator/merchant/withdraw/deposit', '')
  expect(first.status).toBe(100)
})
