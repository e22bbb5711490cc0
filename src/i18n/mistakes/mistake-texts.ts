import type { MistakeId } from '#core/diagnose/mistakes/table.ts'
import { lazyText } from '../lazy-text.ts'
import { loadedOnce } from '../loaded-once.ts'
import type { FixCode, MistakeText } from './mistake-text.ts'

/** The words of every mistake by id, in the chosen language. */
export const useMistakeTexts = lazyText<Readonly<Record<MistakeId, MistakeText>>>({
  en: async () => (await import('./en.ts')).mistakeTexts,
  id: async () => (await import('./id.ts')).mistakeTexts,
})

/** Lines of code for the fix of each mistake, by id and language. */
export const fixCode = loadedOnce<Readonly<Partial<Record<MistakeId, FixCode>>>>(
  async () => (await import('./code.ts')).fixCode,
)
