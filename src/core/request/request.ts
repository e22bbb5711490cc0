/** One API call as the server receives it. Exact values: what is signed is what is given. */
export interface SignatureRequest {
  clientId: string
  clientSecret: string
  /** Used in the salt instead of clientSecret where a merchant was given two secrets; which one Netzme keys with is not settled. */
  signingSecret?: string
  /** Without the "Bearer " prefix; a prefix that is there is reported, not silently removed. */
  token: string
  /** "GET", "POST", ... as given, any case. */
  method: string
  /** Raw path plus query, for example "/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001". */
  path: string
  /** Exactly what goes over the wire; "" when there is none; bytes where it is no valid UTF-8. */
  body: string | Uint8Array
  /** Exactly the text of the Request-Time header; epoch milliseconds when right. */
  requestTime: string
}

/** The input fields of a request, as a form shows them. */
export type RequestField = keyof SignatureRequest

/** The secret that goes into the salt: the separate signing secret where there is one, else the client secret. */
export function saltSecret(request: SignatureRequest): string {
  return request.signingSecret || request.clientSecret
}

/** The value of the Authorization header: "Bearer ", capital B, one blank, then the token (documentation, authentication page). */
export function authorizationOf(request: SignatureRequest): string {
  return `Bearer ${request.token}`
}
