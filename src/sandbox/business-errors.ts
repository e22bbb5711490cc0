import type { SandboxEndpoint } from './endpoint.ts'
import { queryValue, type RawRequest } from './raw-request.ts'

/** A business error that is known of an endpoint, and the made-up value that brings it about here. */
interface BusinessError {
  endpoint: string
  /** Where the value is looked for: a key of the query, or of the object "body" inside the JSON body. */
  where: { query: string } | { body: string }
  value: string
  answer: Readonly<Record<string, unknown>>
}

/**
 * Statuses and messages come from the documentation and a public client; the values that trigger them are the sandbox's
 * own, and their answers say so with `"sandbox": true`.
 */
export const businessErrors: readonly BusinessError[] = [
  {
    endpoint: 'create-pin',
    where: { body: 'username' },
    value: 'M_PIN_EXISTS',
    answer: {
      statusMessage: 'failed',
      body: { errorCode: '', errorMessage: 'PIN already exist with different value' },
    },
  },
  {
    endpoint: 'create-pin',
    where: { body: 'username' },
    value: 'M_UNKNOWN',
    answer: { statusMessage: 'failed', body: { errorCode: '', errorMessage: '' } },
  },
  {
    endpoint: 'forgot-pin',
    where: { body: 'username' },
    value: 'M_RETRY_LIMIT',
    answer: { status: 201, statusMessage: 'not_allow_retry', body: { timeLeftInMillis: 60_000 } },
  },
  {
    endpoint: 'forgot-pin',
    where: { body: 'username' },
    value: 'M_NO_PIN',
    answer: { status: 202, statusMessage: 'existing_pin_not_found', body: {} },
  },
  {
    endpoint: 'forgot-pin',
    where: { body: 'username' },
    value: 'M_UNKNOWN',
    answer: { status: 203, statusMessage: 'generic_error', body: {} },
  },
  {
    endpoint: 'get-merchant-detail',
    where: { query: 'phoneNo' },
    value: '080000000404',
    answer: { status: 404, statusMessage: 'failed', body: {} },
  },
  {
    endpoint: 'deduct-deposit-and-split-fee',
    where: { body: 'transactionId' },
    value: 'DEMO-DUPLICATE',
    answer: { status: 301, statusMessage: 'transaction_already_exist', body: {} },
  },
  {
    endpoint: 'deduct-deposit-and-split-fee',
    where: { body: 'merchantId' },
    value: 'M_UNKNOWN',
    answer: { status: 302, statusMessage: 'invalid_merchant', body: {} },
  },
  {
    endpoint: 'deduct-deposit-and-split-fee',
    where: { body: 'merchantId' },
    value: 'M_NO_BALANCE',
    answer: { status: 303, statusMessage: 'not_enough_balance', body: {} },
  },
]

/** The business error that a request asks for; null for nearly all requests. `json` is its body, parsed. */
export function businessErrorOf(endpoint: SandboxEndpoint, request: RawRequest, json: unknown): BusinessError | null {
  const asked = businessErrors.find(
    row =>
      row.endpoint === endpoint.id &&
      ('query' in row.where
        ? queryValue(request.target, row.where.query)
        : property(property(json, 'body'), row.where.body)) === row.value,
  )
  return asked ?? null
}

/** A property of a value that may be anything. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}
