import { type KeyboardEvent, memo } from 'react'
import { textOfByteString } from '#core/live/wire.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import type { FeedRow } from './capture-feed.ts'
import { choose } from './capture-store.ts'
import { clockTime } from './clock-time.ts'
import { revealDetail } from './reveal-detail.ts'
import { VerdictBadge } from './verdict-badge.tsx'

/** One request in the list. Arrow keys go to its neighbours. */
export const CaptureRow = memo(function CaptureRow({ row, open }: { row: FeedRow; open: boolean }) {
  const { list, wire } = useCaptureText()
  const { capture, key, after } = row
  return (
    <li className="[contain-intrinsic-size:auto_54px] [content-visibility:auto]">
      <button
        type="button"
        data-testid="capture"
        aria-current={open || undefined}
        onClick={() => {
          choose(key)
          revealDetail()
        }}
        onKeyDown={moveFocus}
        className="grid w-full gap-1 rounded-lg border border-transparent px-2.5 py-2 text-left hover:bg-sunken focus-visible:-outline-offset-2 aria-[current]:border-line-strong aria-[current]:bg-sunken"
      >
        <span className="flex min-w-0 items-baseline gap-2 font-mono text-[12.5px]">
          <span className="shrink-0 font-semibold">{capture.method}</span>
          <span className="truncate">{textOfByteString(capture.target) || wire.unreadable}</span>
        </span>
        <span className="flex min-w-0 items-center gap-2">
          <VerdictBadge capture={capture} />
          <span className="ml-auto shrink-0 font-mono text-xs text-muted">
            {list.status(capture.outcome)} · {clockTime(capture.receivedAt)}
          </span>
        </span>
      </button>
      {after && (
        <p className="flex items-center gap-2 px-2.5 py-1 text-xs text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          {after.kind === 'restart' ? list.restart : list.gap(after.count)}
        </p>
      )}
    </li>
  )
})

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const item = event.currentTarget.closest('li')
  const items = item?.parentElement?.children
  const target = {
    ArrowDown: item?.nextElementSibling,
    ArrowUp: item?.previousElementSibling,
    Home: items?.[0],
    End: items?.[items.length - 1],
  }[event.key]
  const button = target?.querySelector('button')
  if (!button) return
  event.preventDefault()
  button.focus()
}
