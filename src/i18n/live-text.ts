import type { LiveWords } from './en/live.ts'
import { lazyText } from './lazy-text.ts'

/** The words of Live. */
export const useLiveText = lazyText<LiveWords>({
  en: async () => (await import('./en/live.ts')).live,
  id: async () => (await import('./id/live.ts')).live,
})
