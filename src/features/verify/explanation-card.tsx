import type { ReactNode } from 'react'
import { type ExplainedMistake, type Explanation, mistakeInfo } from '#core/index.ts'
import { useMistakeTexts } from '#i18n/mistakes/mistake-texts.ts'
import { useVerifyText } from '#i18n/verify-text.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { nameOf } from './group-explanations.ts'
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

/** Another cause of the same bytes, in one line; its story opens on demand. */
export function OtherExplanation({ mistakes }: { mistakes: readonly ExplainedMistake[] }) {
  return (
    <article data-testid="explanation">
      {mistakes.map(mistake => (
        <Disclosure key={nameOf(mistake)} title={<Title mistake={mistake} />}>
          <Story id={mistake.id} />
          <MistakeFix id={mistake.id} />
        </Disclosure>
      ))}
    </article>
  )
}

function Headline({ mistake }: { mistake: ExplainedMistake }) {
  const { dimensions } = useVerifyText()
  return (
    <div className="grid gap-1">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-sm font-medium">
        <span className="rounded-full bg-bad-bg px-2.5 py-0.5 text-xs font-semibold text-bad">
          {dimensions[mistake.dimension as keyof typeof dimensions]}
        </span>
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
      {texts[mistake.id]?.title ?? mistake.id}
      {entries.length > 0 && (
        <span className="ml-2 font-mono text-xs font-normal text-muted">
          {entries.map(([name, value]) => `${params[name] ?? name} ${value}`).join(' · ')}
        </span>
      )}
    </span>
  )
}

function Story({ id }: { id: string }) {
  const texts = useMistakeTexts()
  const { why, producers } = useVerifyText()
  const typical = mistakeInfo(id)?.producers ?? []
  return (
    <p className="text-[13px] text-muted">
      {texts[id]?.happened} {why.producers} {typical.map(producer => producers[producer]).join(', ')}.
    </p>
  )
}
