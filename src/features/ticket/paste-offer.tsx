import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useText } from '#i18n/locale.tsx'
import { useTicketText } from '#i18n/ticket-text.ts'
import { openTicket } from '#workspace/open-ticket.ts'
import { readTicket } from '#workspace/read-ticket.ts'
import { looksLikeRequest } from './looks-like-request.ts'

const look = 'inline-flex min-h-7 items-center gap-1.5 rounded-md px-2 font-medium hover:bg-paper/15'

/** A whole request that was pasted elsewhere than into its box, into a field or onto the page: offered, never taken. */
export function PasteOffer({ onOpened }: { onOpened: () => void }) {
  const words = useTicketText()
  const { shell } = useText()
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    const heard = (event: ClipboardEvent) => {
      const [target] = event.composedPath()
      if (target instanceof Element && target.matches('[data-testid="paste"]')) return setText(null)
      const pasted = event.clipboardData?.getData('text/plain') ?? ''
      setText(looksLikeRequest(pasted) ? pasted : null)
    }
    document.addEventListener('paste', heard, true)
    return () => document.removeEventListener('paste', heard, true)
  }, [])
  const take = async () => {
    setText(null)
    if (text === null) return
    const result = await readTicket(text)
    if (result.requests.length === 0) return
    openTicket({ text, result, index: 0 })
    onOpened()
  }
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-16 z-30 flex justify-center px-3 print:hidden"
    >
      {text !== null && (
        <div className="pointer-events-auto flex flex-wrap items-center gap-2 rounded-xl bg-ink py-1 pr-1.5 pl-3.5 text-[13px] text-paper shadow-lg">
          <span className="mr-2">{words.offer}</span>
          <button type="button" className={look} onClick={take}>
            {words.takeOffer}
          </button>
          <button
            type="button"
            className={look}
            aria-label={shell.close}
            title={shell.close}
            onClick={() => setText(null)}
          >
            <X size={13} aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}
