import { expect } from 'vitest'
import { importRequests } from './import-requests.ts'

export const host = 'https://tokoapi-stg.netzme.com'
export const path = '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001'
export const signed = [
  { name: 'Authorization', value: 'Bearer tok' },
  { name: 'Request-Time', value: '1700000000000' },
  { name: 'Client-Id', value: 'demo' },
  { name: 'Signature', value: 'abc123' },
]
export const fields = { method: 'POST', path, token: 'tok', requestTime: '1700000000000', clientId: 'demo' }

export interface Expected {
  request?: object
  requests?: number
  signature?: string | undefined
  codes?: string[]
  ignored?: string[]
  headers?: [string, string][]
}

export function expectImport(text: string, format: string, expected: Expected): void {
  const result = importRequests(text)
  const [first] = result.requests
  expect(result.format).toBe(format)
  expect(result.requests).toHaveLength(expected.requests ?? 1)
  if (expected.request) expect(first?.request).toEqual(expected.request)
  expect(first?.observedSignature).toBe('signature' in expected ? expected.signature : 'abc123')
  if (expected.ignored) expect(first?.ignored).toEqual(expected.ignored)
  if (expected.headers) expect(first?.headers).toEqual(expected.headers)
  expect(result.problems.map(problem => problem.code)).toEqual(expected.codes ?? [])
}
