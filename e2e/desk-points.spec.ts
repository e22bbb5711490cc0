import { createHmac } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, inBothThemes, inOtherWords } from './support/expect-accessible.ts'
import { pasteInto } from './support/paste.ts'

const token = 'feedc0de'.repeat(25)
const path = `/api/aggregator/merchant/transactions?userId=M_KOPI01&startdate=2026-11-01&note=${'kopi'.repeat(30)}`
const signature = createHmac('sha256', `kopi-secret-1795572922845-Bearer ${token}`)
  .update(`path=${path}&method=GET&token=${token}&timestamp=1795572922845&body=`)
  .digest('hex')
const headers = `Authorization: Bearer ${token}\nRequest-Time: 1795572922845\nClient-Id: kopi\nSignature: ${signature}`

const said = {
  en: {
    path: 'Path and query',
    parameter: 'Merchant id',
    sources: 'Sources: path: docs + 2 clients',
    note: 'Field names come from a Go struct',
    atTime: 'in Request time',
    observed: "Merchant's signature",
    invisible: '4 characters that the eye misses',
    kind: 'unusual blank',
    edit: 'Edit: Formula',
    salt: 'Salt template',
    compare: 'Compare with yours',
    ownPayload: "Merchant's raw payload",
    equal: 'Equal, byte for byte.',
    filled: 'Filled in, every character kept: Client ID, Token, Method, Path and query, Request time.',
    needs: 'What a ticket needs',
    ask: 'Copy as a message',
    message: /^Hello,.*Please never send the client secret\.$/s,
    own: 'The merchant’s own strings',
    hidden: 'Not told apart, hidden or not known here:',
    ownSalt: "Merchant's salt",
    file: 'What a file holds, and what comes of it',
    unmasked: 'Please send the header Signature of this very call unmasked.',
  },
  id: {
    path: 'Path dan query',
    parameter: 'ID merchant',
    sources: 'Sumber: path: dokumentasi + 2 client',
    note: 'Nama field diambil dari struct Go',
    atTime: 'di Request time',
    observed: 'Signature merchant',
    invisible: '4 karakter yang mudah terlewat',
    kind: 'spasi tak lazim',
    edit: 'Ubah: Formula',
    salt: 'Template salt',
    compare: 'Bandingkan dengan milik Anda',
    ownPayload: 'Raw payload merchant',
    equal: 'Sama, byte demi byte.',
    filled: 'Terisi tanpa kehilangan karakter: Client ID, Token, Method, Path dan query, Request time.',
    needs: 'Isi tiket yang diperlukan',
    ask: 'Salin sebagai pesan',
    message: /^Halo Kak,.*Client secret mohon jangan pernah dikirim\.$/s,
    own: 'String milik merchant',
    hidden: 'Tidak bisa dibandingkan',
    ownSalt: 'Salt merchant',
    file: 'Isi file dan hasilnya',
    unmasked: 'Mohon kirim header Signature dari call ini tanpa disamarkan.',
  },
} as const

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

/** Every text that is shown and smaller than 12 px. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        element =>
          [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
          element.checkVisibility() &&
          Number.parseFloat(getComputedStyle(element).fontSize) < 12,
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )

/** Whether a field shows all of its value. */
const isWhole = (page: Page, name: string) =>
  field(page, name).evaluate(
    control => control.scrollHeight <= control.clientHeight + 1 && control.scrollWidth <= control.clientWidth + 1,
  )

for (const locale of ['en', 'id'] as const) {
  const words = said[locale]
  const looks = locale === 'en' ? inBothThemes : inOtherWords

  test(`in Sign: whole values, characters by name, a search box that loses nothing, a formula that stays: ${locale}`, async ({
    page,
  }) => {
    await page.addInitScript(chosen => localStorage.setItem('locale', chosen), locale)
    await page.goto('/#/sign')
    await test.step('mode and title', async () => {
      await expect(page).toHaveTitle('Sign · Netzme Signature Debugger')
      await expect(page.getByRole('link', { name: 'Sign', exact: true })).toHaveAttribute('aria-current', 'page')
      await expect(page.getByRole('link', { name: 'Verify', exact: true })).not.toHaveAttribute('aria-current')
    })
    await test.step('what is known of an endpoint, and of its parameters, in the page’s language', async () => {
      await expect(page.getByLabel('userId', { exact: true })).toHaveAttribute('title', words.parameter)
      await page.getByText(words.sources, { exact: false }).click()
      await expect(page.getByText(words.note, { exact: false })).toBeVisible()
    })
    await test.step('endpoint: the focus selects, Enter takes the first match, the next letters are a new search', async () => {
      const endpoint = page.getByRole('combobox')
      const selected = () =>
        endpoint.evaluate(
          box => box instanceof HTMLInputElement && box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0),
        )
      await endpoint.click()
      expect(await selected()).toBe('Get Balance Detail')
      await page.keyboard.type('withdraw inq', { delay: 0 })
      await expect(endpoint).toHaveValue('withdraw inq')
      await page.keyboard.press('Enter')
      await expect(endpoint).toHaveValue('Withdraw Inquiry')
      expect(await selected()).toBe('Withdraw Inquiry')
      await page.keyboard.type('transaction list', { delay: 0 })
      await page.keyboard.press('Enter')
      await expect(endpoint).toHaveValue('Get Transaction List')
      await expect(field(page, 'Method')).toHaveValue('GET')
    })
    await test.step('values are shown whole, at every width, nothing under 12 px; a header that leaves room at 400 %', async () => {
      await field(page, words.path).fill(path)
      await field(page, 'Token').fill(token)
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 800 })
        for (const name of [words.path, 'Token']) await expect.poll(() => isWhole(page, name)).toBe(true)
        expect(await small(page)).toEqual([])
      }
      await expect(field(page, words.path)).toHaveValue(path)
      await page.setViewportSize({ width: 320, height: 225 })
      await page.locator('#content').evaluate(content => content.scrollIntoView())
      expect((await page.getByRole('banner').boundingBox())?.y).toBeLessThan(0)
      await page.setViewportSize({ width: 1280, height: 800 })
    })
    await test.step('control characters in letters that every font has, with a legend', async () => {
      await field(page, 'Method').fill('POST')
      await pasteInto(field(page, 'Body'), '{"a":"\u00a0\u200b",\r\n"b":1}')
      const payload = page.locator('section').filter({ has: page.getByTestId('raw-payload') })
      await payload.locator('label').nth(1).click()
      await expect(page.locator('.invisible-glyph')).toHaveText(['NBSP', 'ZWSP', 'CR', 'LF'])
      await expect(page.getByText(words.invisible)).toBeVisible()
      await expect(page.getByRole('listitem').filter({ hasText: /U\+00A0 NO-BREAK SPACE.*byte/ })).toContainText(
        words.kind,
      )
    })
    await test.step('compare with yours; a formula typed by half is there after another mode', async () => {
      await page.getByText(words.compare, { exact: true }).first().click()
      await pasteInto(page.getByLabel(words.ownPayload, { exact: true }), 'path=/other')
      await expect(page.getByText(words.equal)).toHaveCount(0)
      await page.getByText(words.compare, { exact: true }).nth(1).click()
      await pasteInto(page.getByLabel(words.ownSalt, { exact: true }), 'xxxx-1615190625-Bearer ****')
      await expect(page.getByText(words.hidden, { exact: false })).toBeVisible()
      await expect(page.getByText(words.atTime, { exact: false })).toBeVisible()
      await page.getByRole('button', { name: words.edit, exact: true }).click()
      await page.getByLabel(words.salt, { exact: true }).fill('{clientSecret}-{requ')
      await page.getByRole('link', { name: 'Verify', exact: true }).click()
      await expect(page).toHaveTitle('Verify · Netzme Signature Debugger')
      await page.getByRole('link', { name: 'Sign', exact: true }).click()
      await expect(page.getByLabel(words.salt, { exact: true })).toHaveValue('{clientSecret}-{requ')
    })
  })

  test(`on the desk: what a ticket needs, what was filled, a verdict that stays, masked strings: ${locale}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.addInitScript(chosen => localStorage.setItem('locale', chosen), locale)
    await page.goto('/#/batch')
    await expect(page.getByRole('heading', { name: words.file })).toBeVisible()
    await looks(page, () => expectAccessible(page))
    await page.getByRole('link', { name: 'Verify', exact: true }).click()
    await expect(page.getByRole('heading', { name: words.needs })).toBeVisible()
    await looks(page, () => expectAccessible(page))
    await page.getByRole('button', { name: words.ask }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(words.message)
    await page.getByTestId('paste').focus()
    await page.evaluate(text => navigator.clipboard.writeText(text), `GET ${path} HTTP/1.1\n${headers}\n\n`)
    await page.keyboard.press('ControlOrMeta+v')
    await expect(page.getByText(words.filled, { exact: false })).toBeVisible()
    await page.keyboard.press('Shift+Tab')
    await field(page, 'Client secret').fill('kopi-secret')
    const verdict = page.getByTestId('verdict')
    await expect(verdict).toHaveAttribute('data-outcome', 'explained')
    await expect(page.getByRole('heading', { name: words.needs })).toHaveCount(0)
    await page.getByTestId('case-file').scrollIntoViewIfNeeded()
    await expect(verdict).toBeInViewport({ ratio: 1 })
    expect(await small(page)).toEqual([])
    await page.getByRole('button', { name: words.own }).click()
    await pasteInto(page.getByLabel(words.ownSalt, { exact: true }), `xxxx-1795572922-Bearer ${token}`)
    await expect(page.getByText(words.hidden, { exact: false })).toBeVisible()
    // It said what it had to, and went
    await expect(page.getByText(words.filled, { exact: false })).toHaveCount(0)
    await page.locator('body').click({ position: { x: 1, y: 700 } })
    for (const [key, target] of [
      ['i', page.getByTestId('paste')],
      ['g', field(page, words.observed)],
    ] as const) {
      await page.keyboard.press(key)
      await expect(target).toBeFocused()
      await target.blur()
    }
    // A signature that was masked may be right: it is asked for
    await field(page, words.observed).fill('8c1f****4a61')
    await expect(verdict).toHaveAttribute('data-outcome', 'empty')
    await expect(page.locator('#verdict')).toContainText(words.unmasked)
    await expect(page.getByTestId('reply')).toContainText(words.unmasked)
  })
}
