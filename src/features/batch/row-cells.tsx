import type { ReactNode } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { outcome, outcomes } from '#core/batch/row-columns.ts'
import { useBatchText } from '#i18n/batch-text.ts'
import { FacetName } from './facet-words.tsx'
import { openRow } from './open-row.ts'
import type { RowTable } from './row-table.ts'
import { secondText } from './second-text.ts'

export const rowColumns = ['line', 'outcome', 'client', 'endpoint', 'cause', 'hour'] as const

interface RowCellsProps {
  table: RowTable
  row: number
  onFailed: (failed: boolean) => void
}

/** The cells of one row; its line opens it in Verify. */
export function RowCells({ table, row, onFailed }: RowCellsProps) {
  const { table: words, number, outcomes: outcomeWords } = useBatchText()
  const { columns } = table
  const line = columns.line[row] as number
  const code = columns.outcome[row] as number
  const open = async () => {
    const opened = await openRow(row)
    onFailed(!opened)
    if (opened) navigate('/verify')
  }
  return (
    <>
      <Cell>
        <button
          type="button"
          aria-label={words.open(line)}
          className="min-h-6 font-mono text-xs text-path underline"
          onClick={() => void open()}
        >
          {number(line)}
        </button>
      </Cell>
      <Cell look={code === outcome.match ? 'text-ok' : code >= outcome['no-secret'] ? 'text-warn' : 'text-bad'}>
        {outcomeWords[outcomes[code] ?? 'unreadable']}
      </Cell>
      <Cell look="font-mono text-xs">{table.texts.client[columns.client[row] as number]}</Cell>
      <Cell look="font-mono text-xs">
        <EndpointText text={table.texts.endpoint[columns.endpoint[row] as number] ?? ''} />
      </Cell>
      <Cell>
        <Why table={table} row={row} />
      </Cell>
      <Cell look="font-mono text-xs">{secondText(columns.time[row] as number)}</Cell>
    </>
  )
}

function Cell({ look = '', children }: { look?: string; children: ReactNode }) {
  return <td className={`truncate px-2.5 ${look}`}>{children}</td>
}

/** Whole in the text; where there is no room for all of it, its end is shown, which tells one endpoint from another. */
function EndpointText({ text }: { text: string }) {
  const end = /(?:\/[^/]*){1,2}$/.exec(text)?.index ?? 0
  return (
    <span title={text} className="flex">
      <span className="truncate">{text.slice(0, end)}</span>
      <span className="max-w-full shrink-0 truncate">{text.slice(end)}</span>
    </span>
  )
}

function Why({ table, row }: { table: RowTable; row: number }) {
  const { reasons } = useBatchText()
  const { columns, texts } = table
  const cause = columns.cause[row] as number
  if (cause >= 0) return <FacetName table={table} facet="cause" value={cause} />
  const reason = texts.reason[columns.reason[row] as number]
  return isReason(reasons, reason) ? reasons[reason] : null
}

function isReason<T extends object>(reasons: T, text: string | undefined): text is keyof T & string {
  return text !== undefined && text in reasons
}
