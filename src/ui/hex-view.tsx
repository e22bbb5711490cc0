import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useRef, useState } from 'react'
import { nameCharacter } from '#core/bytes/invisible.ts'
import { hexByte } from './hex-byte.ts'
import { HexRow } from './hex-row.tsx'
import { characterAt } from './hex-rows.ts'
import type { Value } from './value.ts'
import type { ValueWords } from './value-words.ts'
import './hex-view.css'

const rowHeight = 22

interface HexViewProps {
  value: Value
  label: string
  words: ValueWords
}

/** A value as bytes: offset, hex, text. Only the rows in sight exist. Pointer or arrow keys name a byte and its character. */
export function HexView({ value, label, words }: HexViewProps) {
  const { bytes } = value
  const scroller = useRef<HTMLDivElement>(null)
  const digits = Math.max(4, (bytes.length - 1).toString(16).length)
  const perRow = useBytesPerRow(scroller, digits)
  const [pointed, setPointed] = useState<number | null>(null)
  const helpId = useId()
  const rows = useVirtualizer({
    count: Math.ceil(bytes.length / perRow),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const at = pointed !== null && pointed < bytes.length ? pointed : null
  const character = at === null ? null : characterAt(bytes, at)
  const onKeyDown = (event: KeyboardEvent) => {
    const first = Math.ceil((scroller.current?.scrollTop ?? 0) / rowHeight) * perRow
    const next = moved(event.key, at, first, perRow, bytes.length)
    if (next === null) return
    event.preventDefault()
    setPointed(next)
    rows.scrollToIndex(Math.floor(next / perRow))
  }
  return (
    <div>
      <section
        ref={scroller}
        aria-label={label}
        aria-describedby={helpId}
        className="value-scroller hex-view font-mono"
        {...interactive({ onKeyDown, onPointer: setPointed })}
      >
        <div className="relative" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, start }) => (
            <HexRow
              key={index}
              value={value}
              row={index}
              perRow={perRow}
              digits={digits}
              top={start}
              active={character && touches(character, index, perRow) ? character : null}
            />
          ))}
        </div>
      </section>
      <p id={helpId} aria-live="polite" className="min-h-7 border-t border-line px-3.5 py-1 text-xs text-muted">
        {character ? describe(value, character, words) : words.hexHelp}
      </p>
    </div>
  )
}

/** The box listens for all its bytes: pointing at one, and moving over them by key. */
function interactive({
  onKeyDown,
  onPointer,
}: {
  onKeyDown: (event: KeyboardEvent) => void
  onPointer: (at: number | null) => void
}) {
  return {
    role: 'group',
    tabIndex: 0,
    onKeyDown,
    onPointerOver: ({ target }: PointerEvent) => {
      const cell = target instanceof Element ? target.closest('[data-at]') : null
      if (cell) onPointer(Number(cell.getAttribute('data-at')))
    },
    onPointerLeave: () => onPointer(null),
  }
}

function moved(key: string, at: number | null, first: number, perRow: number, length: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: perRow,
    ArrowUp: -perRow,
    PageDown: 16 * perRow,
    PageUp: -16 * perRow,
    Home: -length,
    End: length,
  }
  const step = steps[key]
  if (step === undefined || length === 0) return null
  if (at === null && Math.abs(step) < length) return Math.min(first, length - 1)
  return Math.min(Math.max((at ?? 0) + step, 0), length - 1)
}

function touches({ start, end }: { start: number; end: number }, row: number, perRow: number): boolean {
  return start < (row + 1) * perRow && end > row * perRow
}

function describe({ bytes, spans }: Value, character: ReturnType<typeof characterAt>, words: ValueWords): string {
  const { start, end, codePoint } = character
  const hex = Array.from(bytes.subarray(start, end), hexByte).join(' ').toUpperCase()
  const name = codePoint === null ? words.hexNoText : nameCharacter(codePoint)
  const field = spans.find(span => span.byteStart <= start && start < span.byteEnd)?.label
  return [words.hexPlace(start, end), hex, name, field].filter(Boolean).join(' · ')
}

/** Sixteen bytes in a row where they fit, eight where they do not. */
function useBytesPerRow(element: { current: HTMLElement | null }, digits: number): number {
  const [perRow, setPerRow] = useState(16)
  useEffect(() => {
    const box = element.current
    if (!box) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setPerRow(entry.contentRect.width >= (digits + 73) * 7.25 ? 16 : 8)
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [element, digits])
  return perRow
}
