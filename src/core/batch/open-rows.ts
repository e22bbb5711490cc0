import type { OpenRow, RowDiagnosis } from './cause-book.ts'
import { outcome, type RowColumns } from './row-columns.ts'
import type { RowFormat } from './row-format.ts'
import type { SecretBook } from './secrets.ts'
import { readRow } from './verify-chunk.ts'

/** The numbers of the rows that do not match and whose cause is not known. */
export function rowsOpen({ count, outcome: outcomes }: RowColumns): Uint32Array {
  const rows = new Uint32Array(count)
  let size = 0
  for (let row = 0; row < count; row++) if (outcomes[row] === outcome.mismatch) rows[size++] = row
  return rows.slice(0, size)
}

/** A row that was verified before, read in full. `bytes` are its own. */
export function openRow(bytes: Uint8Array<ArrayBuffer>, format: RowFormat, secrets: SecretBook): OpenRow {
  const read = readRow(bytes, format)
  if (!read.ok) throw new Error('a row that was verified cannot be read')
  return { record: read.value, secrets: secrets.get(read.value.request.clientId) ?? [], tried: 0, searched: 0 }
}

/** What a row comes to that nothing explains. */
export function unexplained({ searched }: OpenRow): RowDiagnosis {
  return { outcome: searched === 2 ? 'unexplained' : 'stopped', cause: -1 }
}
