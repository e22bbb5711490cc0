import type { batch } from './en/batch.ts'
import { lazyText } from './lazy-text.ts'

/** The words of Batch. */
export const useBatchText = lazyText<typeof batch>({
  en: async () => (await import('./en/batch.ts')).batch,
  id: async () => (await import('./id/batch.ts')).batch,
})
