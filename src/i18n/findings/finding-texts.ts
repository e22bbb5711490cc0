import { lazyText } from '../lazy-text.ts'
import type { FindingTexts } from './finding-text.ts'

/** The words for differences, evidence and direction in the chosen language; loaded with the mistakes' words. */
export const useFindingTexts = lazyText<FindingTexts>({
  en: async () => (await import('./en.ts')).findingTexts,
  id: async () => (await import('./id.ts')).findingTexts,
})
