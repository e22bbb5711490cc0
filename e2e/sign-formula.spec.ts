import { expect, test } from '@playwright/test'
import { documented, hmac, open, payload, region, showSecret, signatureText, text } from './support/sign-page.ts'

test('only a well-formed formula reaches the steps, and it can be reset', async ({ page }) => {
  await open(page)
  await showSecret(page)
  const formula = region(page, 'Formula')
  await formula.getByRole('button', { name: 'Edit' }).click()
  const template = formula.getByLabel('Payload template')
  await template.fill('{method} {path} {bdy}')
  await expect(formula).toContainText('{bdy} at character 17 is no field.')
  expect(await text(page, 'raw-payload')).toBe(documented.payload)
  await template.fill('{method} {path} {body')
  await expect(formula).toContainText('The { at character 17 is never closed.')
  await template.fill('{method} {path}')
  await expect(payload(page)).toHaveText('GET /api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg')
  await expect(formula).toContainText('changed')
  await formula.getByLabel('Hash').selectOption('SHA-512')
  await expect.poll(() => signatureText(page)).toBe(hmac(documented.salt, await text(page, 'raw-payload'), 'sha512'))
  await expect(region(page, 'HMAC-SHA512')).toContainText('128 bytes')
  await formula.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(() => signatureText(page)).toBe(documented.signature)
})

test('the documentation’s table read literally signs something else', async ({ page }) => {
  await open(page)
  const formula = region(page, 'Formula')
  await formula.getByRole('button', { name: 'Edit' }).click()
  await formula.getByRole('radio', { name: 'Documentation table' }).check()
  await expect(payload(page)).toHaveText(
    'path=/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg&method=GET&requestTime=1615190625765&body=',
  )
  expect(await signatureText(page)).not.toBe(documented.signature)
  await expect(formula).toContainText('no token')
})

test('a formula goes out as JSON and comes back', async ({ page }) => {
  await open(page)
  const formula = region(page, 'Formula')
  await formula.getByRole('button', { name: 'Edit' }).click()
  await formula.getByLabel('Payload template').fill('{path}')
  await formula.getByLabel('Name').fill('Path only')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    formula.getByRole('button', { name: 'Export as JSON' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Path-only.json')
  const file = await download.path()
  await formula.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(() => signatureText(page)).toBe(documented.signature)
  await formula.getByRole('button', { name: 'Import JSON…' }).click()
  await formula.getByRole('textbox', { name: /Paste a formula/ }).fill('{"id":"x","name":"y"}')
  await formula.getByRole('button', { name: 'Use it' }).click()
  await expect(formula).toContainText('“payload” is missing.')
  await formula.getByLabel('Open a file…').setInputFiles(file)
  await expect(payload(page)).toHaveText('/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg')
})
