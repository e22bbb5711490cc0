import { holdsSecret } from '#core/bytes/holds-secret.ts'
import { checkScheme, type Scheme, type SignatureRequest, tokoNetzme } from '#core/index.ts'
import { type Case, exampleCase, exampleRequest } from './case.ts'
import { credentialsIn, mayHoldCredential } from './credentials-of.ts'

/** Bodies above this many characters are not kept; sessionStorage holds some five million for the whole page. */
export const storedBodyLimit = 500_000
const key = 'case'

type StoredRequest = Pick<SignatureRequest, 'clientId' | 'method' | 'path' | 'requestTime'> & { body: string }

/** What of a case may be stored: everything but secret, token, and what may hold them: the headers and the text that it came from. */
interface StoredCase {
  version: 1
  /** Whose secret and token there were; the documentation's public sample values come back, nobody else's do. */
  credentials: 'example' | 'own' | 'none'
  request: StoredRequest
  scheme: Scheme
  /** Empty for none. */
  observed: string
  isExample: boolean
  endpointId: string | null
}

/**
 * Writes the case without its secrets. A field that contains one of them, or one of `others`, is left out, wherever and however
 * it was spelled; so is one that may hold a credential which nobody here knows.
 */
export function storeCase(storage: Storage, state: Case, others: readonly string[] = []): void {
  const { request, scheme } = state
  const credentials = kindOf(request)
  const secrets = [...(credentials === 'own' ? credentialsIn(request) : []), ...others]
  const gives = (text: string) => text !== '' && holdsSecret(text, secrets)
  const safe = (text: string) => (gives(text) || mayHoldCredential(text) ? '' : text)
  const body = typeof request.body === 'string' && request.body.length <= storedBodyLimit ? request.body : ''
  const stored: StoredCase = {
    version: 1,
    credentials,
    request: {
      clientId: safe(request.clientId),
      method: safe(request.method),
      path: safe(request.path),
      requestTime: safe(request.requestTime),
      body: safe(body),
    },
    scheme: Object.values(scheme).some(gives) ? tokoNetzme : scheme,
    // A signature has the form of a token
    observed: gives(state.observed ?? '') || /bearer|basic/i.test(state.observed ?? '') ? '' : (state.observed ?? ''),
    isExample: state.source.kind === 'example',
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
  const { clientSecret, token } = stored.credentials === 'example' ? exampleRequest : { clientSecret: '', token: '' }
  const { clientId, method, path, body, requestTime } = stored.request
  const request = { clientId, clientSecret, token, method, path, body, requestTime }
  const { scheme, observed, endpointId, isExample } = stored
  return {
    ...exampleCase,
    ...{ request, scheme, endpointId, observed: observed || null },
    source: isExample ? exampleCase.source : { kind: 'typed' },
    credentialsLost: stored.credentials === 'own',
  }
}

function kindOf({ clientSecret, signingSecret, token }: SignatureRequest): StoredCase['credentials'] {
  if (!clientSecret && !signingSecret && !token) return 'none'
  const isExample = clientSecret === exampleRequest.clientSecret && token === exampleRequest.token && !signingSecret
  return isExample ? 'example' : 'own'
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
