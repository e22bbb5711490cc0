import type { ComponentType } from 'react'
import { EnvironmentPanel } from '#features/live/environment-panel.tsx'
import { HistoryPanel } from '#features/live/history-panel.tsx'
import { ResultPanel } from '#features/live/result-panel.tsx'
import { SendPanel } from '#features/live/send-panel.tsx'
import { TokenPanel } from '#features/live/token-panel.tsx'
import { CaseActions } from '#features/sign/case-actions.tsx'
import { CredentialsPanel } from '#features/sign/credentials-panel.tsx'
import { endpointParts, RequestPanel } from '#features/sign/request-panel.tsx'
import { QuietUndo, UndoStrip } from '#features/sign/undo-strip.tsx'
import { useLiveText } from '#i18n/live-text.ts'
import { Columns } from './columns.tsx'
import { Guarded } from './guarded.tsx'

/** The words that all of it waits for. */
export const words = [useLiveText]

/** What it shows from the start. */
export const parts = [endpointParts]

/** Live: the case at the left; environment, token, call and answer at the right. */
export function Page() {
  return (
    <Columns
      left={
        <>
          <UndoStrip />
          {[RequestPanel, CredentialsPanel, Actions].map(guarded)}
        </>
      }
      right={[EnvironmentPanel, TokenPanel, SendPanel, ResultPanel, HistoryPanel].map(guarded)}
    />
  )
}

function Actions() {
  return <CaseActions undo={<QuietUndo />} />
}

function guarded(Panel: ComponentType, place: number) {
  return (
    <Guarded key={place}>
      <Panel />
    </Guarded>
  )
}
