import type { ReactNode } from 'react'
import { basicAuthorization } from '#core/index.ts'
import { useText } from '#i18n/locale.tsx'
import { useSecretVisibility } from '#workspace/secret-visibility.ts'
import { useCase } from '#workspace/use-case.ts'

const mask = '•'.repeat(16)

/** Basic authentication step by step: pair, UTF-8, base64, header. Masked until the secret is shown, for each line holds it. */
export function BasicLines() {
  const { request: words } = useText()
  const clientId = useCase(state => state.request.clientId)
  const secret = useCase(state => state.request.clientSecret)
  const shown = useSecretVisibility(state => state.shown)
  const basic = basicAuthorization(clientId, secret)
  if (!basic.ok) return <p className="text-xs text-bad">{words.basic.colon}</p>
  const { bytes, base64 } = basic.value
  const hidden = <Secret>{mask}</Secret>
  return (
    <>
      <p className="mb-2 text-xs text-muted">{words.basic.intro}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 font-mono text-xs break-all">
        <Term name={words.basic.joined}>
          <span data-field="client" className="segment">
            {clientId}
          </span>
          :{shown ? <Secret>{secret}</Secret> : hidden}
        </Term>
        <Term name={words.basic.bytes}>{words.bytes(bytes.length)}</Term>
        <Term name={words.basic.base64}>{shown ? <Secret>{base64}</Secret> : hidden}</Term>
        <Term name={words.basic.header}>Authorization: Basic {shown ? <Secret>{base64}</Secret> : hidden}</Term>
      </dl>
      {!shown && <p className="mt-1 text-xs text-muted">{words.basic.masked}</p>}
    </>
  )
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="font-sans text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Secret({ children }: { children: string }) {
  return (
    <span data-field="secret" className="segment whitespace-pre-wrap">
      {children}
    </span>
  )
}
