import type { RecordProblem } from '#core/batch/problem.ts'
import type { ImportResult } from '#core/index.ts'

/**
 * `read-utf8` carries the text as UTF-8 whose memory changes hands: cloning megabytes would hold up the page. `lines` reads a
 * file of any size, a piece at a time.
 */
export type ToImport =
  | { type: 'read'; text: string }
  | { type: 'read-utf8'; utf8: Uint8Array<ArrayBuffer> }
  | { type: 'lines'; file: Blob; isHar: boolean }

/** Records of the line filter, one a line, that stand for a file which importers read. */
export interface ImportedLines {
  lines: Blob
  /** Where each of them begins in the file: its line, from 1. */
  places: Uint32Array<ArrayBuffer>
  /** Why some of them cannot be read, by their number from 0. */
  problems: ReadonlyMap<number, RecordProblem>
}

export type FromImport =
  | { type: 'imported'; result: ImportResult }
  | { type: 'lines'; result: ImportedLines }
  | { type: 'progress'; bytes: number }
  | { type: 'failed' }
