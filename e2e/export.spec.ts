import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const secret = 'MaREaULkzAUTAFYg'
const token = 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711'

async function downloaded(page: Page, name: string): Promise<{ file: string; text: string }> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const download: Download = await arriving
  return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('code in the language that one picks, without secret and token; what it cannot carry is said', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByText('Code', { exact: true }).click()
  const code = page.getByTestId('snippet')
  await expect(code).toContainText("import { createHash, createHmac } from 'node:crypto'")
  await page.getByLabel('Language or tool').selectOption('Go')
  await expect(code).toContainText('package main')
  await expect(page.getByText('go run sign.go')).toBeVisible()
  const shown = await code.textContent()
  expect(shown).not.toContain(secret)
  expect(shown).not.toContain(token)
  await page.getByRole('button', { name: 'Copy code' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown)
  expect(await downloaded(page, 'Download sign.go')).toEqual({ file: 'sign.go', text: shown })
  await expectAccessible(page)

  await page.getByLabel('Path and query').fill('/a b')
  await expect(page.getByText('Path and query: this language or tool would change the value')).toBeVisible()
  await page.getByLabel('Path and query').fill(`/x?t=${token}`)
  await expect(page.getByText('Path and query contains the token.')).toBeVisible()

  await page.getByText('ID', { exact: true }).click()
  await expect(page.getByText('Path dan query berisi token.')).toBeVisible()
  await expect(page.getByLabel('Bahasa atau tool')).toBeVisible()
})

test('files for other tools, which say first that they hold the token, and test vectors', async ({ page }) => {
  await page.goto('/')
  const signature = (await page.getByTestId('signature').textContent())?.replaceAll(' ', '')
  await page.getByText('Files', { exact: true }).click()
  await expect(page.getByText('These files hold the token and the finished signature.')).toBeVisible()
  const har = await downloaded(page, 'Download HAR')
  expect(har.file).toBe('signed-call.har')
  const [entry] = JSON.parse(har.text).log.entries
  expect(entry.request.headers).toContainEqual({ name: 'Signature', value: signature })
  expect(har.text).not.toContain(secret)
  expect((await downloaded(page, 'Download Postman')).text).toContain(token)
  expect((await downloaded(page, 'Download Bruno')).text).toContain(`Signature: ${signature}`)

  const vectors = await downloaded(page, 'Download JSON')
  const list = JSON.parse(vectors.text)
  expect(list).toHaveLength(10)
  for (const { payload, salt, signature } of list) {
    expect(createHmac('sha256', salt).update(payload).digest('hex')).toBe(signature)
  }
  const pytest = await downloaded(page, 'Download pytest')
  expect(pytest.text).toContain('@pytest.mark.parametrize')
  expect(pytest.text + vectors.text).not.toContain(token)
  await expectAccessible(page)
})
