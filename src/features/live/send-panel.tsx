import { Clock, SendHorizontal, X } from 'lucide-react'
import { readRequestTime } from '#core/index.ts'
import { formatAge } from '#i18n/format-time.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { useNow } from '#ui/use-now.ts'
import { useLiveSession } from '#workspace/live-session.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { useCase } from '#workspace/use-case.ts'
import { EnvironmentBadge } from './environment-badge.tsx'
import { addressOf, stageOf } from './environment-parts.ts'
import { freshMs } from './explain-refusal.ts'
import { useSend } from './live-mutations.ts'
import { usePrimary } from './use-next-step.ts'

/** Sends the case as it is signed. Only a click sends, and only once. */
export function SendPanel() {
  const { send: words } = useLiveText()
  const id = useLiveSession(state => state.environment)
  const method = useCase(state => state.request.method)
  const path = useCase(state => state.request.path)
  const { isError } = useTrace()
  const { start, pending, cancel } = useSend()
  const primary = usePrimary()
  return (
    <Panel id="send-live" title={words.title} sub={words.sub} tools={<EnvironmentBadge id={id} />}>
      <div className="grid gap-2.5 px-3.5 pb-3.5">
        <p className="font-mono text-[12.5px] break-all" data-testid="call-line">
          <span data-field="method" className="segment">
            {method}
          </span>{' '}
          <span className="text-literal">{addressOf(id)}</span>
          <span data-field="path" className="segment">
            {path}
          </span>
        </p>
        <TimeNote />
        <div className="flex flex-wrap items-center gap-2">
          <Button
            look={primary === 'send' ? 'primary' : 'plain'}
            disabled={pending || isError}
            onClick={() => start('as-is')}
          >
            <SendHorizontal size={14} aria-hidden /> {words.send}
          </Button>
          <Button disabled={pending || isError} onClick={() => start('now')}>
            <Clock size={14} aria-hidden /> {words.now}
          </Button>
          {pending && (
            <Button onClick={cancel}>
              <X size={14} aria-hidden /> {words.cancel}
            </Button>
          )}
          <span role="status" className="text-xs text-muted">
            {pending && words.waiting}
          </span>
        </div>
        {isError && <p className="text-xs text-bad">{words.unsigned}</p>}
      </div>
    </Panel>
  )
}

/** The age of the request time: no fault by itself, and worth knowing before a call leaves. */
function TimeNote() {
  const { send: words } = useLiveText()
  const { locale } = useLocale()
  const now = useNow()
  const requestTime = useCase(state => state.request.requestTime)
  const id = useLiveSession(state => state.environment)
  const { kind, ageMs } = readRequestTime(requestTime, now)
  if (kind !== 'milliseconds' || ageMs === null) return <p className="text-xs text-warn">{words.form}</p>
  if (Math.abs(ageMs) <= freshMs) return null
  const age = formatAge(ageMs, locale)
  const sandbox = stageOf(id) === 'sandbox'
  return (
    <p className={`text-xs ${sandbox ? 'text-muted' : 'text-warn'}`}>
      {sandbox ? words.ageSandbox(age) : words.age(age)}
    </p>
  )
}
