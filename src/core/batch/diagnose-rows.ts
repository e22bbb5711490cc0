import type { CauseBook, OpenRow, RowDiagnosis, SearchSize } from './cause-book.ts'

/**
 * Tries on each row what explained others, and searches for sets of `size` mistakes where nothing does: what became of each, by
 * its place in `rows`, null where it is still open. Rows from the end first with `fromEnd`: two threads that meet the same
 * kinds find different ones first, and share them.
 */
export async function diagnoseRows(
  rows: readonly OpenRow[],
  book: CauseBook,
  size: SearchSize,
  fromEnd = false,
): Promise<(RowDiagnosis | null)[]> {
  const found: (RowDiagnosis | null)[] = rows.map(() => null)
  const order = [...rows.entries()]
  for (const [at, row] of fromEnd ? order.reverse() : order)
    found[at] = (await book.tryKnown(row)) ?? (await book.search(row, size))
  return found
}
