import type { exporting } from './en/exporting.ts'
import { lazyText } from './lazy-text.ts'

export type ExportWords = typeof exporting

/** The words of what can be taken away: cURL, code, files. */
export const useExportText = lazyText<ExportWords>({
  en: async () => (await import('./en/exporting.ts')).exporting,
  id: async () => (await import('./id/exporting.ts')).exporting,
})
