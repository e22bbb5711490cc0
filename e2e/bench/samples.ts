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

/** Distinct payloads of this body, as variants of what follows it are. */
export function payloadsWith(body: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${payload}${body}${String(i).padStart(9)}`)
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

/** A body with numbers, slashes, non-ASCII, nulls and empty values: most ways of writing JSON show on it. 500 bytes. */
const rich = `{"requestId":"INV/2023/11/000417","amount":150000.00,"fee":2500.5,"rate":1e-3,"currency":"IDR","customer":{"name":"Zoë Wülandari","email":"zoe+toko@example.com","note":null},"items":[{"sku":"KOPI/250g","name":"Kopi “Gayo” & susu <250 g>","price":75000.00,"quantity":2,"tags":[],"options":{}}],"callbackUrl":"https://merchant.example/callback?order=417&status=paid","isPaid":false,"expiredAt":"2023-11-14T22:13:20.000+07:00","description":"","total":"152500.50","by":"it's me, <sales> & co."}`

/** Bodies by name. */
export const bodies = {
  'sample, 101 B': String(request.body),
  'rich, 500 B': rich,
  'list, 20 kB': listBody(20_000),
} as const

/** A list of transactions, not longer than so many bytes. */
export function listBody(length: number): string {
  const items: string[] = []
  for (let left = length - 60; ; ) {
    const at = items.length
    const item = `{"id":${at},"reference":"TRX/2023/${String(at).padStart(6, '0')}","amount":${at * 1250}.50,"note":"Toko Budi ke-${at}"}`
    if (item.length + 1 > left) break
    left -= item.length + 1
    items.push(item)
  }
  return `{"requestId":"list417","total":${items.length},"transactions":[${items.join()}]}`
}
