import type { DiagnoseOptions, Diagnosis, SignatureRequest } from '#core/index.ts'
import workerAddress from './diagnose.worker.ts?worker&url'
import type { FromDiagnose } from './diagnose-messages.ts'
import { DiagnosePool, type DiagnoseThread } from './diagnose-pool.ts'
import { ownScript } from './own-script.ts'
import { endWith } from './threads.ts'

/** More threads than this gain little: a search of two mistakes takes a fraction of a second on two. */
const mostThreads = 8

let pool: DiagnosePool | null = null

/**
 * Core's `diagnose` on all cores, with the same result; this thread stays free. Rejects where workers cannot be started or
 * fail; the next call starts new ones.
 */
export async function diagnoseInWorkers(
  request: SignatureRequest,
  observed: string,
  options: DiagnoseOptions = {},
): Promise<Diagnosis> {
  pool ??= new DiagnosePool(startThreads())
  return pool.diagnose(request, observed, options)
}

/** A request of no one, and a signature of nothing. */
const nobody: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"userId":"M_DEMO0001"}',
  requestTime: '1700000000000',
}

/** Starts the threads, and has them search once for nothing: the platform compiles what it has seen run. Once is enough. */
export function warmUpDiagnosis(): void {
  if (pool) return
  pool = new DiagnosePool(startThreads())
  // Where threads do not start, the search that needs them says so
  pool.diagnose(nobody, '0'.repeat(64), { maxMistakes: 1 }).catch(() => undefined)
}

function startThreads(): DiagnoseThread[] {
  const count = Math.max(1, Math.min(mostThreads, navigator.hardwareConcurrency || 2))
  const workers: Worker[] = []
  const giveUp = () => {
    for (const worker of workers) worker.terminate()
    pool?.fail('the threads ended')
    pool = null
  }
  endWith(giveUp)
  return Array.from({ length: count }, () => {
    const worker = new Worker(ownScript(workerAddress), { type: 'module' })
    workers.push(worker)
    return threadOf(worker, giveUp)
  })
}

function threadOf(worker: Worker, giveUp: () => void): DiagnoseThread {
  return {
    post: message => worker.postMessage(message),
    listen: (onMessage, onFailure) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromDiagnose>) => onMessage(data))
      worker.addEventListener('error', ({ message }) => {
        giveUp()
        onFailure(message)
      })
    },
  }
}
