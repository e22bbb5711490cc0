import { type BusinessStatus, businessStatuses } from './business-statuses.ts'

/**
 * What the envelope of an answer says about the call; null where no public source knows this status of this endpoint.
 * `envelope` is the parsed JSON body. A status counts as number and as its decimal text: create_pin writes "100".
 */
export function readBusinessStatus(endpointId: string | null, envelope: unknown): BusinessStatus | null {
  const own = businessStatuses.filter(row => row.endpointId === endpointId)
  const general = businessStatuses.filter(row => row.endpointId === null && endpointId !== null)
  return [...own, ...general].find(row => fits(row, envelope)) ?? null
}

function fits({ status, to, statusMessage, body }: BusinessStatus, envelope: unknown): boolean {
  const fields = Object.entries(body ?? {})
  if (!fields.every(([name, value]) => property(property(envelope, 'body'), name) === value)) return false
  if (status === null) return property(envelope, 'statusMessage') === statusMessage
  const observed = readStatus(property(envelope, 'status'))
  return observed !== null && observed >= status && observed <= (to ?? status)
}

function readStatus(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : null
}

function property(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}
