import type { ReactNode } from 'react'
import { type Dimension, type ExplainedMistake, type MistakeId, mistakeTable, type Trace } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { ExplanationDiff } from './explanation-diff.tsx'
import { type Cause, type Choice, type ExplanationGroup, nameOf } from './group-explanations.ts'
import { MistakeFix } from './mistake-fix.tsx'
import { MistakeTitle, MistakeTitles } from './mistake-title.tsx'
import { useMistakeText } from './mistake-words.ts'

/** One explanation: the strings that were signed beside the right ones, every cause that gives them, what to change at the sender. */
export function ExplanationView({ group, trace }: { group: ExplanationGroup; trace: Trace }) {
  const { first, causes } = group
  const [only] = causes.length === 1 ? causes : []
  const diff = <ExplanationDiff explanation={first} trace={trace} />
  return (
    <article data-testid="explanation" className="grid gap-3 rounded-lg border border-line px-3 py-3">
      {only ? <OnlyCause cause={only}>{diff}</OnlyCause> : <OneOfSeveral group={group}>{diff}</OneOfSeveral>}
    </article>
  )
}

/** What names a cause to scripts: the ids of all its mistakes, with blanks between them. */
function causeAttributes({ mistakes }: Cause) {
  return { 'data-testid': 'cause', 'data-mistakes': mistakes.map(({ id }) => id).join(' ') }
}

function OnlyCause({ cause, children }: { cause: Cause; children: ReactNode }) {
  const { mistakes } = cause
  return (
    <div {...causeAttributes(cause)} className="grid gap-3">
      <Headlines mistakes={mistakes} />
      {children}
      {mistakes.map(mistake => (
        <MistakeFix key={nameOf(mistake)} id={mistake.id} named={mistakes.length > 1} />
      ))}
    </div>
  )
}

/** Several causes of the same bytes: what they have in common as facts, then each as the possibility that it is. */
function OneOfSeveral({ group, children }: { group: ExplanationGroup; children: ReactNode }) {
  const { why } = useExplainingText()
  const { shared, causes, choices } = group
  const isOneChoice = choices.length === 1
  return (
    <>
      <Headlines mistakes={shared} />
      {isOneChoice && <ChoiceHeading options={choices[0] ?? []} />}
      {children}
      {shared.map(mistake => (
        <MistakeFix key={nameOf(mistake)} id={mistake.id} named />
      ))}
      {isOneChoice ? <Causes causes={causes} /> : <Choices choices={choices} />}
      {!isOneChoice && <Combinations causes={causes} />}
      {causes[0]?.own.some(({ dimension }) => dimension === 'body') && (
        <p className="text-xs text-muted">{why.probe}</p>
      )}
    </>
  )
}

function ChoiceHeading({ options }: { options: readonly Choice[] }) {
  const { why } = useExplainingText()
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

/** Causes of which it is one, each with what it has besides the shared. */
function Causes({ causes }: { causes: readonly Cause[] }) {
  return (
    <div className="grid gap-1.5">
      {causes.map((cause, at) => (
        <div key={cause.key} {...causeAttributes(cause)} className={optionLook}>
          <Stories mistakes={cause.own} open={at === 0} />
        </div>
      ))}
    </div>
  )
}

const optionLook = 'rounded-lg bg-paper px-2.5 py-1.5'

/** Choices that do not depend on each other: any option of one goes with any of another. */
function Choices({ choices }: { choices: ExplanationGroup['choices'] }) {
  return choices.map(options => (
    <div key={options[0]?.key} className="grid gap-1.5">
      <ChoiceHeading options={options} />
      {options.map(({ key, mistakes }, at) => (
        <div key={key} className={optionLook}>
          <Stories mistakes={mistakes} open={at === 0} />
        </div>
      ))}
    </div>
  ))
}

/** What such choices come to, cause by cause. */
function Combinations({ causes }: { causes: readonly Cause[] }) {
  const { why } = useExplainingText()
  return (
    <details className="text-xs text-muted">
      <summary className="cursor-pointer">{why.combinations(causes.length)}</summary>
      <ul className="m-0 mt-1.5 grid list-disc gap-0.5 pl-5">
        {causes.map(cause => (
          <li key={cause.key} {...causeAttributes(cause)}>
            <MistakeTitles mistakes={cause.own} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Each mistake in a line; its story and its fix open on demand. */
function Stories({ mistakes, open }: { mistakes: readonly ExplainedMistake[]; open: boolean }) {
  return mistakes.map(mistake => (
    <Disclosure
      key={nameOf(mistake)}
      title={
        <span className={`text-[13px] text-ink ${open ? 'font-medium' : 'font-normal'}`}>
          <MistakeTitle mistake={mistake} />
        </span>
      }
      initiallyOpen={open}
    >
      <div className="grid gap-2">
        <Story id={mistake.id} />
        <MistakeFix id={mistake.id} />
      </div>
    </Disclosure>
  ))
}

function Headlines({ mistakes }: { mistakes: readonly ExplainedMistake[] }) {
  return mistakes.map(mistake => (
    <div key={nameOf(mistake)} className="grid gap-1">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-sm font-medium">
        <DimensionMark dimension={mistake.dimension} />
        <MistakeTitle mistake={mistake} />
      </h3>
      <Story id={mistake.id} />
    </div>
  ))
}

function DimensionMark({ dimension }: { dimension: Dimension }) {
  const { dimensions } = useExplainingText()
  return (
    <span className="rounded-full bg-bad-bg px-2.5 py-0.5 text-xs font-semibold text-bad">{dimensions[dimension]}</span>
  )
}

function Story({ id }: { id: MistakeId }) {
  const { why, producers } = useExplainingText()
  const text = useMistakeText(id)
  const typical = mistakeTable[id].producers
  const named = typical.filter(producer => producer !== 'any').map(producer => producers[producer])
  return (
    <p className="text-[13px] text-muted">
      {text.happened} {why.typicalOf(named, typical.includes('any'))}
    </p>
  )
}
