import type { ImportGuess } from '#core/index.ts'
import { useTicketText } from '#i18n/ticket-text.ts'
import { Button } from '#ui/button.tsx'
import { hueOf } from '#ui/field-hue.ts'
import { takeGuess } from '#workspace/open-ticket.ts'
import { useCase } from '#workspace/use-case.ts'

/** More are not asked at once: nobody answers twenty questions. */
const most = 6

/** Values that may be what they look like: asked, never taken silently. */
export function Guesses({ guesses }: { guesses: readonly ImportGuess[] }) {
  const words = useTicketText()
  const request = useCase(state => state.request)
  const observed = useCase(state => state.observed)
  const open = guesses.filter(({ field, value }) => {
    if (field === 'baseUrl') return false
    return (field === 'signature' ? observed : request[field]) !== value
  })
  if (open.length === 0) return null
  return (
    <div className="grid gap-1 rounded-lg bg-sunken p-2">
      <p className="text-xs font-medium">{open.some(({ why }) => why === 'shape') ? words.asks : words.asksChat}</p>
      <ul className="grid gap-1">
        {open.slice(0, most).map(({ field, value }) => (
          <li key={`${field} ${value}`} className="flex flex-wrap items-center gap-2">
            <span data-field={hueOf(field)} className="segment min-w-0 flex-1 px-1 font-mono text-xs wrap-anywhere">
              {value.length > 120 ? `${value.slice(0, 120)}…` : value}
            </span>
            <Button size="small" onClick={() => field !== 'baseUrl' && takeGuess(field, value)}>
              {words.take(field)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
