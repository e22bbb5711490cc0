import { type BrowserContext, expect, type Page, test } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

const secret = 'planted-secret-7Qf3'
const token = 'planted-token-0123456789abcdef0123456789abcdef'

/** A value in any spelling that would give it away. */
function spellings(value: string): string[] {
  const bytes = Buffer.from(value)
  return [value, encodeURIComponent(value), bytes.toString('hex'), bytes.toString('base64').replace(/.=*$/, '')]
}

const planted = [...spellings(secret), ...spellings(token)]

/** All that the page tells the world while it lives. */
function overhear(page: Page): string[] {
  const heard: string[] = []
  page.on('console', message => heard.push(`console: ${message.text()}`))
  page.on('request', request => {
    heard.push(`request: ${request.method()} ${request.url()} ${JSON.stringify(request.headers())}`)
    heard.push(`request body: ${request.postData() ?? ''}`)
  })
  page.on('framenavigated', frame => heard.push(`address: ${frame.url()}`))
  return heard
}

/** All that would be left behind: address, title, cookies and every kind of storage. */
async function leftBehind(page: Page, context: BrowserContext): Promise<string[]> {
  const stored = await page.evaluate(async () => {
    const records: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll()
        await new Promise(resolve => {
          reading.onsuccess = resolve
        })
        records.push(name, store, reading.result)
      }
      database.close()
    }
    const caches = await Promise.all(
      (await window.caches.keys()).map(async name => (await window.caches.open(name)).keys()),
    )
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, records, caches.flat().map(entry => entry.url)])
  })
  const rest = await page.evaluate(() => JSON.stringify([history.state, window.name, document.referrer]))
  return [page.url(), await page.title(), JSON.stringify(await context.cookies()), stored, rest]
}

function expectNothingIn(texts: readonly string[]) {
  for (const text of texts) for (const value of planted) expect(text).not.toContain(value)
}

async function plant(page: Page) {
  await page.goto('/')
  await page.getByLabel('Client secret', { exact: true }).fill(secret)
  await page.getByLabel('Token', { exact: true }).fill(token)
  await expect(page.getByTestId('raw-payload')).toContainText(token)
}

test('secret and token stay in memory: not in address, title, storage, console or network', async ({
  page,
  context,
}) => {
  const heard = overhear(page)
  await plant(page)
  for (const link of await page.getByRole('navigation').getByRole('link').all()) {
    await link.click()
    expectNothingIn(await leftBehind(page, context))
  }
  expectNothingIn(heard)
})

test('secret and token survive no reload; the rest of the case does', async ({ page, context }) => {
  await plant(page)
  await page.getByLabel('Client ID', { exact: true }).fill('kept-client')
  await page.getByLabel('Path and query', { exact: true }).fill('/api/kept?x=1')
  await expect(page.getByTestId('raw-payload')).toContainText('/api/kept?x=1')
  // Kept a moment after the last key
  await expect.poll(async () => (await leftBehind(page, context)).join()).toContain('/api/kept?x=1')
  await page.reload()
  await expect(page.getByLabel('Path and query', { exact: true })).toHaveValue('/api/kept?x=1')
  await expect(page.getByLabel('Client ID', { exact: true })).toHaveValue('kept-client')
  await expect(page.getByLabel('Client secret', { exact: true })).not.toHaveValue(secret)
  await expect(page.getByLabel('Token', { exact: true })).not.toHaveValue(token)
  expectNothingIn([await page.content(), ...(await leftBehind(page, context))])
})

test('the secret is masked everywhere until it is shown', async ({ page }) => {
  await plant(page)
  const visible = await page.evaluate(() => document.body.innerText)
  expect(visible).not.toContain(secret)
})
