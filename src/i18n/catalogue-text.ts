import type { endpointWords } from './en/catalogue.ts'
import { lazyText } from './lazy-text.ts'

/** The words of the endpoints. */
export const useEndpointWords = lazyText<typeof endpointWords>({
  en: async () => (await import('./en/catalogue.ts')).endpointWords,
  id: async () => (await import('./id/catalogue.ts')).endpointWords,
})
