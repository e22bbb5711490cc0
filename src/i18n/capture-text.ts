import type { capture } from './en/capture.ts'
import { lazyText } from './lazy-text.ts'

/** The words of Capture. */
export const useCaptureText = lazyText<typeof capture>({
  en: async () => (await import('./en/capture.ts')).capture,
  id: async () => (await import('./id/capture.ts')).capture,
})
