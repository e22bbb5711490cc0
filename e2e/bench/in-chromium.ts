import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { chromiumArguments, findChromium } from '../support/find-chromium.ts'

/** Bundles a worker, serves it as /worker.js on loopback, and hands over a page of that origin. */
export async function inChromium(root: string, entry: string, run: (page: Page) => Promise<void>): Promise<void> {
  const script = await bundle(root, entry)
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
    await run(page)
  } finally {
    await browser.close()
    server.close()
  }
}

async function bundle(root: string, entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      copyPublicDir: false,
      lib: { entry: `${root}e2e/bench/in-page/${entry}`, formats: ['es'], fileName: 'worker' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('the worker did not build')
  return chunk.code
}
