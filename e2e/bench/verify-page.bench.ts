import { chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumArguments, findChromium } from '../support/find-chromium.ts'
import { show } from './measure.ts'
import { request } from './samples.ts'

interface Watched {
  milliseconds: number
  /** Tasks of the page's own thread that took over 50 ms, by the browser's count. */
  longTasks: number[]
  /** Between two changes of the progress that is shown. */
  silences: number[]
}

/** A search that finds nothing, on the page itself: how long it takes, and whether the page stays free meanwhile. */
export async function bench(root: string): Promise<void> {
  process.env.PORT = '4190'
  await build({ root, logLevel: 'error' })
  const server = await preview({ root, logLevel: 'error' })
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
    await page.goto('http://127.0.0.1:4190/#/verify')
    await fill(page)
    for (const [name, digit] of ['first search', 'second search', 'third search'].entries()) {
      const { milliseconds, longTasks, silences } = await searchFor(page, `${name}`.repeat(64))
      const longest = longTasks.length === 0 ? 'none' : `${longTasks.length}, the longest ${Math.max(...longTasks)} ms`
      const silence = Math.round(Math.max(...silences))
      show(digit, `${Math.round(milliseconds)} ms; tasks over 50 ms: ${longest}; progress at least every ${silence} ms`)
    }
    for (const label of ['Body', 'Path and query', 'Client secret']) {
      const waits = await typeInto(page, label)
      const at = (share: number) => waits[Math.floor(share * (waits.length - 1))]
      show(`${label}, ${waits.length} keys`, `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, at most ${at(1)} ms`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function fill(page: Page): Promise<void> {
  const values = {
    'Client secret': request.clientSecret,
    Token: request.token,
    Method: request.method,
    'Path and query': request.path,
    Body: String(request.body),
    'Request time': request.requestTime,
  }
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label, { exact: true }).fill(value)
}

async function searchFor(page: Page, signature: string): Promise<Watched> {
  await page.evaluate(watch)
  await page.getByLabel("Merchant's signature", { exact: true }).fill(signature)
  await page.waitForFunction(() => 'watched' in window && 'milliseconds' in (window.watched as object), undefined, {
    timeout: 120_000,
  })
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched)
}

/** Milliseconds from each key press to the frame that shows it, shortest first, while the signature is one that nothing explains. */
async function typeInto(page: Page, label: string): Promise<number[]> {
  await page.evaluate(() => {
    const waits: number[] = []
    Object.assign(window, { waits })
    new PerformanceObserver(list => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') waits.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.getByLabel(label, { exact: true }).press('End')
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('a')
    await page.waitForTimeout(60)
  }
  await page.waitForTimeout(300)
  const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits)
  return waits.sort((a, b) => a - b)
}

/** In the page: from the first answer of "searching" to the verdict. */
function watch(): void {
  const longTasks: number[] = []
  const silences: number[] = []
  const verdict = document.querySelector('[data-testid=verdict]')
  if (!verdict) throw new Error('no verdict')
  const watched: Partial<Watched> = { longTasks, silences }
  Object.assign(window, { watched })
  const tasks = new PerformanceObserver(list => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
  tasks.observe({ type: 'longtask' })
  let begun = 0
  let heard = 0
  let shown = ''
  const look = new MutationObserver(() => {
    const now = performance.now()
    const outcome = verdict.getAttribute('data-outcome')
    if (outcome === 'searching' && begun === 0) begun = heard = now
    const progress = document.querySelector('progress')?.parentElement?.textContent ?? ''
    if (begun > 0 && progress !== shown) {
      silences.push(now - heard)
      heard = now
      shown = progress
    }
    if (begun === 0 || outcome === 'searching') return
    silences.push(now - heard)
    look.disconnect()
    // The last entries come a little later
    setTimeout(() => {
      tasks.disconnect()
      Object.assign(watched, { milliseconds: now - begun })
    }, 500)
  })
  look.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true })
}
