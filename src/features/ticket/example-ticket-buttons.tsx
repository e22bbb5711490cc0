import { useTicketText } from '#i18n/ticket-text.ts'
import { openTicket } from '#workspace/open-ticket.ts'
import { readTicket } from '#workspace/read-ticket.ts'
import { dispatch } from '#workspace/use-case.ts'
import { type ExampleTicket, exampleTickets } from './example-tickets.ts'

/** Tickets to try, made up, one click each: they come with their secret. */
export function ExampleTickets({ onOpened }: { onOpened: () => void }) {
  const words = useTicketText()
  const open = async ({ text, secret }: ExampleTicket) => {
    openTicket({ text, result: await readTicket(text), index: 0 })
    dispatch({ type: 'edit', change: { clientSecret: secret } })
    onOpened()
  }
  return (
    <div className="grid gap-1.5">
      <p className="text-xs text-muted">{words.tries}</p>
      <ul className="grid gap-1.5 sm:grid-cols-3 lg:grid-cols-1">
        {exampleTickets.map(example => {
          const [title, detail] = words.examples[example.id]
          return (
            <li key={example.id}>
              <button
                type="button"
                className="grid w-full gap-0.5 rounded-lg border border-line px-2.5 py-2 text-left hover:border-line-strong hover:bg-sunken"
                onClick={() => open(example)}
              >
                <span className="text-[13px] font-medium">{title}</span>
                <span className="text-xs text-muted">{detail}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
