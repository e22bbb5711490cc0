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

/**
 * Whole lines: the first `length` bytes of the block, the first line numbered `firstLine` from 1. The memory is shared, so that
 * nothing is copied on its way and the lines are still there when a thread dies with them.
 */
export interface LinesJob {
  type: 'lines'
  block: SharedArrayBuffer
  length: number
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
