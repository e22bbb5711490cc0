import { encodeUtf8 } from '#core/bytes/utf8.ts'
import type { ImportResult } from '#core/index.ts'
import workerAddress from './import.worker.ts?worker&url'
import type { FromImport, ToImport } from './import-messages.ts'
import { ownScript } from './own-script.ts'

let lastId = 0

/**
 * Reads a long text in another thread, which ends with it: a memory of megabytes is not kept. Rejects when the thread cannot
 * start or fails.
 */
export function importAside(text: string): Promise<ImportResult> {
  const worker = new Worker(ownScript(workerAddress), { type: 'module' })
  const id = ++lastId
  return new Promise<ImportResult>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('the reader stopped')))
    worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => {
      switch (data.type) {
        case 'imported':
          resolve(data.result)
          break
        case 'failed':
          reject(new Error('the reader failed'))
      }
    })
    post(worker, id, text)
  }).finally(() => worker.terminate())
}

function post(worker: Worker, id: number, text: string): void {
  if (!text.isWellFormed()) {
    worker.postMessage({ type: 'read', id, text } satisfies ToImport)
    return
  }
  const utf8 = encodeUtf8(text)
  worker.postMessage({ type: 'read-utf8', id, utf8 } satisfies ToImport, [utf8.buffer])
}
