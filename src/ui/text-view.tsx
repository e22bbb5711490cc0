import { memo, useMemo, useState } from 'react'
import { copyExactly } from './exact-copy.ts'
import type { FieldHue } from './field-hue.ts'
import { chunkText, type TextChunk } from './text-chunks.ts'
import type { Value, ValueSpan } from './value.ts'
import { ValueScroller } from './value-scroller.tsx'

/** A value with more characters than this is painted in chunks, in a box that scrolls. */
const longValue = 16_384

interface TextViewProps {
  value: Value
  /** What this value is, for assistive technology. */
  label: string
  testId?: string | undefined
  /** True where it stands in a box that scrolls, however few characters it has. */
  scrolls?: boolean
}

/** A value as text, each field in its colour. The text content of the element is exactly the value. */
export const TextView = memo(function TextView({ value, label, testId, scrolls = false }: TextViewProps) {
  const { text, spans } = value
  const long = text.length > longValue
  const last = spans.findLast(({ start, end }) => end > start)
  return (
    <ValueScroller label={label} long={long || scrolls}>
      <div
        data-testid={testId}
        data-ends-line={(last && partOf(value, last).endsWith('\n')) || undefined}
        className="value-text font-mono"
        onCopy={copyExactly}
      >
        {spans.map(span => {
          const part = partOf(value, span)
          const Part = long && part.length > longValue / 2 ? LongPart : ShortPart
          return <Part key={span.id} hue={span.hue} label={span.label} text={part} />
        })}
      </div>
    </ValueScroller>
  )
})

function partOf({ text }: Value, span: ValueSpan): string {
  return span.text ?? text.slice(span.start, span.end)
}

interface PartProps {
  hue: FieldHue | undefined
  label: string | undefined
  text: string
}

const ShortPart = memo(function ShortPart({ hue, label, text }: PartProps) {
  return (
    <span data-field={hue} title={label} className={hue ? 'segment' : 'text-literal'}>
      {text}
    </span>
  )
})

/** A long part: blocks that the browser lays out only when they come into sight, and React only when they change. */
function LongPart({ hue, label, text }: PartProps) {
  const [keep] = useState(chunkKeeper)
  const chunks = useMemo(() => keep(text), [keep, text])
  return chunks.map(chunk => (
    <div key={chunk.id} className="value-chunk">
      <ShortPart hue={hue} label={label} text={chunk.text} />
    </div>
  ))
}

/** Remembers the chunks of the last text. The same text again gives the same chunks, so a repeated render changes nothing. */
function chunkKeeper(): (text: string) => readonly TextChunk[] {
  let chunks: readonly TextChunk[] = []
  let lastId = 0
  const freshId = () => ++lastId
  return text => {
    chunks = chunkText(text, chunks, freshId)
    return chunks
  }
}
