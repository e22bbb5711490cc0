import { useMemo } from 'react'
import { useBatchText } from '#i18n/batch-text.ts'
import { useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { useReplyText } from '#i18n/reply-text.ts'
import { type RowsReport, renderRowsReport } from './render-rows-report.ts'

/** The report in the page's language; null where there is nothing to report. */
export function useRowsReport(report: RowsReport | null): string | null {
  const batch = useBatchText()
  const reply = useReplyText()
  const mistakes = useMistakeTexts()
  return useMemo(
    () => (report ? renderRowsReport(report, { batch, reply, mistakes }) : null),
    [report, batch, reply, mistakes],
  )
}
