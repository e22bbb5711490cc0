import { expect, type Page, test } from '@playwright/test'
import { dropOn, pasteInto as paste } from './support/paste.ts'
import { kopi, type Merchant, signature, teh, tickets } from './support/tickets.ts'

const box = (page: Page) => page.getByTestId('paste')

const inEnglish = { signed: "Merchant's signature", read: 'Read it', nothing: 'No request found.', undo: 'Undo' }
const inIndonesian = {
  signed: 'Signature merchant',
  read: 'Baca',
  nothing: 'Tidak ada request di sini.',
  undo: 'Urungkan',
}

test('every way in follows one rule', ({ page }) => everyWayIn(page, inEnglish))

test('every way in follows one rule, in Indonesian', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('locale', 'id'))
  await everyWayIn(page, inIndonesian)
})

async function everyWayIn(page: Page, words: typeof inEnglish) {
  await page.goto('/#/verify')
  const signed = page.getByLabel(words.signed, { exact: true })
  const is = async (merchant: Merchant) => {
    await expect(signed).toHaveValue(signature(merchant.secret, merchant.signedTime))
    await expect(box(page)).toHaveValue(/Signature/i)
  }
  await test.step('pasted over all of it', async () => {
    await paste(box(page), tickets.http(kopi))
    await is(kopi)
    await box(page).selectText()
    await paste(box(page), tickets.http(teh))
    await is(teh)
  })
  await test.step('pasted into and after other text', async () => {
    await paste(box(page), tickets.curl(kopi))
    await is(kopi)
    await box(page).press('Home')
    await paste(box(page), tickets.curl(teh))
    await is(teh)
    await box(page).press('ControlOrMeta+End')
    await paste(box(page), tickets.prose(kopi))
    await is(kopi)
  })
  await test.step('put in by a program', async () => {
    await box(page).fill(tickets.http(kopi))
    await is(kopi)
    await box(page).fill('')
    await expect(signed).toHaveValue(signature(kopi.secret, kopi.signedTime))
    await box(page).fill(tickets.http(teh))
    await is(teh)
  })
  await test.step('a file, opened and dropped', async () => {
    const file = (merchant: Merchant) => ({
      name: 'ticket.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(tickets.http(merchant)),
    })
    await page.locator('input[type=file]').first().setInputFiles(file(kopi))
    await is(kopi)
    await dropOn(box(page), tickets.http(teh))
    await is(teh)
    await page.getByRole('button', { name: words.undo, exact: true }).click()
    await is(kopi)
  })
  await test.step('typed, and read on demand', async () => {
    await box(page).fill('')
    await box(page).pressSequentially('Signature: beef')
    await page.getByRole('button', { name: words.read, exact: true }).click()
    await expect(signed).toHaveValue('beef')
  })
  await test.step('what holds no request stays in the box', async () => {
    await box(page).selectText()
    await paste(box(page), 'halo, tolong dibantu')
    await expect(page.getByText(words.nothing, { exact: false })).toBeVisible()
    await expect(box(page)).toHaveValue(/halo, tolong dibantu/)
    await expect(signed).toHaveValue('beef')
  })
}
