import type { curl } from './en/curl.ts'
import { lazyText } from './lazy-text.ts'

export type CurlWords = typeof curl

/** The words of the cURL command. */
export const useCurlText = lazyText<CurlWords>({
  en: async () => (await import('./en/curl.ts')).curl,
  id: async () => (await import('./id/curl.ts')).curl,
})
