import type { problems } from './en/problems.ts'
import { lazyText } from './lazy-text.ts'

/** The words for what is noticed about a field; loaded after the first paint, with the checks. */
export const useProblemText = lazyText<typeof problems>({
  en: async () => (await import('./en/problems.ts')).problems,
  id: async () => (await import('./id/problems.ts')).problems,
})
