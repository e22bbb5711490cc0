import { type ComponentType, useState } from 'react'
import { useVerifyText } from '#i18n/verify-text.ts'
import { useKeptCases } from '#workspace/kept-cases.ts'
import { useCase } from '#workspace/use-case.ts'
import { KnownValues } from './known-values.tsx'
import { OwnStrings } from './own-strings.tsx'
import { SentBody } from './sent-body.tsx'
import { SeveralRequests } from './several-requests.tsx'

const parts = {
  own: OwnStrings,
  sent: SentBody,
  known: KnownValues,
  several: SeveralRequests,
} as const satisfies Record<string, ComponentType>
type Part = keyof typeof parts
const order: readonly Part[] = ['own', 'known', 'sent', 'several']

/** What else may tell: the merchant's own strings, further values, the body as sent, other requests. One at a time. */
export function MorePanel() {
  const words = useVerifyText()
  const hasOwn = useCase(({ own }) => own.payload !== '' || own.salt !== '')
  const kept = useKeptCases(state => state.kept.length)
  const [chosen, setChosen] = useState<Part | null | undefined>(undefined)
  // A ticket that brings the merchant's own strings opens them by itself
  const open = chosen === undefined ? (hasOwn ? 'own' : null) : chosen
  const Open = open && parts[open]
  return (
    <section aria-label={words.more} className="rounded-xl border border-line bg-surface print:hidden">
      <div className="flex flex-wrap gap-1 p-2">
        {order.map(part => (
          <button
            key={part}
            type="button"
            aria-expanded={part === open}
            title={words[part].sub}
            className="min-h-8 rounded-lg px-2.5 py-1 text-[13px] font-medium text-muted hover:bg-paper hover:text-ink aria-expanded:bg-sunken aria-expanded:text-ink"
            onClick={() => setChosen(part === open ? null : part)}
          >
            {words[part].title}
            {part === 'several' && kept > 0 && ` (${kept})`}
          </button>
        ))}
      </div>
      {Open && open && (
        <div className="grid gap-2 border-t border-line px-3.5 py-3">
          <p className="text-xs text-muted">{words[open].sub}</p>
          <Open />
        </div>
      )}
    </section>
  )
}
