import { expect, test } from 'vitest'
import { readBusinessStatus } from './read-business-status.ts'

test.each([
  ['get-balance-detail', { status: 100, statusMessage: 'success', body: {} }, 'success'],
  ['create-pin', { status: '100', statusMessage: 'success' }, 'success'],
  [
    'create-pin',
    { statusMessage: 'failed', body: { errorMessage: 'PIN already exist with different value' } },
    'pin-exists',
  ],
  ['create-pin', { statusMessage: 'failed', body: { errorCode: '', errorMessage: '' } }, 'invalid-merchant'],
  ['forgot-pin', { status: 201, body: { timeLeftInMillis: 1 } }, 'retry-limit'],
  ['get-merchant-detail', { status: 404 }, 'account-inactive'],
  ['deduct-deposit-and-split-fee', { status: 150 }, 'success'],
  ['deduct-deposit-and-split-fee', { status: 303 }, 'not-enough-balance'],
  [null, { status: 100 }, 'success'],
] as const)('%s %j means %s', (endpointId, envelope, meaning) => {
  expect(readBusinessStatus(endpointId, envelope)?.meaning).toBe(meaning)
})

test.each([
  ['get-balance-detail', { status: 404 }],
  ['get-balance-detail', { status: 401, statusMessage: 'unauthorized' }],
  ['deduct-deposit-and-split-fee', { status: 200 }],
  ['create-pin', { statusMessage: 'failed', body: { errorMessage: 'another' } }],
  [null, { status: '' }],
  [null, null],
  [null, 'text'],
] as const)('%s %j is unknown', (endpointId, envelope) => {
  expect(readBusinessStatus(endpointId, envelope)).toBeNull()
})
