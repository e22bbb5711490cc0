import type { ExplainedMistake } from '#core/index.ts'
import { useExplainingText } from '#i18n/explaining-text.ts'
import { sayParams } from '#i18n/param-words.ts'
import { nameOf } from './group-explanations.ts'
import { useMistakeText } from './mistake-words.ts'

/** What a mistake is called, with its parameters. */
export function MistakeTitle({ mistake: { id, params = {} } }: { mistake: Pick<ExplainedMistake, 'id' | 'params'> }) {
  const { params: words } = useExplainingText()
  const text = useMistakeText(id)
  const told = sayParams(words, params)
  return (
    <span>
      {text.title}
      {told.length > 0 && <span className="ml-2 font-mono text-xs font-normal text-muted">{told.join(' · ')}</span>}
    </span>
  )
}

/** Mistakes that were made together. */
export function MistakeTitles({ mistakes }: { mistakes: readonly Pick<ExplainedMistake, 'id' | 'params'>[] }) {
  return mistakes.map((mistake, at) => (
    <span key={nameOf(mistake)}>
      {at > 0 && ' + '}
      <MistakeTitle mistake={mistake} />
    </span>
  ))
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
