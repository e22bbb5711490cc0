import { readAskedCase, type writeAskedCase } from '#core/case-file/asked-case.ts'
import { checkScheme, type Scheme, type SignatureRequest } from '#core/index.ts'
import { type Case, exampleCase, exampleRequest } from './case.ts'

/** Its name in the storage. */
export const key = 'case'

type StoredRequest = Pick<SignatureRequest, 'clientId' | 'method' | 'path' | 'requestTime'> & { body: string }

/** What of a case may be stored: everything but secret, token, and what may hold them: the headers and the text that it came from. */
export interface StoredCase {
  version: 1
  /** Whose secret and token there were; the documentation's public sample values come back, nobody else's do. */
  credentials: 'example' | 'own' | 'none'
  request: StoredRequest
  scheme: Scheme
  /** Empty for none. */
  observed: string
  isExample: boolean
  endpointId: string | null
  /** What the case file asks for that it was opened from: masks, no values. Null for none. */
  opened: ReturnType<typeof writeAskedCase> | null
}

/** Leaves nothing of a case behind. */
export function forgetStoredCase(storage: Storage): void {
  storage.removeItem(key)
}

/** The stored case; the documentation's example where there is none or it cannot be read. */
export function readStoredCase(storage: Storage): Case {
  const stored = readStored(storage)
  if (!stored) return exampleCase
  const { clientSecret, token } = stored.credentials === 'example' ? exampleRequest : { clientSecret: '', token: '' }
  const { clientId, method, path, body, requestTime } = stored.request
  const request = { clientId, clientSecret, token, method, path, body, requestTime }
  const { scheme, observed, endpointId, isExample } = stored
  return {
    ...exampleCase,
    ...{ request, scheme, endpointId, observed: observed || null },
    opened: readAskedCase(stored.opened),
    source: isExample ? exampleCase.source : { kind: 'typed' },
    credentialsLost: stored.credentials === 'own',
  }
}

function readStored(storage: Storage): StoredCase | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    return isStored(value) ? value : null
  } catch {
    return null
  }
}

function isStored(value: unknown): value is StoredCase {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.request) || !isRecord(value.scheme)) return false
  const { request, scheme, observed, endpointId, credentials, isExample } = value
  const texts = [
    ...[request.clientId, request.method, request.path, request.requestTime, request.body, observed],
    ...[scheme.id, scheme.name, scheme.payload, scheme.salt],
  ]
  return (
    texts.every(text => typeof text === 'string') &&
    ['example', 'own', 'none'].includes(String(credentials)) &&
    typeof isExample === 'boolean' &&
    (endpointId === null || typeof endpointId === 'string') &&
    checkScheme(value.scheme as unknown as Scheme).length === 0
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
