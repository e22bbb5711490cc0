import { expect, type Page, test } from '@playwright/test'
import { expectInView } from './support/expect-in-view.ts'
import { layoutShift, watchLayout } from './support/layout-shift.ts'
import { dropOn, pasteInto as paste } from './support/paste.ts'
import { body, kopi, path, signature, teh, tickets, time, token, unexplained } from './support/tickets.ts'

const box = (page: Page) => page.getByTestId('paste')
const secretField = (page: Page) => page.getByLabel('Client secret', { exact: true })
const observed = (page: Page) => page.getByLabel("Merchant's signature", { exact: true })
const outcomeIs = (page: Page, outcome: string) =>
  expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', outcome)
const edit = (page: Page) => page.getByRole('button', { name: 'Edit the request' }).click()

// How a ticket is read does not depend on the width
for (const [width, height, forms] of [
  [1440, 900, tickets],
  [1024, 768, { http: tickets.http }],
  [390, 844, { curl: tickets.curl }],
] as const)
  test(`from paste to copied reply is one paste, one secret, one click, at ${width} pixels`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width, height })
    await page.addInitScript(watchLayout)
    await page.goto('/#/verify')
    await expect(box(page)).toBeFocused()
    for (const [form, ticket] of Object.entries(forms))
      await test.step(form, async () => {
        await paste(box(page), ticket(kopi))
        await outcomeIs(page, 'empty')
        await expect(page.getByTestId('verdict')).toContainText('The client secret is needed')
        await expect(secretField(page)).toBeFocused()
        await expectInView(page, secretField(page))
        const before = await layoutShift(page)
        await page.keyboard.type(kopi.secret)
        await outcomeIs(page, 'explained')
        await expectInView(page, page.getByTestId('verdict'))
        await expect(page.getByTestId('cause').first()).toHaveAttribute('data-mistakes', /time-seconds/)
        await expect(page.getByTestId('found')).toContainText('Withdraw Inquiry')
        // What is looked at stays where it is, however late the answer comes
        expect((await layoutShift(page)) - before).toBeLessThan(0.02)
        await page.getByRole('button', { name: 'Copy reply' }).click()
        const reply = await page.evaluate(() => navigator.clipboard.readText())
        expect(reply).toBe(await page.getByTestId('reply').textContent())
        // Field, both values, cause and fix; never the secret or the whole token
        expect(reply).toMatch(/Time: .*1795572922.*1795572922845/s)
        expect(reply).toContain('Likely cause: ')
        expect(reply).toContain('What to change on your side: ')
        expect(reply).not.toContain(kopi.secret)
        expect(reply).not.toContain(token)
        await page.getByRole('button', { name: 'Forget everything' }).click()
        await expect(box(page)).toHaveValue('')
      })
  })

const merchantsInEnglish = {
  signed: "Merchant's signature",
  undo: 'Undo',
  next: 'Next ticket',
  cases: /^Cases of this session/,
  reopen: /^Open kopi .* again/,
}
const merchantsInIndonesian = {
  signed: 'Signature merchant',
  undo: 'Urungkan',
  next: 'Tiket berikutnya',
  cases: /^Kasus di sesi ini/,
  reopen: /^Buka lagi kopi /,
}

test('a second merchant replaces the first whole; its secret comes back with it, and undo with everything', ({
  page,
}) => twoMerchants(page, merchantsInEnglish))

test('the same in Indonesian: two merchants one after the other', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('locale', 'id'))
  await twoMerchants(page, merchantsInIndonesian)
})

async function twoMerchants(page: Page, words: typeof merchantsInEnglish) {
  await page.goto('/#/verify')
  const signed = page.getByLabel(words.signed, { exact: true })
  const found = page.getByTestId('found')
  await paste(box(page), tickets.http(kopi))
  await secretField(page).fill(kopi.secret)
  await outcomeIs(page, 'explained')
  await paste(box(page), tickets.curl(teh))
  await expect(secretField(page)).toHaveValue('')
  await expect(secretField(page)).toBeFocused()
  await outcomeIs(page, 'empty')
  await secretField(page).fill(teh.secret)
  await outcomeIs(page, 'match')
  await page.getByRole('button', { name: words.undo, exact: true }).click()
  await expect(signed).toHaveValue(signature(kopi.secret, kopi.signedTime))
  await expect(secretField(page)).toHaveValue(kopi.secret)
  await outcomeIs(page, 'explained')
  await paste(box(page), tickets.prose(teh))
  await expect(secretField(page)).toHaveValue(teh.secret)
  await outcomeIs(page, 'match')
  await test.step('the endpoint follows the path; a path of none is no accusation', async () => {
    await expect(found).toContainText('Withdraw Inquiry')
    const at = (other: string) => tickets.curl(teh).replaceAll(path, other)
    const asGet = (command: string) => command.replace('-X POST ', '').replace(/ --data-raw .*/, '')
    await paste(box(page), asGet(at('/api/aggregator/merchant/qr/balance/detail?userId=M_TEH')))
    await expect(found).toContainText('Get Balance Detail')
    await expect(found).not.toContainText('Withdraw Inquiry')
    await paste(box(page), at('/api/own/thing'))
    await expect(found).toContainText('/api/own/thing')
    await expect(found.getByRole('strong')).toHaveCount(0)
  })
  await page.getByRole('button', { name: words.next }).click()
  await expect(box(page)).toBeFocused()
  await expect(signed).toHaveValue('')
  await page.getByText(words.cases).click()
  await page.getByRole('button', { name: words.reopen }).first().click()
  await outcomeIs(page, 'explained')
  await expect(signed).toHaveValue(signature(kopi.secret, kopi.signedTime))
  await expect(found).toContainText('Withdraw Inquiry')
}

test('fields that fold away, several requests to pick from, an Authorization that is malformed', async ({ page }) => {
  await page.goto('/#/verify')
  await test.step('the fields fold away behind one button, and hold what was found to the byte', async () => {
    await expect(page.getByLabel('Path and query', { exact: true })).toBeVisible()
    await paste(box(page), tickets.http(kopi))
    await expect(page.getByLabel('Path and query', { exact: true })).toHaveCount(0)
    await edit(page)
    await expect(page.getByLabel('Path and query', { exact: true })).toHaveValue(path)
    await expect(page.getByLabel('Body', { exact: true })).toHaveValue(body)
    await expect(page.getByRole('combobox')).toHaveValue('Withdraw Inquiry')
  })
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await test.step('several requests in one text are a list to pick from, and can be kept together', async () => {
    await paste(box(page), `${tickets.curl(kopi)}\n\n${tickets.curl(teh)}`)
    await expect(page.getByText('2 requests in this text')).toBeVisible()
    await expect(observed(page)).toHaveValue(signature(kopi.secret, kopi.signedTime))
    await page.getByRole('button', { name: new RegExp(`^2 POST ${path}`) }).click()
    await expect(observed(page)).toHaveValue(signature(teh.secret))
    await page.getByRole('button', { name: 'Take all into' }).click()
    await expect(page.getByText('2 taken')).toBeVisible()
  })
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await test.step('a malformed Authorization is told, and never doubles the word in what is expected', async () => {
    await paste(box(page), tickets.http(kopi).replace('Bearer ', 'Bearer: Bearer '))
    await expect(page.getByText('begins with “Bearer: Bearer ”', { exact: false })).toBeVisible()
    await secretField(page).fill(kopi.secret)
    await outcomeIs(page, 'explained')
    await expect(page.getByText('came with its scheme word twice: “Bearer: Bearer ”')).toBeVisible()
    await edit(page)
    await expect(page.getByLabel('Token', { exact: true })).toHaveValue(token)
    await paste(box(page), tickets.curl(teh).replace('Bearer ', 'Bearer%20'))
    await secretField(page).fill(teh.secret)
    await outcomeIs(page, 'match')
  })
})

test('an empty desk offers three tickets, and each is what it says', async ({ page }) => {
  await page.goto('/#/verify')
  for (const [title, outcome] of [
    ['Body written twice', 'explained'],
    ['Time in seconds', 'explained'],
    ['A match', 'match'],
  ] as const) {
    await page.getByRole('button', { name: title }).click()
    await outcomeIs(page, outcome)
    await expect(page.locator('#verdict')).toBeFocused()
    await expect(page.getByTestId('reply')).toBeVisible()
    const printed = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.getByRole('button', { name: 'Next ticket' }).click()
  }
})

test('the reply asks for what is missing, in either language, and says what to check after a match', async ({
  page,
}) => {
  await page.goto('/#/verify')
  const reply = page.getByTestId('reply')
  await paste(box(page), tickets.prose(teh))
  await expect(reply).toContainText('Which client secret does your program use? Please do not send it')
  await page.getByRole('group', { name: 'Language of the reply' }).getByText('ID').click()
  await expect(reply).toContainText('Halo Kak,')
  await expect(reply).toContainText('Mohon jangan dikirim')
  await secretField(page).fill(teh.secret)
  await expect(reply).toContainText('sudah benar')
  await expect(reply).toContainText('setiap client hanya punya satu token aktif')
  await page.getByRole('group', { name: 'Language of the reply' }).getByText('EN').click()
  await expect(reply).toContainText('each client has one active token')
  await paste(box(page), unexplained)
  await expect(reply).toContainText('no known mistake produces it', { timeout: 50_000 })
  await expect(reply).toContainText('from, staging or production')
  await page.getByRole('button', { name: 'Ask something else' }).click()
  await expect(reply).toContainText('call getToken again')
})

test('the same in Indonesian: problems, guesses, several requests, a file of megabytes, a signature by itself', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('locale', 'id'))
  await page.goto('/#/verify')
  const signed = page.getByLabel('Signature merchant', { exact: true })
  await test.step('values by their form alone are asked and taken', async () => {
    const [first, second] = [token, signature(teh.secret)]
    await paste(box(page), `Halo kak, client id: teh, waktu ${time}.\nPOST ${path}\nBody: ${body}\n${first}\n${second}`)
    await expect(page.getByText('Ditemukan hanya dari bentuknya.', { exact: false })).toBeVisible()
    const take = (value: string, name: string) =>
      page.getByRole('listitem').filter({ hasText: value }).getByRole('button', { name }).click()
    await take(first, 'Ya, ini token')
    await take(second, 'Ya, ini signature')
    await expect(signed).toHaveValue(second)
    await secretField(page).fill(teh.secret)
    await outcomeIs(page, 'match')
  })
  await test.step('no signature: said, and pasted into its field by itself', async () => {
    const said = page.getByText('Tidak ada header Signature.', { exact: false })
    await paste(box(page), tickets.curl(kopi).replace(/ -H 'Signature: \w+'/, ''))
    await expect(said).toBeVisible()
    await paste(signed, signature(kopi.secret, kopi.signedTime))
    await expect(said).toHaveCount(0)
    await secretField(page).fill(kopi.secret)
    await outcomeIs(page, 'explained')
  })
  await test.step('several requests, the second picked', async () => {
    await paste(box(page), `${tickets.curl(kopi)}\n\n${tickets.curl(teh)}`)
    await expect(page.getByText('Ada 2 request di teks ini')).toBeVisible()
    await page.getByRole('button', { name: new RegExp(`^2 POST ${path}`) }).click()
    await outcomeIs(page, 'match')
    await page.getByRole('button', { name: 'Masukkan semua ke' }).click()
    await expect(page.getByText('2 dimasukkan')).toBeVisible()
  })
  await test.step('pasted where nothing has the focus: offered; dropped: read; undone: the case before is back', async () => {
    await page.evaluate(text => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, tickets.http(kopi))
    await expect(signed).toHaveValue(signature(teh.secret))
    await page.getByRole('button', { name: 'Baca sebagai tiket' }).click()
    await expect(signed).toHaveValue(signature(kopi.secret, kopi.signedTime))
    await dropOn(box(page), tickets.curl(teh))
    await expect(signed).toHaveValue(signature(teh.secret))
    await page.getByRole('button', { name: 'Urungkan', exact: true }).click()
    await expect(signed).toHaveValue(signature(kopi.secret, kopi.signedTime))
    await dropOn(box(page), tickets.prose(teh))
    await outcomeIs(page, 'match')
  })
  await test.step('a malformed Authorization', async () => {
    await paste(box(page), tickets.http(kopi).replace('Bearer ', 'Bearer\u00a0'))
    await outcomeIs(page, 'explained')
    await expect(
      page.getByText('setelah “Bearer” ada U+00A0, seharusnya satu spasi biasa', { exact: false }),
    ).toBeVisible()
    await paste(box(page), tickets.prose(teh))
  })
  await test.step('what holds no request stays, and it is said what would be needed', async () => {
    await box(page).fill('halo, tolong dibantu karena semua gagal')
    await expect(page.getByText('Tidak ada request di sini.', { exact: false })).toBeVisible()
    await expect(box(page)).toHaveValue(/tolong dibantu/)
    await expect(signed).toHaveValue(signature(teh.secret))
  })
  await test.step('a file of megabytes is read in another thread', async () => {
    const worker = page.waitForEvent('worker', one => one.url().includes('import'))
    const text = `${'2026-11-25 09:15:22 INFO nothing to see here\n'.repeat(30_000)}${tickets.curl(kopi)}`
    const file = { name: 'app.log', mimeType: 'text/plain', buffer: Buffer.from(text) }
    await page.locator('input[type=file]').first().setInputFiles(file)
    await worker
    await expect(signed).toHaveValue(signature(kopi.secret, kopi.signedTime))
  })
})
