import type { Product } from './endpoint.ts'

/** Where calls go. The proxy takes nothing but these ids, so that no request can name another host. */
export interface Environment {
  id: EnvironmentId
  product: Product
  /** Without trailing slash. "/sandbox" is a path on the page's own origin. */
  baseUrl: string
  /** Path of getToken after the base URL. */
  tokenPath: string
  /** How long a token lives (documentation, authentication pages). Each client has one; a new one ends it at once. */
  tokenLifetimeHours: number
  /** Real money: to be unlocked on purpose. */
  isProduction: boolean
}

export const environmentIds = [
  'sandbox',
  'staging',
  'production',
  'wallet-sandbox',
  'wallet-staging',
  'wallet-production',
] as const
export type EnvironmentId = (typeof environmentIds)[number]

const toko = { product: 'toko', tokenPath: '/oauth/merchant/accesstoken', tokenLifetimeHours: 10 } as const
const wallet = { product: 'wallet', tokenPath: '/oauth/token/accesstoken', tokenLifetimeHours: 24 } as const

/**
 * Staging hosts are the documentation's or two clients'; the production hosts come from one public client each.
 * @example environments.staging.baseUrl // => 'https://tokoapi-stg.netzme.com'
 */
export const environments: Readonly<Record<EnvironmentId, Environment>> = {
  sandbox: { id: 'sandbox', ...toko, baseUrl: '/sandbox', isProduction: false },
  staging: { id: 'staging', ...toko, baseUrl: 'https://tokoapi-stg.netzme.com', isProduction: false },
  production: { id: 'production', ...toko, baseUrl: 'https://tokoapi.netzme.com', isProduction: true },
  'wallet-sandbox': { id: 'wallet-sandbox', ...wallet, baseUrl: '/sandbox', isProduction: false },
  'wallet-staging': { id: 'wallet-staging', ...wallet, baseUrl: 'https://api-stg.netzme.com', isProduction: false },
  'wallet-production': { id: 'wallet-production', ...wallet, baseUrl: 'https://api.netzme.com', isProduction: true },
}
