/** One place that a call can go to. The ids are part of the proxy's contract; nothing in a request can name another host. */
export interface Environment {
  id: EnvironmentId
  product: Product
  stage: 'sandbox' | 'staging' | 'production'
  /** Scheme and host; null for the sandbox, which is the page's own server under `sandboxPrefix`. */
  baseUrl: string | null
  /** Where getToken is, after the base URL. */
  tokenPath: string
}

export type EnvironmentId =
  | 'sandbox'
  | 'staging'
  | 'production'
  | 'wallet-sandbox'
  | 'wallet-staging'
  | 'wallet-production'

export type Product = 'toko' | 'wallet'

/** The sandbox's base path. The path that is signed comes after it. */
export const sandboxPrefix = '/sandbox'

/** getToken of each product (documentation, authentication pages), and how long its token lives there. */
export const tokenEndpoints = {
  toko: { path: '/oauth/merchant/accesstoken', lifetimeMs: 10 * 3_600_000 },
  wallet: { path: '/oauth/token/accesstoken', lifetimeMs: 24 * 3_600_000 },
} as const satisfies Record<Product, { path: string; lifetimeMs: number }>

/** The body that both getToken calls want, as bytes go over the wire. */
export const tokenRequestBody = '{"grant_type":"client_credentials"}'

/** Credentials that the sandbox knows from the start; the secret is the documentation's sample. */
export const sandboxClient = { clientId: 'demo-merchant', clientSecret: 'MaREaULkzAUTAFYg' } as const

function environment(
  id: EnvironmentId,
  product: Product,
  stage: Environment['stage'],
  baseUrl: string | null,
): Environment {
  return { id, product, stage, baseUrl, tokenPath: tokenEndpoints[product].path }
}

/** Every environment, with the hosts that the documentation and the public clients name. */
export const environments: readonly Environment[] = [
  environment('sandbox', 'toko', 'sandbox', null),
  environment('staging', 'toko', 'staging', 'https://tokoapi-stg.netzme.com'),
  environment('production', 'toko', 'production', 'https://tokoapi.netzme.com'),
  environment('wallet-sandbox', 'wallet', 'sandbox', null),
  environment('wallet-staging', 'wallet', 'staging', 'https://api-stg.netzme.com'),
  environment('wallet-production', 'wallet', 'production', 'https://api.netzme.com'),
]

/** The environment of an id; null for any other text. */
export function environmentOf(id: unknown): Environment | null {
  return environments.find(known => known.id === id) ?? null
}
