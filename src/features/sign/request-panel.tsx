import { useText } from '#i18n/locale.tsx'
import { Panel } from '#ui/panel.tsx'
import { dispatch, useCase } from '#workspace/use-case.ts'

/** What is called: method, path and query, body, request time. */
export function RequestPanel() {
  const { sign } = useText()
  const request = useCase(state => state.request)
  return (
    <Panel id="request" title={sign.request}>
      <div className="grid gap-3 px-3.5 pb-3.5">
        {(['method', 'path', 'body', 'requestTime'] as const).map(field => (
          <label key={field} className="grid gap-1 text-xs text-muted">
            {sign.fields[field]}
            <input
              className="rounded-lg border border-line bg-paper px-2.5 py-1.5 font-mono text-[13px] text-ink"
              value={String(request[field])}
              onChange={event => dispatch({ type: 'edit', change: { [field]: event.target.value } })}
            />
          </label>
        ))}
      </div>
    </Panel>
  )
}
