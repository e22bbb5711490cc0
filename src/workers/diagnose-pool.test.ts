import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { diagnose, type SignatureRequest } from '#core/index.ts'
import type { FromDiagnose, ToDiagnose } from './diagnose-messages.ts'
import { DiagnosePool, type DiagnoseThread } from './diagnose-pool.ts'
import { serveDiagnose } from './diagnose-service.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'GET',
  path: '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001',
  body: '',
  requestTime: '1700000000000',
}

/** A worker in this thread: messages are cloned and arrive later, as they do between threads. */
function threadHere(): DiagnoseThread {
  let hear: (message: FromDiagnose) => void = () => undefined
  const serve = serveDiagnose(message => {
    const copy = structuredClone(message)
    setTimeout(() => hear(copy))
  })
  return {
    post: (message: ToDiagnose) => {
      const copy = structuredClone(message)
      setTimeout(() => serve(copy))
    },
    listen: onMessage => {
      hear = onMessage
    },
  }
}

/** The same, counting what this one tried; and whether its part was broken off. */
function countingThread(): DiagnoseThread & { tried: () => number; isStopped: () => boolean } {
  const thread = threadHere()
  let tried = 0
  let stopped = false
  return {
    tried: () => tried,
    isStopped: () => stopped,
    post: thread.post,
    listen: (onMessage, onFailure) =>
      thread.listen(message => {
        if (message.type === 'done') {
          tried += message.run.tried
          stopped ||= !message.run.complete
        }
        onMessage(message)
      }, onFailure),
  }
}

/** A body so long that all threads take part in single mistakes too. */
const long = { ...request, method: 'POST', body: `{"note":"${'x'.repeat(20_000)}"}` }

const pool = new DiagnosePool([threadHere(), threadHere(), threadHere()])
const payload = `path=${request.path}&method=GET&token=Bearer ${request.token}&timestamp=1700000000000&body=`
const signed = (key: string, message: string) => createHmac('sha256', key).update(message).digest('hex')

describe('a pool of threads', { timeout: 20_000 }, () => {
  it.each([
    ['one mistake', signed('demo-secret-not-real', payload)],
    [
      'an empty body signed as an object',
      signed(`demo-secret-not-real-1700000000000-Bearer ${request.token}`, `${payload}{}`),
    ],
    ['none', 'ab'.repeat(32)],
  ])('finds what one thread finds: %s', async (_, observed) => {
    const options = { maxMistakes: 1 }
    expect(await pool.diagnose(request, observed, options)).toEqual(await diagnose(request, observed, options))
  })

  it('shares single mistakes too where the body is long', async () => {
    const options = { maxMistakes: 1 }
    const observed = signed(
      `demo-secret-not-real-1700000000000-Bearer ${request.token}`,
      payload.replace('GET', 'post') + long.body,
    )
    const diagnosis = await pool.diagnose(long, observed, options)
    expect(diagnosis).toEqual(await diagnose(long, observed, options))
    expect(diagnosis.outcome).toBe('explained')
  })

  it('tells the progress of all threads as one, and each has its part in it', async () => {
    const threads = [countingThread(), countingThread(), countingThread()]
    const seen: [number, number][] = []
    const { tried } = await new DiagnosePool(threads).diagnose(long, 'ab'.repeat(32), {
      maxMistakes: 1,
      rare: false,
      onProgress: (done, total) => seen.push([done, total]),
    })
    const parts = threads.map(({ tried: part }) => part())
    expect(Math.min(...parts)).toBeGreaterThan(0)
    expect(parts.reduce((sum, part) => sum + part, 1)).toBe(tried)
    expect(seen.at(-1)).toEqual([tried, tried])
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b))
  })

  it('stops all threads when it is told to', async () => {
    const threads = [countingThread(), countingThread(), countingThread()]
    const stop = new AbortController()
    const { outcome, tried, ledger } = await new DiagnosePool(threads).diagnose(long, 'ab'.repeat(32), {
      signal: stop.signal,
      onProgress: done => {
        if (done > 1) stop.abort()
      },
    })
    expect(outcome).toBe('stopped')
    expect(tried).toBeLessThan(ledger?.sizes[0]?.total ?? 0)
    expect(threads.every(({ isStopped }) => isStopped())).toBe(true)
  })

  it('says of how many something was tried, where the first thread was stopped before it had counted', async () => {
    const answering = (tried: number, total: number): DiagnoseThread => {
      let hear: (message: FromDiagnose) => void = () => undefined
      const run = { explanations: [], tried, total, leftOut: [], complete: false }
      return {
        post: message => {
          if (message.type === 'step') hear({ type: 'done', search: message.search, run })
        },
        listen: onMessage => {
          hear = onMessage
        },
      }
    }
    const { ledger } = await new DiagnosePool([answering(0, 0), answering(3, 9)]).diagnose(long, 'ab'.repeat(32))
    expect(ledger?.sizes).toEqual([{ mistakes: 1, tried: 3, total: 9, leftOut: [] }])
  })
})
