import type { FieldName } from './fields.ts'

/** What a column of a table holds. */
export type ColumnRole = FieldName | 'authorization' | 'headers' | 'bodyBase64'

/** How the rows of a file are written. */
export type RowFormat =
  | { kind: 'json-lines' }
  /** `columns` says what each column holds, in order; null for nothing of ours. `delimiter` is one byte of ASCII. */
  | { kind: 'csv'; delimiter: number; columns: readonly (ColumnRole | null)[] }
