import type { SignatureRequest } from '#core/index.ts'

/** The secrets and the token of a request. */
export function credentialsIn({ clientSecret, signingSecret, token }: SignatureRequest): string[] {
  return [clientSecret, signingSecret ?? '', token].filter(Boolean)
}

/** What was replaced, not typed on: an older token of the session, or a secret that is gone from every case. */
export function replacedCredentials(before: SignatureRequest, after: SignatureRequest): string[] {
  const kept = credentialsIn(after)
  return credentialsIn(before).filter(
    old => old.length >= 6 && !kept.some(now => now.startsWith(old) || old.startsWith(now)),
  )
}
