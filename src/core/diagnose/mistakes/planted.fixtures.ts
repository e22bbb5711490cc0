import type { SignatureRequest } from '../../request/request.ts'

/** A request as the server received it, and the raw payload or salt that the mistaken client signed instead. */
export interface Planted {
  id: string
  request: Partial<SignatureRequest>
  /** The whole mistaken raw payload; right where omitted. */
  payload?: string
  /** The whole mistaken salt; right where omitted. */
  salt?: string
}

/** What a planted request leaves out; all made up. */
export const plantedBase: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef',
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw',
  body: '',
  requestTime: '1700000000000',
}

/** A POST whose body was sent as `sent` and signed as `signed`. */
export function plantedBody(id: string, sent: string | Uint8Array, signed: string): Planted {
  return {
    id,
    request: { body: sent },
    payload: `path=/api/aggregator/merchant/qr/withdraw&method=POST&token=Bearer 0123456789abcdef&timestamp=1700000000000&body=${signed}`,
  }
}

/** A GET whose path was sent as `sent` and signed as `signed`; `signedBody` where something stood for the missing body. */
export function plantedPath(id: string, sent: string, signed: string, signedBody = ''): Planted {
  return {
    id,
    request: { method: 'GET', path: sent },
    payload: `path=${signed}&method=GET&token=Bearer 0123456789abcdef&timestamp=1700000000000&body=${signedBody}`,
  }
}

/** A request without body whose method was sent as `sent` and signed as `signed`. */
export function plantedMethod(id: string, sent: string, signed: string): Planted {
  return {
    id,
    request: { method: sent },
    payload: `path=/api/aggregator/merchant/qr/withdraw&method=${signed}&token=Bearer 0123456789abcdef&timestamp=1700000000000&body=`,
  }
}
