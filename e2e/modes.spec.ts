import { expect, test } from '@playwright/test'

test('a mode that cannot be loaded says so, loses nothing, and comes when it is opened again', async ({ page }) => {
  await page.goto('/')
  const secret = page.getByLabel('Client secret', { exact: true })
  await secret.fill('typed-secret')
  const open = (mode: string) => page.getByRole('link', { name: mode, exact: true }).click()
  await page.route(/verify-page/, route => route.abort())
  await open('Verify')
  await expect(page.getByRole('alert')).toContainText('what you typed is kept')
  await open('Sign')
  await expect(secret).toHaveValue('typed-secret')
  await open('Verify')
  await expect(page.getByRole('alert')).toContainText('what you typed is kept')
  await page.unroute(/verify-page/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByTestId('verdict')).toBeVisible()
  await expect(secret).toHaveValue('typed-secret')
})

test('a language that cannot be loaded leaves the page as it is; one that can stays over a reload', async ({
  page,
}) => {
  await page.goto('/#/verify')
  const indonesian = page.getByRole('button', { name: 'ID', exact: true })
  const words = /\/id-/
  await page.route(words, route => route.abort())
  await indonesian.click()
  await expect(indonesian).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByLabel("Merchant's signature", { exact: true })).toBeVisible()
  await page.unroute(words)
  await indonesian.click()
  await expect(page.getByLabel('Signature merchant', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await expect(page.getByLabel('Signature merchant', { exact: true })).toBeVisible()
})
