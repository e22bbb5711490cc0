import { type ReactNode, useEffect, useState } from 'react'
import { CaseActions } from '#features/sign/case-actions.tsx'
import { CredentialsPanel } from '#features/sign/credentials-panel.tsx'
import { endpointParts, RequestPanel } from '#features/sign/request-panel.tsx'
import { SecretField, TokenField } from '#features/sign/secret-field.tsx'
import { QuietUndo, UndoStrip } from '#features/sign/undo-strip.tsx'
import { CaseList } from '#features/ticket/case-list.tsx'
import { PasteOffer } from '#features/ticket/paste-offer.tsx'
import { RefusedLink } from '#features/ticket/refused-link.tsx'
import { TicketPanel } from '#features/ticket/ticket-panel.tsx'
import { useTicketReading } from '#features/ticket/ticket-reading.ts'
import { CasePanel } from '#features/verify/case-panel.tsx'
import { DiagnosisPanels } from '#features/verify/diagnosis-panels.tsx'
import { EvidencePanel } from '#features/verify/evidence-panel.tsx'
import { MorePanel } from '#features/verify/more-panel.tsx'
import { OpenedCase } from '#features/verify/opened-case.tsx'
import { ReplyPanel } from '#features/verify/reply-panel.tsx'
import { RightWayPanel } from '#features/verify/right-way-panel.tsx'
import { RuledOutPanel } from '#features/verify/ruled-out-panel.tsx'
import { TicketNeeds } from '#features/verify/ticket-needs.tsx'
import { VerdictBand } from '#features/verify/verdict-band.tsx'
import { useCaseFileText } from '#i18n/case-file-text.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { useImportText } from '#i18n/import-text.ts'
import { useReplyText } from '#i18n/reply-text.ts'
import { useTicketText } from '#i18n/ticket-text.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { ticketReaders } from '#workspace/read-ticket.ts'
import { currentCase, useCase } from '#workspace/use-case.ts'
import { Columns } from './columns.tsx'
import { focusWork } from './focus-work.ts'
import { Guarded } from './guarded.tsx'

/** The words that all of it waits for. */
export const words = [useVerifyText, useExplainingText, useTicketText, useImportText, useReplyText, useCaseFileText]

/** What it shows from the start; and the readers, so that a ticket pasted at once is read at once, and nothing moves later. */
export const parts = [endpointParts, ticketReaders]

/** Verify, the desk: the ticket at the left; the verdict, what it stands on, and its proof at the right. */
export function Page() {
  const hasTicket = useCase(state => state.ticket !== null)
  const comes = useTicketReading(state => state.slow)
  // Its token is asked for beside its secret
  const isOpened = useCase(state => state.opened !== null)
  useEffect(() => {
    // Opened with a case of another mode: the work is at its verdict
    if (currentCase().observed !== null) focusWork()
  }, [])
  return (
    <Columns
      rightFirst={hasTicket || comes}
      left={
        <>
          <UndoStrip />
          <PasteOffer onOpened={focusWork} />
          <RefusedLink />
          <Guarded>
            <TicketPanel desk onOpened={focusWork} />
          </Guarded>
          <Guarded>
            <CaseList />
          </Guarded>
          <Guarded>
            <RequestPart folds={hasTicket}>
              <RequestPanel />
              <CredentialsPanel withSecret={false} withToken={!isOpened} />
            </RequestPart>
          </Guarded>
          <Guarded>
            <CaseActions undo={<QuietUndo />} />
          </Guarded>
        </>
      }
      right={
        <>
          <Guarded>
            <VerdictBand />
          </Guarded>
          <Guarded>
            <EvidencePanel secret={<SecretField field="clientSecret" />} />
          </Guarded>
          <Guarded>
            <TicketNeeds />
          </Guarded>
          <Guarded>
            <OpenedCase token={<TokenField />} />
          </Guarded>
          <Guarded>
            <DiagnosisPanels />
          </Guarded>
          <Guarded>
            <ReplyPanel />
          </Guarded>
          <Guarded>
            <RightWayPanel />
          </Guarded>
          <Guarded>
            <CasePanel />
          </Guarded>
          <Guarded>
            <RuledOutPanel />
          </Guarded>
        </>
      }
      after={
        <Guarded>
          <MorePanel />
        </Guarded>
      }
    />
  )
}

/** The fields of the request: open until a ticket fills them, then behind one button. */
function RequestPart({ folds, children }: { folds: boolean; children: ReactNode }) {
  const text = useTicketText()
  const [open, setOpen] = useState(false)
  return (
    <>
      {folds && (
        <Button aria-expanded={open} onClick={() => setOpen(!open)} className="justify-self-start">
          {open ? text.editHide : text.edit}
        </Button>
      )}
      {(!folds || open) && children}
    </>
  )
}
