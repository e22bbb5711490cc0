import type { ReactNode, Ref } from 'react'
import './value.css'

interface ValueScrollerProps {
  label: string
  /** Whether the value is long enough for a box that scrolls. */
  long: boolean
  children: ReactNode
  ref?: Ref<HTMLDivElement>
}

/** Not every browser lets the keys scroll a box that holds nothing to focus; this lets them. */
const scrollable = (label: string) => ({
  role: 'group',
  'aria-label': label,
  tabIndex: 0,
  className: 'value-scroller',
})

/** The place of a value: as tall as it needs, or a box that scrolls. */
export function ValueScroller({ label, long, children, ref }: ValueScrollerProps) {
  return (
    <div ref={ref} {...(long && scrollable(label))}>
      {children}
    </div>
  )
}
