import { Clock, Pause, Play } from 'lucide-react'
import { readRequestTime } from '#core/index.ts'
import { formatAge, formatClock, formatInstant } from '#i18n/format-time.ts'
import { useLocale, useText } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { useNow } from '#ui/use-now.ts'
import { dispatch, useCase } from '#workspace/use-case.ts'
import { CaseField } from './case-field.tsx'
import { useRunningClock } from './use-running-clock.ts'

/** The request time: typed, set to now, or running; beside it what it says in WIB, in UTC and here, and how old it is. */
export function RequestTimeField() {
  const text = useCase(state => state.request.requestTime)
  const now = useNow()
  const { epochMs } = readRequestTime(text, now)
  useRunningClock()
  return (
    <div className="@container">
      <CaseField
        field="requestTime"
        input={{ inputMode: 'numeric' }}
        note={<TimeButtons />}
        end={epochMs !== null && <InJakarta epochMs={epochMs} />}
        hint={epochMs !== null && <OtherZones epochMs={epochMs} now={now} />}
      />
    </div>
  )
}

/** The time in WIB, short where the field could not hold thirteen digits beside the full form. */
function InJakarta({ epochMs }: { epochMs: number }) {
  const { locale } = useLocale()
  return (
    <span className="px-1">
      <span className="@max-md:hidden">{formatInstant(epochMs, locale, 'Asia/Jakarta')} WIB</span>
      <span className="@md:hidden">{formatClock(epochMs, locale, 'Asia/Jakarta')} WIB</span>
    </span>
  )
}

function OtherZones({ epochMs, now }: { epochMs: number; now: number }) {
  const { locale } = useLocale()
  const { request: words } = useText()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <span className="flex flex-wrap gap-x-2">
      <span>{formatClock(epochMs, locale, 'UTC')} UTC</span>
      <span title={zone}>
        {formatClock(epochMs, locale, zone)} {words.here}
      </span>
      <span className="ml-auto">{formatAge(now - epochMs, locale)}</span>
    </span>
  )
}

function TimeButtons() {
  const { request: words } = useText()
  const running = useCase(state => state.clock) === 'running'
  return (
    <>
      <Button
        look="quiet"
        size="small"
        title={words.nowDetail}
        onClick={() => dispatch({ type: 'edit', change: { requestTime: String(Date.now()) } })}
      >
        <Clock size={12} aria-hidden /> {words.now}
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-pressed={running}
        title={running ? words.holdDetail : words.runDetail}
        onClick={() => dispatch({ type: 'clock', clock: running ? 'fixed' : 'running' })}
      >
        {running ? <Pause size={12} aria-hidden /> : <Play size={12} aria-hidden />} {running ? words.hold : words.run}
      </Button>
    </>
  )
}
