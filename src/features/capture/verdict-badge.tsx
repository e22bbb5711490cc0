import { CircleCheck, CircleX } from 'lucide-react'
import { Suspense } from 'react'
import { MistakeNames } from '#explaining/mistake-title.tsx'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useCause } from './capture-causes.ts'
import type { FeedRow } from './capture-feed.ts'

/** Accepted or refused, and in a few words why. */
export function VerdictBadge({ row }: { row: FeedRow }) {
  const { list } = useCaptureText()
  const { accepted } = row.capture.verdict
  const Icon = accepted ? CircleCheck : CircleX
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-xs">
      <span
        className={`inline-flex shrink-0 items-center gap-1 rounded-full px-2 py-px font-semibold ${accepted ? 'bg-ok-bg text-ok' : 'bg-bad-bg text-bad'}`}
      >
        <Icon size={12} aria-hidden /> {accepted ? list.accepted : list.refused}
      </span>
      <span className="truncate text-muted" data-testid="row-reason">
        <Reason row={row} />
      </span>
    </span>
  )
}

/** The first thing that went wrong, by its cause where that is known; of what was accepted, the first remark. */
export function Reason({ row }: { row: FeedRow }) {
  const { list, reasons, remarks } = useCaptureText()
  const cause = useCause(row.key)
  const { failures, notices } = row.capture.verdict
  // Of several reasons the first to have gone wrong comes first
  const [first] = failures
  if (!first) return notices[0] ? remarks[notices[0].code] : null
  const reason = 'header' in first ? `${reasons[first.code]}: ${first.header}` : reasons[first.code]
  return (
    <>
      {first.code === 'signature-differs' && cause && cause.length > 0 ? (
        <Suspense fallback={reason}>
          <MistakeNames mistakes={cause} />
        </Suspense>
      ) : (
        reason
      )}{' '}
      {failures.length > 1 && list.more(failures.length - 1)}
    </>
  )
}
