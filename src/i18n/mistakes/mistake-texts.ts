import { useEffect } from 'react'
import type { MistakeId } from '#core/diagnose/mistakes/table.ts'
import { lazyText } from '../lazy-text.ts'
import { loadedOnce } from '../loaded-once.ts'
import { useLocale } from '../locale.tsx'
import type { FixCode, MistakeText } from './mistake-text.ts'

/** The words of every mistake by id, in the chosen language. */
export const useMistakeTexts = lazyText<Readonly<Record<MistakeId, MistakeText>>>({
  en: async () => (await import('./en.ts')).mistakeTexts,
  id: async () => (await import('./id.ts')).mistakeTexts,
})

const code = loadedOnce<Readonly<Partial<Record<MistakeId, FixCode>>>>(async () => (await import('./code.ts')).fixCode)

/** Lines of code for the fix of each mistake, by id and language. */
export const useFixCode = code.read

/** Asks for words and code before there is a mistake to tell of, so that the verdict does not wait for them. */
export function usePreloadedMistakeTexts(): void {
  const { locale } = useLocale()
  useEffect(() => {
    useMistakeTexts.load(locale)
    code.load()
  }, [locale])
}
