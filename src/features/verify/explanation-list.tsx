import { useMemo } from 'react'
import type { Explanation, Trace } from '#core/index.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Panel } from '#ui/panel.tsx'
import { AmbiguousCard, ExplanationCard } from './explanation-card.tsx'
import { GroupDiff } from './group-diff.tsx'
import { type ExplanationGroup, groupExplanations } from './group-explanations.ts'
import { LanguagePicker, useFixLanguage } from './language-picker.tsx'

interface ExplanationListProps {
  explanations: readonly Explanation[]
  trace: Trace
  /** Found while the search for a smaller set goes on. */
  provisional?: boolean
}

/** Every minimal set of mistakes that gives the pasted signature, put together where they give the same bytes. */
export function ExplanationList({ explanations, trace, provisional = false }: ExplanationListProps) {
  const { why } = useVerifyText()
  const { language } = useFixLanguage()
  const groups = useMemo(() => groupExplanations(explanations, language), [explanations, language])
  const size = explanations[0]?.mistakes.length ?? 0
  return (
    <Panel id="why" title={why.title(size)} sub={why.proof} tools={<LanguagePicker />}>
      <div className="grid gap-4 px-3.5 pb-3.5">
        {provisional && <p className="rounded-lg bg-warn-bg px-2.5 py-1.5 text-[13px] text-warn">{why.provisional}</p>}
        {groups.length > 1 && <p className="text-xs text-muted">{why.several(groups.length)}</p>}
        {groups.map(group => (
          <Group key={group.first.group} group={group} trace={trace} />
        ))}
      </div>
    </Panel>
  )
}

function Group({ group, trace }: { group: ExplanationGroup; trace: Trace }) {
  const diff = <GroupDiff explanation={group.first} trace={trace} />
  if (group.causes.length < 2) return <ExplanationCard explanation={group.first}>{diff}</ExplanationCard>
  return <AmbiguousCard group={group}>{diff}</AmbiguousCard>
}
