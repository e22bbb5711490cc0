import type { ComponentType } from 'react'
import { CredentialsPanel } from '#features/sign/credentials-panel.tsx'
import { endpointParts, RequestPanel } from '#features/sign/request-panel.tsx'
import { UndoStrip } from '#features/sign/undo-strip.tsx'
import { DiagnosisPanels } from '#features/verify/diagnosis-panels.tsx'
import { KnownPanel } from '#features/verify/known-panel.tsx'
import { ObservedPanel } from '#features/verify/observed-panel.tsx'
import { OwnStringsPanel } from '#features/verify/own-strings-panel.tsx'
import { PastePanel } from '#features/verify/paste-panel.tsx'
import { SentPanel } from '#features/verify/sent-panel.tsx'
import { SeveralPanel } from '#features/verify/several-panel.tsx'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Columns } from './columns.tsx'
import { Guarded } from './guarded.tsx'

/** The words that all of it waits for. */
export const words = [useVerifyText, useExplainingText]

/** What it shows from the start. */
export const parts = [endpointParts]

/** Verify: what a merchant sent at the left, the verdict and its proof at the right. */
export function Page() {
  return (
    <Columns
      left={
        <>
          <UndoStrip />
          {[PastePanel, RequestPanel, CredentialsPanel].map(guarded)}
        </>
      }
      right={[ObservedPanel, DiagnosisPanels, OwnStringsPanel, SentPanel, KnownPanel, SeveralPanel].map(guarded)}
    />
  )
}

function guarded(Panel: ComponentType, place: number) {
  return (
    <Guarded key={place}>
      <Panel />
    </Guarded>
  )
}
