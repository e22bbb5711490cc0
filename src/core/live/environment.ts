import { type EnvironmentId, environmentIds, environments } from '../catalogue/environments.ts'

/** The sandbox's base path on the page's own origin. The path that is signed comes after it. */
export const sandboxPrefix = environments.sandbox.baseUrl

/** The body that both getToken calls want (documentation, authentication pages), byte for byte. */
export const tokenRequestBody = '{"grant_type":"client_credentials"}'

/** Credentials that the sandbox knows from the start; the secret is the documentation's sample. */
export const sandboxClient = { clientId: 'demo-merchant', clientSecret: 'MaREaULkzAUTAFYg' } as const

/** Reads the id of an environment out of foreign JSON; null for anything else. */
export function readEnvironmentId(value: unknown): EnvironmentId | null {
  return environmentIds.find(id => id === value) ?? null
}
