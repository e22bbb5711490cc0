import { useRef, useState } from 'react'
import { useBatchText } from '#i18n/batch-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { saveFile } from '#ui/save-file.ts'
import { changeFilter, selectedNow, useBatch } from './batch-store.ts'
import { exportCsv, exportLines } from './export-rows.ts'
import { RowCells, rowColumns } from './row-cells.tsx'
import type { Selection } from './select-rows.ts'
import { rowHeight, useRowWindow } from './use-row-window.ts'

/** The rows themselves: searched, sorted, opened, downloaded. */
export function RowsPanel() {
  const { table: words, rows: countOf } = useBatchText()
  const selected = useBatch(state => state.selection)
  if (!selected) return null
  return (
    <Panel
      id="batch-rows"
      title={words.title}
      sub={countOf(selected.rows.length)}
      tools={
        <>
          <Button size="small" onClick={() => void download('lines')}>
            {words.download}
          </Button>
          <Button size="small" onClick={() => void download('csv')}>
            {words.downloadCsv}
          </Button>
        </>
      }
    >
      <div className="grid gap-2 px-3.5 pb-3.5">
        <SearchField />
        <Rows {...selected} />
      </div>
    </Panel>
  )
}

async function download(form: 'lines' | 'csv'): Promise<void> {
  const selected = await selectedNow()
  if (!selected) return
  const { table, rows } = selected
  if (form === 'csv') saveFile('verdicts.csv', 'text/csv', await exportCsv(table, rows))
  else saveFile('verdicts.jsonl', 'application/x-ndjson', await exportLines(table, rows))
}

function SearchField() {
  const { table: words } = useBatchText()
  const search = useBatch(({ filter }) => filter.search)
  return (
    <input
      type="search"
      aria-label={words.search}
      placeholder={words.searchHint}
      className="min-h-8.5 w-full rounded-lg border border-line bg-paper px-2.5 text-[13px] placeholder:text-muted"
      value={search}
      onChange={({ currentTarget }) => changeFilter({ search: currentTarget.value })}
    />
  )
}

function Rows({ table, rows }: Selection) {
  const { table: words } = useBatchText()
  const scroller = useRef<HTMLDivElement>(null)
  const { height, first, count, top } = useRowWindow(scroller, rows.length)
  const [failed, setFailed] = useState(false)
  const inView = rows.subarray(first, first + count)
  return (
    <>
      {failed && (
        <p role="alert" className="text-[13px] text-bad">
          {words.cannotOpen}
        </p>
      )}
      <div ref={scroller} className="max-h-[min(36rem,70vh)] overflow-auto rounded-lg border border-line">
        <table aria-label={words.title} aria-rowcount={rows.length + 1} className="block min-w-210 text-[13px]">
          <Heading />
          <tbody className="relative block" style={{ height }}>
            {[...inView].map((row, at) => (
              <tr
                key={row}
                aria-rowindex={first + at + 2}
                className="absolute inset-x-0 grid grid-cols-(--batch-columns) items-center border-t border-line"
                style={{ top: top + at * rowHeight, height: rowHeight }}
              >
                <RowCells table={table} row={row} onFailed={setFailed} />
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="px-2.5 py-3 text-[13px] text-muted">{words.none}</p>}
      </div>
    </>
  )
}

function Heading() {
  const { table: words } = useBatchText()
  const { sort, descending } = useBatch(state => state.filter)
  return (
    <thead className="sticky top-0 z-10 block bg-surface text-xs text-muted">
      <tr className="grid grid-cols-(--batch-columns)">
        {rowColumns.map(column => (
          <th key={column} aria-sort={sort === column ? (descending ? 'descending' : 'ascending') : 'none'}>
            <button
              type="button"
              title={words.sortBy(words.columns[column])}
              className="min-h-8 w-full px-2.5 text-left font-medium hover:text-ink"
              onClick={() => changeFilter({ sort: column, descending: sort === column && !descending })}
            >
              {words.columns[column]} {sort === column && <span aria-hidden>{descending ? '↓' : '↑'}</span>}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  )
}
