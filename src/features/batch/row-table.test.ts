import { expect, it } from 'vitest'
import { newColumns } from '#core/batch/row-columns.ts'
import { renderRowsReport } from '#explaining/render-rows-report.ts'
import { batch } from '#i18n/en/batch.ts'
import { reply } from '#i18n/en/reply.ts'
import { csvCell } from './export-rows.ts'
import type { Work } from './in-turns.ts'
import { reportOfRows } from './report-of-rows.ts'
import { RowTable } from './row-table.ts'
import { countFacet, noFilter, selectRows } from './select-rows.ts'
import { rowHeight, rowWindow } from './use-row-window.ts'

function done<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** Two rows of a worker that numbers its texts in its own way. */
function slice(chunk: number, clients: string[], codes: number[]) {
  const columns = newColumns(codes.length)
  columns.count = codes.length
  columns.outcome.set(codes)
  columns.client.set(codes.map((_, at) => at % clients.length))
  columns.line.set(codes.map((_, at) => at))
  const texts = { clients, endpoints: [], reasons: [] }
  return {
    type: 'verified' as const,
    chunk,
    columns,
    texts,
    lines: codes.length,
    start: chunk * 1000,
    bytes: 10,
  }
}

it('puts slices in the order of the file, whoever is done first, and texts of one name together', () => {
  const table = new RowTable(1)
  table.add(slice(1, ['b', 'a'], [0, 2]))
  expect(table.count).toBe(0)
  table.add(slice(0, ['a', 'b'], [2, 0, 6]))
  expect(table.count).toBe(5)
  expect([...table.columns.line.subarray(0, 5)]).toEqual([2, 3, 4, 5, 6])
  const clients = [...table.columns.client.subarray(0, 5)].map(at => table.texts.client[at])
  expect(clients).toEqual(['a', 'b', 'a', 'b', 'a'])
  expect([table.mismatches, table.counts[0], table.counts[6]]).toEqual([2, 2, 1])
  const rows = (change: object) => [...done(selectRows(table, { ...noFilter, ...change }))]
  expect(rows({ chosen: { outcome: 2 } })).toEqual([0, 4])
  expect(rows({ search: 'B' })).toEqual([1, 3])
  expect(rows({ search: '4' })).toEqual([2])
  expect(rows({ sort: 'outcome', descending: true })).toEqual([2, 0, 4, 1, 3])
  expect(done(countFacet(table, done(selectRows(table, noFilter)), 'client')).map(({ count }) => count)).toEqual([3, 2])
})

it.each([
  ['=1+1', "'=1+1"],
  ['+x', "'+x"],
  ['-x', "'-x"],
  ['@x', "'@x"],
  ['a,"b"', '"a,""b"""'],
  ['=a,b', '"\'=a,b"'],
  ['plain', 'plain'],
])('a cell holds no formula: %s', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})

it('reaches the first and the last of a million rows', () => {
  const clientHeight = 500
  const start = rowWindow({ scrollTop: 0, clientHeight }, 1_000_000)
  expect([start.first, start.top]).toEqual([0, 0])
  expect(start.height).toBeLessThan(17_000_000)
  const end = rowWindow({ scrollTop: start.height - clientHeight, clientHeight }, 1_000_000)
  expect(end.first + end.count).toBe(1_000_000)
  expect(end.top + end.count * rowHeight).toBeCloseTo(start.height, 0)
})

it('writes a report of the rows that are shown: counts, each cause with its fix, an example', () => {
  const table = new RowTable(0)
  table.add(slice(0, ['a', 'b'], [1, 0, 1, 6, 1]))
  const places = Uint32Array.of(0, 0, 0, 2, 0, 0, 4, 0, 0)
  const outcomes = Uint8Array.of(2, 2, 3)
  table.settle({
    type: 'diagnosed',
    chunk: 0,
    places,
    outcomes,
    causes: Int32Array.of(0, 0, -1),
    names: ['method-lowercase'],
  })
  const words = { batch, reply, mistakes: { 'method-lowercase': { title: 'TITLE', fix: 'FIX' } } }
  const text = renderRowsReport(done(reportOfRows(table, done(selectRows(table, noFilter)))), words) ?? ''
  expect(text.split('\n\n')).toEqual([
    'Hello,',
    'Thank you for your report. We checked 4 rows: the signatures of 1 match, those of 3 do not.',
    expect.stringMatching(/^2 rows\. Likely cause: TITLE\nWhat to change on your side: FIX\nFor example: /),
    expect.stringMatching(/^1 row\. No known mistake produces/),
    expect.stringMatching(/^If anything is unclear/),
  ])
  const matching = done(selectRows(table, { ...noFilter, chosen: { outcome: 0 } }))
  expect(renderRowsReport(done(reportOfRows(table, matching)), words)).toBeNull()
})
