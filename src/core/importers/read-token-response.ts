/** What a getToken answer holds that a merchant may have signed with. */
export interface TokenResponse {
  token: string | null
  /** `expiry_token` as its digits stand there: some sign it as the time. */
  expiry: string | null
}

/**
 * Reads the answer of getToken (documentation, getToken: `access_token`, `expiry_token`), alone or with text around it; null
 * where the text is none.
 * @example readTokenResponse('no answer of getToken') // => null
 */
export function readTokenResponse(text: string): TokenResponse | null {
  const object = /\{[^{}]*"(?:access_token|expiry_token)"[^{}]*\}/.exec(text)?.[0]
  if (object === undefined) return null
  const token = /"access_token"\s*:\s*"([^"\\]*)"/.exec(object)?.[1] ?? null
  const expiry = /"expiry_token"\s*:\s*"?([0-9]+)/.exec(object)?.[1] ?? null
  return token === null && expiry === null ? null : { token, expiry }
}
