import type { SignatureRequest } from '../../request/request.ts'

/** A request as the server received it, and what the mistaken client put through the hash instead. */
export interface PlantedSigning {
  id: string
  request: SignatureRequest
  /** The whole mistaken message. */
  payload: string | Uint8Array
  /** The whole mistaken key. */
  salt: string | Uint8Array
  /** SHA-256 where omitted. */
  hash?: 'sha512'
  /** hex where omitted. */
  encoding?: 'base64'
  /** 'hmac' where omitted; 'plain' hashes the payload alone, which then holds all that was hashed. */
  kind?: 'plain'
}

/** A made-up request. Its time is 2023-11-14T22:15:23.789Z, already the 15th in Jakarta. */
export const base: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef0123456789abcdef',
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001',
  body: '{"requestId":"r-1","body":{"note":"10 000 IDR"}}',
  requestTime: '1700000123789',
}

/** The right values of a request, as the recipe names them. */
export interface Parts {
  secret: string
  path: string
  method: string
  auth: string
  time: string
  body: string
}

/** What a correct client signs for a request. */
export function partsOf(request: SignatureRequest): Parts {
  return {
    secret: request.signingSecret ?? request.clientSecret,
    path: request.path,
    method: request.method,
    auth: `Bearer ${request.token}`,
    time: request.requestTime,
    body: String(request.body),
  }
}

/** Netzme's payload. */
export function payloadOf({ path, method, auth, time, body }: Parts): string {
  return `path=${path}&method=${method}&token=${auth}&timestamp=${time}&body=${body}`
}

/** Netzme's salt. */
export function saltOf({ secret, time, auth }: Parts): string {
  return `${secret}-${time}-${auth}`
}

type Signed = Partial<Omit<PlantedSigning, 'id' | 'request'>>

/** A row: what differs from the right payload and salt, on the base request with changes. */
export function planted(id: string, signed: Signed, change: Partial<SignatureRequest> = {}): PlantedSigning {
  const request = { ...base, ...change }
  const right = partsOf(request)
  return { id, request, payload: payloadOf(right), salt: saltOf(right), ...signed }
}

/** A row in which these parts were mistaken in payload, salt or both. */
export function plantedParts(
  id: string,
  mistaken: Partial<Parts>,
  where: 'payload' | 'salt' | 'both' = 'both',
  change: Partial<SignatureRequest> = {},
): PlantedSigning {
  const wrong = { ...partsOf({ ...base, ...change }), ...mistaken }
  return planted(
    id,
    {
      ...(where === 'salt' ? {} : { payload: payloadOf(wrong) }),
      ...(where === 'payload' ? {} : { salt: saltOf(wrong) }),
    },
    change,
  )
}
