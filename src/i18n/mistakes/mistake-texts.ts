import { use } from 'react'
import { lazyText } from '../lazy-text.ts'
import type { FixCode, MistakeText } from './mistake-text.ts'

/** The words of every mistake by id, in the chosen language. Ids come from the engine; another text has no words. */
export const useMistakeTexts = lazyText<Readonly<Record<string, MistakeText | undefined>>>({
  en: async () => (await import('./en.ts')).mistakeTexts,
  id: async () => (await import('./id.ts')).mistakeTexts,
})

let code: Promise<Readonly<Record<string, FixCode | undefined>>> | undefined

/** Lines of code for the fix of each mistake, by id and language. */
export function useFixCode(): Readonly<Record<string, FixCode | undefined>> {
  code ??= import('./code.ts').then(loaded => loaded.fixCode)
  return use(code)
}
