import type { RowColumns } from '#core/batch/row-columns.ts'
import type { RowFormat } from '#core/batch/row-format.ts'

/** What a worker is told. Secrets travel in `begin` and nowhere else. */
export type ToBatch =
  | { type: 'begin'; format: RowFormat; secrets: ReadonlyMap<string, readonly string[]> }
  | { type: 'chunk'; chunk: number; blob: Blob }
  /** Reads a text with the importers, into records of the line filter. */
  | { type: 'import'; blob: Blob }

/** What the numbers in a worker's columns stand for: grows from chunk to chunk. */
export interface BatchTexts {
  clients: readonly string[]
  endpoints: readonly string[]
  reasons: readonly string[]
  causes: readonly string[]
}

/** What a worker tells. */
export type FromBatch =
  | { type: 'done'; chunk: number; columns: RowColumns; texts: BatchTexts; lines: number }
  | { type: 'imported'; lines: Blob }
