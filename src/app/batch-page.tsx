import { BatchRoot } from '#features/batch/batch-root.tsx'
import { FilePanel } from '#features/batch/file-panel.tsx'
import { MappingPanel } from '#features/batch/mapping-panel.tsx'
import { ReportPanel } from '#features/batch/report-panel.tsx'
import { RowsPanel } from '#features/batch/rows-panel.tsx'
import { RunPanel } from '#features/batch/run-panel.tsx'
import { SecretsPanel } from '#features/batch/secrets-panel.tsx'
import { SummaryPanel } from '#features/batch/summary-panel.tsx'
import { TogetherPanel } from '#features/batch/together-panel.tsx'
import { useBatchText } from '#i18n/batch-text.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { useReplyText } from '#i18n/reply-text.ts'
import { Columns } from './columns.tsx'
import { Guarded } from './guarded.tsx'

/** The words that all of it waits for. */
export const words = [useBatchText, useExplainingText, useMistakeTexts, useReplyText]

/** Batch: file, secrets and progress at the left; summary, what it says, and the rows at the right. */
export function Page() {
  return (
    <BatchRoot>
      <Columns
        left={
          <>
            <Guarded>
              <FilePanel />
            </Guarded>
            <Guarded>
              <SecretsPanel />
            </Guarded>
            <Guarded>
              <MappingPanel />
            </Guarded>
            <Guarded>
              <RunPanel />
            </Guarded>
          </>
        }
        right={
          <>
            <Guarded>
              <SummaryPanel />
            </Guarded>
            <Guarded>
              <TogetherPanel />
            </Guarded>
            <Guarded>
              <RowsPanel />
            </Guarded>
            <Guarded>
              <ReportPanel />
            </Guarded>
          </>
        }
      />
    </BatchRoot>
  )
}
