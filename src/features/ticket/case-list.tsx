import { useTicketText } from '#i18n/ticket-text.ts'
import { FoldedPanel } from '#ui/folded-panel.tsx'
import { dispatch, useSession } from '#workspace/use-case.ts'

/** The cases of this session, to be opened again. Nothing where there are none. */
export function CaseList() {
  const words = useTicketText()
  const closed = useSession(session => session.closed)
  if (closed.length === 0) return null
  return (
    <FoldedPanel title={`${words.cases} (${closed.length})`} sub={words.casesHint}>
      <ul className="grid gap-px px-2 pb-2.5">
        {closed.map(({ id, kept: { request } }) => {
          const name = request.clientId || words.unnamed
          return (
            <li key={id}>
              <button
                type="button"
                aria-label={words.reopen(`${name} ${request.method} ${request.path}`)}
                className="flex min-h-7 w-full min-w-0 items-baseline gap-2 rounded-md px-1.5 py-1 text-left text-xs hover:bg-sunken"
                onClick={() => dispatch({ type: 'reopen', id })}
              >
                <strong className="shrink-0">{name}</strong>
                <span className="min-w-0 truncate font-mono text-muted">
                  {request.method} {request.path}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </FoldedPanel>
  )
}
