import type { Page } from '@playwright/test'
import { inChromium } from './in-chromium.ts'
import { nodeHmac, show } from './measure.ts'
import { bodies, payloadsWith, salts } from './samples.ts'

interface Level {
  tried: number
  total: number
  milliseconds: number
  silence: number
}

type BodyName = keyof typeof bodies

/** Searches until the platform has compiled what is hot, as it has once a page has been open for a while. */
const warmUp: readonly number[] = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2]
/** How often each size is searched; a long body's threes are not begun. */
const runs = {
  'sample, 101 B': { 1: 10, 2: 6, 3: 3 },
  'rich, 500 B': { 1: 8, 2: 4, 3: 2 },
  'list, 20 kB': { 1: 3, 2: 1, 3: 1 },
} as const satisfies Readonly<Record<BodyName, object>>

/**
 * All single mistakes, all pairs, all triples of requests whose signature nothing explains, by their bodies, in Chromium's
 * workers: candidates, time, candidates per second as a multiple of node:crypto's createHmac on one thread over that request's
 * payload, and the longest time without progress.
 */
export async function bench(root: string): Promise<void> {
  await inChromium(root, 'diagnose-worker.ts', async page => {
    for (const workers of [1, 2]) {
      const cold = await startWorkers(page, workers)
      show(`${titleOf('sample, 101 B', workers)}: 1, the first search`, timeOf(cold))
      for (const size of warmUp) await searchIn(page, 'sample, 101 B', size)
      for (const name of Object.keys(bodies) as BodyName[]) await benchBody(page, name, workers)
    }
  })
}

async function benchBody(page: Page, name: BodyName, workers: number): Promise<void> {
  const baseline = nodeHmac(salts(1)[0] ?? '', payloadsWith(bodies[name], name === 'list, 20 kB' ? 200 : 2000))
  await searchIn(page, name, 1)
  for (const size of [1, 2, 3] as const) {
    const before = await baseline()
    const found = await bestOf(page, name, size)
    const rate = (found.tried * 1000) / found.milliseconds
    const ratio = (rate / Math.max(before, await baseline())).toFixed(2)
    const result =
      found.tried === 0
        ? `${found.total.toLocaleString('en').padStart(10)} are too many`
        : `${timeOf(found)}  × ${ratio.padStart(5)}  silent ${Math.round(found.silence)} ms at most`
    show(`${titleOf(name, workers)}: ${size}`, result)
  }
}

function titleOf(name: BodyName, workers: number): string {
  return `${name}, ${workers} ${workers === 1 ? 'worker' : 'workers'}`
}

function timeOf({ tried, milliseconds }: Level): string {
  return `${tried.toLocaleString('en').padStart(10)} in ${Math.round(milliseconds)} ms`
}

async function bestOf(page: Page, name: BodyName, size: 1 | 2 | 3): Promise<Level> {
  let best: Level = { tried: 0, total: 0, milliseconds: Number.POSITIVE_INFINITY, silence: 0 }
  let silence = 0
  for (let run = 0; run < runs[name][size]; run++) {
    const found = await searchIn(page, name, size)
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
  return searchIn(page, 'sample, 101 B', 1)
}

/** One search of one size on all workers. */
async function searchIn(page: Page, name: BodyName, size: number): Promise<Level> {
  const isLong = name === 'list, 20 kB'
  return page.evaluate(
    async ({ name, size, isLong }) => {
      const { workers: all = [] } = globalThis as typeof globalThis & { workers?: Worker[] }
      // As the page does it: single mistakes are not worth sharing unless the body is long
      const workers = size === 1 && !isLong ? all.slice(0, 1) : all
      const start = performance.now()
      const parts = await Promise.all(
        workers.map(
          (worker, shard) =>
            new Promise<{ tried: number; total: number; silence: number }>((resolve, reject) => {
              worker.onmessage = ({ data }) => resolve(data)
              worker.onerror = event => reject(new Error(event.message))
              worker.postMessage({ name, size, shard, shards: workers.length })
            }),
        ),
      )
      const milliseconds = performance.now() - start
      const tried = parts.reduce((sum, part) => sum + part.tried, 0)
      return { tried, total: parts[0]?.total ?? 0, milliseconds, silence: Math.max(...parts.map(part => part.silence)) }
    },
    { name, size, isLong },
  )
}
