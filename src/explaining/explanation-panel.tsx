import { useMemo } from 'react'
import { type Explanation, type HeaderPair, readClues, type Trace } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { Panel } from '#ui/panel.tsx'
import { ExplanationView } from './explanation-view.tsx'
import { groupExplanations } from './group-explanations.ts'
import { LanguagePicker, useFixLanguage } from './language-picker.tsx'

interface ExplanationPanelProps {
  explanations: readonly Explanation[]
  trace: Trace
  /** The request's headers as they came. */
  headers: readonly HeaderPair[]
  /** Found while the search for a smaller set goes on. */
  provisional?: boolean
}

/** Every minimal set of mistakes that gives the pasted signature, put together where they give the same bytes. */
export function ExplanationPanel({ explanations, trace, headers, provisional = false }: ExplanationPanelProps) {
  const { why } = useExplainingText()
  const { language } = useFixLanguage()
  const groups = useMemo(() => groupExplanations(explanations, language), [explanations, language])
  const clues = useMemo(() => readClues(trace.request, headers), [trace, headers])
  const size = explanations[0]?.mistakes.length ?? 0
  return (
    <Panel id="why" title={why.title(size)} sub={why.proof} tools={<LanguagePicker />}>
      <div className="grid gap-4 px-3.5 pb-3.5">
        {provisional && <p className="rounded-lg bg-warn-bg px-2.5 py-1.5 text-[13px] text-warn">{why.provisional}</p>}
        {groups.length > 1 && <p className="text-xs text-muted">{why.several(groups.length)}</p>}
        {groups.map(group => (
          <ExplanationView key={group.first.group} group={group} trace={trace} clues={clues} />
        ))}
      </div>
    </Panel>
  )
}
