import type { explaining } from './en/explaining.ts'
import { lazyText } from './lazy-text.ts'

/** The words around an explanation, in whatever mode it stands. */
export const useExplainingText = lazyText<typeof explaining>({
  en: async () => (await import('./en/explaining.ts')).explaining,
  id: async () => (await import('./id/explaining.ts')).explaining,
})
