export const token = 'q7Lm2x_Vw9-ab.C4/dE+f0=='
export const signature = '91be04c7d2fa6853b0c9e1742fd85a36c07e1b94ad3f6285e0974cb1d82f3a60'
export const time = '1795698765432'
export const clientId = 'bakso_urat_17'
export const path = '/api/aggregator/merchant/pin/create_pin?trace=a%20b&n=2'
/** With a backslash, which each dialect escapes in its own way, and an amount that a printer of JSON would change. */
export const body =
  '{"requestId":"bu-17-0009","type":"create_pin","body":{"username":"M_ab12","pin":"9a\\/b","amt":1200.50}}'
export const url = `https://tokoapi-stg.netzme.com${path}`
export const headers = [
  ['Authorization', `Bearer ${token}`],
  ['Client-Id', clientId],
  ['Request-Time', time],
  ['Signature', signature],
] as const

/** A made-up call with a signature of nothing: as a POST, without the body that a text does not hold, and as a GET. */
export const whole = { method: 'POST', path, token, requestTime: time, clientId, signature, body }
export const bodiless = { method: 'POST', path, token, requestTime: time, clientId, signature }
export const read = { ...whole, method: 'GET', body: '' }

export function headerLines(end = '\n'): string {
  return headers.map(([name, value]) => `${name}: ${value}`).join(end)
}
