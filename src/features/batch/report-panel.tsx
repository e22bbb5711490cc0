import { useRowsReport } from '#explaining/use-rows-report.ts'
import { useBatchText } from '#i18n/batch-text.ts'
import { useText } from '#i18n/locale.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { Panel } from '#ui/panel.tsx'
import { useBatch } from './batch-store.ts'

/** What to write to the merchant about the rows that are shown, once all are verified. */
export function ReportPanel() {
  const { values } = useText()
  const { report: words } = useBatchText()
  const report = useBatch(({ state, selection }) =>
    state === 'done' || state === 'stopped' ? (selection?.report ?? null) : null,
  )
  const text = useRowsReport(report)
  if (text === null) return null
  return (
    <Panel
      id="batch-report"
      title={words.title}
      sub={words.sub}
      tools={<CopyButton read={() => text} words={values} label={words.copy} />}
    >
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="mx-3.5 mb-3.5 max-h-72 overflow-auto rounded-lg border border-line bg-paper p-3 font-sans text-[13px] whitespace-pre-wrap"
      >
        {text}
      </pre>
    </Panel>
  )
}
