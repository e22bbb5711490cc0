import type { MistakeId } from '#core/index.ts'
import type { batch } from '#i18n/en/batch.ts'
import type { reply } from '#i18n/en/reply.ts'
import type { MistakeText } from '#i18n/mistakes/mistake-text.ts'

/** Rows that do not match for one cause; without mistakes, those that nothing explains. */
export interface RowsOfCause {
  mistakes: readonly MistakeId[]
  count: number
  /** Of its first row: method and path, and its time in UTC, empty for none. */
  endpoint: string
  time: string
}

/** Many requests of a merchant: how many match, and why the others do not, the most frequent cause first. */
export interface RowsReport {
  matches: number
  causes: readonly RowsOfCause[]
}

/** The words of one language. */
export interface RowsReportWords {
  batch: Pick<typeof batch, 'report' | 'rows'>
  reply: Pick<typeof reply, 'greeting' | 'closing' | 'cause' | 'fix'>
  mistakes: Readonly<Partial<Record<MistakeId, Pick<MistakeText, 'title' | 'fix'>>>>
}

/** Causes that are told each by itself. */
const most = 12

/**
 * What to write to a merchant about many rows, in the words of the reply to one: each cause with its count, an example and the
 * fix. No secret and no token stand in it; null where nothing fails.
 */
export function renderRowsReport({ matches, causes }: RowsReport, words: RowsReportWords): string | null {
  const { batch, reply } = words
  const sum = (list: readonly RowsOfCause[]) => list.reduce((total, { count }) => total + count, 0)
  const wrong = sum(causes)
  if (wrong === 0) return null
  const rest = sum(causes.slice(most))
  return [
    reply.greeting,
    batch.report.checked(matches + wrong, matches, wrong),
    ...causes.slice(0, most).map(cause => paragraph(cause, words)),
    ...(rest > 0 ? [batch.report.others(rest)] : []),
    reply.closing,
  ].join('\n\n')
}

function paragraph({ mistakes: ids, count, endpoint, time }: RowsOfCause, words: RowsReportWords): string {
  const { batch, reply, mistakes } = words
  const head = batch.rows(count)
  const example = batch.report.example(endpoint, time)
  const known = ids.flatMap(id => mistakes[id] ?? [])
  if (known.length === 0) return `${head}. ${batch.report.unexplained}\n${example}`
  const titles = [...new Set(known.map(({ title }) => title))].join('; ')
  const fixes = [...new Set(known.map(({ fix }) => fix))].join(' ')
  return [`${head}. ${reply.cause(titles, [])}`, reply.fix(fixes), example].join('\n')
}
