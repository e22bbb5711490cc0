import type { RowsReport } from '#explaining/render-rows-report.ts'
import { blockRows, type Work } from './in-turns.ts'
import { reportOfRows } from './report-of-rows.ts'
import { type Facet, facets, type RowTable } from './row-table.ts'

export interface RowFilter {
  /** One value of each facet at most. */
  chosen: Partial<Record<Facet, number>>
  /** Part of a client id, an endpoint or a cause; or a line's number. */
  search: string
  sort: Facet | 'line'
  descending: boolean
}

export const noFilter: RowFilter = { chosen: {}, search: '', sort: 'line', descending: false }

/** What a filter lets through. */
export interface Selection {
  table: RowTable
  /** Numbers of the rows, in the filter's order. */
  rows: Uint32Array
  counts: Record<Facet, readonly FacetCount[]>
  report: RowsReport
}

export function* select(table: RowTable, filter: RowFilter): Work<Selection> {
  const rows = yield* selectRows(table, filter)
  const counts = {
    outcome: yield* countFacet(table, rows, 'outcome'),
    client: yield* countFacet(table, rows, 'client'),
    endpoint: yield* countFacet(table, rows, 'endpoint'),
    cause: yield* countFacet(table, rows, 'cause'),
    hour: yield* countFacet(table, rows, 'hour'),
  }
  return { table, rows, counts, report: yield* reportOfRows(table, rows) }
}

/** The rows that a filter lets through, in its order. Linear in the number of rows. */
export function* selectRows(table: RowTable, filter: RowFilter): Work<Uint32Array> {
  const { count } = table
  const found = new Uint32Array(count)
  const isChosen = chosenTest(table, filter.chosen)
  const isSought = searchTest(table, filter.search.trim().toLowerCase())
  let size = 0
  for (let from = 0; from < count; from += blockRows) {
    const end = Math.min(count, from + blockRows)
    for (let row = from; row < end; row++) if (isChosen(row) && isSought(row)) found[size++] = row
    yield
  }
  return yield* ordered(found.subarray(0, size), table, filter)
}

function chosenTest({ columns }: RowTable, chosen: RowFilter['chosen']): (row: number) => boolean {
  const wanted = facets.flatMap(facet =>
    chosen[facet] === undefined ? [] : [[columns[facet], chosen[facet]] as const],
  )
  if (wanted.length === 0) return () => true
  return row => wanted.every(([column, value]) => column[row] === value)
}

function searchTest({ columns, texts }: RowTable, search: string): (row: number) => boolean {
  if (search === '') return () => true
  const has = (list: readonly string[]) => list.map(text => text.toLowerCase().includes(search))
  const client = has(texts.client)
  const endpoint = has(texts.endpoint)
  const cause = has(texts.cause)
  const line = /^\d+$/.test(search) ? Number(search) : -1
  return row =>
    columns.line[row] === line ||
    client[columns.client[row] as number] === true ||
    endpoint[columns.endpoint[row] as number] === true ||
    cause[columns.cause[row] as number] === true
}

/** Sorted by counting: values are small numbers, and rows of one value stay in order. */
function* ordered(rows: Uint32Array, { columns }: RowTable, { sort, descending }: RowFilter): Work<Uint32Array> {
  if (sort === 'line') return descending ? rows.reverse() : rows
  // Rows may be told their cause meanwhile
  const column = columns[sort].slice()
  const { least, counts } = yield* countValues(column, rows)
  const places = placesOf(counts, descending)
  const sorted = new Uint32Array(rows.length)
  for (let from = 0; from < rows.length; from += blockRows) {
    for (const row of rows.subarray(from, from + blockRows)) {
      const value = (column[row] as number) - least
      sorted[(places[value] as number)++] = row
    }
    yield
  }
  return sorted
}

/** Where the first row of each value goes. */
function placesOf(counts: Uint32Array, descending: boolean): Uint32Array {
  const places = new Uint32Array(counts.length)
  let place = 0
  for (let at = 0; at < counts.length; at++) {
    const value = descending ? counts.length - 1 - at : at
    places[value] = place
    place += counts[value] as number
  }
  return places
}

export interface FacetCount {
  value: number
  count: number
}

/** How many of these rows have each value of a facet: the most frequent first, hours in their order. Rows without one are left out. */
export function* countFacet(table: RowTable, rows: Uint32Array, facet: Facet): Work<FacetCount[]> {
  const { least, counts } = yield* countValues(table.columns[facet], rows)
  const all: FacetCount[] = []
  for (const [at, count] of counts.entries()) if (count > 0 && at + least >= 0) all.push({ value: at + least, count })
  return all.sort((a, b) => (facet === 'hour' ? a.value - b.value : b.count - a.count))
}

/** How often each value from `least` on stands in these rows of a column. */
function* countValues(
  column: Uint8Array | Int32Array,
  rows: Uint32Array,
): Work<{ least: number; counts: Uint32Array }> {
  let least = 0
  let most = -1
  for (let from = 0; from < rows.length; from += blockRows) {
    for (const row of rows.subarray(from, from + blockRows)) {
      const value = column[row] as number
      if (value > most || most < 0) most = Math.max(most, value)
      if (value < least) least = value
    }
    yield
  }
  // Hours are the widest: three million of them
  const counts = new Uint32Array(most - least + 1)
  for (let from = 0; from < rows.length; from += blockRows) {
    for (const row of rows.subarray(from, from + blockRows)) {
      const at = (column[row] as number) - least
      counts[at] = (counts[at] as number) + 1
    }
    yield
  }
  return { least, counts }
}
