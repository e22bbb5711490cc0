import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import type { FoundCharacter } from '#core/bytes/invisible.ts'
import { InvisibleBlock } from './invisible-block.tsx'
import { missedIn } from './missed-characters.ts'
import { MissedList } from './missed-list.tsx'
import { cutPlaces } from './text-chunks.ts'
import type { Value } from './value.ts'
import type { ValueWords } from './value-words.ts'
import './invisible-view.css'

interface InvisibleViewProps {
  value: Value
  label: string
  words: ValueWords
}

/** The box takes the focus, so that the keys can scroll it. */
const focusable = { role: 'group', tabIndex: 0 }
const charactersInLine = 90
const lineHeight = 23

/** A value with a glyph for everything that the eye misses, and a list of it below. Only the blocks in sight exist. */
export function InvisibleView({ value: newest, label, words }: InvisibleViewProps) {
  // Searching megabytes must not hold up a key press: this view may follow a moment later.
  const value = useDeferredValue(newest)
  const { found, capped } = useMemo(() => missedIn(value.text), [value])
  const blocks = useMemo(() => cutPlaces(value.text), [value])
  const [chosen, setChosen] = useState<number | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => {
      const { start, end } = blocks[index] ?? { start: 0, end: 0 }
      return lineHeight * Math.ceil((end - start) / charactersInLine)
    },
    overscan: 1,
  })
  const choose = ({ index }: FoundCharacter) => {
    setChosen(index)
    rows.scrollToIndex(blocks.findLastIndex(block => block.start <= index))
  }
  return (
    <>
      <section ref={scroller} aria-label={label} className="value-scroller px-3.5" {...focusable}>
        <div className="relative" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              ref={rows.measureElement}
              data-index={index}
              className="invisible-row value-text font-mono"
              style={{ transform: `translateY(${start}px)` }}
            >
              <InvisibleBlock
                value={value}
                found={found}
                start={blocks[index]?.start ?? 0}
                end={blocks[index]?.end ?? 0}
                chosen={chosen}
                words={words}
              />
            </div>
          ))}
        </div>
      </section>
      <MissedList found={found} capped={capped} exact={value.textIsExact} words={words} onChoose={choose} />
    </>
  )
}
