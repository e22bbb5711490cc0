import { Columns2, ListPlus, type LucideIcon, Send, TextCursorInput } from 'lucide-react'
import { type ComponentType, type ReactNode, useState } from 'react'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
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
const icons: Record<Part, LucideIcon> = { own: TextCursorInput, known: ListPlus, sent: Send, several: Columns2 }
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
      <div className="grid gap-1.5 px-3.5 py-2.5">
        <h2 className="text-sm font-semibold tracking-[-0.01em]">{words.more}</h2>
        <div className="flex flex-wrap gap-1.5">
          {order.map(part => (
            <MoreButton
              key={part}
              part={part}
              open={part === open}
              onPress={() => setChosen(part === open ? null : part)}
            >
              {words[part].title}
              {part === 'several' && kept > 0 && ` (${kept})`}
            </MoreButton>
          ))}
        </div>
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

interface MoreButtonProps {
  part: Part
  open: boolean
  onPress: () => void
  children: ReactNode
}

function MoreButton({ part, open, onPress, children }: MoreButtonProps) {
  const words = useVerifyText()
  const Icon = icons[part]
  return (
    <Button
      aria-expanded={open}
      title={words[part].sub}
      className="aria-[expanded=true]:border-ink aria-[expanded=true]:bg-sunken"
      onClick={onPress}
    >
      <Icon size={14} aria-hidden className="text-muted" /> {children}
    </Button>
  )
}
