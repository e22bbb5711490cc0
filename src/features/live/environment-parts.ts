import { type EnvironmentId, environments, type Product } from '#core/index.ts'
import type { LiveWords } from '#i18n/en/live.ts'

export const products = ['toko', 'wallet'] as const
export const stages = ['sandbox', 'staging', 'production'] as const
export type Stage = (typeof stages)[number]

export function stageOf(id: EnvironmentId): Stage {
  return stages.find(stage => id.endsWith(stage)) ?? 'sandbox'
}

export function environmentOf(product: Product, stage: Stage): EnvironmentId {
  return product === 'wallet' ? `wallet-${stage}` : stage
}

/** "Staging · Netzme wallet". */
export function environmentName(id: EnvironmentId, { environment: words }: LiveWords): string {
  return `${words.stages[stageOf(id)]} · ${words.products[environments[id].product]}`
}

/** The address as seen from this page; the sandbox is a path on the page's own origin. */
export function addressOf(id: EnvironmentId): string {
  const { baseUrl } = environments[id]
  return baseUrl.startsWith('/') ? location.origin + baseUrl : baseUrl
}
