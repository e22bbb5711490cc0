import { formatAge } from '#i18n/format-time.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { useNow } from '#ui/use-now.ts'
import { type LiveToken, useLiveSession } from '#workspace/live-session.ts'
import { useCase } from '#workspace/use-case.ts'
import { environmentName } from './environment-parts.ts'
import { takeToken } from './live-mutations.ts'

/** What is known of the token in the case: how long it lives, or why it does not. */
export function TokenState() {
  const text = useLiveText()
  const { token: words } = text
  const token = useCase(state => state.request.token)
  const clientId = useCase(state => state.request.clientId)
  const { environment, tokens } = useLiveSession()
  const known = tokens.find(one => one.token === token)
  const newest = tokens.find(one => one.environment === environment && one.clientId === clientId)
  return (
    <div className="grid gap-1.5 text-xs">
      {!known && <p className="text-muted">{token === '' ? words.empty : words.none}</p>}
      {known && known.environment !== environment && (
        <p className="text-warn">{words.other(environmentName(known.environment, text))}</p>
      )}
      {known && known.environment === environment && <Countdown known={known} />}
      {newest && newest !== known && (
        <p className="flex flex-wrap items-center gap-2 text-warn">
          {words.newest}
          <Button size="small" onClick={() => takeToken(newest.clientId, newest.token)}>
            {words.take}
          </Button>
        </p>
      )}
    </div>
  )
}

/** Counts down by itself; not announced, for it would never stop speaking. */
function Countdown({ known }: { known: LiveToken }) {
  const { token: words } = useLiveText()
  const { locale } = useLocale()
  const now = useNow()
  const { receivedAt, expiresAt, replacedAt } = known
  const ago = (at: number) => formatAge(Math.max(0, now - at), locale)
  if (replacedAt !== null) return <p className="text-bad">{words.replaced(ago(replacedAt))}</p>
  if (expiresAt === null) return <p className="text-warn">{words.noExpiry}</p>
  if (expiresAt <= now) return <p className="text-bad">{words.expired(ago(expiresAt))}</p>
  const left = Math.ceil((expiresAt - now) / 1000)
  return (
    <p className="text-muted">
      {words.ends}{' '}
      <span role="timer" aria-live="off" className="font-mono text-ink" data-testid="token-countdown">
        {words.left(Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60)}
      </span>{' '}
      · {words.receivedAt(ago(receivedAt))}
    </p>
  )
}
