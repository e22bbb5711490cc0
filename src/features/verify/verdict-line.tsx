import { CircleCheck, CircleDashed, CircleX, Search } from 'lucide-react'
import type { Diagnosis } from '#core/index.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { useDiagnosis, useProgress } from './diagnosis-query.ts'
import { MatchNotes } from './match-notes.tsx'

export type Outcome = 'empty' | 'searching' | Diagnosis['outcome']

const looks: Record<Outcome, { icon: typeof Search; look: string }> = {
  empty: { icon: CircleDashed, look: 'bg-sunken text-muted' },
  searching: { icon: Search, look: 'bg-warn-bg text-warn' },
  match: { icon: CircleCheck, look: 'bg-ok-bg text-ok' },
  explained: { icon: CircleX, look: 'bg-bad-bg text-bad' },
  unexplained: { icon: CircleX, look: 'bg-bad-bg text-bad' },
  stopped: { icon: CircleDashed, look: 'bg-warn-bg text-warn' },
}

/** The answer, as soon as there is one. Announced to screen readers when it changes, not while it is sought. */
export function VerdictLine() {
  const text = useVerifyText().verdict
  const diagnosis = useDiagnosis()
  const { query, complete, observed, matches } = diagnosis
  const outcome = outcomeOf(diagnosis)
  const { icon: Icon, look } = looks[outcome]
  return (
    <div className="grid gap-2">
      <div
        role="status"
        aria-atomic
        data-testid="verdict"
        data-outcome={outcome}
        className={`flex items-start gap-2.5 rounded-lg px-3 py-2.5 font-medium ${look}`}
      >
        <Icon size={18} aria-hidden className="mt-px shrink-0" />
        <p>
          {query.isError && outcome === 'stopped'
            ? text.failed
            : outcome === 'searching' && matches === undefined
              ? text.comparing
              : verdictWords(text, outcome, query.data, complete || !observed)}
        </p>
      </div>
      {outcome === 'match' && <MatchNotes />}
      {outcome === 'searching' && <Progress />}
      {outcome === 'stopped' && (
        <Button size="small" className="justify-self-start" onClick={() => query.refetch()}>
          {text.again}
        </Button>
      )}
    </div>
  )
}

function outcomeOf({ query, complete, observed, matches }: ReturnType<typeof useDiagnosis>): Outcome {
  if (!observed || !complete) return 'empty'
  if (matches) return 'match'
  if (query.isFetching) return 'searching'
  return query.data?.outcome ?? (query.isError ? 'stopped' : 'searching')
}

function verdictWords(
  text: ReturnType<typeof useVerifyText>['verdict'],
  outcome: Outcome,
  data: Diagnosis | undefined,
  complete: boolean,
): string {
  if (outcome === 'empty') return complete ? text.empty : text.incomplete
  if (outcome === 'explained') return text.explained(data?.explanations[0]?.mistakes.length ?? 1)
  return text[outcome]
}

function Progress() {
  const text = useVerifyText().verdict
  const { locale } = useLocale()
  const { tried, total, stop } = useProgress()
  const number = (value: number) => value.toLocaleString(locale)
  return (
    <div className="flex items-center gap-3 text-xs text-muted">
      <progress aria-label={text.searching} value={tried} max={Math.max(total, 1)} className="h-1.5 min-w-0 flex-1" />
      <span className="font-mono">{text.progress(number(tried), number(total))}</span>
      <Button size="small" onClick={stop}>
        {text.stop}
      </Button>
    </div>
  )
}
