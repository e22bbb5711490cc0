import { isMistakeId } from '#core/batch/is-mistake-id.ts'
import { outcome } from '#core/batch/row-columns.ts'
import type { RowsReport } from '#explaining/render-rows-report.ts'
import { blockRows, type Work } from './in-turns.ts'
import type { RowTable } from './row-table.ts'
import { secondText } from './second-text.ts'

/** What there is to tell a merchant of these rows. Rows that could not be judged are no part of it. */
export function* reportOfRows({ columns, texts }: RowTable, rows: Uint32Array): Work<RowsReport> {
  const failing = new Map<number, { count: number; row: number }>()
  let matches = 0
  for (let from = 0; from < rows.length; from += blockRows) {
    for (const row of rows.subarray(from, from + blockRows)) {
      const code = columns.outcome[row] as number
      if (code === outcome.match) matches++
      if (code === outcome.match || code === outcome['no-secret'] || code === outcome.unreadable) continue
      const cause = columns.cause[row] as number
      const before = failing.get(cause)
      if (before) before.count++
      else failing.set(cause, { count: 1, row })
    }
    yield
  }
  const causes = [...failing].map(([cause, { count, row }]) => ({
    mistakes: (texts.cause[cause] ?? '').split('+').filter(isMistakeId),
    count,
    endpoint: texts.endpoint[columns.endpoint[row] as number] ?? '',
    time: secondText(columns.time[row] as number),
  }))
  return { matches, causes: causes.sort((one, other) => other.count - one.count) }
}
