import type { Page } from '@playwright/test'
import { inChromium } from './in-chromium.ts'
import { nodeHmac, show } from './measure.ts'
import { payloads, salts } from './samples.ts'

interface Level {
  tried: number
  milliseconds: number
  silence: number
}

/** Searches until the platform has compiled what is hot, as it has once a page has been open for a while. */
const warmUp: readonly number[] = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3]
const runs: Readonly<Record<number, number>> = { 1: 10, 2: 6, 3: 3 }

/**
 * All single mistakes, all pairs, all triples of one request whose signature nothing explains, in Chromium's workers: time,
 * candidates per second as a multiple of node:crypto's createHmac on one thread, and the longest time without progress.
 */
export async function bench(root: string): Promise<void> {
  const baseline = nodeHmac(salts(1)[0] ?? '', payloads(2000))
  await inChromium(root, 'diagnose-worker.ts', async page => {
    for (const workers of [1, 2]) {
      const cold = await startWorkers(page, workers)
      show(`${workers} ${workers === 1 ? 'worker' : 'workers'}: sets of 1, the first search`, timeOf(cold))
      for (const level of warmUp) await searchIn(page, level)
      for (const level of [1, 2, 3]) {
        const before = await baseline()
        const found = await bestOf(page, level)
        const rate = (found.tried * 1000) / found.milliseconds
        const ratio = (rate / Math.max(before, await baseline())).toFixed(2)
        const title = `${workers} ${workers === 1 ? 'worker' : 'workers'}: sets of ${level}`
        show(title, `${timeOf(found)}  × ${ratio.padStart(5)}  silent ${Math.round(found.silence)} ms at most`)
      }
    }
  })
}

function timeOf({ tried, milliseconds }: Level): string {
  return `${tried.toLocaleString('en').padStart(10)} in ${Math.round(milliseconds)} ms`
}

async function bestOf(page: Page, level: number): Promise<Level> {
  let best: Level = { tried: 0, milliseconds: Number.POSITIVE_INFINITY, silence: 0 }
  let silence = 0
  for (let run = 0; run < (runs[level] ?? 1); run++) {
    const found = await searchIn(page, level)
    silence = Math.max(silence, found.silence)
    if (found.milliseconds < best.milliseconds) best = found
  }
  return { ...best, silence }
}

/** Starts workers in place of those before; the first search of all, in code that no one has run yet. */
async function startWorkers(page: Page, count: number): Promise<Level> {
  await page.evaluate(async count => {
    const open = globalThis as typeof globalThis & { workers?: Worker[] }
    for (const worker of open.workers ?? []) worker.terminate()
    open.workers = Array.from({ length: count }, () => new Worker('/worker.js', { type: 'module' }))
    await Promise.all(open.workers.map(worker => new Promise(resolve => worker.addEventListener('message', resolve))))
  }, count)
  return searchIn(page, 1)
}

/** One search of one level on all workers. */
async function searchIn(page: Page, level: number): Promise<Level> {
  return page.evaluate(async level => {
    const { workers: all = [] } = globalThis as typeof globalThis & { workers?: Worker[] }
    // As the page does it: single mistakes are not worth sharing
    const workers = level === 1 ? all.slice(0, 1) : all
    const start = performance.now()
    const parts = await Promise.all(
      workers.map(
        (worker, shard) =>
          new Promise<{ tried: number; silence: number }>((resolve, reject) => {
            worker.onmessage = ({ data }) => resolve(data)
            worker.onerror = event => reject(new Error(event.message))
            worker.postMessage({ size: level, shard, shards: workers.length })
          }),
      ),
    )
    const milliseconds = performance.now() - start
    const tried = parts.reduce((sum, part) => sum + part.tried, 0)
    return { tried, milliseconds, silence: Math.max(...parts.map(part => part.silence)) }
  }, level)
}
