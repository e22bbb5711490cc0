import fc from 'fast-check'
import { bytesOf, decodeUtf8 } from '../../bytes/utf8.ts'
import { authorizationOf, type SignatureRequest, saltSecret } from '../../request/request.ts'
import type { Facts, Variant } from './mistake.ts'
import { type Planted, plantedBase } from './planted.fixtures.ts'

/** The facts of a request, with two of Netzme's base URLs and a local one. */
export function plantedFacts(request: Partial<SignatureRequest>): Facts {
  const whole = { ...plantedBase, ...request }
  return {
    request: whole,
    path: whole.path,
    method: whole.method,
    token: whole.token,
    authorization: authorizationOf(whole),
    requestTime: whole.requestTime,
    timeMs: /^[0-9]{13}$/.test(whole.requestTime) ? Number(whole.requestTime) : null,
    body: whole.body,
    bodyText: typeof whole.body === 'string' ? whole.body : decodeUtf8(whole.body),
    clientId: whole.clientId,
    clientSecret: whole.clientSecret,
    secret: saltSecret(whole),
    baseUrls: ['https://tokoapi-stg.netzme.com', 'https://api-stg.netzme.com', 'http://127.0.0.1:5173/sandbox'],
  }
}

/** The raw payload that a variant of path, method or body leads to, by the recipe's own words; bytes are not expected. */
export function payloadOf({ set }: Variant, { path, method, authorization, requestTime, body }: Facts): string {
  const signed = { path, method, body, bodyEnd: '', ...set }
  return `path=${signed.path}&method=${signed.method}&token=${authorization}&timestamp=${requestTime}&body=${signed.body}${signed.bodyEnd}`
}

/** The payload planted in a row. */
export function plantedPayload({ payload }: Planted): string {
  if (payload === undefined) throw new Error('a row about path, method or body plants a payload')
  return payload
}

const text = fc.string({ unit: 'binary', maxLength: 60 })
const path = fc.oneof(
  text,
  fc.webPath(),
  fc.tuple(fc.webPath(), fc.webQueryParameters()).map(parts => parts.join('?')),
)

/** Any request: JSON, broken JSON, no text at all; sensible and senseless paths. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    method: text,
    path,
    body: fc.oneof(text, fc.json({ stringUnit: 'binary' }), fc.uint8Array({ maxLength: 60 }), fc.json().map(bytesOf)),
    requestTime: text,
  })
  .map(plantedFacts)
