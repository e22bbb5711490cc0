import { memo } from 'react'
import { type ByteCharacter, type HexCell, type HexRun, hexRow } from './hex-rows.ts'
import type { Value } from './value.ts'

interface HexRowProps {
  value: Value
  row: number
  perRow: number
  /** Hex digits of the offset. */
  digits: number
  top: number
  /** The character to light up, where this row holds a part of it. */
  active: ByteCharacter | null
}

/** One row: offset, bytes, text. A byte and its character light up together. */
export const HexRow = memo(function HexRow({ value, row, perRow, digits, top, active }: HexRowProps) {
  const runs = hexRow(value, row, perRow)
  const offset = (row * perRow).toString(16).padStart(digits, '0')
  return (
    <div className="hex-row" style={{ transform: `translateY(${top}px)` }}>
      <span className="text-muted select-none">{offset}</span>
      <span className="hex-bytes" data-wide={perRow === 16 || undefined}>
        {runs.map(run => (
          <Run key={run.span.id} run={run} active={active} show={cell => cell.hex} perRow={perRow} />
        ))}
      </span>
      <span className="hex-text">
        {runs.map(run => (
          <Run key={run.span.id} run={run} active={active} show={cell => cell.glyph} perRow={perRow} />
        ))}
      </span>
    </div>
  )
})

interface RunProps {
  run: HexRun
  active: ByteCharacter | null
  perRow: number
  show: (cell: HexCell) => string
}

function Run({ run: { span, cells }, active, show, perRow }: RunProps) {
  return (
    <span data-field={span.hue} title={span.label} className={span.hue ? 'segment' : 'text-literal'}>
      {cells.map(cell => (
        <span
          key={cell.at}
          data-at={cell.at}
          data-lit={(active && cell.at >= active.start && cell.at < active.end) || undefined}
          data-half={cell.at % perRow === 8 || undefined}
        >
          {show(cell)}
        </span>
      ))}
    </span>
  )
}
