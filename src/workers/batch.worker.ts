import { CauseBook } from '#core/batch/cause-book.ts'
import { diagnoseRows } from '#core/batch/diagnose-rows.ts'
import { openRow, unexplained } from '#core/batch/open-rows.ts'
import { outcome, type RowColumns, trimColumns } from '#core/batch/row-columns.ts'
import { readTraits } from '#core/batch/row-traits.ts'
import { type ChunkVerifier, createChunkVerifier } from '#core/batch/verify-chunk.ts'
import { createHmacBatch } from '#core/diagnose/scan/kernel/hmac-batch.ts'
import type { FromBatch, ToBatch } from './batch-messages.ts'

type Told<Type> = Extract<ToBatch, { type: Type }>

interface Begun extends Told<'begin'> {
  verifier: Promise<ChunkVerifier>
  book: Promise<CauseBook>
}

let begun: Begun | null = null

self.addEventListener('message', ({ data }: MessageEvent<ToBatch>) => {
  switch (data.type) {
    case 'begin':
      begun = { ...data, verifier: createChunkVerifier(data.format, data.secrets), book: createBook(data) }
      break
    case 'verify':
      if (begun) void verify(begun, data)
      break
    case 'diagnose':
      if (begun) void diagnose(begun, data)
      break
    case 'traits':
      void tellTraits(data)
      break
    case 'learn':
      void begun?.book.then(book => book.learn(data.cause))
      break
    case 'ping':
      tell({ type: 'pong' })
  }
})

async function createBook({ causes }: Told<'begin'>): Promise<CauseBook> {
  const book = new CauseBook(await createHmacBatch(), cause => tell({ type: 'found', cause }))
  for (const cause of causes) book.learn(cause)
  return book
}

async function verify({ verifier }: Begun, { chunk, blob }: Told<'verify'>): Promise<void> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const own = await verifier
  const columns = trimColumns(await own.verify(bytes))
  const { clients, endpoints, reasons } = own
  tell({ type: 'verified', chunk, columns, texts: { clients, endpoints, reasons }, lines: linesIn(bytes) }, [
    ...buffersOf(columns),
  ])
}

async function diagnose(
  { book, format, secrets, fromEnd }: Begun,
  { chunk, blob, places, size }: Told<'diagnose'>,
): Promise<void> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const rows = Array.from({ length: places.length / 3 }, (_, at) =>
    openRow(bytes.subarray(places[at * 3 + 1], places[at * 3 + 2]), format, secrets),
  )
  const own = await book
  const found = await diagnoseRows(rows, own, size, fromEnd)
  const outcomes = new Uint8Array(rows.length).fill(outcome.mismatch)
  const causes = new Int32Array(rows.length).fill(-1)
  for (const [at, row] of rows.entries()) {
    const one = found[at] ?? (size === 2 ? unexplained(row) : null)
    if (!one) continue
    outcomes[at] = outcome[one.outcome]
    causes[at] = one.cause
  }
  tell({ type: 'diagnosed', chunk, outcomes, causes, names: own.causes }, [outcomes.buffer, causes.buffer])
}

async function tellTraits({ chunk, blob, starts }: Told<'traits'>): Promise<void> {
  const traits = readTraits(new Uint8Array(await blob.arrayBuffer()), starts)
  tell({ type: 'traits', chunk, traits }, [traits.agent.buffer, traits.large.buffer])
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++
  return lines
}

function buffersOf({ count: _count, ...columns }: RowColumns): Transferable[] {
  return Object.values(columns).map(({ buffer }) => buffer as ArrayBuffer)
}

function tell(message: FromBatch, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
