import type { Page } from '@playwright/test'
import { inChromium } from './in-chromium.ts'
import { nodeHmac, show } from './measure.ts'
import { payloads, salts } from './samples.ts'

interface Level {
  tried: number
  milliseconds: number
  silence: number
}

/**
 * All single mistakes, all pairs, all triples of one request whose signature nothing explains, in Chromium's workers: time,
 * candidates per second as a multiple of node:crypto's createHmac on one thread, and the longest time without progress.
 */
export async function bench(root: string): Promise<void> {
  const baseline = nodeHmac(salts(1)[0] ?? '', payloads(2000))
  await inChromium(root, 'diagnose-worker.ts', async page => {
    for (const workers of [1, 2]) {
      for (const level of [1, 2, 3]) {
        const before = await baseline()
        const found = await searchIn(page, level, workers, level === 3 ? 2 : 5)
        const rate = (found.tried * 1000) / found.milliseconds
        const ratio = (rate / Math.max(before, await baseline())).toFixed(2)
        const title = `${workers} ${workers === 1 ? 'worker' : 'workers'}: sets of ${level}`
        const facts = `${found.tried.toLocaleString('en').padStart(10)} in ${Math.round(found.milliseconds)} ms`
        show(title, `${facts}  × ${ratio.padStart(5)}  silent ${Math.round(found.silence)} ms at most`)
      }
    }
  })
}

/** The best of some runs in workers that are warm, as they are once a page has been open for a while. */
async function searchIn(page: Page, level: number, count: number, runs: number): Promise<Level> {
  return page.evaluate(
    async ({ level, count, runs }) => {
      const next = (worker: Worker) =>
        new Promise<{ tried: number; silence: number }>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = event => reject(new Error(event.message))
        })
      const workers = Array.from(
        { length: count },
        (_, at) => new Worker('/worker.js', { type: 'module', name: `${at}/${count}` }),
      )
      await Promise.all(workers.map(next))
      let best: Level = { tried: 0, milliseconds: Number.POSITIVE_INFINITY, silence: 0 }
      for (let run = 0; run <= runs; run++) {
        const start = performance.now()
        const done = workers.map(next)
        for (const worker of workers) worker.postMessage(level)
        const parts = await Promise.all(done)
        const milliseconds = performance.now() - start
        const tried = parts.reduce((sum, part) => sum + part.tried, 0)
        const silence = Math.max(...parts.map(part => part.silence))
        if (milliseconds < best.milliseconds) best = { tried, milliseconds, silence }
      }
      for (const worker of workers) worker.terminate()
      return best
    },
    { level, count, runs },
  )
}
