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

/** The rows that a filter lets through, in its order. Linear in the number of rows. */
export function selectRows(table: RowTable, filter: RowFilter): Uint32Array {
  const { count } = table
  const found = new Uint32Array(count)
  const isChosen = chosenTest(table, filter.chosen)
  const isSought = searchTest(table, filter.search.trim().toLowerCase())
  let size = 0
  for (let row = 0; row < count; row++) if (isChosen(row) && isSought(row)) found[size++] = row
  return ordered(found.slice(0, size), table, filter)
}

function chosenTest({ columns }: RowTable, chosen: RowFilter['chosen']): (row: number) => boolean {
  const wanted = facets.flatMap(facet =>
    chosen[facet] === undefined ? [] : [[columns[facet], chosen[facet]] as const],
  )
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
function ordered(rows: Uint32Array, { columns }: RowTable, { sort, descending }: RowFilter): Uint32Array {
  if (sort === 'line') return descending ? rows.reverse() : rows
  const column = columns[sort]
  const buckets = new Map<number, number>()
  for (const row of rows) buckets.set(column[row] as number, (buckets.get(column[row] as number) ?? 0) + 1)
  const keys = [...buckets.keys()].sort((a, b) => (descending ? b - a : a - b))
  const places = new Map<number, number>()
  let at = 0
  for (const key of keys) {
    places.set(key, at)
    at += buckets.get(key) ?? 0
  }
  const sorted = new Uint32Array(rows.length)
  for (const row of rows) {
    const key = column[row] as number
    const place = places.get(key) ?? 0
    sorted[place] = row
    places.set(key, place + 1)
  }
  return sorted
}

export interface FacetCount {
  value: number
  count: number
}

/** How many of these rows have each value of a facet: the most frequent first, hours in their order. Rows without one are left out. */
export function countFacet(table: RowTable, rows: Uint32Array, facet: Facet): FacetCount[] {
  const counts = new Map<number, number>()
  const column = table.columns[facet]
  for (const row of rows) {
    const value = column[row] as number
    if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const all = [...counts].map(([value, count]) => ({ value, count }))
  return all.sort((a, b) => (facet === 'hour' ? a.value - b.value : b.count - a.count))
}
