import type { SignatureRequest } from '#core/index.ts'

/** A withdraw inquiry with made-up credentials. */
export const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"requestId":"aggregator202103031542100001","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}',
  requestTime: '1700000000000',
}

const payload = `path=${request.path}&method=POST&token=Bearer ${request.token}&timestamp=${request.requestTime}&body=`

/** Distinct payloads of 307 bytes that differ in their last block, as variants of a body's end do. */
export function payloads(count: number): string[] {
  const begun = `${payload}{"note":"`.padEnd(290, 'x')
  return Array.from({ length: count }, (_, i) => `${begun}","id":${String(i).padStart(9)}}`)
}

/** Distinct payloads of 307 bytes that differ in the middle, as variants of a token do. */
export function payloadsChangedInside(count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const inside = payload.replace(request.token, String(i).padStart(request.token.length, 'x'))
    return `${inside}{${' '.repeat(305 - inside.length)}}`
  })
}

/** Distinct salts, as variants of the time are. */
export function salts(count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `${request.clientSecret}-${Number(request.requestTime) + i}-Bearer ${request.token}`,
  )
}
