import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/expect-accessible.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const secret = 'kOpi-case-Secret-01'
const token = '8f3a1c9e5b2d8046f1a3c5e79b0d2f4681c3e5a70921436587cbad0fe1d2c3b4'
const path = '/api/aggregator/merchant/qr/withdraw/inquiry'
const body = '{"note":"https://kopi.example/a <b> ![x](https://x.example/y)"}'
const time = '1795572922845'
/** Slashes escaped, as PHP does, by hand. */
const signature = createHmac('sha256', `${secret}-${time}-Bearer ${token}`)
  .update(`path=${path}&method=POST&token=Bearer ${token}&timestamp=${time}&body=${body.replaceAll('/', '\\/')}`)
  .digest('hex')
const ticket = `POST ${path} HTTP/1.1
Host: tokoapi-stg.netzme.com
User-Agent: GuzzleHttp/7
Authorization: Bearer ${token}
Request-Time: ${time}
Client-Id: kopi
Signature: ${signature}
Content-Type: application/json
Content-Length: ${body.length}

${body}`

const words = {
  en: {
    secret: 'Client secret',
    token: 'Token',
    link: 'Copy link',
    markdown: 'Copy Markdown',
    json: 'Download JSON',
    outcome: 'The mistakes below produce exactly this signature.',
    checked: 'Secret and token are those of the case',
    other: 'another one: fingerprint',
    refused: 'The link was not opened.',
    damaged: 'This case file or link is damaged',
  },
  id: {
    secret: 'Client secret',
    token: 'Token',
    link: 'Salin link',
    markdown: 'Salin Markdown',
    json: 'Unduh JSON',
    outcome: 'Kesalahan di bawah ini menghasilkan persis signature ini.',
    checked: 'Secret dan token cocok dengan kasus ini',
    other: 'bukan yang ini: fingerprint',
    refused: 'Link tidak dibuka.',
    damaged: 'File atau link kasus ini rusak',
  },
} as const

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(pasted => navigator.clipboard.writeText(pasted), text)
  await page.getByTestId('paste').focus()
  await page.keyboard.press('ControlOrMeta+v')
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function inNewBrowser(browser: Browser, address: string, locale: string): Promise<Page> {
  const context = await browser.newContext({ locale, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

for (const locale of ['en', 'id'] as const) {
  const say = words[locale]
  test(`a case is copied, downloaded, printed, and opened by its link elsewhere: ${locale}`, async ({
    page,
    browser,
  }) => {
    await page.goto('/#/verify')
    if (locale === 'id') await page.getByText('ID', { exact: true }).first().click()
    await paste(page, ticket)
    await page.getByLabel(say.secret, { exact: true }).fill(secret)
    const preview = page.getByTestId('case-file')
    await expect(preview).toContainText(say.outcome)
    await expect(preview).toContainText(path)
    // The client's own language, beside what to change
    await expect(page.getByTestId('snippet')).toContainText('<?php')
    await page.getByRole('button', { name: say.link }).click()
    const link = await clipboard(page)
    await page.getByRole('button', { name: say.markdown }).click()
    const markdown = await clipboard(page)
    expect(markdown).toContain(link)
    expect(markdown).toContain(say.outcome)
    const arriving = page.waitForEvent('download')
    await page.getByRole('button', { name: say.json }).click()
    const json = await readFile(await (await arriving).path(), 'utf8')
    expect(JSON.parse(json)).toMatchObject({ netzmeCase: 1, request: { body, path }, signature })
    const decoded = Buffer.from(link.split('.').at(-1) ?? '', 'base64url').toString()
    for (const text of [json, markdown, decoded, await preview.innerText()]) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(token.slice(6))
    }
    const printed = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    await expect(preview).toBeVisible()
    await expect(page.getByLabel(say.secret, { exact: true })).toBeHidden()
    await page.emulateMedia({ media: 'screen' })

    const other = await inNewBrowser(browser, link, locale === 'id' ? 'id-ID' : 'en-US')
    await expect(other).toHaveURL(/#\/verify$/)
    const opened = other.getByTestId('opened-case')
    await expect(opened).toContainText(say.outcome)
    await other.getByLabel(say.secret, { exact: true }).fill('another')
    await expect(opened).toContainText(say.other)
    await other.getByLabel(say.secret, { exact: true }).fill(secret)
    await other.getByLabel(say.token, { exact: true }).fill(token)
    await expect(opened).toContainText(say.checked)
    await expect(other.getByTestId('verdict')).toHaveAttribute('data-outcome', 'explained')
    await expect(other.getByTestId('case-file')).toContainText(path)
    if (locale === 'en') await expectAccessible(other)
    // Secret and token are gone with a reload; what the case asks for is not
    await other.reload()
    await expect(opened).toContainText('8f3a1c…')
    await expect(opened).toContainText(say.outcome)
    await expect(opened).not.toContainText(say.checked)

    // A link that lost its end: said, and the case that is open stays
    await other.goto(link.slice(0, -1))
    await expect(other.getByRole('alert')).toContainText(say.refused)
    await expect(other.getByRole('alert')).toContainText(say.damaged)
    await expect(other).toHaveURL(/#\/verify$/)
    await other.close()
    // The file and the Markdown do the same
    for (const text of [json, markdown]) {
      await paste(page, text)
      await expect(page.getByTestId('opened-case')).toContainText('8f3a1c…')
    }
  })
}
