import { CircleCheck, CircleX } from 'lucide-react'
import type { Capture } from '#core/live/capture.ts'
import { useCaptureText } from '#i18n/capture-text.ts'

/** Accepted or refused, and in a few words why. */
export function VerdictBadge({ capture: { verdict } }: { capture: Capture }) {
  const { list, reasons } = useCaptureText()
  const { accepted, failures } = verdict
  const Icon = accepted ? CircleCheck : CircleX
  // Of several reasons the first to have gone wrong comes first
  const [first] = failures
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-xs">
      <span
        className={`inline-flex shrink-0 items-center gap-1 rounded-full px-2 py-px font-semibold ${accepted ? 'bg-ok-bg text-ok' : 'bg-bad-bg text-bad'}`}
      >
        <Icon size={12} aria-hidden /> {accepted ? list.accepted : list.refused}
      </span>
      {first && (
        <span className="truncate text-muted">
          {reasons[first.code]} {failures.length > 1 && list.more(failures.length - 1)}
        </span>
      )}
    </span>
  )
}
