import { parentPort, workerData } from 'node:worker_threads'
import type { Cause, CauseBook } from '#core/batch/cause-book.ts'
import { outcome, type RowColumns } from '#core/batch/row-columns.ts'
import type { RowFormat } from '#core/batch/row-format.ts'
import { VerdictLines } from '#core/batch/verdict-line.ts'
import { createChunkVerifier } from '#core/batch/verify-chunk.ts'
import type { FromLines, LinesJob, LinesWorkerData, ToLines } from './messages.ts'

const { secrets, diagnoses, fromEnd, causes: known } = workerData as LinesWorkerData
const format: RowFormat = { kind: 'json-lines' }
const verifier = await createChunkVerifier(format, secrets)
const none: ReadonlyMap<number, string> = new Map()
/** What others found before there was a book of this thread's own. */
const early: Cause[] = [...known]
let book: CauseBook | null = null

/** One chunk at a time: the caller waits for an answer before it sends the next. */
parentPort?.on('message', (message: ToLines) => {
  if (message.type === 'lines') void verify(message)
  else if (book) book.learn(message.cause)
  else early.push(message.cause)
})

async function verify({ block, length, firstLine }: LinesJob): Promise<void> {
  const bytes = Uint8Array.from(new Uint8Array(block, 0, length))
  const columns = await verifier.verify(bytes)
  const causes = diagnoses && columns.outcome.includes(outcome.mismatch) ? await diagnose(bytes, columns) : none
  const lines = new VerdictLines(columns.count)
  let allMatch = true
  for (let row = 0; row < columns.count; row++) {
    const texts = { cause: causes.get(row), reasons: verifier.reasons }
    lines.add(columns, row, firstLine + (columns.line[row] as number), texts)
    allMatch &&= columns.outcome[row] === outcome.match
  }
  const verdicts = lines.take()
  tell({ type: 'done', verdicts, allMatch }, [verdicts.buffer])
}

async function diagnose(bytes: Uint8Array<ArrayBuffer>, columns: RowColumns): Promise<ReadonlyMap<number, string>> {
  const { createBook, diagnoseLines } = await import('./diagnose-lines.ts')
  book ??= await createBook(cause => tell({ type: 'found', cause }))
  for (const cause of early.splice(0)) book.learn(cause)
  return diagnoseLines(bytes, columns, { book, format, secrets, fromEnd })
}

function tell(message: FromLines, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}
