import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'

interface FoldedPanelProps {
  title: string
  sub: string
  /** Open from the start, where it already holds something. */
  initiallyOpen?: boolean
  children: ReactNode
}

/** A card that shows only its heading until it is opened. */
export function FoldedPanel({ title, sub, initiallyOpen = false, children }: FoldedPanelProps) {
  const [open, setOpen] = useState(initiallyOpen)
  return (
    <details
      open={open}
      onToggle={event => setOpen(event.currentTarget.open)}
      className="min-w-0 rounded-xl border border-line bg-surface"
    >
      <summary className="flex cursor-pointer list-none flex-wrap items-baseline gap-x-2.5 rounded-xl px-3.5 py-2.5 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <ChevronRight size={14} aria-hidden className={`self-center ${open ? 'rotate-90' : ''}`} />
        <h2 className="text-sm font-semibold tracking-[-0.01em]">{title}</h2>
        <span className="text-xs text-muted">{sub}</span>
      </summary>
      {open && children}
    </details>
  )
}
