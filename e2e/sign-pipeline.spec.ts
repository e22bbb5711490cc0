import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, inBothThemes, inEveryLook } from './support/expect-accessible.ts'
import {
  documented,
  dots,
  expectRecomputed,
  hmac,
  open,
  payload,
  region,
  showSecret,
  signatureText,
  text,
} from './support/sign-page.ts'

test('opens with the documentation’s example signed, without a click', async ({ page }) => {
  await open(page)
  expect(await text(page, 'raw-payload')).toBe(documented.payload)
  await showSecret(page)
  expect(await text(page, 'salt')).toBe(documented.salt)
  expect(hmac(documented.salt, documented.payload)).toBe(documented.signature)
})

const typed = [
  {
    name: 'a POST with a compact body',
    secret: 'demo-secret',
    path: '/a/b?c=d',
    body: '{"amount":50000.00,"big":12345678901234567890}',
  },
  {
    name: 'Unicode everywhere',
    secret: 'rahasia-é-🥤',
    path: '/toko/kopi susu?q=日本',
    body: '{"nama":"Kopi “Susu” ‮עברית 👩‍👩‍👧"}',
  },
  {
    name: 'markup, braces and dollar signs',
    secret: '{path}$&',
    path: '/<img src=x onerror=alert(1)>/{body}',
    body: '$1 {{token}} </script><b>',
  },
  { name: 'blanks at every edge', secret: ' demo ', path: ' /a  b ', body: '  \n two\n\n' },
] as const

test('payload, salt and signature agree with Node, whatever is typed', async ({ page }) => {
  await open(page)
  await showSecret(page)
  await page.getByLabel('Token', { exact: true }).fill('0123456789abcdef')
  await page.getByLabel('Method', { exact: true }).fill('POST')
  await page.getByLabel('Request time', { exact: true }).fill('1700000000000')
  for (const { name, secret, path, body } of typed)
    await test.step(name, async () => {
      await page.getByLabel('Client secret', { exact: true }).fill(secret)
      await page.getByLabel('Path and query', { exact: true }).fill(path)
      await page.getByLabel('Body', { exact: true }).fill(body)
      await expectRecomputed(page, {
        payload: `path=${path}&method=POST&token=Bearer 0123456789abcdef&timestamp=1700000000000&body=${body}`,
        salt: `${secret}-1700000000000-Bearer 0123456789abcdef`,
      })
    })
})

test('a pasted body keeps CR LF, no-break spaces and zero-width characters', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await showSecret(page)
  const body = '{\r\n\t"a": "x\u00a0y\u200b"\r\n}'
  await page.evaluate(value => navigator.clipboard.writeText(value), body)
  await page.getByLabel('Body', { exact: true }).focus()
  await page.keyboard.press('Control+V')
  await expectRecomputed(page, { payload: documented.payload + body, salt: documented.salt })

  await region(page, 'Raw payload').getByRole('radio', { name: 'Invisible' }).check()
  const list = region(page, 'Raw payload').getByRole('listitem')
  await expect(list.filter({ hasText: 'U+000D CARRIAGE RETURN' })).toContainText('× 2')
  await expect(list.filter({ hasText: 'U+00A0 NO-BREAK SPACE' })).toContainText('byte 195')
  await list.filter({ hasText: 'U+00A0' }).getByRole('button', { name: 'byte 195' }).click()
  await expect(page.getByRole('button', { name: 'U+00A0 NO-BREAK SPACE at byte 195' })).toBeFocused()
})

test('hostile text is shown as text', async ({ page }) => {
  await open(page)
  const dialogs: string[] = []
  page.on('dialog', dialog => void dialogs.push(dialog.message()))
  const hostile = '<img src=x onerror=alert(1)>'
  for (const field of ['Path and query', 'Body', 'Client ID', 'Token']) {
    await page.getByLabel(field, { exact: true }).fill(hostile)
  }
  await expect(payload(page)).toContainText(`path=${hostile}&`)
  await expect(page.getByTestId('header-client-id')).toHaveText(hostile)
  for (const view of ['Invisible', 'Hex', 'Text']) {
    await region(page, 'Raw payload').getByRole('radio', { name: view }).check()
  }
  expect(await page.locator('main img').count()).toBe(0)
  expect(dialogs).toEqual([])
})

test('the secret is masked in every step until it is shown; then every step of HMAC is there as bytes', async ({
  page,
}) => {
  await open(page)
  expect(await text(page, 'salt')).toBe(documented.salt.replace('MaREaULkzAUTAFYg', dots))
  expect(await text(page, 'hmac-key-block')).not.toMatch(/[0-9a-f]{4}/)
  const steps = region(page, 'HMAC-SHA256')
  await steps.getByRole('radio', { name: 'Bytes' }).check()
  await expect(page.getByTestId('hmac-key-block')).toHaveCount(0)
  for (const view of ['Invisible', 'Hex']) {
    await region(page, 'Salt').getByRole('radio', { name: view }).check()
    await expect(region(page, 'Salt')).toContainText('Hidden while the client secret is')
  }
  await expect(region(page, 'Salt').getByRole('button', { name: 'Copy' })).toHaveCount(0)
  await page.getByLabel('Client secret', { exact: true }).fill('short')
  await region(page, 'Salt').getByRole('radio', { name: 'Text' }).check()
  expect(await text(page, 'salt')).toContain(`${dots}-1615190625765`)
  await page.getByLabel('Client secret', { exact: true }).fill('MaREaULkzAUTAFYg')
  await test.step('and then every step of HMAC is there as bytes', async () => {
    await showSecret(page)
    await region(page, 'HMAC-SHA256').getByRole('radio', { name: 'Bytes' }).check()
    await expect(region(page, 'HMAC-SHA256').getByRole('listitem')).toHaveCount(5)
    const bytes = async (id: string) => Buffer.from((await text(page, `hmac-${id}`)).replaceAll(' ', ''), 'hex')
    const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
    const key = await bytes('key-block')
    expect(key).toEqual(Buffer.concat([sha256(Buffer.from(documented.salt)), Buffer.alloc(32)]))
    expect(await bytes('inner-pad')).toEqual(key.map(byte => byte ^ 0x36))
    expect(await bytes('outer-pad')).toEqual(key.map(byte => byte ^ 0x5c))
    expect(await bytes('inner-hash')).toEqual(sha256(await bytes('inner-pad'), Buffer.from(documented.payload)))
    expect(await bytes('outer-hash')).toEqual(sha256(await bytes('outer-pad'), await bytes('inner-hash')))
    expect((await bytes('outer-hash')).toString('hex')).toBe(documented.signature)
    await expect(region(page, 'HMAC-SHA256')).toContainText('Equals WebCrypto’s own HMAC')
  })
})

test('Copy gives exactly the value', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByLabel('Body', { exact: true }).fill(' {"a" : "é"}\n')
  await expect(payload(page)).toContainText('"é"')
  await region(page, 'Raw payload').getByRole('button', { name: 'Copy' }).click()
  await expect.poll(clipboard).toBe(`${documented.payload} {"a" : "é"}\n`)
  const shown = await signatureText(page)
  await region(page, 'Signature').getByRole('button', { name: 'Copy' }).click()
  await expect.poll(clipboard).toBe(shown)
  await showSecret(page)
  await region(page, 'Salt').getByRole('button', { name: 'Copy' }).click()
  await expect.poll(clipboard).toBe(documented.salt)
  await region(page, 'Send it').getByRole('button', { name: 'Copy Authorization' }).click()
  await expect.poll(clipboard).toBe('Bearer cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711')
  await test.step('a selection copied by hand is the value, without the breaks of its layout', async () => {
    const body = 'x'.repeat(40_000)
    await page.getByLabel('Body', { exact: true }).fill(body)
    await expect
      .poll(async () => (await text(page, 'raw-payload')).length)
      .toBe(documented.payload.length + body.length)
    await payload(page).evaluate(element => document.getSelection()?.selectAllChildren(element))
    await page.keyboard.press('Control+C')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(documented.payload + body)
  })
})

test('a byte and its character light up together, by pointer and by key; a field wherever it appears', async ({
  page,
}) => {
  await open(page)
  await page.getByLabel('Path and query', { exact: true }).fill('/é')
  await expect(payload(page)).toContainText('/é')
  const step = region(page, 'Raw payload')
  await step.getByRole('radio', { name: 'Hex' }).check()
  await step.locator('[data-at="7"]').first().hover()
  await expect(step.locator('[data-lit]')).toHaveText(['c3', 'a9', 'é', ''])
  await expect(step).toContainText('bytes 6 to 7 · C3 A9 · U+00E9 é · Path and query')
  await page.mouse.move(0, 0)
  await step.getByRole('group', { name: 'Raw payload', exact: true }).focus()
  await page.keyboard.press('Home')
  await expect(step).toContainText('byte 0 · 70 · U+0070 LATIN SMALL LETTER P')
  await page.keyboard.press('End')
  await expect(step).toContainText('U+003D EQUALS SIGN')
  await test.step('a field lights up wherever it appears, from either side', async () => {
    await step.getByRole('radio', { name: 'Text' }).check()
    const active = () => page.evaluate(() => document.documentElement.dataset.activeField)
    await page.getByLabel('Token', { exact: true }).focus()
    expect(await active()).toBe('token')
    await payload(page).locator('[data-field="path"]').hover()
    expect(await active()).toBe('path')
    await page.getByTestId('header-request-time').locator('[data-field]').hover()
    expect(await active()).toBe('time')
  })
})

test('cURL carries the signed values and never the secret', async ({ page }) => {
  await open(page)
  await region(page, 'Send it').getByRole('radio', { name: 'cURL' }).check()
  const curl = page.getByTestId('curl')
  await expect(curl).toContainText(`--header 'Signature: ${documented.signature}'`)
  await expect(curl).not.toContainText('MaREaULkzAUTAFYg')
  await region(page, 'Send it').getByLabel('Environment').selectOption('Staging')
  await expect(curl).toContainText('https://tokoapi-stg.netzme.com/api/aggregator/merchant/qr/balance/detail')
  await page.getByLabel('Token', { exact: true }).fill('')
  await page.getByLabel('Method', { exact: true }).fill('')
  await expect(region(page, 'Send it')).toContainText('There is no method to send.')
})

test('in every look axe finds nothing, whichever views are open', async ({ page }) => {
  await open(page)
  await region(page, 'Formula').getByRole('button', { name: 'Edit' }).click()
  await region(page, 'Formula').getByLabel('Salt template').fill('{secret')
  await page.getByLabel('Body', { exact: true }).fill(`{"a":"\u00a0",\n"b":"${'x'.repeat(17_000)}"}`)
  const choose = async (payloadView: string, saltView: string, form: string) => {
    await region(page, 'Raw payload').getByRole('radio', { name: payloadView }).check()
    await region(page, 'Salt').getByRole('radio', { name: saltView }).check()
    await region(page, 'Send it').getByRole('radio', { name: form }).check()
    await page.waitForLoadState('networkidle')
  }
  await choose('Hex', 'Text', 'cURL')
  await inBothThemes(page, () => expectAccessible(page))
  await choose('Invisible', 'Hex', 'Headers')
  await inEveryLook(page, () => expectAccessible(page))
})

test('nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await region(page, 'Formula').getByRole('button', { name: 'Edit' }).click()
  for (const view of ['Text', 'Invisible', 'Hex']) {
    await region(page, 'Raw payload').getByRole('radio', { name: view }).check()
    await expect(region(page, 'Raw payload')).toBeVisible()
    await expectNoSidewaysScroll(page)
  }
  await region(page, 'HMAC-SHA256').getByRole('radio', { name: 'Bytes' }).check()
  await region(page, 'Send it').getByRole('radio', { name: 'cURL' }).check()
  await expect(page.getByTestId('curl')).toContainText('curl')
  await expectNoSidewaysScroll(page)
  // Where the system sets the colours, an outline says what is chosen
  await page.emulateMedia({ forcedColors: 'active' })
  for (const chosen of [
    region(page, 'Raw payload').locator('label:has(:checked)'),
    page.getByRole('link', { name: 'Sign' }),
  ])
    await expect(chosen).toHaveCSS('outline-style', 'solid')
})
