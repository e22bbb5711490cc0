import { parentPort, workerData } from 'node:worker_threads'
import { CauseBook } from '#core/batch/cause-book.ts'
import { diagnoseRows } from '#core/batch/diagnose-rows.ts'
import { openRow, rowsOpen, unexplained } from '#core/batch/open-rows.ts'
import { outcome, type RowColumns } from '#core/batch/row-columns.ts'
import type { RowFormat } from '#core/batch/row-format.ts'
import { verdictLine } from '#core/batch/verdict-line.ts'
import { createChunkVerifier } from '#core/batch/verify-chunk.ts'
import { encodeUtf8 } from '#core/bytes/utf8.ts'
import { createHmacBatch } from '#core/diagnose/scan/kernel/hmac-batch.ts'
import type { FromLines, LinesJob, LinesWorkerData, ToLines } from './messages.ts'

const { secrets, diagnoses, fromEnd, causes } = workerData as LinesWorkerData
const format: RowFormat = { kind: 'json-lines' }
const verifier = await createChunkVerifier(format, secrets)
const book = new CauseBook(await createHmacBatch(), cause => tell({ type: 'found', cause }))
for (const cause of causes) book.learn(cause)

/** One chunk at a time: the caller waits for an answer before it sends the next. */
parentPort?.on('message', (message: ToLines) => {
  if (message.type === 'learn') book.learn(message.cause)
  else void verify(message)
})

async function verify({ bytes, firstLine }: LinesJob): Promise<void> {
  const columns = await verifier.verify(bytes)
  const found = diagnoses ? await diagnose(bytes, columns) : new Map<number, number>()
  let text = ''
  let allMatch = true
  for (let row = 0; row < columns.count; row++) {
    const texts = { cause: book.causes[found.get(row) ?? -1], reasons: verifier.reasons }
    text += `${verdictLine(columns, row, firstLine + (columns.line[row] as number), texts)}\n`
    allMatch &&= columns.outcome[row] === outcome.match
  }
  const verdicts = encodeUtf8(text)
  tell({ type: 'done', verdicts, allMatch }, [verdicts.buffer])
}

/** The cause of each row that has one. First single mistakes in all rows, then sets of two in what is left. */
async function diagnose(bytes: Uint8Array<ArrayBuffer>, columns: RowColumns): Promise<Map<number, number>> {
  const causes = new Map<number, number>()
  let open = [...rowsOpen(columns)].map(row => ({
    row,
    ...openRow(bytes.subarray(columns.start[row], columns.end[row]), format, secrets),
  }))
  for (const size of [1, 2] as const) {
    const found = await diagnoseRows(open, book, size, fromEnd)
    for (const [at, one] of open.entries()) {
      const told = found[at] ?? (size === 2 ? unexplained(one) : null)
      if (!told) continue
      columns.outcome[one.row] = outcome[told.outcome]
      if (told.cause >= 0) causes.set(one.row, told.cause)
    }
    open = open.filter((_, at) => !found[at])
  }
  return causes
}

function tell(message: FromLines, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}
