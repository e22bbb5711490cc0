import { expect, test } from 'vitest'
import { endpoints } from '#core/index.ts'
import { groupEndpoints, matchEndpoints } from './match-endpoints.ts'

test.each([
  ['create pin', ['create-pin']],
  ['PIN post create', ['create-pin']],
  ['merchant_detail', ['get-merchant-detail']],
  ['no such thing', []],
])('%j finds %j', (query, ids) => {
  expect(matchEndpoints(endpoints, query).map(({ id }) => id)).toEqual(ids)
})

test('nothing typed finds all, and groups lose none', () => {
  expect(matchEndpoints(endpoints, '  ')).toEqual(endpoints)
  expect(groupEndpoints(endpoints).flatMap(group => group.endpoints)).toHaveLength(24)
})
