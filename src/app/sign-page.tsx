import { CaseActions } from '#features/sign/case-actions.tsx'
import { CredentialsPanel } from '#features/sign/credentials-panel.tsx'
import { FormulaPanel } from '#features/sign/formula-panel.tsx'
import { HmacStep } from '#features/sign/hmac-step.tsx'
import { PayloadStep } from '#features/sign/payload-step.tsx'
import { endpointParts, RequestPanel } from '#features/sign/request-panel.tsx'
import { SaltStep } from '#features/sign/salt-step.tsx'
import { SendStep } from '#features/sign/send-step.tsx'
import { SignatureStep } from '#features/sign/signature-step.tsx'
import { UndoStrip } from '#features/sign/undo-strip.tsx'
import { useTrace } from '#workspace/trace-query.ts'
import { Columns } from './columns.tsx'
import { Guarded } from './guarded.tsx'

/** What it shows from the start. */
export const parts = [endpointParts]

/** Sign: request and credentials at the left, the pipeline at the right. Drawn once there is a first result: empty steps would grow under the eye. */
export function Page() {
  const { isPending } = useTrace()
  if (isPending) return null
  return (
    <Columns
      left={
        <>
          <UndoStrip />
          <Guarded>
            <RequestPanel />
          </Guarded>
          <Guarded>
            <CredentialsPanel />
            <CaseActions />
          </Guarded>
        </>
      }
      right={
        <>
          <Guarded>
            <FormulaPanel />
          </Guarded>
          <Guarded>
            <PayloadStep />
          </Guarded>
          <Guarded>
            <SaltStep />
          </Guarded>
          <Guarded>
            <HmacStep />
          </Guarded>
          <Guarded>
            <SignatureStep />
          </Guarded>
          <Guarded>
            <SendStep />
          </Guarded>
        </>
      }
    />
  )
}
