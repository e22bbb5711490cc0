import { FolderOpen } from 'lucide-react'
import type { Received } from '#core/index.ts'
import { formatClock } from '#i18n/format-time.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { type LiveEntry, useLiveSession } from '#workspace/live-session.ts'
import { currentCase, dispatch } from '#workspace/use-case.ts'
import { EnvironmentBadge } from './environment-badge.tsx'
import { isAnswer } from './read-answer.ts'
import { outcomeOf } from './result-line.tsx'

/** The calls of this session. Picking one shows it; a signed one can come back into the case. */
export function HistoryPanel() {
  const { history: words } = useLiveText()
  const { entries, shownId } = useLiveSession()
  const shown = entries.find(one => one.id === shownId) ?? entries[0]
  return (
    <Panel id="history" title={words.title} sub={words.sub}>
      {entries.length === 0 ? (
        <p className="px-3.5 pb-3.5 text-[13px] text-muted">{words.empty}</p>
      ) : (
        <ol aria-label={words.list} className="grid max-h-96 grid-cols-1 gap-0.5 overflow-y-auto px-2 pb-2.5">
          {entries.map(entry => (
            <Row key={entry.id} entry={entry} shown={entry === shown} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

/** The call as it left, its signature too. Secrets are in no entry: the ones of the case stay. */
function reopen({ request, endpointId, outcome, at }: LiveEntry & { kind: 'call' }): void {
  const { clientSecret, signingSecret } = currentCase().request
  const secrets = signingSecret === undefined ? { clientSecret } : { clientSecret, signingSecret }
  const headers = outcome.sent?.headers ?? []
  const received: Received = {
    request: { ...request, ...secrets },
    observed: headers.find(([name]) => name.toLowerCase() === 'signature')?.[1] ?? null,
    headers,
    source: { kind: 'sent', sentAt: at },
  }
  dispatch({ type: 'receive', received, label: 'reopened', endpointId })
}

function Row({ entry, shown }: { entry: LiveEntry; shown: boolean }) {
  const { history: words } = useLiveText()
  const show = useLiveSession(state => state.show)
  return (
    <li className="flex min-w-0 flex-wrap items-center justify-end gap-x-2 rounded-lg sm:flex-nowrap">
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => show(entry.id)}
        className="flex min-h-8 min-w-0 basis-full flex-wrap sm:flex-1 sm:basis-auto items-center gap-x-2.5 gap-y-0.5 rounded-lg px-1.5 py-1 text-left text-xs hover:bg-sunken aria-pressed:bg-sunken sm:flex-nowrap"
      >
        <RowParts entry={entry} />
      </button>
      {entry.kind === 'call' && (
        <Button size="small" look="quiet" className="shrink-0 whitespace-nowrap" onClick={() => reopen(entry)}>
          <FolderOpen size={12} aria-hidden /> {words.reopen}
        </Button>
      )}
    </li>
  )
}

const colours = {
  answered: 'text-ok',
  token: 'text-ok',
  redirect: 'text-warn',
  'business-error': 'text-warn',
  'token-unknown': 'text-warn',
  refused: 'text-bad',
  'http-error': 'text-bad',
  failed: 'text-bad',
} as const

function RowParts({ entry }: { entry: LiveEntry }) {
  const { history: words } = useLiveText()
  const { locale } = useLocale()
  const { outcome } = entry
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <>
      <span className="font-mono whitespace-nowrap text-muted">{formatClock(entry.at, locale, zone)}</span>
      <span className={`font-mono font-semibold whitespace-nowrap ${colours[outcomeOf(entry)]}`}>
        {isAnswer(outcome) ? outcome.status : words.noAnswer}
      </span>
      <span className="order-last min-w-0 basis-full truncate font-mono sm:order-none sm:basis-auto sm:flex-1">
        {entry.kind === 'token' ? words.token : `${entry.request.method} ${entry.request.path}`}
      </span>
      <EnvironmentBadge id={entry.environment} />
    </>
  )
}
