import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { chromiumArguments, findChromium } from '../support/find-chromium.ts'
import { compare, nodeHmac } from './measure.ts'
import { payloads, salts } from './samples.ts'
import { scanCases } from './scan-cases.ts'

/** The scanner in Chromium's workers, one and two at once, as multiples of node:crypto's createHmac on one thread. */
export async function bench(root: string): Promise<void> {
  const baseline = nodeHmac(salts(1)[0] ?? '', payloads(2000))
  const script = await bundleWorker(root)
  const server = createServer(({ url }, response) => {
    const isScript = url?.startsWith('/worker.js')
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<!doctype html><title>bench</title>')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    for (const { name } of scanCases) {
      for (const workers of [1, 2]) {
        const title = `${workers} ${workers === 1 ? 'worker' : 'workers'}: ${name}`
        await compare(title, baseline, () => scanIn(page, name, workers))
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
}

async function bundleWorker(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      copyPublicDir: false,
      lib: { entry: `${root}e2e/bench/in-page/scan-worker.ts`, formats: ['es'], fileName: 'worker' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('the worker did not build')
  return chunk.code
}

/** Pairs per second of all workers together, at their best. */
async function scanIn(page: Page, name: string, count: number): Promise<number> {
  return page.evaluate(
    async ({ name, count }) => {
      const next = (worker: Worker) =>
        new Promise<{ pairs: number }>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = event => reject(new Error(event.message))
        })
      const workers = Array.from({ length: count }, () => new Worker('/worker.js', { type: 'module', name }))
      const ready = await Promise.all(workers.map(next))
      const pairs = ready.reduce((sum, each) => sum + each.pairs, 0)
      let rate = 0
      const end = performance.now() + 1500
      while (performance.now() < end) {
        const start = performance.now()
        const done = workers.map(next)
        for (const worker of workers) worker.postMessage('scan')
        await Promise.all(done)
        rate = Math.max(rate, (pairs * 1000) / (performance.now() - start))
      }
      for (const worker of workers) worker.terminate()
      return rate
    },
    { name, count },
  )
}
