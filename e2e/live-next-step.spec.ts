import { expect } from '@playwright/test'
import { test } from './support/own-server.ts'

for (const [locale, send, next, calls] of [
  ['en', 'Send', 'Get token and send again', 'Calls go to tokoapi-stg.netzme.com'],
  ['id', 'Kirim', 'Ambil token lalu kirim lagi', 'Panggilan dikirim ke tokoapi-stg.netzme.com'],
] as const)
  test(`a 401 carries its next step, above the answer; staging is named in the header: ${locale}`, async ({ page }) => {
    await page.addInitScript(chosen => localStorage.setItem('locale', chosen), locale)
    await page.goto('/#/live')
    const result = page.getByTestId('live-result')
    // The example's token is none of the sandbox's
    await page.getByRole('button', { name: send, exact: true }).click()
    await expect(result).toHaveAttribute('data-outcome', 'refused')
    const top = async (id: string) => (await page.getByTestId(id).boundingBox())?.y ?? Number.NaN
    expect(await top('next-step')).toBeLessThan(await top('findings'))
    expect(await top('findings')).toBeLessThan(await top('answer-body'))
    await page.getByRole('button', { name: next, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(result).toHaveAttribute('data-outcome', 'answered')
    await expect(page.getByTestId('next-step')).toHaveCount(0)
    await expect(page.getByTestId('calls-go')).toHaveCount(0)
    await page.getByText('Staging', { exact: true }).click()
    await expect(page.getByTestId('calls-go')).toHaveText(calls)
    await expect(page.getByRole('banner')).not.toContainText(/Computed in this browser|Dihitung di browser ini/)
  })
