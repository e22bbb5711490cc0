import { createHash, createHmac } from 'node:crypto'
import type { SignatureRequest } from '../../../request/request.ts'
import type { Known } from '../../known.ts'

/** A request as the server received it, and what a client with one mistake put into the Signature header: by node:crypto alone. */
export interface Planted {
  id: string
  request: SignatureRequest
  observed: string
  /** A second mistake, where the first cannot be seen without it. */
  besides?: string
  /** Values that the user knows of, where the mistake is to have signed one of them. */
  known?: Known
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

/** What the mistaken client put through the hash, and how; what is left out is right. */
interface Signing {
  /** The whole mistaken message. */
  payload?: string | Uint8Array
  /** The whole mistaken key. */
  salt?: string | Uint8Array
  hash?: 'sha512'
  encoding?: 'base64'
  /** Hashes the payload alone, which then holds all that was hashed. */
  kind?: 'plain'
}

/** A row: what differs from the right payload and salt, on the base request with changes. */
export function planted(id: string, signing: Signing, change: Partial<SignatureRequest> = {}): Planted {
  const request = { ...base, ...change }
  const right = partsOf(request)
  const { payload = payloadOf(right), salt = saltOf(right), hash = 'sha256', encoding = 'hex', kind } = signing
  const hashing = kind === 'plain' ? createHash(hash) : createHmac(hash, salt)
  return { id, request, observed: hashing.update(payload).digest(encoding) }
}

/** A row in which these parts were mistaken in payload, salt or both. */
export function plantedParts(
  id: string,
  mistaken: Partial<Parts>,
  where: 'payload' | 'salt' | 'both' = 'both',
  change: Partial<SignatureRequest> = {},
): Planted {
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

/** The request that rows about body, path and method change. */
const small = { token: '0123456789abcdef', path: '/api/aggregator/merchant/qr/withdraw', requestTime: '1700000000000' }

/** A POST whose body was sent as `sent` and signed as `signed`. */
export function signedBody(id: string, sent: string | Uint8Array, signed: string): Planted {
  return plantedParts(id, { body: signed }, 'payload', { ...small, body: sent })
}

/** A GET whose path was sent as `sent` and signed as `signed`; `signedBody` where something stood for the missing body. */
export function signedPath(id: string, sent: string, signed: string, signedBody = ''): Planted {
  return plantedParts(id, { path: signed, body: signedBody }, 'payload', {
    ...small,
    method: 'GET',
    path: sent,
    body: '',
  })
}

/** A request without body whose method was sent as `sent` and signed as `signed`. */
export function signedMethod(id: string, sent: string, signed: string): Planted {
  return plantedParts(id, { method: signed }, 'payload', { ...small, method: sent, body: '' })
}

/** What the right recipe puts through the hash. */
interface RightTexts {
  payload: string
  salt: string
}

/** A row whose right payload and salt were hashed otherwise. */
export function plantedDigest(id: string, digest: (texts: RightTexts) => Buffer, request = base): Planted {
  const parts = partsOf(request)
  return { id, request, observed: digest({ payload: payloadOf(parts), salt: saltOf(parts) }).toString('hex') }
}

/** The right digest of a request. */
export function macOf(request: SignatureRequest): Buffer {
  const parts = partsOf(request)
  return createHmac('sha256', saltOf(parts)).update(payloadOf(parts)).digest()
}

/** A row whose right digest was printed otherwise. */
export function plantedPrint(id: string, print: (mac: Buffer) => string, request = base): Planted {
  return { id, request, observed: print(macOf(request)) }
}
