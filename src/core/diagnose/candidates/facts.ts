import { decodeUtf8 } from '../../bytes/utf8.ts'
import { authorizationOf, type SignatureRequest, saltSecret } from '../../request/request.ts'
import type { Known } from '../known.ts'
import type { Facts } from '../mistakes/mistake.ts'

/** Netzme's public hosts (documentation, authentication and invoice pages; public clients), without trailing slash. */
export const netzmeBaseUrls: readonly string[] = [
  'https://tokoapi-stg.netzme.com',
  'https://tokoapi.netzme.com',
  'https://tokoapi-dev.netzme.com',
  'https://api-stg.netzme.com',
  'https://api.netzme.com',
  'https://api-dev.netzme.com',
  'https://pay-stg.netzme.com',
  'https://pay.netzme.com',
  'https://tokoapisnap-stg.netzme.com',
  'https://apisnap-stg.netzme.com',
]

/** What the search starts from. A base URL that the user added counts once, whatever slash it ends in. */
export function factsOf(request: SignatureRequest, known: Known = {}): Facts {
  const { path, method, token, body, requestTime, clientId, clientSecret } = request
  const added = (known.baseUrls ?? []).map(url => url.replace(/\/+$/, '')).filter(url => url !== '')
  return {
    request,
    path,
    method,
    token,
    authorization: authorizationOf(request),
    requestTime,
    timeMs: /^[0-9]{13}$/.test(requestTime) ? Number(requestTime) : null,
    body,
    bodyText: typeof body === 'string' ? body : decodeUtf8(body),
    clientId,
    clientSecret,
    secret: saltSecret(request),
    baseUrls: [...new Set([...added, ...netzmeBaseUrls])],
  }
}
