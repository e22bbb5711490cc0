import { useMemo } from 'react'
import { type Clues, findProbe, type Trace } from '#core/index.ts'
import type { DirectionWords } from '#i18n/findings/finding-text.ts'
import { useFindingTexts } from '#i18n/findings/finding-texts.ts'
import { FurtherCauses, LikelyCause } from './cause-view.tsx'
import { ExplanationDiff } from './explanation-diff.tsx'
import { FindingList } from './finding-list.tsx'
import type { ExplanationGroup } from './group-explanations.ts'

interface ExplanationViewProps {
  group: ExplanationGroup
  trace: Trace
  clues: Clues
}

const both = ({ said, fix }: DirectionWords) => `${said} ${fix}`

/** One explanation: what differs, the strings side by side, the likeliest cause with its fix, the others folded. */
export function ExplanationView({ group, trace, clues }: ExplanationViewProps) {
  const { direction: directionWords, schemeWord, probe: probeWords } = useFindingTexts()
  const { first, causes } = group
  const [likeliest, ...others] = causes
  const { direction } = first
  const explanations = useMemo(() => causes.flatMap(cause => cause.explanations), [causes])
  const probe = useMemo(() => findProbe(trace.request, explanations, trace.scheme), [trace, explanations])
  return (
    <article data-testid="explanation" className="grid gap-3 rounded-lg border border-line px-3 py-3">
      <FindingList findings={first.findings} clues={clues} />
      {clues.schemeWord && (
        <p className="text-[13px] text-warn">{schemeWord[clues.schemeWord.fault](clues.schemeWord.word)}</p>
      )}
      <ExplanationDiff explanation={first} trace={trace} />
      {direction?.kind === 'signed-rewritten' && <p className="text-[13px]">{both(directionWords(direction))}</p>}
      <LikelyCause cause={likeliest} />
      <FurtherCauses causes={others} />
      {probe && <p className="text-xs text-muted">{probeWords(probe)}</p>}
    </article>
  )
}
