import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endpoints, fillEndpoint, sampleValues } from '#core/index.ts'
import { placeParameters, withParameter } from './endpoint-parameters.ts'

const list = endpointOf('get-transaction-list')
const withdraw = endpointOf('get-information-withdraw')

function endpointOf(id: string) {
  const endpoint = endpoints.find(known => known.id === id)
  if (!endpoint) throw new Error(id)
  return endpoint
}

describe('parameters in a path', () => {
  test.each(endpoints.map(endpoint => [endpoint.id, endpoint] as const))(
    '%s: its own path gives its samples back',
    (_, endpoint) => {
      const samples = sampleValues(endpoint)
      const placed = placeParameters(endpoint, fillEndpoint(endpoint, samples).path)
      const found = placed?.filter(({ value }) => value !== null).map(({ name, value }) => [name, value])
      expect(Object.fromEntries(found ?? [])).toEqual(samples)
    },
  )

  test('a path that is another one has none', () => {
    expect(placeParameters(list, '/api/aggregator/merchant/qr/withdraw')).toBeNull()
    expect(placeParameters(withdraw, '/api/aggregator/merchant/withdraw/a/b')).toBeNull()
  })

  test.each([
    ['userId', 'M_NEW', '/l?page=1&userId=M_NEW&enddate=20210302&x=%20'],
    ['startdate', '20210301', '/l?page=1&userId=M_OLD&startdate=20210301&enddate=20210302&x=%20'],
    ['enddate', '', '/l?page=1&userId=M_OLD&enddate=&x=%20'],
    ['page', '', '/l?userId=M_OLD&enddate=20210302&x=%20'],
  ])('setting %s to %j touches nothing else', (name, value, expected) => {
    const path = '/l?page=1&userId=M_OLD&enddate=20210302&x=%20'
    expect(withParameter({ ...list, path: '/l' }, path, name, value)).toBe(expected)
  })

  test('a path parameter is set in place, whatever surrounds it', () => {
    const path = '/api/aggregator/merchant/withdraw/old?x=1#f'
    expect(withParameter(withdraw, path, 'requestId', 'new')).toBe('/api/aggregator/merchant/withdraw/new?x=1#f')
  })

  test('what is set is what is found', () => {
    const plain = fc.stringMatching(/^[^/?#&=]+$/)
    fc.assert(
      fc.property(fc.constantFrom(...endpoints), fc.nat(), plain, (endpoint, pick, value) => {
        const names = [...endpoint.pathParams, ...endpoint.query].map(({ name }) => name)
        fc.pre(names.length > 0)
        const name = names[pick % names.length] ?? ''
        const path = withParameter(endpoint, fillEndpoint(endpoint, sampleValues(endpoint)).path, name, value)
        expect(placeParameters(endpoint, path)?.find(placed => placed.name === name)?.value).toBe(value)
      }),
    )
  })
})
