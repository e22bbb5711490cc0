import type { SignatureRequest } from '../../request/request.ts'
import type { ImportProblemCode } from '../problem.ts'

/** What stands in a pasted text, written down by hand. */
export type PastedRequest = {
  [Field in keyof SignatureRequest | 'signature' | 'baseUrl']?: SignatureRequest['body'] | undefined
}

export interface Pasted {
  name: string
  text: string
  format: string
  requests: readonly PastedRequest[]
  /** Codes of what is told, in order; 'import-no-signature' is left out of the comparison. */
  problems?: readonly ImportProblemCode[]
}

const token = 'Zx81-kLm_20pQ7aa9.tR/w+3='
const signature = '3fa0c1977be25d4408e6b1f2a95c0d7e61b84fd3a07259ce4418d0b63f7a92e5'
const time = '1795612345678'
const clientId = 'warung_kopi_88'
const body = '{"amount":15000.50,"partnerReferenceNo":"INV/2026/11-004","note":"kopi & roti"}'
const path = '/api/aggregator/merchant/qr/dynamic?ref=INV%2F2026&x=1'

/** A made-up request that many of the texts hold: a signature of nothing. */
export const madeUp = {
  token,
  signature,
  time,
  clientId,
  body,
  path,
  bearer: `Bearer ${token}`,
  url: `https://tokoapi-stg.netzme.com${path}`,
  /** The body as it stands between the quotes of a JSON string. */
  inString: JSON.stringify(body).slice(1, -1),
  whole: { method: 'POST', path, token, requestTime: time, clientId, signature, body },
} as const
