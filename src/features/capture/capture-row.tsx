import { type CSSProperties, type KeyboardEvent, memo } from 'react'
import { textOfByteString } from '#core/live/wire.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import type { FeedRow } from './capture-feed.ts'
import { choose } from './capture-store.ts'
import { clockTime } from './clock-time.ts'
import { revealDetail } from './reveal-detail.ts'
import { VerdictBadge } from './verdict-badge.tsx'

interface CaptureRowProps {
  row: FeedRow
  open: boolean
  /** Its place. */
  style: CSSProperties
  showsBreak: boolean
}

/** One request in the list. Arrow keys go to its neighbours. */
export const CaptureRow = memo(function CaptureRow({ row, open, style, showsBreak }: CaptureRowProps) {
  const { list, wire } = useCaptureText()
  const { capture, key, after } = row
  return (
    <li style={style} className="absolute inset-x-0 top-0">
      <button
        type="button"
        data-testid="capture"
        aria-current={open || undefined}
        onClick={() => {
          choose(key)
          revealDetail()
        }}
        onKeyDown={moveFocus}
        className="grid h-13.5 w-full content-center gap-1 rounded-lg border border-transparent px-2.5 text-left hover:bg-paper focus-visible:-outline-offset-2 aria-[current]:border-line-strong aria-[current]:bg-sunken"
      >
        <span className="flex min-w-0 items-baseline gap-2 font-mono text-[12.5px]">
          <span className="shrink-0 font-semibold">{capture.method}</span>
          <span className="truncate">{textOfByteString(capture.target) || wire.unreadable}</span>
        </span>
        <span className="flex min-w-0 items-center gap-2">
          <VerdictBadge row={row} />
          <span className="ml-auto shrink-0 font-mono text-xs text-muted">
            {list.status(capture.outcome)} · {clockTime(capture.receivedAt)}
          </span>
        </span>
      </button>
      {after && showsBreak && (
        <p className="flex h-6 items-center gap-2 px-2.5 py-1 text-xs text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          {after.kind === 'restart' ? list.restart : list.gap(after.count)}
        </p>
      )}
    </li>
  )
})

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const buttons = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])]
  const place = buttons.indexOf(event.currentTarget)
  const button = {
    ArrowDown: buttons[place + 1],
    ArrowUp: buttons[place - 1],
    Home: buttons[0],
    End: buttons.at(-1),
  }[event.key]
  if (!button) return
  event.preventDefault()
  button.focus()
}
