import { createHmac } from 'node:crypto'

export const token = '0123456789abcdef'.repeat(4)
export const time = '1795572922845'
export const path = '/api/aggregator/merchant/qr/withdraw/inquiry'
export const body = '{"requestId":"kopi202611250915220001","type":"withdraw_inquiry","body":{"userId":"M_KOPI01"}}'

/** The recipe once more, apart from the product. `signedTime` is what the merchant put into payload and salt. */
export function signature(secret: string, signedTime = time): string {
  const payload = `path=${path}&method=POST&token=Bearer ${token}&timestamp=${signedTime}&body=${body}`
  return createHmac('sha256', `${secret}-${signedTime}-Bearer ${token}`).update(payload).digest('hex')
}

export interface Merchant {
  client: string
  secret: string
  signedTime?: string
}
export const kopi: Merchant = { client: 'kopi', secret: 'kopi-secret-0001', signedTime: '1795572922' }
export const teh: Merchant = { client: 'teh', secret: 'teh-secret-0002' }

export const tickets = {
  http: ({ client, secret, signedTime }: Merchant) =>
    `POST ${path} HTTP/1.1\nHost: tokoapi-stg.netzme.com\nAuthorization: Bearer ${token}\nRequest-Time: ${time}\nClient-Id: ${client}\nSignature: ${signature(secret, signedTime)}\nContent-Type: application/json\n\n${body}`,
  curl: ({ client, secret, signedTime }: Merchant) =>
    `curl -X POST 'https://tokoapi-stg.netzme.com${path}' -H 'Authorization: Bearer ${token}' -H 'Request-Time: ${time}' -H 'Client-Id: ${client}' -H 'Signature: ${signature(secret, signedTime)}' --data-raw '${body}'`,
  prose: ({ client, secret, signedTime }: Merchant) =>
    `Halo kak, kami selalu dapat 401 waktu hit ${path} (POST).\nClient id: ${client}\nToken: ${token}\nRequest time: ${time}\nSignature: ${signature(secret, signedTime)}\nBody: ${body}\nMohon bantuannya ya.`,
}

/** A GET whose signature nothing explains, which is soon known of a text of this form. */
export const unexplained = `curl 'https://tokoapi-stg.netzme.com/api/x' -H 'Authorization: Bearer ${token}' -H 'Request-Time: ${time}' -H 'Client-Id: teh' -H 'Signature: no-signature-at-all'`
