import type { caseFile } from './en/case-file.ts'
import { lazyText } from './lazy-text.ts'

export type CaseFileWords = typeof caseFile

/** The words of the case file. */
export const useCaseFileText = lazyText<CaseFileWords>({
  en: async () => (await import('./en/case-file.ts')).caseFile,
  id: async () => (await import('./id/case-file.ts')).caseFile,
})
