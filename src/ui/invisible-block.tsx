import { memo, useEffect, useRef } from 'react'
import type { FoundCharacter } from '#core/bytes/invisible.ts'
import { type Mark, markText } from './missed-characters.ts'
import type { Value } from './value.ts'
import type { ValueWords } from './value-words.ts'

interface InvisibleBlockProps {
  value: Value
  found: readonly FoundCharacter[]
  /** The stretch of the text that this block draws, in UTF-16 units. */
  start: number
  end: number
  /** Index of the character to bring into sight. */
  chosen: number | null
  words: ValueWords
}

/** One stretch of a value, its fields in their colours, a glyph for each character that the eye misses. */
export const InvisibleBlock = memo(function InvisibleBlock(props: InvisibleBlockProps) {
  const { value, found, start, end, chosen, words } = props
  return value.spans
    .filter(span => span.start < end && span.end > start)
    .map(span => (
      <span key={span.id} data-field={span.hue} title={span.label} className={span.hue ? 'segment' : 'text-literal'}>
        {markText(value.text, found, Math.max(span.start, start), Math.min(span.end, end)).map(mark => (
          <Marked key={mark.at} mark={mark} exact={value.textIsExact} chosen={mark.at === chosen} words={words} />
        ))}
      </span>
    ))
})

interface MarkedProps {
  mark: Mark
  /** False where byte offsets in the text are not those of the value. */
  exact: boolean
  chosen: boolean
  words: ValueWords
}

function Marked({ mark, exact, chosen, words }: MarkedProps) {
  if (mark.kind === 'text') return mark.text
  if (mark.kind === 'blanks') return <span className="invisible-blank">{mark.text}</span>
  return (
    <Missed
      mark={mark}
      name={exact ? words.namedAtByte(mark.found.name, mark.found.byteIndex) : mark.found.name}
      chosen={chosen}
    />
  )
}

interface MissedProps {
  mark: Extract<Mark, { kind: 'missed' }>
  name: string
  chosen: boolean
}

function Missed({ mark, name, chosen }: MissedProps) {
  const element = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen) element.current?.focus()
  }, [chosen])
  return (
    <>
      <button
        ref={element}
        type="button"
        // Line ends and tabs are many and known: the tab key goes past them.
        tabIndex={isLayout(mark.found) ? -1 : 0}
        aria-label={name}
        className="invisible-glyph"
      >
        {mark.glyph}
      </button>
      {mark.endsLine && '\n'}
    </>
  )
}

const isLayout = ({ kind }: FoundCharacter) => kind === 'line-end' || kind === 'tab'
