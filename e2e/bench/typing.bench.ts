import { chromium, type Locator, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumArguments, findChromium } from '../support/find-chromium.ts'
import { show } from './measure.ts'

/** On both sides of where the page changes from a textarea to an editor, and far beyond. */
const sizes = { '1 KB': 1_000, '90 KB': 90_000, '110 KB': 110_000, '1 MB': 1_000_000, '5 MB': 5_000_000 }
const presses = 60

/** From a key press in the body to the frame that shows its signature. */
export async function bench(root: string): Promise<void> {
  process.env.PORT = '4189'
  await build({ root, logLevel: 'error' })
  const server = await preview({ root, logLevel: 'error' })
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  try {
    for (const [name, size] of Object.entries(sizes)) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
      await page.goto('http://127.0.0.1:4189/#/sign')
      const waits = await typeInto(page, await openBody(page, size))
      show(`body of ${name}, ${waits.length} key presses`, `p50 ${at(waits, 0.5)} ms, p95 ${at(waits, 0.95)} ms`)
      await page.close()
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** A multi-line JSON body, opened from a file as a user would; the caret at its end. */
async function openBody(page: Page, size: number): Promise<Locator> {
  const line = '  {"requestId":"aggregator202103031542100001","userId":"M_DEMO0001","amount":10000},\n'
  const text = `[\n${line.repeat(Math.floor(size / line.length))}`
  const before = await page.getByTestId('signature').textContent()
  const file = { name: 'body.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('[aria-labelledby=request] input[type=file]').setInputFiles(file)
  await page.waitForFunction(old => document.querySelector('[data-testid=signature]')?.textContent !== old, before, {
    timeout: 60_000,
  })
  const body = page.getByRole('textbox', { name: 'Body', exact: true })
  await body.click()
  await page.keyboard.press('Control+End')
  return body
}

/** Milliseconds of each key press, shortest first. */
async function typeInto(page: Page, body: Locator): Promise<number[]> {
  await body.evaluate(watchPaints)
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press(String(i % 10))
    await page.waitForFunction(count => (window as unknown as { waits: number[] }).waits.length >= count, i + 1, {
      timeout: 30_000,
    })
  }
  const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits)
  // The first presses warm the caches and the compiler
  return waits.slice(10).sort((a, b) => a - b)
}

/** In the page: notes for each key press when the frame with the changed signature has been painted. */
function watchPaints(): void {
  const waits: number[] = []
  Object.assign(window, { waits })
  let pressed = 0
  addEventListener('keydown', event => (pressed = event.timeStamp), { capture: true })
  const signature = document.querySelector('[data-testid=signature]')
  if (!signature) throw new Error('no signature')
  new MutationObserver(() => {
    const from = pressed
    if (from === 0) return
    pressed = 0
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => waits.push(performance.now() - from)
      port2.postMessage(null)
    })
  }).observe(signature, { childList: true, characterData: true, subtree: true })
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
}
