import type { verify } from './en/verify.ts'
import { lazyText } from './lazy-text.ts'

/** The words of Verify. */
export const useVerifyText = lazyText<typeof verify>({
  en: async () => (await import('./en/verify.ts')).verify,
  id: async () => (await import('./id/verify.ts')).verify,
})
