import { useMemo } from 'react'
import type { Explanation, Trace } from '#core/index.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Panel } from '#ui/panel.tsx'
import { ExplanationCard, OtherExplanation } from './explanation-card.tsx'
import { GroupDiff } from './group-diff.tsx'
import { type ExplanationGroup, groupExplanations } from './group-explanations.ts'
import { LanguagePicker, useFixLanguage } from './language-picker.tsx'

/** Every minimal set of mistakes that gives the pasted signature, put together where they give the same bytes. */
export function ExplanationList({ explanations, trace }: { explanations: readonly Explanation[]; trace: Trace }) {
  const { why } = useVerifyText()
  const { language } = useFixLanguage()
  const groups = useMemo(() => groupExplanations(explanations, language), [explanations, language])
  const size = explanations[0]?.mistakes.length ?? 0
  return (
    <Panel id="why" title={why.title(size)} sub={why.proof} tools={<LanguagePicker />}>
      <div className="grid gap-4 px-3.5 pb-3.5">
        {groups.length > 1 && <p className="text-xs text-muted">{why.several(groups.length)}</p>}
        {groups.map(group => (
          <Group key={group.first.group} group={group} trace={trace} />
        ))}
      </div>
    </Panel>
  )
}

function Group({ group: { first, others }, trace }: { group: ExplanationGroup; trace: Trace }) {
  const { why } = useVerifyText()
  return (
    <div className="grid gap-2">
      <ExplanationCard explanation={first}>
        <GroupDiff explanation={first} trace={trace} />
      </ExplanationCard>
      {others.length > 0 && (
        <div className="grid gap-1 rounded-lg bg-paper px-3 py-2.5">
          <h3 className="text-xs font-semibold">{why.alternatives(others.length)}</h3>
          {others.map(other => (
            <OtherExplanation key={other.key} mistakes={other.mistakes} />
          ))}
          {first.mistakes.some(({ dimension }) => dimension === 'body') && (
            <p className="mt-1 text-xs text-muted">{why.probe}</p>
          )}
        </div>
      )}
    </div>
  )
}
