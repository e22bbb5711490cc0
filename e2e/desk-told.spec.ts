import { expect, type Page, test } from '@playwright/test'
import { pasteInto as paste } from './support/paste.ts'
import { kopi, path, signature, teh, tickets, time, token, unexplained } from './support/tickets.ts'

const said = {
  en: {
    tries: ['Body written twice', 'Time in seconds', 'A match'],
    next: 'Next ticket',
    secret: 'The client secret is needed: nothing can be recomputed without it.',
    shape: '63 characters; a signature has 64.',
    own: 'The merchant’s own strings',
    ownPayload: "Merchant's raw payload",
    seconds: 'First difference at byte',
    field: 'in Request time',
    edit: 'Edit the request',
    pretty: 'All known clients sign compact JSON',
    days: 'But the request time is 2 days old.',
    check: 'the clock of your server: the request says',
    theirs: 'Raw payload, signed',
    ours: 'Raw payload, expected',
    received: 'Received',
    expected: 'Expected',
    ruledOut: 'Ruled out',
    combinations: /([\d,]+) combinations tried/,
    levels: /without a mistake: (1) · alone: ([\d,]+)(?: · in pairs: ([\d,]+))?(?: · in threes: ([\d,]+))?/,
    reply: 'Copy reply',
    asks: ['from, staging or production', 'call getToken again'],
    other: 'Ask something else',
  },
  id: {
    tries: ['Body ditulis dua kali', 'Waktu dalam detik', 'Cocok'],
    next: 'Tiket berikutnya',
    secret: 'Client secret diperlukan: tanpa itu signature tidak bisa dihitung ulang.',
    shape: 'Panjangnya 63 karakter, seharusnya 64',
    own: 'String milik merchant',
    ownPayload: 'Raw payload merchant',
    seconds: 'Perbedaan pertama di byte',
    field: 'di Request time',
    edit: 'Edit request',
    pretty: 'Semua client yang diketahui',
    days: 'Tetapi request time sudah 2 hari.',
    check: 'jam server Anda: menurut request ini',
    theirs: 'Raw payload dari merchant',
    ours: 'Raw payload seharusnya',
    received: 'Yang diterima',
    expected: 'Seharusnya',
    ruledOut: 'Sudah dicoba, tidak cocok',
    combinations: /([\d.]+) kombinasi dicoba/,
    levels:
      /tanpa kesalahan: (1) · satu kesalahan: ([\d.]+)(?: · dua kesalahan sekaligus: ([\d.]+))?(?: · tiga kesalahan sekaligus: ([\d.]+))?/,
    reply: 'Salin balasan',
    asks: ['staging atau production', 'memanggil getToken lagi'],
    other: 'Tanyakan yang lain',
  },
} as const

const box = (page: Page) => page.getByTestId('paste')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const secretField = (page: Page) => page.getByLabel('Client secret', { exact: true })
const outcomeIs = (page: Page, outcome: string) =>
  expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', outcome)
const count = (text = '0') => Number(text.replace(/[.,]/g, ''))

/** The names of the buttons that are filled with ink: the one thing to do now. */
const primaries = (page: Page) =>
  page.getByRole('button').evaluateAll(buttons => {
    const ink = getComputedStyle(document.body).color
    return buttons
      .filter(one => one.checkVisibility() && getComputedStyle(one).backgroundColor === ink)
      .map(one => one.textContent?.trim())
  })

for (const locale of ['en', 'id'] as const) {
  const words = said[locale]

  test(`what is told on the desk, of whom, and how loudly: ${locale}`, async ({ page }) => {
    await page.addInitScript(chosen => localStorage.setItem('locale', chosen), locale)
    await page.goto('/#/verify')
    await test.step('three tickets to try, one click each', async () => {
      for (const [at, outcome] of ['explained', 'explained', 'match'].entries()) {
        await page.getByRole('button', { name: words.tries[at] ?? '' }).click()
        await outcomeIs(page, outcome)
        await button(page, words.next).click()
      }
    })
    await test.step('without a secret: the shape, the fields, the merchant’s own strings, and no search', async () => {
      await paste(
        box(page),
        tickets
          .http(kopi)
          .replace(/(Signature: \w{63})\w/, '$1')
          .replace('"type"', '\n  "type"'),
      )
      await expect(page.locator('#verdict')).toContainText(words.secret)
      await expect(page.getByText(words.shape, { exact: false })).toBeVisible()
      await button(page, words.own).click()
      const theirs = `path=${path}&method=POST&token=Bearer ${token}&timestamp=${kopi.signedTime}&body=`
      await paste(page.getByLabel(words.ownPayload, { exact: true }), theirs)
      const at = theirs.indexOf(kopi.signedTime ?? '') + 10
      await expect(page.getByText(`${words.seconds} ${at}, ${words.field}`, { exact: false })).toBeVisible()
      await expect(page.getByText(words.pretty, { exact: false })).toHaveCount(0)
      await button(page, words.edit).click()
      await expect(page.getByText(words.pretty, { exact: false })).toBeVisible()
      await outcomeIs(page, 'empty')
      await expect(page.getByTestId('explanation')).toHaveCount(0)
    })
    await test.step('signed is the merchant’s, expected is ours; one quiet line of all that was tried, whose counts agree', async () => {
      await paste(box(page), tickets.http(kopi))
      await secretField(page).fill(kopi.secret)
      await outcomeIs(page, 'explained')
      const value = (name: string) =>
        page.locator('dt', { hasText: new RegExp(`^${name}$`) }).locator('xpath=following-sibling::dd[1]')
      await expect(value(words.received)).toHaveText(signature(kopi.secret, kopi.signedTime))
      await expect(value(words.expected)).toHaveText(signature(kopi.secret))
      const explanation = page.getByTestId('explanation').first()
      await expect(explanation).toContainText(new RegExp(`${words.theirs}.*timestamp=${kopi.signedTime}&`))
      await expect(explanation).toContainText(new RegExp(`${words.ours}.*timestamp=${time}&`))
      const ruledOut = page.locator('details').filter({ hasText: words.ruledOut }).last()
      await expect(ruledOut).not.toHaveAttribute('open')
      expect((await ruledOut.boundingBox())?.height).toBeLessThan(60)
      await ruledOut.locator('summary').first().click()
      const text = await ruledOut.innerText()
      const [, all] = text.match(words.combinations) ?? []
      const [, ...levels] = text.match(words.levels) ?? []
      expect(levels.reduce((sum, level) => sum + count(level), 0)).toBe(count(all))
      expect(count(all)).toBeGreaterThan(1000)
      expect(await primaries(page)).toEqual([words.reply])
    })
    await test.step('in forced colours what is chosen keeps a frame; without motion nothing moves', async () => {
      const chosen = page.locator('label:has(> input:checked), [aria-pressed=true], [aria-current=page]')
      const framed = () => chosen.evaluateAll(all => all.map(one => getComputedStyle(one).outlineStyle))
      expect(new Set(await framed())).toEqual(new Set(['none']))
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      expect((await framed()).length).toBeGreaterThan(3)
      expect(new Set(await framed())).toEqual(new Set(['solid']))
      const moving = await page
        .locator('body *')
        .evaluateAll(all => all.filter(one => !/^0s(, 0s)*$/.test(getComputedStyle(one).transitionDuration)).length)
      expect(moving).toBe(0)
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })
    })
    await test.step('a match: its age when it was sent, whatever day it is, and what to check next', async () => {
      const date = 'Date: Fri, 27 Nov 2026 02:16:00 GMT\nSignature:'
      await paste(box(page), tickets.http(teh).replace('Signature:', date))
      await secretField(page).fill(teh.secret)
      await outcomeIs(page, 'match')
      await expect(page.locator('#verdict')).toContainText(words.days)
      await expect(page.getByTestId('reply')).toContainText(words.check)
      expect(await primaries(page)).toEqual([words.reply])
    })
    await test.step('nothing explains it: one question at a time', async () => {
      await paste(box(page), unexplained)
      await outcomeIs(page, 'unexplained')
      await expect(page.getByTestId('reply')).toContainText(words.asks[0])
      await expect(page.getByTestId('reply')).not.toContainText(words.asks[1])
      await button(page, words.other).click()
      await expect(page.getByTestId('reply')).toContainText(words.asks[1])
      await expect(page.getByTestId('reply')).not.toContainText(words.asks[0])
    })
  })
}
