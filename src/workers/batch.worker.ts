import { CauseBook } from '#core/batch/cause-book.ts'
import { diagnoseRows } from '#core/batch/diagnose-rows.ts'
import { importedLines } from '#core/batch/imported-lines.ts'
import { type RowColumns, trimColumns } from '#core/batch/row-columns.ts'
import type { SecretBook } from '#core/batch/secrets.ts'
import { type ChunkVerifier, createChunkVerifier } from '#core/batch/verify-chunk.ts'
import { decodeUtf8 } from '#core/bytes/utf8.ts'
import type { FromBatch, ToBatch } from './batch-messages.ts'

let verifier: Promise<ChunkVerifier> | null = null
let secrets: SecretBook = new Map()
const book = new CauseBook()

self.addEventListener('message', ({ data }: MessageEvent<ToBatch>) => {
  switch (data.type) {
    case 'begin':
      secrets = data.secrets
      verifier = createChunkVerifier(data.format, secrets)
      break
    case 'chunk':
      void verify(data.chunk, data.blob)
      break
    case 'import':
      void readText(data.blob)
  }
})

async function verify(chunk: number, blob: Blob): Promise<void> {
  if (!verifier) return
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const own = await verifier
  const columns = trimColumns(await own.verify(bytes))
  await diagnoseRows(own, columns, book, secrets)
  const { clients, endpoints, reasons } = own
  const texts = { clients, endpoints, reasons, causes: book.causes }
  tell({ type: 'done', chunk, columns, texts, lines: linesIn(bytes) }, buffersOf(columns))
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++
  return lines
}

function buffersOf({ count: _count, ...columns }: RowColumns): Transferable[] {
  return Object.values(columns).map(({ buffer }) => buffer as ArrayBuffer)
}

async function readText(blob: Blob): Promise<void> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const text = decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  tell({ type: 'imported', lines: new Blob([importedLines(text)]) })
}

function tell(message: FromBatch, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
