import { expect, type Page } from '@playwright/test'
import { expectAccessible, inEveryLook } from './support/expect-accessible.ts'
import { test } from './support/own-server.ts'
import { callSandbox, getToken, signedCall } from './support/sandbox-calls.ts'

const inquiry = '/api/aggregator/merchant/qr/withdraw/inquiry'
const body = '{"requestId":"demo-1","type":"withdraw_inquiry","body":{"userId":"M_pXAFWzCg"}}'
const spaced = body.replaceAll(':', ': ')

const captures = (page: Page) => page.getByTestId('capture')
const verdict = (page: Page) => page.getByTestId('capture-verdict')
const resending = (page: Page) => page.getByTestId('capture-resend')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

for (const [locale, words] of [
  ['en', { again: 'Send again', send: 'Send it to the sandbox', arrived: 'as it arrived', body: 'Body' }],
  ['id', { again: 'Kirim lagi', send: 'Kirim ke sandbox', arrived: 'seperti saat tiba', body: 'Body' }],
] as const)
  test(`a capture goes out again, rightly signed or edited, and stays as it was: ${locale}`, async ({
    page,
    server,
  }) => {
    await page.addInitScript(chosen => localStorage.setItem('locale', chosen), locale)
    await page.goto('/#/capture')
    await expect(page.getByTestId('connection')).toHaveAttribute('data-state', 'listening')
    const token = await getToken(server.base)
    const wrong = signedCall({ method: 'POST', path: inquiry, token, body, signedBody: spaced })
    await callSandbox(server.base, wrong)
    await expect(captures(page)).toHaveCount(2)
    await button(page, words.again).click()
    if (locale === 'id') await inEveryLook(page, () => expectAccessible(page))
    await button(page, words.send).click()
    await test.step('rightly signed it is accepted, and has the focus', async () => {
      await expect(captures(page)).toHaveCount(3)
      await expect(verdict(page)).toHaveAttribute('data-accepted', 'true')
      await expect(page.getByTestId('capture-detail')).toBeFocused()
      await expect(page.getByTestId('captured-body')).toHaveText(body)
    })
    await test.step('edited, under the signature that arrived, it is refused', async () => {
      await button(page, words.again).click()
      await resending(page).getByLabel(words.body, { exact: true }).fill(`${body} `)
      await resending(page).getByText(words.arrived, { exact: true }).click()
      // Whatever arrives meanwhile, what is being edited stays
      await callSandbox(server.base, wrong)
      await expect(captures(page)).toHaveCount(4)
      await expect(resending(page).getByLabel(words.body, { exact: true })).toHaveValue(`${body} `)
      await button(page, words.send).click()
      await expect(verdict(page)).toHaveAttribute('data-accepted', 'false')
      await expect(page.getByTestId('captured-body')).toHaveText(`${body} `)
    })
    await test.step('the first is as it arrived', async () => {
      await captures(page).nth(3).click()
      await expect(page.getByTestId('capture-failure')).toContainText(wrong.headers.Signature)
      await expect(page.getByTestId('captured-body')).toHaveText(body)
    })
  })
