import { encodeUtf8 } from '#core/bytes/utf8.ts'
import type { ImportResult } from '#core/index.ts'
import workerAddress from './import.worker.ts?worker&url'
import type { FromImport, ImportedLines, ToImport } from './import-messages.ts'
import { ownScript } from './own-script.ts'

/** Reads a long text in another thread. Rejects when the thread cannot start or fails. */
export async function importAside(text: string): Promise<ImportResult> {
  if (!text.isWellFormed()) return resultOf(await ask({ type: 'read', text }))
  const utf8 = encodeUtf8(text)
  return resultOf(await ask({ type: 'read-utf8', utf8 }, { transfer: [utf8.buffer] }))
}

function resultOf(answer: Answer): ImportResult {
  if (answer.type !== 'imported') throw new Error('another answer than asked for')
  return answer.result
}

/** Turns a file of any size into lines in another thread, told how many bytes were read so far. Rejects as above, and once `signal` says so. */
export async function linesAside(
  file: Blob,
  isHar: boolean,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (bytes: number) => void },
): Promise<ImportedLines> {
  const answer = await ask({ type: 'lines', file, isHar }, { signal, onProgress })
  if (answer.type !== 'lines') throw new Error('another answer than asked for')
  return answer.result
}

type Answer = Extract<FromImport, { type: 'imported' | 'lines' }>

interface Asking {
  transfer?: Transferable[]
  signal?: AbortSignal
  onProgress?: (bytes: number) => void
}

/** One thread for one question, which ends with it: a memory of megabytes is not kept. */
function ask(message: ToImport, { transfer = [], signal, onProgress }: Asking = {}): Promise<Answer> {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' })
  return new Promise<Answer>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('nobody waits any more')))
    worker.addEventListener('error', () => reject(new Error('the reader stopped')))
    worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => {
      switch (data.type) {
        case 'progress':
          onProgress?.(data.bytes)
          break
        case 'imported':
        case 'lines':
          resolve(data)
          break
        case 'failed':
          reject(new Error('the reader failed'))
      }
    })
    worker.postMessage(message, transfer)
  }).finally(() => worker.terminate())
}
