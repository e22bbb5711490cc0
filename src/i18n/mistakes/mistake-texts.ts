import { lazyText } from '../lazy-text.ts'
import type { MistakeText } from './mistake-text.ts'

/** The words of every mistake by id, in the chosen language. Ids come from the engine; another text has no words. */
export const useMistakeTexts = lazyText<Readonly<Record<string, MistakeText | undefined>>>({
  en: async () => (await import('./en.ts')).mistakeTexts,
  id: async () => (await import('./id.ts')).mistakeTexts,
})
