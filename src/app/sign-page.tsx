import { lazy } from 'react'
import { CaseActions } from '#features/sign/case-actions.tsx'
import { CredentialsPanel } from '#features/sign/credentials-panel.tsx'
import { FormulaPanel } from '#features/sign/formula-panel.tsx'
import { HmacStep } from '#features/sign/hmac-step.tsx'
import { PayloadStep } from '#features/sign/payload-step.tsx'
import { endpointParts, RequestPanel } from '#features/sign/request-panel.tsx'
import { SaltStep } from '#features/sign/salt-step.tsx'
import { SendStep } from '#features/sign/send-step.tsx'
import { SignatureStep } from '#features/sign/signature-step.tsx'
import { useImportText } from '#i18n/import-text.ts'
import { loadedOnce } from '#i18n/loaded-once.ts'
import { useTicketText } from '#i18n/ticket-text.ts'
import { useTrace } from '#workspace/trace-query.ts'
import { Columns } from './columns.tsx'
import { focusWork } from './focus-work.ts'
import { Guarded } from './guarded.tsx'

/** What compares with the reader's own values comes when it is asked for. */
const OwnString = lazy(async () => ({ default: (await import('#features/verify/own-strings.tsx')).OwnString }))
const YourSignature = lazy(async () => ({
  default: (await import('#features/verify/evidence-panel.tsx')).YourSignature,
}))

/** The box for tickets, and the way back after it, come in files of their own: most who sign begin with the example. */
const ticketParts = loadedOnce(async () => {
  const [{ TicketPanel }, { PasteOffer }, undoing] = await Promise.all([
    import('#features/ticket/ticket-panel.tsx'),
    import('#features/ticket/paste-offer.tsx'),
    import('#features/sign/undo-strip.tsx'),
  ])
  return { TicketPanel, PasteOffer, ...undoing }
})

/** What it shows from the start, and the words of it. */
export const parts = [endpointParts, ticketParts]
export const words = [useTicketText, useImportText]

/** Sign: request and credentials at the left, the pipeline at the right. Drawn once there is a first result: empty steps would grow under the eye. */
export function Page() {
  const { isPending } = useTrace()
  if (isPending) return null
  return (
    <Columns
      left={
        <>
          <Guarded>
            <Ticket />
          </Guarded>
          <Guarded>
            <RequestPanel />
          </Guarded>
          <Guarded>
            <CredentialsPanel />
            <CaseActions undo={<Undo />} />
          </Guarded>
        </>
      }
      right={
        <>
          <Guarded>
            <FormulaPanel />
          </Guarded>
          <Guarded>
            <PayloadStep yours={<OwnString which="payload" />} />
          </Guarded>
          <Guarded>
            <SaltStep yours={<OwnString which="salt" />} />
          </Guarded>
          <Guarded>
            <HmacStep />
          </Guarded>
          <Guarded>
            <SignatureStep yours={<YourSignature />} />
          </Guarded>
          <Guarded>
            <SendStep />
          </Guarded>
        </>
      }
    />
  )
}

/** A request pasted here opens as a case, like on the desk; the signature follows by itself. */
function Ticket() {
  const { TicketPanel, PasteOffer, UndoStrip } = ticketParts.read()
  return (
    <>
      <UndoStrip />
      <PasteOffer onOpened={focusWork} />
      <TicketPanel onOpened={focusWork} />
    </>
  )
}

function Undo() {
  const { QuietUndo } = ticketParts.read()
  return <QuietUndo />
}
