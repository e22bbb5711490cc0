import { encodeUtf8 } from '#core/bytes/utf8.ts'
import workerAddress from './body-checks.worker.ts?worker&url'
import type { FromBodyChecks, ToBodyChecks } from './body-checks-messages.ts'
import type { BodyInput, BodyReport } from './body-report.ts'
import { ownScript } from './own-script.ts'

interface Waiting {
  resolve: (report: BodyReport) => void
  reject: (error: Error) => void
}

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, Waiting>()

/** The report on a body, from another thread. Rejects when the signal aborts or the worker fails. */
export function reportBodyAside(input: BodyInput, signal: AbortSignal): Promise<BodyReport> {
  const id = ++lastId
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => {
      waiting.delete(id)
      reject(new Error('aborted'))
    })
    waiting.set(id, { resolve, reject })
    post(id, input)
  })
}

function post(id: number, input: BodyInput): void {
  worker ??= start()
  const { body } = input
  if (typeof body !== 'string' || !body.isWellFormed()) {
    worker.postMessage({ type: 'check', id, input } satisfies ToBodyChecks)
    return
  }
  const utf8 = encodeUtf8(body)
  worker.postMessage({ type: 'check-text', id, utf8 } satisfies ToBodyChecks, [utf8.buffer])
}

function start(): Worker {
  const started = new Worker(ownScript(workerAddress), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<FromBodyChecks>) => receive(data))
  started.addEventListener('error', failAll)
  return started
}

function receive(message: FromBodyChecks): void {
  const asker = waiting.get(message.id)
  waiting.delete(message.id)
  switch (message.type) {
    case 'checked':
      asker?.resolve(message.report)
      break
    case 'failed':
      asker?.reject(new Error('the body checks failed'))
  }
}

/** Ends the thread, and with it all that it has seen; the next report starts another. */
export function endBodyChecks(): void {
  failAll()
}

function failAll(): void {
  worker?.terminate()
  worker = null
  for (const { reject } of waiting.values()) reject(new Error('the worker stopped'))
  waiting.clear()
}
