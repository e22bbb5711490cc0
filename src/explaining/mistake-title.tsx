import type { Direction, ExplainedMistake, Explanation } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { useFindingTexts } from '#i18n/findings/finding-texts.ts'
import { sayParams } from '#i18n/param-words.ts'
import { nameOf } from './group-explanations.ts'
import { useMistakeText } from './mistake-words.ts'

type SentRewritten = Extract<Direction, { kind: 'sent-rewritten' }>

type Titled = Pick<ExplainedMistake, 'id' | 'params'> & Partial<Pick<ExplainedMistake, 'dimension'>>

/** What a mistake is called, with its parameters. */
export function MistakeTitle({ mistake: { id, dimension, params = {} } }: { mistake: Titled }) {
  const { params: words } = useExplainingText()
  const text = useMistakeText(id)
  // How a body was written is a finding, with this request's own values: the style's name is ours alone
  const { style: _, ...others } = params
  const told = sayParams(words, dimension === 'body' ? others : params)
  return (
    <span>
      {text.title}
      {told.length > 0 && <span className="ml-2 font-mono text-xs font-normal text-muted">{told.join(' · ')}</span>}
    </span>
  )
}

/** Mistakes that were made together. */
export function MistakeTitles({ mistakes }: { mistakes: readonly Titled[] }) {
  return mistakes.map((mistake, at) => (
    <span key={nameOf(mistake)}>
      {at > 0 && ' + '}
      <MistakeTitle mistake={mistake} />
    </span>
  ))
}

/** What sending did to what was signed, as a name: its sentence without the full stop. */
export function SentName({ direction }: { direction: SentRewritten }) {
  return useFindingTexts().direction(direction).said.replace(/\.$/, '')
}

/** Whether sending changed the field that these mistakes are all about: they are called by that then. */
export function sentOf({ mistakes, direction }: Pick<Explanation, 'mistakes' | 'direction'>): SentRewritten | null {
  if (direction?.kind !== 'sent-rewritten') return null
  return mistakes.every(({ dimension }) => dimension === direction.field) ? direction : null
}

/** An explanation in one short line. */
export function ExplanationName({ explanation }: { explanation: Pick<Explanation, 'mistakes' | 'direction'> }) {
  const sent = sentOf(explanation)
  return sent ? <SentName direction={sent} /> : <MistakeNames mistakes={explanation.mistakes} />
}

/** The same in one short line, without parameters. */
export function MistakeNames({ mistakes }: { mistakes: readonly Pick<ExplainedMistake, 'id' | 'params'>[] }) {
  return mistakes.map((mistake, at) => (
    <span key={nameOf(mistake)}>
      {at > 0 && ' + '}
      <MistakeName id={mistake.id} />
    </span>
  ))
}

function MistakeName({ id }: Pick<ExplainedMistake, 'id'>) {
  return useMistakeText(id).title
}
