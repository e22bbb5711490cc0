import type { CauseBook } from './cause-book.ts'
import { outcome, type RowColumns } from './row-columns.ts'
import type { SecretBook } from './secrets.ts'
import type { ChunkVerifier } from './verify-chunk.ts'

/** Diagnoses every row of the chunk that was verified last and does not match. */
export async function diagnoseRows(
  verifier: ChunkVerifier,
  columns: RowColumns,
  book: CauseBook,
  secrets: SecretBook,
): Promise<void> {
  for (let row = 0; row < columns.count; row++) {
    if (columns.outcome[row] !== outcome.mismatch) continue
    const record = verifier.recordOf(row)
    if (!record.ok) throw new Error('a row that was verified cannot be read')
    const found = await book.diagnose(record.value, secrets.get(record.value.request.clientId) ?? [])
    columns.outcome[row] = outcome[found.outcome]
    columns.cause[row] = found.cause
  }
}
