import { outcome } from '#core/batch/row-columns.ts'
import { useBatchText } from '#i18n/batch-text.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/panel.tsx'
import { changeFilter, useBatch } from './batch-store.ts'
import { FacetName } from './facet-words.tsx'
import { type Facet, facets, type RowTable } from './row-table.ts'
import type { FacetCount, Selection } from './select-rows.ts'
import { WhatComes } from './what-comes.tsx'

/** Bars of one facet that are shown. */
const most = 8

/** How the rows are spread: each bar is a filter. */
export function SummaryPanel() {
  const { summary, empty } = useBatchText()
  const hasFile = useBatch(({ state }) => state !== 'empty')
  const selected = useBatch(state => state.selection)
  const filtered = useBatch(({ filter }) => filter.search !== '' || Object.keys(filter.chosen).length > 0)
  const clear = filtered && (
    <Button size="small" onClick={() => changeFilter({ chosen: {}, search: '' })}>
      {summary.clear}
    </Button>
  )
  return (
    <Panel id="batch-summary" title={hasFile ? summary.title : empty.title} sub={selected && summary.sub} tools={clear}>
      {selected ? (
        <div className="grid gap-x-6 gap-y-4 px-3.5 pb-3.5 md:grid-cols-2">
          {facets.map(facet => (
            <FacetBars key={facet} facet={facet} {...selected} />
          ))}
        </div>
      ) : hasFile ? (
        <p className="px-3.5 pb-3.5 text-[13px] text-muted">{summary.empty}</p>
      ) : (
        <WhatComes />
      )}
    </Panel>
  )
}

function FacetBars({ facet, table, counts: { [facet]: counts } }: Selection & { facet: Facet }) {
  const { summary } = useBatchText()
  if (counts.length === 0) return null
  const shown = facet === 'hour' ? counts.slice(-24) : counts.slice(0, most)
  const largest = Math.max(...shown.map(({ count }) => count))
  return (
    <div className={facet === 'hour' ? 'min-w-0 md:col-span-2' : 'min-w-0'}>
      <h3 className="pb-1 text-xs font-medium text-muted">{summary.facets[facet]}</h3>
      <ul className={facet === 'hour' ? 'gap-x-6 md:columns-2' : undefined}>
        {shown.map(one => (
          <Bar key={one.value} facet={facet} table={table} one={one} largest={largest} />
        ))}
      </ul>
      {counts.length > shown.length && (
        <p className="pt-1 text-xs text-muted">{summary.more(counts.length - shown.length)}</p>
      )}
    </div>
  )
}

function Bar({ facet, table, one, largest }: { facet: Facet; table: RowTable; one: FacetCount; largest: number }) {
  const { number } = useBatchText()
  const chosen = useBatch(({ filter }) => filter.chosen)
  const isChosen = chosen[facet] === one.value
  const choose = () => {
    const { [facet]: _before, ...others } = chosen
    changeFilter({ chosen: isChosen ? others : { ...others, [facet]: one.value } })
  }
  return (
    <li className="break-inside-avoid pb-0.5">
      <button
        type="button"
        aria-pressed={isChosen}
        onClick={choose}
        className="grid w-full grid-cols-[minmax(0,1fr)_auto] gap-x-3 rounded-md px-1.5 py-1 text-left text-[13px] hover:bg-sunken aria-pressed:bg-sunken"
      >
        <span className="min-w-0 wrap-anywhere">
          <FacetName table={table} facet={facet} value={one.value} />
        </span>
        <span className="tabular-nums">{number(one.count)}</span>
        <svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none" className="col-span-2 h-1 w-full">
          <rect width={(100 * one.count) / largest} height="4" rx="1" className={hueOf(facet, one.value)} />
        </svg>
      </button>
    </li>
  )
}

function hueOf(facet: Facet, value: number): string {
  if (facet !== 'outcome') return 'fill-line-strong'
  if (value === outcome.match) return 'fill-ok'
  return value === outcome['no-secret'] || value === outcome.unreadable ? 'fill-warn' : 'fill-bad'
}
