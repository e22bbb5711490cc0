import type { Cause, SearchSize } from '#core/batch/cause-book.ts'
import type { RowColumns } from '#core/batch/row-columns.ts'
import type { RowFormat } from '#core/batch/row-format.ts'
import type { RowTraits } from '#core/batch/row-traits.ts'

/** Rows of a slice: for each its number, begin and end in the slice. */
export type RowPlaces = Uint32Array<ArrayBuffer>

/** What a worker is told. Secrets travel in `begin` and nowhere else. */
export type ToBatch =
  /** `fromEnd`: diagnoses the last rows of a slice first. `causes` are those that others found before. */
  | {
      type: 'begin'
      format: RowFormat
      secrets: ReadonlyMap<string, readonly string[]>
      fromEnd: boolean
      causes: readonly Cause[]
    }
  | { type: 'verify'; chunk: number; blob: Blob }
  /** Says why rows fail that were verified before. */
  | { type: 'diagnose'; chunk: number; blob: Blob; places: RowPlaces; size: SearchSize }
  /** Reads what rows have in common besides: `starts` are their places. */
  | { type: 'traits'; chunk: number; blob: Blob; starts: Uint32Array<ArrayBuffer> }
  /** What another worker found. */
  | { type: 'learn'; cause: Cause }
  /** Asks for a sign of life. */
  | { type: 'ping' }

/** What the numbers in a worker's columns stand for: grows from chunk to chunk. */
export interface BatchTexts {
  clients: readonly string[]
  endpoints: readonly string[]
  reasons: readonly string[]
}

/** What a worker tells. */
export type FromBatch =
  | { type: 'verified'; chunk: number; columns: RowColumns; texts: BatchTexts; lines: number }
  /** `outcomes` and `causes` by the row's place in `places`; rows that are open still mismatch. `names` are those of all causes. */
  | { type: 'diagnosed'; chunk: number; outcomes: Uint8Array; causes: Int32Array; names: readonly string[] }
  | { type: 'found'; cause: Cause }
  | { type: 'traits'; chunk: number; traits: RowTraits }
  | { type: 'pong' }
