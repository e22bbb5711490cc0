import { useText } from '#i18n/locale.tsx'
import { Panel } from '#ui/panel.tsx'
import { dispatch, useCase } from '#workspace/use-case.ts'

/** Who calls: client id, secret, token. Kept in memory only. */
export function CredentialsPanel() {
  const { sign } = useText()
  const request = useCase(state => state.request)
  return (
    <Panel id="credentials" title={sign.credentials} sub={sign.credentialsSub}>
      <div className="grid gap-3 px-3.5 pb-3.5">
        {(['clientId', 'clientSecret', 'token'] as const).map(field => (
          <label key={field} className="grid gap-1 text-xs text-muted">
            {sign.fields[field]}
            <input
              type={field === 'clientSecret' ? 'password' : 'text'}
              autoComplete="off"
              spellCheck={false}
              className="rounded-lg border border-line bg-paper px-2.5 py-1.5 font-mono text-[13px] text-ink"
              value={request[field]}
              onChange={event => dispatch({ type: 'edit', change: { [field]: event.target.value } })}
            />
          </label>
        ))}
      </div>
    </Panel>
  )
}
