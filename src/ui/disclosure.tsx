import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'

interface DisclosureProps {
  title: ReactNode
  initiallyOpen?: boolean
  children: ReactNode
}

/** A native disclosure. What is inside is drawn only while it is open. */
export function Disclosure({ title, initiallyOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(initiallyOpen)
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-6 cursor-pointer list-none items-center gap-1 rounded-md text-xs font-medium text-muted hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight size={13} aria-hidden className={open ? 'rotate-90' : ''} />
        {title}
      </summary>
      {open && <div className="pt-2 pl-4.5">{children}</div>}
    </details>
  )
}
