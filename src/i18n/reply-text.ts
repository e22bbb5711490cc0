import type { reply } from './en/reply.ts'
import { lazyText } from './lazy-text.ts'

/** The words of the reply to a merchant, in the language that is chosen for it. */
export const useReplyText = lazyText<typeof reply>({
  en: async () => (await import('./en/reply.ts')).reply,
  id: async () => (await import('./id/reply.ts')).reply,
})
