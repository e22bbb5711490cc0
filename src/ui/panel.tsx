import type { ReactNode } from 'react'

interface PanelProps {
  title: ReactNode
  sub?: ReactNode
  tools?: ReactNode
  children: ReactNode
  /** The heading's id, for aria-labelledby. */
  id: string
}

/** A card with a heading, a quiet line beside it, and its tools at the right. */
export function Panel({ title, sub, tools, children, id }: PanelProps) {
  return (
    <section aria-labelledby={id} className="min-w-0 rounded-xl border border-line bg-surface">
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 px-3.5 pt-2.5 pb-1.5">
        <h2 id={id} className="text-sm font-semibold tracking-[-0.01em]">
          {title}
        </h2>
        {sub && <p className="text-xs text-muted">{sub}</p>}
        {tools && <div className="ml-auto flex flex-wrap items-center gap-1">{tools}</div>}
      </div>
      {children}
    </section>
  )
}
