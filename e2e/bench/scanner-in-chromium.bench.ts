import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { chromiumArguments, findChromium } from '../support/find-chromium.ts'
import { nodeHmac, showBaseline, showRatio } from './measure.ts'
import { payloads, salts } from './samples.ts'
import { scanCases } from './scan-cases.ts'

/** The scanner in Chromium's workers, one and two at once. */
export async function bench(root: string): Promise<void> {
  const baseline = await nodeHmac(salts(1)[0] ?? '', payloads(20_000))
  showBaseline(baseline)
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
        const { kind, rate } = await scanIn(page, name, workers)
        showRatio(`${kind}, ${workers} ${workers === 1 ? 'worker' : 'workers'}: ${name}`, rate, baseline)
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

/** Pairs per second of all workers together, best of seven. */
async function scanIn(page: Page, name: string, count: number): Promise<{ kind: string; rate: number }> {
  return page.evaluate(
    async ({ name, count }) => {
      const next = (worker: Worker) =>
        new Promise<{ kind: string; pairs: number }>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = event => reject(new Error(event.message))
        })
      const workers = Array.from({ length: count }, () => new Worker('/worker.js', { type: 'module', name }))
      const ready = await Promise.all(workers.map(next))
      const pairs = ready.reduce((sum, each) => sum + each.pairs, 0)
      let rate = 0
      for (let run = 0; run < 7; run++) {
        const start = performance.now()
        const done = workers.map(next)
        for (const worker of workers) worker.postMessage('scan')
        await Promise.all(done)
        rate = Math.max(rate, (pairs * 1000) / (performance.now() - start))
      }
      for (const worker of workers) worker.terminate()
      return { kind: ready[0]?.kind ?? '', rate }
    },
    { name, count },
  )
}
