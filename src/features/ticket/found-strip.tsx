import type { ReactNode } from 'react'
import { endpoints, type ImportedField, type ImportedRequest, type RequestField } from '#core/index.ts'
import { readInstant } from '#core/request/request-time.ts'
import { lacksBody } from '#explaining/questions.ts'
import { formatInstant } from '#i18n/format-time.ts'
import { useImportText } from '#i18n/import-text.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useTicketText } from '#i18n/ticket-text.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { hueOf } from '#ui/field-hue.ts'
import { useCase } from '#workspace/use-case.ts'

const wanted = ['method', 'path', 'requestTime', 'clientId', 'token'] as const satisfies readonly RequestField[]

/** The open ticket in one glance: endpoint, method, client, time in WIB, token; and what the text lacks. */
export function FoundStrip({ format, imported }: { format: string; imported: ImportedRequest }) {
  const words = useTicketText()
  const { formats } = useImportText()
  const request = useCase(state => state.request)
  const hasSignature = useCase(state => state.observed !== null)
  const missing = [
    ...wanted.filter(field => request[field] === '').map(field => words.fields[field]),
    ...(lacksBody(request) ? [words.fields.body] : []),
    ...(hasSignature ? [] : [words.fields.signature]),
  ]
  const ignored = imported.ignored ?? []
  return (
    <div className="grid gap-1.5 border-t border-line pt-2" data-testid="found">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-[13px]">
        <Endpoint />
        {request.clientId !== '' && <Fact field="clientId">{request.clientId}</Fact>}
        <Time text={request.requestTime} />
        {request.token !== '' && (
          <Fact field="token">
            {request.token.slice(0, 6)}…{' '}
            <span className="font-sans text-muted">{words.characters(request.token.length)}</span>
          </Fact>
        )}
      </div>
      <p className="text-xs text-muted">
        {formats[format]} {missing.length > 0 && <strong className="text-warn">{words.missing(missing)}</strong>}
      </p>
      {ignored.length > 0 && (
        <Disclosure title={words.ignored(ignored.length)}>
          <p className="font-mono text-xs wrap-anywhere text-muted">{ignored.join(', ')}</p>
        </Disclosure>
      )}
    </div>
  )
}

function Endpoint() {
  const { method, path } = useCase(state => state.request)
  const id = useCase(state => state.endpointId)
  const name = endpoints.find(endpoint => endpoint.id === id)?.name
  return (
    <span className="flex min-w-0 items-baseline gap-1.5" title={path}>
      <Fact field="method">{method}</Fact>
      {name ? <strong>{name}</strong> : <span className="truncate font-mono text-xs">{path}</span>}
    </span>
  )
}

function Time({ text }: { text: string }) {
  const { locale } = useLocale()

  const { epochMs } = readInstant(text)
  if (text === '') return null
  return (
    <Fact field="requestTime">{epochMs === null ? text : `${formatInstant(epochMs, locale, 'Asia/Jakarta')} WIB`}</Fact>
  )
}

function Fact({ field, children }: { field: ImportedField; children: ReactNode }) {
  const { fields } = useTicketText()
  return (
    <span data-field={hueOf(field)} title={fields[field]} className="segment px-1 font-mono text-xs no-underline">
      {children}
    </span>
  )
}
