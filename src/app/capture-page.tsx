import { CaptureListPanel } from '#features/capture/capture-list.tsx'
import { ControlsPanel } from '#features/capture/controls-panel.tsx'
import { FoldedGuide } from '#features/capture/guide.tsx'
import { OpenCapture } from '#features/capture/open-capture.tsx'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { Columns } from './columns.tsx'
import { Guarded } from './guarded.tsx'

/** The words that all of it waits for. */
export const words = [useCaptureText, useExplainingText]

/** Capture: what reached the sandbox at the left, the open request at the right. */
export function Page() {
  return (
    <Columns
      left={
        <>
          <Guarded>
            <CaptureListPanel />
          </Guarded>
          <Guarded>
            <ControlsPanel />
          </Guarded>
          <Guarded>
            <FoldedGuide />
          </Guarded>
        </>
      }
      right={
        <Guarded>
          <OpenCapture />
        </Guarded>
      }
    />
  )
}
