import { CredentialsPanel } from '#features/sign/credentials-panel.tsx'
import { Pipeline } from '#features/sign/pipeline.tsx'
import { RequestPanel } from '#features/sign/request-panel.tsx'
import { UndoStrip } from '#features/sign/undo-strip.tsx'
import { Columns } from './columns.tsx'
import { Guarded } from './guarded.tsx'

/** Sign: request and credentials at the left, the pipeline at the right. */
export function SignPage() {
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
          </Guarded>
        </>
      }
      right={
        <Guarded>
          <Pipeline />
        </Guarded>
      }
    />
  )
}
