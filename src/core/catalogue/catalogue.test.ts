import { expect, test } from 'vitest'
import { jsonFault } from '../bytes/json.ts'
import { checkRequest } from '../request/check-request.ts'
import { businessStatuses } from './business-statuses.ts'
import { endpoints } from './endpoints.ts'
import { environmentIds, environments } from './environments.ts'
import { fillEndpoint, sampleValues } from './fill-endpoint.ts'

const byId = (id: string) => {
  const endpoint = endpoints.find(candidate => candidate.id === id)
  if (!endpoint) throw new Error(id)
  return endpoint
}

test('24 endpoints, 18 of Toko and 6 of the wallet, under ids and addresses of their own', () => {
  expect(endpoints.filter(({ product }) => product === 'toko')).toHaveLength(18)
  expect(endpoints.filter(({ product }) => product === 'wallet')).toHaveLength(6)
  expect(new Set(endpoints.map(({ id }) => id)).size).toBe(24)
  expect(new Set(endpoints.map(({ method, path }) => `${method} ${path}`)).size).toBe(24)
})

test.each(endpoints)('$id holds together', endpoint => {
  const placeholders = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  expect(placeholders).toEqual(endpoint.pathParams.map(({ name }) => name))
  expect(endpoint.path).toMatch(/^\/[^?#\s]*$/)
  const names = [...endpoint.pathParams, ...endpoint.query].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(endpoint.method === 'GET').toBe(endpoint.body === null)
  // A sample, or something made up in its place: never both, never neither.
  expect(endpoint.response === null).toBe(endpoint.responseOrigin === null)
  expect(endpoint.response === null).toBe(endpoint.syntheticResponse !== null)
  expect([endpoint.name, endpoint.group, endpoint.confidence, endpoint.source].every(Boolean)).toBe(true)
})

test.each(endpoints)('$id, filled with its samples, passes every check', endpoint => {
  const filled = fillEndpoint(endpoint, sampleValues(endpoint))
  const others = {
    clientId: 'demo-merchant',
    clientSecret: 'MaREaULkzAUTAFYg',
    token: 'cafebface',
    requestTime: '1615190625765',
  }
  expect(checkRequest({ ...others, ...filled })).toEqual([])
  if (filled.body) expect([jsonFault(filled.body), JSON.parse(filled.body)]).toEqual([null, endpoint.body])
})

test.each([
  ['get-balance-detail', { userId: 'M_pXAFWzCg' }, '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg'],
  ['get-balance-detail', {}, '/api/aggregator/merchant/qr/balance/detail?userId='],
  ['get-information-withdraw', { requestId: 'a$&b' }, '/api/aggregator/merchant/withdraw/a$&b'],
  ['get-information-withdraw', {}, '/api/aggregator/merchant/withdraw/{requestId}'],
  ['get-merchant-detail', { phoneNo: '+62 8' }, '/api/aggregator/merchant/qr/merchant_detail?phoneNo=+62 8'],
  [
    'get-transaction-list',
    { userId: 'M', startdate: '20210301', enddate: '20210331' },
    '/api/aggregator/merchant/qr/transaction/list?userId=M&startdate=20210301&enddate=20210331',
  ],
  [
    'get-transaction-list',
    { enddate: '2', startdate: '1', userId: 'M', page: '3' },
    '/api/aggregator/merchant/qr/transaction/list?page=3&userId=M&startdate=1&enddate=2',
  ],
])('%s with %j', (id, values, path) => {
  expect(fillEndpoint(byId(id), values).path).toBe(path)
})

test('the body is compact, in the order of the sample', () => {
  expect(fillEndpoint(byId('withdraw-inquiry'), {})).toEqual({
    method: 'POST',
    path: '/api/aggregator/merchant/qr/withdraw/inquiry',
    body: '{"requestId":"aggregator202103091003110001","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}',
  })
})

test('the three calls with a PIN', () => {
  expect(endpoints.filter(({ needsPinHash }) => needsPinHash).map(({ id }) => id)).toEqual([
    'create-pin',
    'withdraw-process',
    'withdraw-deposit',
  ])
})

test('statuses name endpoints that exist', () => {
  for (const { endpointId } of businessStatuses) if (endpointId !== null) byId(endpointId)
  expect(businessStatuses.filter(({ endpointId }) => endpointId === null)).toHaveLength(1)
})

test('six environments; only production is locked; hosts over https', () => {
  expect(Object.keys(environments)).toEqual([...environmentIds])
  for (const environment of Object.values(environments)) {
    expect(environments[environment.id]).toBe(environment)
    expect(environment.baseUrl).toMatch(/^(\/sandbox|https:\/\/[a-z-]+\.netzme\.com)$/)
    expect(environment.isProduction).toBe(environment.id.endsWith('production'))
    expect(environment.product === 'wallet').toBe(environment.id.startsWith('wallet-'))
  }
})
