import { createHmac } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './support/own-server.ts'
import { demo } from './support/sandbox-calls.ts'

const path = '/api/aggregator/merchant/qr/withdraw/inquiry'
const token = '0123456789abcdef'.repeat(4)
const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex')

/** Goes on with Tab until the focus is there, as one does who has no pointer. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

test('verify, sign and a live call, by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await page.goto('/#/verify')
  await test.step('verify: a ticket, its secret, the reply', async () => {
    const signature = hmac(
      `kopi-secret-1795572922845-Bearer ${token}`,
      `path=${path}&method=POST&token=Bearer ${token}&timestamp=1795572922845&body={}`,
    )
    const headers = `Authorization: Bearer ${token}\nRequest-Time: 1795572922845\nClient-Id: kopi\nSignature: ${signature}`
    await page.evaluate(text => navigator.clipboard.writeText(text), `POST ${path} HTTP/1.1\n${headers}\n\n{}`)
    await expect(page.getByTestId('paste')).toBeFocused()
    await page.keyboard.press('ControlOrMeta+v')
    await expect(page.getByLabel('Client secret', { exact: true })).toBeFocused()
    await page.keyboard.type('kopi-secret')
    await expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', 'match')
    await tabTo(page, button('Copy reply'))
    await page.keyboard.press('Enter')
    await expect.poll(clipboard).toContain('is correct')
  })
  await test.step('sign: the example with another body, its signature copied', async () => {
    await page.keyboard.press('1')
    await tabTo(page, button('Load the example'))
    await page.keyboard.press('Enter')
    await page.keyboard.press('b')
    await page.keyboard.type('{"b":1}')
    const sample = 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711'
    const query = '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg'
    const right = hmac(
      `${demo.clientSecret}-1615190625765-Bearer ${sample}`,
      `path=${query}&method=GET&token=Bearer ${sample}&timestamp=1615190625765&body={"b":1}`,
    )
    await expect.poll(async () => (await page.getByTestId('signature').textContent())?.replaceAll(' ', '')).toBe(right)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('c')
    await expect.poll(clipboard).toBe(right)
    await page.keyboard.press('b')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
  })
  await test.step('live: a call that is refused, and its next step', async () => {
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('4')
    await tabTo(page, button('Send'))
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('live-result')).toHaveAttribute('data-outcome', 'refused')
    await tabTo(page, button('Get token and send again'))
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('live-result')).toHaveAttribute('data-outcome', 'answered')
  })
})
