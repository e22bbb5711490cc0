import type { BodyInput, BodyReport } from './body-report.ts'

/** `check-text` carries a text as UTF-8 whose memory changes hands: cloning the text itself would hold up the page. */
export type ToBodyChecks =
  | { type: 'check'; id: number; input: BodyInput }
  | { type: 'check-text'; id: number; utf8: Uint8Array<ArrayBuffer> }

export type FromBodyChecks = { type: 'checked'; id: number; report: BodyReport } | { type: 'failed'; id: number }
