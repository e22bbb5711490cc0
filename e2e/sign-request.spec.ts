import { createHmac } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, inEveryLook } from './support/expect-accessible.ts'
import {
  bodySigned,
  dropFile,
  expected,
  field,
  overhear,
  paste,
  payload,
  sample,
  signature,
  undo,
} from './support/sign-form.ts'

let heard: string[] = []
test.beforeEach(async ({ page }) => {
  heard = overhear(page)
  await page.goto('/#/sign')
  await expect(field(page, 'Endpoint')).toHaveValue('Get Balance Detail')
})
test.afterEach(() => expect(heard).toEqual([]))

test('each field answers to its label, alone, and nothing is wrong with the example', async ({ page }) => {
  const labels = ['Client ID', 'Client secret', 'Token', 'Method', 'Path and query', 'Body', 'Request time']
  for (const label of labels) {
    await expect(page.getByLabel(label)).toHaveCount(1)
    await expect(field(page, label)).not.toHaveAttribute('aria-invalid')
    await expect(page.getByRole('textbox', { name: label, exact: true })).toBeVisible()
  }
  await expect(page.getByText('fp b53b4414')).toBeVisible()
  await expect(page.getByText('15:03:45.765 WIB').filter({ visible: true })).toBeVisible()
})

test.describe('pasted bytes are the bytes that are signed', () => {
  const bodies = [
    ['CR LF', '{\r\n  "a": 1\r\n}\r\n'],
    ['a lone CR', '{"a":\r1}'],
    ['a byte order mark', '\ufeff{"a":1}'],
    ['no-break space, zero-width space, tab', '{"a":"\u00a0\u200b\t"}'],
    ['NUL', '{"a":"\0"}'],
  ] as const
  test('in the body', async ({ page }) => {
    await field(page, 'Method').fill('POST')
    for (const [name, text] of bodies)
      await test.step(name, async () => {
        await paste(page, 'Body', text)
        await bodySigned(page).toBe(text)
        const path = '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg'
        await expect.poll(() => signature(page)).toBe(expected(path, 'POST', text))
        await expect(page.getByLabel('Body')).toHaveCount(1)
        await field(page, 'Body').fill('')
        await bodySigned(page).toBe('')
      })
  })

  test('in a one-line field, shown escaped, editable, and back', async ({ page }) => {
    const path = field(page, 'Path and query')
    await paste(page, 'Path and query', '/a\r\n\\b\u200b')
    await expect(path).toHaveValue('/a\\r\\n\\\\b\\u200b')
    await expect.poll(() => payload(page)).toContain('path=/a\r\n\\b\u200b&method')
    await path.press('End')
    await path.pressSequentially('\\t.')
    await expect.poll(() => payload(page)).toContain('path=/a\r\n\\b\u200b\t.&method')
    await path.fill('/plain')
    await path.blur()
    await expect(path).toHaveValue('/plain')
    await expect(page.getByText('escaped', { exact: true })).toHaveCount(0)
  })

  test('from a file: its bytes, whether UTF-8 or not', async ({ page }) => {
    await field(page, 'Method').fill('POST')
    await dropFile(page, 'Body', [0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0x0d, 0x0a])
    await bodySigned(page).toBe('\ufeff{}\r\n')
    await dropFile(page, 'Body', [0xff, 0x00, 0x41])
    // Until then it is the editor, which has no value
    await expect
      .poll(() =>
        field(page, 'Body')
          .inputValue()
          .catch(() => null),
      )
      .toBe('ff 00 41')
    await field(page, 'Body').fill('7b7D')
    await bodySigned(page).toBe('{}')
    await page.getByRole('button', { name: 'Now UTF-8: edit as text' }).click()
    await expect(field(page, 'Body')).toHaveValue('{}')
  })
})

test('a value too long for its field is kept and signed whole, shown by its beginning, and emptied by a button', async ({
  page,
}) => {
  const path = field(page, 'Path and query')
  await path.fill('')
  const long = `/\n${'x'.repeat(100_000)}`
  await paste(page, 'Path and query', long)
  await expect(path).toHaveValue(/^\/\\nx+…$/)
  await expect(path).not.toBeEditable()
  await expect(page.getByText('100,002 characters: too many to edit here')).toBeVisible()
  await expect.poll(() => signature(page)).toBe(expected(long, 'GET', ''))
  await page.getByRole('button', { name: 'Empty it' }).click()
  await expect(path).toHaveValue('')
  await expect(path).toBeEditable()
  await path.fill('/typed')
  await expect.poll(() => signature(page)).toBe(expected('/typed', 'GET', ''))
})

test.describe('a mend is one click, and so is its undo', () => {
  const mends = [
    ['Token', `Bearer ${sample.token}`, 'Remove “Bearer ”', sample.token],
    ['Client secret', ` ${sample.secret} `, 'Remove it', sample.secret],
    ['Path and query', 'https://tokoapi-stg.netzme.com/api/x?y=1', 'Keep path and query', '/api/x?y=1'],
    ['Method', 'post', 'Make it upper case', 'POST'],
    ['Request time', '1615190625', 'Make it milliseconds', '1615190625000'],
  ] as const
  test('in each one-line field', async ({ page }) => {
    for (const [label, wrong, offer, right] of mends)
      await test.step(`${label}: ${offer}`, async () => {
        await field(page, label).fill(wrong)
        await expect(field(page, label)).toHaveAttribute('aria-invalid', 'true')
        const button = page.getByRole('button', { name: offer })
        // Beside its button, the sentence has room for more than a word a line.
        const line = page.getByRole('listitem').filter({ has: button })
        expect((await line.boundingBox())?.width).toBeGreaterThan(200)
        await button.click()
        await expect(field(page, label)).toHaveValue(right)
        await expect(field(page, label)).not.toHaveAttribute('aria-invalid')
        await undo(page)
        await expect(field(page, label)).toHaveValue(wrong)
        await field(page, label).fill(right)
      })
  })

  test('Body: minify', async ({ page }) => {
    const pretty = '{\n  "amount": 50000.00,\n  "note": "a  b"\n}'
    await field(page, 'Method').fill('POST')
    await field(page, 'Body').fill(pretty)
    await bodySigned(page).toBe(pretty)
    await page.getByRole('button', { name: 'Minify' }).click()
    await bodySigned(page).toBe('{"amount":50000.00,"note":"a  b"}')
    await expect(page.getByText('Minified the body.')).toBeVisible()
    await undo(page)
    await expect(field(page, 'Body')).toHaveValue(pretty)
  })
})

test('says where a body is not JSON', async ({ page }) => {
  await field(page, 'Method').fill('POST')
  await field(page, 'Body').fill('{\n "a": 1,\n}')
  await expect(field(page, 'Body')).toHaveAccessibleDescription(/line 2, column 8|line 3, column 1/)
})

test('an endpoint, found by typing, fills the request; its parameters write the path; undo brings all back', async ({
  page,
}) => {
  const endpoint = field(page, 'Endpoint')
  await endpoint.click()
  await page.keyboard.type('transaction list')
  await endpoint.press('Enter')
  await expect(endpoint).toHaveValue('Get Transaction List')
  await field(page, 'userId').fill('M_MINE')
  await expect(field(page, 'Path and query')).toHaveValue(/userId=M_MINE&startdate=/)
  await field(page, 'Path and query').fill('/my/own')
  await expect(field(page, 'userId')).toHaveCount(0)
  await page.getByRole('button', { name: 'Use its path' }).click()
  await expect(field(page, 'userId')).toBeVisible()
  await undo(page)
  await expect(field(page, 'Path and query')).toHaveValue('/my/own')
})

test('the PIN hash goes into the body, the PIN nowhere', async ({ page }) => {
  await field(page, 'Endpoint').fill('create pin')
  await field(page, 'Endpoint').press('ArrowDown')
  await field(page, 'Endpoint').press('Enter')
  await field(page, 'Client ID').fill('aggregator')
  await page.getByText('PIN hash').click()
  await expect(field(page, 'Merchant ID')).toHaveValue('M_DEMO0001')
  await field(page, '6-digit PIN').fill('654321')
  const hash = createHmac('sha256', 'aggregatorM_DEMO0001').update('654321').digest('hex')
  await page.getByRole('button', { name: 'Put it into the body' }).click()
  await bodySigned(page).toContain(`"pin":"${hash}"`)
  expect(await page.content()).not.toContain('654321')
})

test('the secret is no text and no attribute while it is masked', async ({ page }) => {
  await field(page, 'Client secret').fill('planted-secret-7Qf3')
  await page.getByText('getToken: the Basic step').click()
  await expect.poll(() => payload(page)).not.toBe('')
  expect(await page.content()).not.toContain('planted-secret-7Qf3')
  expect(await page.content()).not.toContain(Buffer.from('demo-merchant:planted-secret-7Qf3').toString('base64'))
  await page.getByRole('button', { name: 'Show secrets' }).click()
  await expect(
    page.getByText(Buffer.from('demo-merchant:planted-secret-7Qf3').toString('base64')).first(),
  ).toBeVisible()
})

test('the clock: now, running, held', async ({ page }) => {
  const time = field(page, 'Request time')
  await page.getByRole('button', { name: 'Now' }).click()
  await expect.poll(async () => Math.abs(Date.now() - Number(await time.inputValue()))).toBeLessThan(60_000)
  await page.getByRole('button', { name: 'Run' }).click()
  const first = await time.inputValue()
  await expect(time).not.toHaveValue(first)
  await page.getByRole('button', { name: 'Hold' }).click()
  await expect(page.getByRole('button', { name: 'Run' })).toBeVisible()
})

test('a reload keeps the case, not the credentials, and says so; Forget everything leaves nothing', async ({
  page,
}) => {
  await field(page, 'Client secret').fill('mine')
  await field(page, 'Path and query').fill('/kept?x=1')
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('case'))).toContain('/kept?x=1')
  await page.reload()
  await expect(field(page, 'Path and query')).toHaveValue('/kept?x=1')
  await expect(field(page, 'Client secret')).toHaveValue('')
  await expect(page.getByText('Secret and token were not kept')).toBeVisible()
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await expect(field(page, 'Path and query')).toHaveValue('')
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('case'))).toBeNull()
  await page.getByRole('button', { name: 'Load the example' }).click()
  await expect(field(page, 'Client secret')).toHaveValue(sample.secret)
})

test('the whole form by keyboard', async ({ page }) => {
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await expect(field(page, 'Body')).toBeFocused()
  await page.keyboard.type('{"b":1}')
  await page.keyboard.press('Shift+Tab')
  await expect(field(page, 'Body')).not.toBeFocused()
  await field(page, 'Method').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('POST')
  await page.keyboard.press('Tab')
  await expect(field(page, 'Path and query')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('/api/typed')
  await expect.poll(() => signature(page)).toBe(expected('/api/typed', 'POST', '{"b":1}'))
})

test('in every look axe finds nothing, and nothing scrolls sideways at 390 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await field(page, 'Token').fill('Bearer x y')
  await field(page, 'Method').fill('post')
  await paste(page, 'Body', '{\r\n"a": "\u00a0"}')
  await expect(field(page, 'Body')).toBeFocused()
  for (const summary of await page.locator('summary').all()) await summary.click()
  await inEveryLook(page, async () => {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})
