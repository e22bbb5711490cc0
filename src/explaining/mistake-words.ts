import { useEffect } from 'react'
import type { MistakeId } from '#core/index.ts'
import { useFindingTexts } from '#i18n/findings/finding-texts.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { FixCode, MistakeText } from '#i18n/mistakes/mistake-text.ts'
import { fixCode, useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'

/** The words of one mistake in the reader's language. */
export function useMistakeText(id: MistakeId): MistakeText {
  return useMistakeTexts()[id]
}

/** Lines of code for its fix, by language. */
export function useFixCode(id: MistakeId): FixCode | undefined {
  return fixCode.read()[id]
}

/** Asks for words and code before there is a mistake to tell of, so that the verdict does not wait for them. */
export function usePreloadedMistakeWords(): void {
  const { locale } = useLocale()
  useEffect(() => {
    useMistakeTexts.load(locale)
    useFindingTexts.load(locale)
    fixCode.load()
  }, [locale])
}
