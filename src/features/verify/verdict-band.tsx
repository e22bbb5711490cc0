import { CircleCheck, CircleDashed, CircleX, Search } from 'lucide-react'
import type { Diagnosis } from '#core/index.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Button } from '#ui/button.tsx'
import { useCase } from '#workspace/use-case.ts'
import { useDiagnosis, useProgress } from './diagnosis-query.ts'
import { MatchNotes } from './match-notes.tsx'

export type Outcome = 'empty' | 'searching' | Diagnosis['outcome']

const looks: Record<Outcome, { icon: typeof Search; look: string }> = {
  empty: { icon: CircleDashed, look: 'border-line bg-sunken text-ink' },
  searching: { icon: Search, look: 'border-warn/30 bg-warn-bg text-warn' },
  match: { icon: CircleCheck, look: 'border-ok/30 bg-ok-bg text-ok' },
  explained: { icon: CircleX, look: 'border-bad/30 bg-bad-bg text-bad' },
  unexplained: { icon: CircleX, look: 'border-bad/30 bg-bad-bg text-bad' },
  stopped: { icon: CircleDashed, look: 'border-warn/30 bg-warn-bg text-warn' },
}

/** The answer in one line, as soon as there is one; it stays in view. Announced when it changes, not while it is sought. */
export function VerdictBand() {
  const diagnosis = useDiagnosis()
  const { query } = diagnosis
  const {
    verdict: words,
    ruledOut: { remains },
  } = useVerifyText()
  const outcome = outcomeOf(diagnosis)
  const { icon: Icon, look } = looks[outcome]
  return (
    <section
      id="verdict"
      tabIndex={-1}
      aria-labelledby="verdict-title"
      className={`z-10 grid gap-2 rounded-xl border px-4 py-3 outline-offset-2 lg:sticky lg:top-[4.25rem] print:static ${look}`}
    >
      <div role="status" aria-atomic data-testid="verdict" data-outcome={outcome} className="flex items-center gap-3">
        <Icon size={26} aria-hidden className="shrink-0" />
        <div className="grid min-w-0 gap-x-3 sm:flex sm:flex-wrap sm:items-baseline">
          <h2 id="verdict-title" className="text-xl font-semibold tracking-[-0.015em]">
            {words.titles[outcome === 'searching' && diagnosis.matches === undefined ? 'comparing' : outcome]}
          </h2>
          <p className="text-[13px]">
            <Detail outcome={outcome} failed={query.isError} mistakes={query.data?.explanations[0]?.mistakes.length} />
          </p>
        </div>
      </div>
      {outcome === 'match' && <MatchNotes />}
      {outcome === 'unexplained' && <p className="text-[13px]">{remains}</p>}
      {outcome === 'searching' && <Progress />}
      {outcome === 'stopped' && (
        <Button size="small" className="justify-self-start" onClick={() => query.refetch()}>
          {words.again}
        </Button>
      )}
    </section>
  )
}

function outcomeOf({ query, complete, observed, matches }: ReturnType<typeof useDiagnosis>): Outcome {
  if (!observed || !complete) return 'empty'
  if (matches) return 'match'
  if (query.isFetching) return 'searching'
  return query.data?.outcome ?? (query.isError ? 'stopped' : 'searching')
}

function Detail({
  outcome,
  failed,
  mistakes = 1,
}: {
  outcome: Outcome
  failed: boolean
  mistakes?: number | undefined
}) {
  const words = useVerifyText().verdict
  const observed = useCase(state => state.observed)
  const request = useCase(state => state.request)
  switch (outcome) {
    case 'empty':
      if (!observed && request.path === '') return words.empty
      if (request.path === '') return words.needs.path
      if (request.token === '') return words.needs.token
      return request.signingSecret || request.clientSecret ? words.empty : words.needs.secret
    case 'explained':
      return words.explained(mistakes)
    case 'stopped':
      return failed ? words.failed : words.stopped
    default:
      return words[outcome]
  }
}

function Progress() {
  const text = useVerifyText().verdict
  const { locale } = useLocale()
  const { tried, total, stop } = useProgress()
  const number = (value: number) => value.toLocaleString(locale)
  return (
    <div className="flex items-center gap-3 text-xs">
      <progress aria-label={text.searching} value={tried} max={Math.max(total, 1)} className="h-1.5 min-w-0 flex-1" />
      <span className="font-mono">{text.progress(number(tried), number(total))}</span>
      <Button size="small" onClick={stop}>
        {text.stop}
      </Button>
    </div>
  )
}
