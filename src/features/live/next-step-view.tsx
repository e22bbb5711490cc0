import { ArrowRight } from 'lucide-react'
import { tokoNetzme } from '#core/index.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { Button } from '#ui/button.tsx'
import type { LiveEntry } from '#workspace/live-session.ts'
import { currentCase, dispatch } from '#workspace/use-case.ts'
import { takeToken, useGetTokenAndSend, useSend } from './live-mutations.ts'
import type { NextStep } from './next-step.ts'
import { useNextStep } from './use-next-step.ts'

/** What a refusal calls for, as one button. */
export function NextStepView({ entry }: { entry: LiveEntry }) {
  const { next: words } = useLiveText()
  const step = useNextStep(entry)
  const take = useTake()
  if (!step) return null
  const setsTime = 'now' in step && step.now
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3.5">
      <Button look="primary" data-testid="next-step" disabled={take.pending} onClick={() => take.start(step)}>
        {step.kind === 'field' ? words[step.field] : words[step.kind]} <ArrowRight size={14} aria-hidden />
      </Button>
      {(step.kind === 'get-token' || setsTime) && (
        <p className="text-xs text-muted">
          {step.kind === 'get-token' && words.ends} {setsTime && words.alsoNow}
        </p>
      )}
    </div>
  )
}

function useTake() {
  const tokenAndSend = useGetTokenAndSend()
  const send = useSend()
  const start = (step: NextStep) => {
    const { request } = currentCase()
    switch (step.kind) {
      case 'get-token':
        return tokenAndSend.start(step.now ? 'now' : 'as-is')
      case 'take-token':
        takeToken(step.token.clientId, step.token.token)
        return send.start(step.now ? 'now' : 'as-is')
      case 'time':
        return send.start('now')
      case 'formula':
        dispatch({ type: 'scheme', scheme: tokoNetzme })
        return send.start('as-is')
      case 'bearer':
        dispatch({
          type: 'replace',
          request: { ...request, token: request.token.replace(/^bearer +/i, '') },
          label: 'mend',
        })
        return send.start('as-is')
      case 'field':
        return focusField(step.field)
    }
  }
  return { start, pending: send.pending }
}

function focusField(field: 'secret' | 'client'): void {
  const control = document.querySelector(`#content [data-field="${field}"] .field-control`)
  if (control instanceof HTMLElement) control.focus()
}
