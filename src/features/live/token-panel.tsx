import { KeyRound, X } from 'lucide-react'
import { basicAuthorization, environments } from '#core/index.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { useLiveSession } from '#workspace/live-session.ts'
import { useCase } from '#workspace/use-case.ts'
import { useGetToken } from './live-mutations.ts'
import { TokenRequest } from './token-request.tsx'
import { TokenState } from './token-state.tsx'
import { usePrimary } from './use-next-step.ts'

/** getToken: its consequence first, then what is sent, then how long the token lives. */
export function TokenPanel() {
  const { token: words } = useLiveText()
  const id = useLiveSession(state => state.environment)
  const { start, pending, cancel } = useGetToken()
  const lack = useLack()
  const primary = usePrimary()
  return (
    <Panel id="get-token" title={words.title} sub={words.lifetime(environments[id].tokenLifetimeHours)}>
      <div className="grid gap-2.5 px-3.5 pb-3.5">
        <p className="text-[13px] text-muted">{words.consequence}</p>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <Button
            look={primary === 'token' ? 'primary' : 'plain'}
            disabled={pending || lack !== null}
            onClick={() => start()}
          >
            <KeyRound size={14} aria-hidden /> {words.get}
          </Button>
          {pending && (
            <Button onClick={cancel}>
              <X size={14} aria-hidden /> {words.cancel}
            </Button>
          )}
          <span role="status" className="text-xs text-muted">
            {pending && words.waiting}
          </span>
          {lack && <p className="text-xs text-warn">{lack}</p>}
        </div>
        <TokenState />
        <TokenRequest />
      </div>
    </Panel>
  )
}

/** What keeps getToken from being asked; null where nothing does. */
function useLack(): string | null {
  const { token: words } = useLiveText()
  const clientId = useCase(state => state.request.clientId)
  const clientSecret = useCase(state => state.request.clientSecret)
  if (clientId === '' || clientSecret === '') return words.lacking
  return basicAuthorization(clientId, clientSecret).ok ? null : words.colon
}
