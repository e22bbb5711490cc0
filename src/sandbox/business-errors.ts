import { type BusinessStatus, businessStatuses } from '#core/catalogue/business-statuses.ts'
import type { SandboxEndpoint } from './endpoint.ts'
import { type JsonObject, property } from './json.ts'
import { queryValue, type RawRequest } from './raw-request.ts'

/** A made-up value that brings about a business error which public sources know of this endpoint. */
interface Trigger {
  endpointId: string
  meaning: BusinessStatus['meaning']
  /** Where the value is looked for: a key of the query, or of the object "body" inside the JSON body. */
  where: { query: string } | { body: string }
  value: string
}

const username = { body: 'username' }
const payment = 'deduct-deposit-and-split-fee'

/** The values are the sandbox's own invention; the answers say so with `"sandbox": true`. */
export const triggers: readonly Trigger[] = [
  { endpointId: 'create-pin', meaning: 'pin-exists', where: username, value: 'M_PIN_EXISTS' },
  { endpointId: 'create-pin', meaning: 'invalid-merchant', where: username, value: 'M_UNKNOWN' },
  { endpointId: 'forgot-pin', meaning: 'retry-limit', where: username, value: 'M_RETRY_LIMIT' },
  { endpointId: 'forgot-pin', meaning: 'no-pin-yet', where: username, value: 'M_NO_PIN' },
  { endpointId: 'forgot-pin', meaning: 'invalid-merchant', where: username, value: 'M_UNKNOWN' },
  {
    endpointId: 'get-merchant-detail',
    meaning: 'account-inactive',
    where: { query: 'phoneNo' },
    value: '080000000404',
  },
  { endpointId: payment, meaning: 'transaction-exists', where: { body: 'transactionId' }, value: 'DEMO-DUPLICATE' },
  { endpointId: payment, meaning: 'invalid-merchant', where: { body: 'merchantId' }, value: 'M_UNKNOWN' },
  { endpointId: payment, meaning: 'not-enough-balance', where: { body: 'merchantId' }, value: 'M_NO_BALANCE' },
]

/** What a triggered error puts in place of the endpoint's answer. */
export interface BusinessError {
  value: string
  answer: JsonObject
}

/** The business error that a request asks for; null for nearly all requests. `json` is its body, parsed. */
export function businessErrorOf(endpoint: SandboxEndpoint, request: RawRequest, json: unknown): BusinessError | null {
  const trigger = triggers.find(
    row => row.endpointId === endpoint.id && observedValue(row, request, json) === row.value,
  )
  const known = businessStatuses.find(row => row.endpointId === trigger?.endpointId && row.meaning === trigger.meaning)
  if (!trigger || !known) return null
  const answer = {
    // Where no source gives a status, none is made up: undefined leaves the key out.
    status: known.status ?? undefined,
    statusMessage: known.statusMessage ?? 'failed',
    body: { ...extraFields[known.meaning], ...known.body },
  }
  return { value: trigger.value, answer }
}

/** Fields that a public client reads beside the status. */
const extraFields: Partial<Record<BusinessStatus['meaning'], JsonObject>> = {
  'retry-limit': { timeLeftInMillis: 60_000 },
  'pin-exists': { errorCode: '' },
}

function observedValue({ where }: Trigger, request: RawRequest, json: unknown): unknown {
  return 'query' in where ? queryValue(request.target, where.query) : property(property(json, 'body'), where.body)
}
