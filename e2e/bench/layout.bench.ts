import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumArguments, findChromium } from '../support/find-chromium.ts'
import { layoutShift, watchLayout } from '../support/layout-shift.ts'
import { callSandbox, getToken, signedCall } from '../support/sandbox-calls.ts'
import { show } from './measure.ts'

const base = 'http://127.0.0.1:4188'
const sizes = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const
/** The most that is wanted of any of them. */
const limit = 0.02

const inquiry = '/api/aggregator/merchant/qr/withdraw/inquiry'
const body = '{"requestId":"demo-1","type":"withdraw_inquiry","body":{"userId":"M_pXAFWzCg"}}'

/** How much what is already on the page moves, without anybody's key or click, as the browser counts it (CLS, all shifts added up). */
export async function bench(root: string): Promise<void> {
  process.env.PORT = '4188'
  await build({ root, logLevel: 'error' })
  const server = await preview({ root, logLevel: 'error' })
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  try {
    for (const [name, work] of Object.entries({ sign, verify, 'verify at once': verifyAtOnce, capture }))
      for (const [width, height] of sizes) {
        const shift = await shiftOf(browser, { width, height }, work)
        show(`${name} at ${width} pixels`, `${shift.toFixed(4)}${shift > limit ? `, more than ${limit}` : ''}`)
      }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function shiftOf(
  browser: Browser,
  viewport: { width: number; height: number },
  work: (page: Page) => Promise<void>,
): Promise<number> {
  const page = await browser.newPage({ viewport, locale: 'en-GB' })
  await page.addInitScript(watchLayout)
  await work(page)
  await page.waitForTimeout(1500)
  const shift = await layoutShift(page)
  await page.close()
  return shift
}

/** From nothing to the example's signature. */
async function sign(page: Page): Promise<void> {
  await page.goto(`${base}/#/sign`)
  await page.getByTestId('signature').waitFor()
}

/** From a pasted ticket to its verdict. */
async function verify(page: Page): Promise<void> {
  await page.goto(`${base}/#/verify`)
  await page.waitForLoadState('networkidle')
  await pasteTicket(page)
}

/** The same where the paste comes as soon as there is a box, on a slow line: what reads it is still on its way. */
async function verifyAtOnce(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 500_000,
    uploadThroughput: 500_000,
  })
  await page.goto(`${base}/#/verify`, { waitUntil: 'commit' })
  await page.getByTestId('paste').waitFor()
  await pasteTicket(page)
}

async function pasteTicket(page: Page): Promise<void> {
  const token = 'a-token-of-the-bench'
  const { headers } = signedCall({ method: 'POST', path: inquiry, token, body, signedBody: body.replaceAll(':', ': ') })
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const ticket = `POST ${inquiry} HTTP/1.1\n${lines.join('\n')}\n\n${body}`
  // By keys, as a user does: what moves in the half second after them is the answer to them
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(text => navigator.clipboard.writeText(text), ticket)
  await page.getByTestId('paste').press('Control+v')
  await page.waitForTimeout(1000)
  await page.keyboard.type('MaREaULkzAUTAFYg', { delay: 30 })
  await page.locator('[data-testid=verdict][data-outcome=explained]').waitFor()
}

/** Fifty requests of a program, every third of them wrongly signed. */
async function capture(page: Page): Promise<void> {
  await page.goto(`${base}/#/capture`)
  await page.locator('[data-testid=connection][data-state=listening]').waitFor()
  const token = await getToken(base)
  for (let i = 0; i < 50; i++) {
    const signedBody = i % 3 === 1 ? body.replaceAll(':', ': ') : body
    await callSandbox(base, signedCall({ method: 'POST', path: inquiry, token, body, signedBody }))
    if (i % 10 === 9) await page.waitForTimeout(400)
  }
}
