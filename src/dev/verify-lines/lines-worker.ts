import { parentPort, workerData } from 'node:worker_threads'
import { CauseBook } from '#core/batch/cause-book.ts'
import { diagnoseRows } from '#core/batch/diagnose-rows.ts'
import { outcome } from '#core/batch/row-columns.ts'
import { verdictLine } from '#core/batch/verdict-line.ts'
import { createChunkVerifier } from '#core/batch/verify-chunk.ts'
import { encodeUtf8 } from '#core/bytes/utf8.ts'
import type { LinesDone, LinesJob, LinesWorkerData } from './messages.ts'

const { secrets, diagnoses } = workerData as LinesWorkerData
const verifier = await createChunkVerifier({ kind: 'json-lines' }, secrets)
const book = new CauseBook()

/** One chunk at a time: the caller waits for an answer before it sends the next. */
parentPort?.on('message', async ({ bytes, firstLine }: LinesJob) => {
  const columns = await verifier.verify(bytes)
  if (diagnoses) await diagnoseRows(verifier, columns, book, secrets)
  const texts = { causes: book.causes, reasons: verifier.reasons }
  let text = ''
  let allMatch = true
  for (let row = 0; row < columns.count; row++) {
    text += `${verdictLine(columns, row, firstLine + (columns.line[row] as number), texts)}\n`
    allMatch &&= columns.outcome[row] === outcome.match
  }
  const done: LinesDone = { verdicts: encodeUtf8(text), allMatch }
  parentPort?.postMessage(done, [done.verdicts.buffer])
})
