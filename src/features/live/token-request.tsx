import { basicAuthorization, environments } from '#core/index.ts'
import { tokenRequestBody } from '#core/live/environment.ts'
import { useLiveText } from '#i18n/live-text.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { secretDots } from '#ui/shown-value.ts'
import { useLiveSession } from '#workspace/live-session.ts'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { useCase } from '#workspace/use-case.ts'
import { addressOf } from './environment-parts.ts'

/** The call that Get token makes. The Basic value holds the secret and is masked with it. */
export function TokenRequest() {
  const { token: words } = useLiveText()
  return (
    <Disclosure title={words.request}>
      <RequestLines />
    </Disclosure>
  )
}

function RequestLines() {
  const { token: words } = useLiveText()
  const id = useLiveSession(state => state.environment)
  const clientId = useCase(state => state.request.clientId)
  const clientSecret = useCase(state => state.request.clientSecret)
  const shown = useSecretVisibility(state => state.shown)
  const basic = basicAuthorization(clientId, clientSecret)
  return (
    <div className="grid gap-1 font-mono text-xs break-all">
      <p>
        POST {addressOf(id)}
        {environments[id].tokenPath}
      </p>
      <p>
        <span className="text-muted">Authorization: </span>
        Basic{' '}
        <span data-field="secret" className="segment">
          {shown && basic.ok ? basic.value.base64 : secretDots}
        </span>
      </p>
      <p>
        <span className="text-muted">Content-Type: </span>application/json
      </p>
      <p>{tokenRequestBody}</p>
      {!shown && <p className="font-sans text-muted">{words.hidden}</p>}
    </div>
  )
}
