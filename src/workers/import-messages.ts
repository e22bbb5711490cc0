import type { ImportResult } from '#core/index.ts'

/** `read-utf8` carries the text as UTF-8 whose memory changes hands: cloning megabytes would hold up the page. */
export type ToImport =
  | { type: 'read'; id: number; text: string }
  | { type: 'read-utf8'; id: number; utf8: Uint8Array<ArrayBuffer> }

export type FromImport = { type: 'imported'; id: number; result: ImportResult } | { type: 'failed'; id: number }
