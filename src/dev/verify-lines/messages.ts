/** What a thread of the filter is started with. */
export interface LinesWorkerData {
  secrets: ReadonlyMap<string, readonly string[]>
  diagnoses: boolean
}

/** Whole lines, the first of them numbered `firstLine` from 1. */
export interface LinesJob {
  bytes: Uint8Array<ArrayBuffer>
  firstLine: number
}

/** Their verdict lines, each with its line end. */
export interface LinesDone {
  verdicts: Uint8Array<ArrayBuffer>
  allMatch: boolean
}
