import { Clock, Send, X } from 'lucide-react'
import { type ReactNode, Suspense, useState } from 'react'
import { callProblemWords } from '#explaining/call-problem-words.ts'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { SegmentedControl } from '#ui/segmented-control.tsx'
import { callProxy } from '#workspace/call-proxy.ts'
import type { LiveOutcome } from '#workspace/live-session.ts'
import { useCase } from '#workspace/use-case.ts'
import type { FeedRow } from './capture-feed.ts'
import { currentNewest, followArrivalAfter } from './capture-store.ts'
import { receivedOf } from './captured-request.ts'
import { useRecomputed } from './examine-query.ts'
import { signable } from './recompute.ts'
import { ResendBody, ResendField } from './resend-field.tsx'
import { headersLeftOut, type Resent, resentCall } from './resent-call.ts'

type Problem = Extract<LiveOutcome, { problem: unknown }>['problem']

/** The open request once more: edited, signed anew, or both. What arrived stays as it is. */
export function ResendPart({ row, onClose }: { row: FeedRow; onClose: () => void }) {
  const { resend } = useCaptureText()
  const received = receivedOf(row)
  const recomputed = useRecomputed(row)
  const known = useCase(state => state.request)
  const withSecret = signable(row, recomputed, known)
  const [edits, setEdits] = useState<Partial<Resent>>({})
  const [wantsSigned, setWantsSigned] = useState(true)
  const [state, setState] = useState<'idle' | 'sending' | Problem>('idle')
  const { method, path, token, requestTime, body } = received.request
  const resent: Resent = { method, path, token, requestTime, body, ...edits }
  const signed = wantsSigned && withSecret !== null

  const send = async () => {
    setState('sending')
    const newest = currentNewest()
    const input = await resentCall(withSecret ?? received, resent, signed)
    const outcome = await callProxy({ route: 'call', input }, new AbortController().signal)
    const left = !('problem' in outcome) || outcome.sent !== undefined
    setState('problem' in outcome && !left ? outcome.problem : 'idle')
    if (left) followArrivalAfter(newest)
  }

  const leftOut = headersLeftOut(received.headers)
  return (
    <Panel
      id="capture-resend"
      title={resend.title}
      sub={resend.sub}
      tools={
        <Button size="small" onClick={onClose}>
          <X size={12} aria-hidden /> {resend.close}
        </Button>
      }
    >
      <div className="grid gap-3 px-3.5 pb-3.5" data-testid="capture-resend">
        <Fields resent={resent} onEdit={change => setEdits({ ...edits, ...change })} />
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <span className="text-xs font-medium text-muted">{resend.signature}</span>
          {withSecret ? (
            <SegmentedControl
              label={resend.signature}
              options={[
                { value: 'anew', label: resend.anew },
                { value: 'arrived', label: resend.asArrived },
              ]}
              value={signed ? 'anew' : 'arrived'}
              onChange={choice => setWantsSigned(choice === 'anew')}
            />
          ) : (
            <span className="text-xs text-muted">{resend.cannotSign(received.request.clientId)}</span>
          )}
        </div>
        {leftOut.length > 0 && <p className="text-xs text-muted">{resend.leftOut(leftOut.join(', '))}</p>}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <Button look="primary" disabled={state === 'sending'} onClick={send}>
            <Send size={14} aria-hidden /> {resend.send}
          </Button>
          <p className="text-xs text-muted">{resend.sendNote}</p>
        </div>
        {typeof state === 'object' && (
          <Suspense>
            <ProblemLine problem={state} />
          </Suspense>
        )}
      </div>
    </Panel>
  )
}

function Fields({ resent, onEdit }: { resent: Resent; onEdit: (change: Partial<Resent>) => void }): ReactNode {
  const { sign, request: words } = useText()
  const { fields } = sign
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
        <ResendField label={fields.method} hue="method" value={resent.method} onValue={method => onEdit({ method })} />
        <ResendField label={fields.path} hue="path" value={resent.path} onValue={path => onEdit({ path })} />
      </div>
      <div className="grid items-end gap-3 sm:grid-cols-[14rem_minmax(0,1fr)]">
        <ResendField
          label={fields.requestTime}
          hue="time"
          value={resent.requestTime}
          note={
            <Button
              size="small"
              look="quiet"
              title={words.nowDetail}
              onClick={() => onEdit({ requestTime: String(Date.now()) })}
            >
              <Clock size={12} aria-hidden /> {words.now}
            </Button>
          }
          onValue={requestTime => onEdit({ requestTime })}
        />
        <ResendField label={fields.token} hue="token" value={resent.token} onValue={token => onEdit({ token })} />
      </div>
      <ResendBody body={resent.body} onBody={body => onEdit({ body })} />
    </>
  )
}

/** Why nothing left, in the words that Live has for it. */
function ProblemLine({ problem }: { problem: Problem }) {
  const words = useLiveText()
  return (
    <p role="alert" className="text-[13px] text-bad">
      {callProblemWords(problem, words, navigator.onLine)}
    </p>
  )
}
