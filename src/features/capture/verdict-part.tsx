import { CircleCheck, CircleX, Columns2, Repeat2 } from 'lucide-react'
import { endpoints } from '#core/index.ts'
import type { Capture, SandboxVerdict } from '#core/live/capture.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import type { FeedRow } from './capture-feed.ts'
import { baseRow, compareWith, shownFeed, useCaptures } from './capture-store.ts'
import { clockTime } from './clock-time.ts'
import { useRecomputed } from './examine-query.ts'
import { FailureList } from './failure-list.tsx'
import { OpenInVerify } from './open-in-verify.tsx'

type Words = ReturnType<typeof useCaptureText>['detail']

interface VerdictPartProps {
  row: FeedRow
  resending: boolean
  onResend: () => void
}

/** What the sandbox made of the open request: every reason, and what it answered. */
export function VerdictPart({ row, resending, onResend }: VerdictPartProps) {
  const { detail, notice } = useCaptureText()
  const { capture } = row
  const { verdict } = capture
  const Icon = verdict.accepted ? CircleCheck : CircleX
  return (
    <Panel
      id="capture-verdict"
      title={titleOf(verdict, detail)}
      sub={`${detail.time} ${clockTime(capture.receivedAt)}`}
    >
      <div className="grid gap-3 px-3.5 pb-3.5">
        <div
          data-testid="capture-verdict"
          data-accepted={verdict.accepted}
          className={`flex items-start gap-2.5 rounded-lg px-3 py-2.5 font-medium ${verdict.accepted ? 'bg-ok-bg text-ok' : 'bg-bad-bg text-bad'}`}
        >
          <Icon size={18} aria-hidden className="mt-px shrink-0" />
          <p>
            {summaryOf(verdict, detail)} {outcomeOf(capture, detail)}
          </p>
        </div>
        <FailureList verdict={verdict} />
        {verdict.notices.length > 0 && (
          <div className="grid gap-1 text-[13px]">
            <h3 className="text-xs font-medium text-muted">{detail.notices}</h3>
            <ul className="grid list-disc gap-1 pl-4.5">
              {verdict.notices.map(one => (
                <li key={JSON.stringify(one)}>{notice(one)}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-1.5">
          {verdict.kind === 'signed' && capture.target !== '' && <OpenInVerify row={row} />}
          <ResendButton row={row} pressed={resending} onPress={onResend} />
          <CompareButton row={row} />
        </div>
      </div>
    </Panel>
  )
}

function CompareButton({ row }: { row: FeedRow }) {
  const { compare } = useCaptureText()
  const alone = useCaptures(state => shownFeed(state).rows.length < 2)
  const base = useCaptures(baseRow)
  if (base) return null
  return (
    <Button disabled={alone} onClick={() => compareWith(row)}>
      <Columns2 size={14} aria-hidden /> {compare.begin}
    </Button>
  )
}

/** Not for what is no request to an endpoint, nor where bytes of it are missing here. */
function ResendButton({ row, pressed, onPress }: { row: FeedRow; pressed: boolean; onPress: () => void }) {
  const { resend } = useCaptureText()
  const recomputed = useRecomputed(row)
  const { verdict, target, unread } = row.capture
  const isCall = verdict.kind === 'signed' && target !== '' && !unread
  const isWhole = !recomputed || recomputed.kind === 'request' || recomputed.kind === 'secret-unknown'
  if (!isCall || !isWhole) return null
  return (
    <Button aria-expanded={pressed} disabled={!recomputed} onClick={onPress}>
      <Repeat2 size={14} aria-hidden /> {resend.title}
    </Button>
  )
}

function titleOf(verdict: SandboxVerdict, words: Words): string {
  if (verdict.kind === 'token') return words.token(verdict.product)
  return endpoints.find(({ id }) => id === verdict.endpointId)?.name ?? words.noEndpoint
}

function summaryOf({ accepted, kind, failures }: SandboxVerdict, words: Words): string {
  if (!accepted) return words.refused(failures.length)
  return kind === 'signed' ? words.acceptedSigned : words.accepted
}

function outcomeOf({ outcome }: Capture, words: Words): string {
  switch (outcome.kind) {
    case 'dropped':
      return words.dropped
    case 'answered':
      return outcome.delayedMs > 0 ? words.delayed(outcome.status, outcome.delayedMs) : words.answered(outcome.status)
  }
}
