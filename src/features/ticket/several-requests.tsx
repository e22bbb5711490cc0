import { useState } from 'react'
import { useTicketText } from '#i18n/ticket-text.ts'
import { Button } from '#ui/button.tsx'
import type { Ticket } from '#workspace/case.ts'
import { useKeptCases } from '#workspace/kept-cases.ts'
import { openTicket, receivedFrom } from '#workspace/open-ticket.ts'
import { currentCase } from '#workspace/use-case.ts'

/** So many are listed; a text with more is a file for Batch. */
const most = 50

/** The requests of one text, to pick from, or to be reasoned over together. */
export function SeveralRequests({ ticket, onOpened }: { ticket: Ticket; onOpened: () => void }) {
  const words = useTicketText()
  const keep = useKeptCases(state => state.keep)
  const [taken, setTaken] = useState<number | null>(null)
  const { requests, format } = ticket.result
  const takeAll = () => {
    const { scheme, request } = currentCase()
    const { clientSecret, clientId } = request
    const signed = requests.filter(one => one.observedSignature !== undefined).slice(0, most)
    keep(
      signed.map(one => {
        const received = receivedFrom(one, format)
        // The secret that was given for this client is theirs, and nobody else's
        const secret = received.request.clientId === clientId ? clientSecret : received.request.clientSecret
        return { ...received, request: { ...received.request, clientSecret: secret }, scheme }
      }),
    )
    setTaken(signed.length)
  }
  return (
    <div className="grid gap-1 border-t border-line pt-2">
      <div className="flex flex-wrap items-center gap-2">
        <p className="flex-1 text-xs font-medium">{words.several(requests.length)}</p>
        <Button size="small" onClick={takeAll}>
          {taken === null ? words.takeAll : words.taken(taken)}
        </Button>
      </div>
      <ol className="grid max-h-56 gap-px overflow-auto">
        {requests.slice(0, most).map(({ request, observedSignature, source }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal requests stand in the order of the text, which never changes
          <li key={`${index} ${source.length}`}>
            <button
              type="button"
              aria-current={index === ticket.index ? 'true' : undefined}
              className="flex min-h-7 w-full min-w-0 items-baseline gap-2 rounded-md px-1.5 py-1 text-left text-xs hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-semibold"
              onClick={() => {
                openTicket({ ...ticket, index })
                onOpened()
              }}
            >
              <span className="w-5 shrink-0 text-muted">{index + 1}</span>
              <span className="min-w-0 flex-1 truncate font-mono">
                {request.method} {request.path}
              </span>
              <span className="shrink-0 text-muted">
                {observedSignature === undefined ? words.withoutSignature : words.withSignature}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
