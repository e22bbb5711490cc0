import { CauseBook } from '#core/batch/cause-book.ts'
import { diagnoseRows } from '#core/batch/diagnose-rows.ts'
import { openRow, rowsOpen, unexplained } from '#core/batch/open-rows.ts'
import { outcome, type RowColumns } from '#core/batch/row-columns.ts'
import type { RowFormat } from '#core/batch/row-format.ts'
import type { SecretBook } from '#core/batch/secrets.ts'
import { createHmacBatch } from '#core/diagnose/scan/kernel/hmac-batch.ts'

/** A book of causes; `onFound` is told of each that it finds itself. Loaded with the first row that fails: it brings the whole search. */
export async function createBook(onFound: ConstructorParameters<typeof CauseBook>[1]): Promise<CauseBook> {
  return new CauseBook(await createHmacBatch(), onFound)
}

/** Finds the cause of each row that does not match, and sets its outcome. First single mistakes in all rows, then sets of two in what is left. */
export async function diagnoseLines(
  bytes: Uint8Array<ArrayBuffer>,
  columns: RowColumns,
  { book, format, secrets, fromEnd }: { book: CauseBook; format: RowFormat; secrets: SecretBook; fromEnd: boolean },
): Promise<ReadonlyMap<number, string>> {
  const causes = new Map<number, string>()
  let open = [...rowsOpen(columns)].map(row => ({
    row,
    ...openRow(bytes.subarray(columns.start[row], columns.end[row]), format, secrets),
  }))
  for (const size of [1, 2] as const) {
    const found = await diagnoseRows(open, book, size, fromEnd)
    for (const [at, one] of open.entries()) {
      const told = found[at] ?? (size === 2 ? unexplained(one) : null)
      if (!told) continue
      columns.outcome[one.row] = outcome[told.outcome]
      const cause = book.causes[told.cause]
      if (cause !== undefined) causes.set(one.row, cause)
    }
    open = open.filter((_, at) => !found[at])
  }
  return causes
}
