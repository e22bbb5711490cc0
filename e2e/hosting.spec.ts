import { createHmac } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { StaticHost } from './support/static-host.ts'

test.use({ serviceWorkers: 'allow' })

const signature = /^cbf99c2f 6d5d65b5 82035a4d/
/** The example, its method signed in small letters. */
const token = 'Bearer cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711'
const path = '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg'
const mistaken = createHmac('sha256', `MaREaULkzAUTAFYg-1615190625765-${token}`)
  .update(`path=${path}&method=get&token=${token}&timestamp=1615190625765&body=`)
  .digest('hex')

/** The headers that the README asks a host to send. */
function readmeHeaders(): Record<string, string> {
  const rows = readFileSync('README.md', 'utf8').matchAll(/add_header (\S+) "([^"]*)" always;/g)
  return Object.fromEntries([...rows].map(([, name = '', value = '']) => [name, value]))
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on(
    'console',
    message => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`),
  )
  page.on('pageerror', error => complaints.push(error.message))
  return complaints
}

async function useIt(page: Page, base: string) {
  await page.goto(`${base}#/sign`)
  await expect(page.getByTestId('signature')).toHaveText(signature)
  await page.getByRole('button', { name: 'ID', exact: true }).click()
  await expect(page.getByTestId('signature')).toHaveText(signature)
  await page.goto(`${base}#/verify`)
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await page.getByLabel("Merchant's signature", { exact: true }).fill(mistaken)
  await expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', 'explained', { timeout: 40_000 })
}

/** Its threads, kernel and search come from the browser's store as well. */
async function useBatch(page: Page, base: string) {
  await page.goto(`${base}#/batch`)
  await page.getByRole('button', { name: 'Try the sample file', exact: true }).click()
  await expect(page.getByTestId('batch')).toHaveAttribute('data-state', 'done', { timeout: 40_000 })
  await expect(page.getByTestId('batch')).toHaveAttribute('data-rows', '602')
}

for (const [name, headers] of [
  ['without headers', {}],
  ['with the headers of the README', readmeHeaders()],
] as const) {
  test(`a plain host, in a folder, ${name}: every mode without a server works, offline after one visit`, async ({
    page,
  }) => {
    const host = new StaticHost('dist', '/tools/signature/', headers)
    await host.start()
    const complaints = complaintsOf(page)
    await useIt(page, host.base)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await page.goto('about:blank')
    await host.stop()
    await useIt(page, host.base)
    await useBatch(page, host.base)
    expect(complaints.filter(text => !text.includes('service-worker.js'))).toEqual([])
  })
}

test('a newer build is told of, quietly, and taken on the next visit', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  cpSync('dist', folder, { recursive: true })
  const host = new StaticHost(folder, '/x/', {})
  await host.start()
  await page.goto(host.base)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await expect(page.getByTestId('signature')).toHaveText(signature)
  await expect(page.getByTestId('update-notice')).toHaveCount(0)
  const script = join(folder, 'service-worker.js')
  writeFileSync(script, readFileSync(script, 'utf8').replace(/version = "\w+"/, 'version = "newer"'))
  await page.reload()
  await expect(page.getByTestId('update-notice')).toContainText('A new version is here')
  await page.getByRole('button', { name: 'Reload now' }).click()
  // The page is on its way anew meanwhile, and cannot be asked just then
  await expect(async () =>
    expect(await page.evaluate(() => caches.keys())).toEqual([`signature-debugger ${host.base} newer`]),
  ).toPass()
  await expect(page.getByTestId('signature')).toHaveText(signature)
  await host.stop()
  rmSync(folder, { recursive: true })
})

test('robots, licences and the manifest are there; another address is not', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toMatch(/^User-agent/)
  const manifest = await (await request.get('/manifest.webmanifest')).json()
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './', scope: './' })
  for (const { src } of manifest.icons) expect((await request.get(`/${src}`)).status()).toBe(200)
  const licences = readFileSync('dist/licences.md', 'utf8')
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const serverSide = ['https-proxy-agent', 'proxy-from-env']
  for (const name of Object.keys(dependencies).filter(one => !serverSide.includes(one)))
    expect(licences).toContain(`## ${name} - `)
  for (const path of ['/sign', '/nothing.html', '/assets/none.js']) expect((await request.get(path)).status()).toBe(404)
})
