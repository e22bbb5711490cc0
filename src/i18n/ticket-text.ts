import type { ticket } from './en/ticket.ts'
import { lazyText } from './lazy-text.ts'

/** The words of the box that takes tickets, and of what was found in one. */
export const useTicketText = lazyText<typeof ticket>({
  en: async () => (await import('./en/ticket.ts')).ticket,
  id: async () => (await import('./id/ticket.ts')).ticket,
})
