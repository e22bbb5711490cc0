/** Someone the sandbox knows. */
export interface SandboxClient {
  clientId: string
  clientSecret: string
  /** Keys the signature instead of the client secret where a merchant was given two. */
  signingSecret?: string
}

/** The secret that goes into a client's HMAC key. */
export function signingSecretOf(client: SandboxClient): string {
  return client.signingSecret || client.clientSecret
}
