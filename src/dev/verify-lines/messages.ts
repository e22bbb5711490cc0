import type { Cause } from '#core/batch/cause-book.ts'

/** What a thread of the filter is started with. */
export interface LinesWorkerData {
  secrets: ReadonlyMap<string, readonly string[]>
  diagnoses: boolean
  /** Diagnoses the last rows of a chunk first. */
  fromEnd: boolean
  /** What others found before. */
  causes: readonly Cause[]
}

/** Whole lines, the first of them numbered `firstLine` from 1. */
export interface LinesJob {
  type: 'lines'
  bytes: Uint8Array<ArrayBuffer>
  firstLine: number
}

export type ToLines = LinesJob | { type: 'learn'; cause: Cause }

/** Their verdict lines, each with its line end. */
export interface LinesDone {
  type: 'done'
  verdicts: Uint8Array<ArrayBuffer>
  allMatch: boolean
}

export type FromLines = LinesDone | { type: 'found'; cause: Cause }
