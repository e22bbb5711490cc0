import { CircleCheck, CircleDashed, CircleX, Search } from 'lucide-react'
import { Suspense } from 'react'
import { utf8Length } from '#core/bytes/utf8.ts'
import { isTooLongToWrite } from '#core/diagnose/mistakes/bounds.ts'
import type { Diagnosis, StandIn } from '#core/index.ts'
import { ExplanationName } from '#explaining/mistake-title.tsx'
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
    findings: { 'shape-stand-in': standIns },
  } = useVerifyText()
  const outcome = outcomeOf(diagnosis)
  const { icon: Icon, look } = looks[outcome]
  const first = query.data?.explanations[0]
  return (
    <section
      id="verdict"
      tabIndex={-1}
      aria-labelledby="verdict-title"
      className={`z-10 grid gap-2 rounded-xl border px-4 py-3 outline-offset-2 lg:sticky lg:top-[4.25rem] print:static ${look}`}
    >
      <div
        role="status"
        aria-atomic
        data-testid="verdict"
        data-outcome={outcome}
        className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3.5"
      >
        <Icon size={34} strokeWidth={1.75} aria-hidden />
        <div className="grid min-w-0">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h2 id="verdict-title" className="text-2xl leading-8 font-semibold tracking-[-0.02em]">
              {words.titles[outcome === 'searching' && diagnosis.matches === undefined ? 'comparing' : outcome]}
            </h2>
            {outcome === 'explained' && <p className="text-xs">{words.explained(first?.mistakes.length ?? 0)}</p>}
            {outcome === 'searching' && <p className="text-xs">{words.searching}</p>}
          </div>
          <SecondLine outcome={outcome} failed={query.isError} first={first} standIn={diagnosis.standIn} />
        </div>
      </div>
      {outcome === 'match' && <MatchNotes />}
      {(diagnosis.standIn || outcome === 'unexplained') && (
        <p className="text-[13px]">{diagnosis.standIn ? standIns[diagnosis.standIn].fix : remains}</p>
      )}
      <LongBody outcome={outcome} />
      {outcome === 'stopped' && (
        <Button size="small" className="justify-self-start" onClick={() => query.refetch()}>
          {words.again}
        </Button>
      )}
    </section>
  )
}

/** Said as soon as there is something to search for, and not after minutes: what a body of this length leaves out. */
function LongBody({ outcome }: { outcome: Outcome }) {
  const { long } = useVerifyText().verdict
  const { locale } = useLocale()
  const body = useCase(state => state.request.body)
  const bodyText = typeof body === 'string' ? body : null
  if (outcome === 'empty' || outcome === 'match' || !isTooLongToWrite({ body, bodyText })) return null
  const bytes = bodyText === null ? body.length : utf8Length(bodyText)
  return <p className="text-[13px]">{long(bytes.toLocaleString(locale))}</p>
}

function outcomeOf({ query, complete, observed, matches, standIn }: ReturnType<typeof useDiagnosis>): Outcome {
  // What is hidden may be right
  if (standIn) return standIn === 'masked' ? 'empty' : 'unexplained'
  if (!observed || !complete) return 'empty'
  if (matches) return 'match'
  if (query.isFetching) return 'searching'
  return query.data?.outcome ?? (query.isError ? 'stopped' : 'searching')
}

interface SecondLineProps {
  outcome: Outcome
  failed: boolean
  /** The likeliest explanation, where there is one. */
  first: Diagnosis['explanations'][number] | undefined
  standIn: StandIn | null
}

/** The cause by its name, how far the search is, or what the verdict means: of one height, so that nothing below it moves. */
function SecondLine({ outcome, failed, first, standIn }: SecondLineProps) {
  const { 'shape-stand-in': standIns } = useVerifyText().findings
  return (
    <div className="grid min-h-6 content-center text-sm">
      {outcome === 'searching' ? (
        <Progress />
      ) : outcome === 'explained' ? (
        <p className="font-medium">
          <Suspense fallback={'\u00a0'}>{first && <ExplanationName explanation={first} />}</Suspense>
        </p>
      ) : (
        <p>{standIn ? standIns[standIn].is : <Detail outcome={outcome} failed={failed} />}</p>
      )}
    </div>
  )
}

function Detail({ outcome, failed }: { outcome: Outcome; failed: boolean }) {
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
      return null
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
