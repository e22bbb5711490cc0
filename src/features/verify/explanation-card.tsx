import type { ReactNode } from 'react'
import { type Dimension, type ExplainedMistake, type Explanation, type MistakeId, mistakeTable } from '#core/index.ts'
import { useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { type Cause, type ExplanationGroup, nameOf } from './group-explanations.ts'
import { MistakeFix } from './mistake-fix.tsx'

/** One minimal set of mistakes: what happened, the strings side by side, and what to change at the sender. */
export function ExplanationCard({ explanation, children }: { explanation: Explanation; children: ReactNode }) {
  const { mistakes } = explanation
  return (
    <article data-testid="explanation" className="grid gap-3 rounded-lg border border-line px-3 py-3">
      {mistakes.map(mistake => (
        <Headline key={nameOf(mistake)} mistake={mistake} />
      ))}
      {children}
      {mistakes.map(mistake => (
        <MistakeFix key={nameOf(mistake)} id={mistake.id} named={mistakes.length > 1} />
      ))}
    </article>
  )
}

/** Several causes of the same bytes: what they have in common as facts, then each as the possibility that it is. */
export function AmbiguousCard({ group, children }: { group: ExplanationGroup; children: ReactNode }) {
  const { why } = useVerifyText()
  const { shared, causes, choices } = group
  const [only] = choices.length === 1 ? choices : []
  return (
    <article data-testid="explanation" className="grid gap-3 rounded-lg border border-line px-3 py-3">
      {shared.map(mistake => (
        <Headline key={nameOf(mistake)} mistake={mistake} />
      ))}
      {only && <ChoiceHeading options={only} />}
      {children}
      {shared.map(mistake => (
        <MistakeFix key={nameOf(mistake)} id={mistake.id} named />
      ))}
      {only ? (
        <Options options={only} areExplanations />
      ) : (
        choices.map(options => (
          <div key={options[0]?.key} className="grid gap-1.5">
            <ChoiceHeading options={options} />
            <Options options={options} />
          </div>
        ))
      )}
      {!only && <Combinations causes={causes.slice(1)} />}
      {causes[0]?.mistakes.some(({ dimension }) => dimension === 'body') && (
        <p className="text-xs text-muted">{why.probe}</p>
      )}
    </article>
  )
}

function ChoiceHeading({ options }: { options: readonly Cause[] }) {
  const { why } = useVerifyText()
  const dimensions = new Set(options.flatMap(({ mistakes }) => mistakes.map(({ dimension }) => dimension)))
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-sm font-medium">
      {[...dimensions].map(dimension => (
        <DimensionMark key={dimension} dimension={dimension} />
      ))}
      {options.length > 1 && why.oneOf(options.length)}
    </h3>
  )
}

interface OptionsProps {
  options: readonly Cause[]
  /** The card stands for the first of them; the others are explanations of their own. */
  areExplanations?: boolean
}

/** Causes of which it is one, each in a line; their stories open on demand. */
function Options({ options, areExplanations = false }: OptionsProps) {
  return (
    <div className="grid gap-1.5">
      {options.map(({ key, mistakes }, at) => (
        <div
          key={key}
          data-testid={areExplanations && at > 0 ? 'explanation' : undefined}
          className="rounded-lg bg-paper px-2.5 py-1.5"
        >
          {mistakes.map(mistake => (
            <Disclosure key={nameOf(mistake)} title={<Title mistake={mistake} />} initiallyOpen={at === 0}>
              <div className="grid gap-2">
                <Story id={mistake.id} />
                <MistakeFix id={mistake.id} />
              </div>
            </Disclosure>
          ))}
        </div>
      ))}
    </div>
  )
}

/** What several choices come to, set by set. */
function Combinations({ causes }: { causes: readonly Cause[] }) {
  const { why } = useVerifyText()
  return (
    <details className="text-xs text-muted">
      <summary className="cursor-pointer">{why.combinations(causes.length)}</summary>
      <ul className="m-0 mt-1.5 grid list-disc gap-0.5 pl-5">
        {causes.map(({ key, mistakes }) => (
          <li key={key} data-testid="explanation">
            {mistakes.map((mistake, at) => (
              <span key={nameOf(mistake)}>
                {at > 0 && ' + '}
                <Title mistake={mistake} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

function DimensionMark({ dimension }: { dimension: Dimension }) {
  const { dimensions } = useVerifyText()
  return (
    <span className="rounded-full bg-bad-bg px-2.5 py-0.5 text-xs font-semibold text-bad">{dimensions[dimension]}</span>
  )
}

function Headline({ mistake }: { mistake: ExplainedMistake }) {
  return (
    <div className="grid gap-1">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-sm font-medium">
        <DimensionMark dimension={mistake.dimension} />
        <Title mistake={mistake} />
      </h3>
      <Story id={mistake.id} />
    </div>
  )
}

function Title({ mistake }: { mistake: ExplainedMistake }) {
  const texts = useMistakeTexts()
  const { params } = useVerifyText()
  const entries = Object.entries(mistake.params ?? {})
  return (
    <span>
      {texts[mistake.id].title}
      {entries.length > 0 && (
        <span className="ml-2 font-mono text-xs font-normal text-muted">
          {entries.map(([name, value]) => `${params[name] ?? name} ${value}`).join(' · ')}
        </span>
      )}
    </span>
  )
}

function Story({ id }: { id: MistakeId }) {
  const texts = useMistakeTexts()
  const { why, producers } = useVerifyText()
  const typical = mistakeTable[id].producers
  return (
    <p className="text-[13px] text-muted">
      {texts[id].happened} {why.producers} {typical.map(producer => producers[producer]).join(', ')}.
    </p>
  )
}
