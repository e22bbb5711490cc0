import { useText } from '#i18n/locale.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Panel } from '#ui/panel.tsx'
import { useCase } from '#workspace/use-case.ts'
import { BasicStep } from './basic-step.tsx'
import { CaseField } from './case-field.tsx'
import { SecretField, TokenField } from './secret-field.tsx'

interface CredentialsPanelProps {
  withSecret?: boolean
  withToken?: boolean
}

/** Who calls: client id, secret, token. Kept in memory only. Secret and token may stand elsewhere on the page. */
export function CredentialsPanel({ withSecret = true, withToken = true }: CredentialsPanelProps) {
  const { sign, request: words } = useText()
  const lost = useCase(state => state.credentialsLost)
  const hasSigningSecret = useCase(state => !!state.request.signingSecret)
  return (
    <Panel id="credentials" title={sign.credentials} sub={`· ${sign.credentialsSub}`}>
      <div className="grid gap-3 px-3.5 pt-1 pb-3.5">
        {lost && <p className="rounded-lg bg-warn-bg px-2.5 py-1.5 text-xs text-warn">{words.lost}</p>}
        <div className="grid grid-cols-1 gap-3 min-[420px]:grid-cols-[2fr_3fr] min-[420px]:gap-2">
          <CaseField field="clientId" />
          {withSecret && <SecretField field="clientSecret" />}
        </div>
        {withToken && <TokenField />}
        <BasicStep />
        <Disclosure title={words.signingTitle} initiallyOpen={hasSigningSecret}>
          <p className="mb-2 text-xs text-muted">{words.signingWhy}</p>
          <SecretField field="signingSecret" />
        </Disclosure>
      </div>
    </Panel>
  )
}
