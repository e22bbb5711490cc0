import type { Scheme, SignatureRequest } from '#core/index.ts'
import { type Case, exampleCase, exampleRequest } from './case.ts'

/** What of a case may be stored: everything but secret and token. Bodies above this many characters are not kept. */
export const storedBodyLimit = 500_000
const key = 'case'

interface StoredCase {
  version: 1
  /** True where secret and token were the documentation's public sample values; only then do they come back. */
  example: boolean
  request: Pick<SignatureRequest, 'clientId' | 'method' | 'path' | 'requestTime'> & { body: string }
  scheme: Scheme
  observed: string
  endpointId: string | null
}

/** Writes the case without its secrets. A field that contains a secret or the token is left out, wherever it was pasted. */
export function storeCase(storage: Storage, state: Case): void {
  const { request } = state
  const example =
    request.clientSecret === exampleRequest.clientSecret &&
    request.token === exampleRequest.token &&
    !request.signingSecret
  const secrets = example ? [] : [request.clientSecret, request.signingSecret ?? '', request.token].filter(Boolean)
  const safe = (text: string) => (secrets.some(secret => text.includes(secret)) ? '' : text)
  const body = typeof request.body === 'string' && request.body.length <= storedBodyLimit ? request.body : ''
  const stored: StoredCase = {
    version: 1,
    example,
    request: {
      clientId: safe(request.clientId),
      method: safe(request.method),
      path: safe(request.path),
      requestTime: safe(request.requestTime),
      body: safe(body),
    },
    scheme: { ...state.scheme, payload: safe(state.scheme.payload), salt: safe(state.scheme.salt) },
    observed: safe(state.observed),
    endpointId: state.endpointId,
  }
  try {
    storage.setItem(key, JSON.stringify(stored))
  } catch {
    storage.removeItem(key)
  }
}

/** Leaves nothing of a case behind. */
export function forgetStoredCase(storage: Storage): void {
  storage.removeItem(key)
}

/** The stored case; the documentation's example where there is none or it cannot be read. */
export function readStoredCase(storage: Storage): Case {
  const stored = readStored(storage)
  if (!stored) return exampleCase
  const { clientSecret, token } = exampleRequest
  const credentials = stored.example ? { clientSecret, token } : { clientSecret: '', token: '' }
  const request = { ...stored.request, ...credentials }
  const credentialsLost = !stored.example
  const { scheme, observed, endpointId } = stored
  return { ...exampleCase, request, scheme, observed, endpointId, credentialsLost }
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
  if (typeof value !== 'object' || value === null) return false
  const { version, request, scheme, observed } = value as Partial<StoredCase>
  const texts = request && [request.clientId, request.method, request.path, request.requestTime, request.body, observed]
  return version === 1 && typeof scheme?.payload === 'string' && !!texts?.every(text => typeof text === 'string')
}
