import { createHmac } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, inEveryLook } from './support/expect-accessible.ts'
import { pasteInto as paste } from './support/paste.ts'

const secret = 'demo-secret-not-real'
const token = '0123456789abcdef'.repeat(4)
const time = '1700000000000'
const path = '/api/aggregator/merchant/qr/withdraw/inquiry'
const query = '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001'
const body = '{"requestId":"aggregator202103031542100001","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}'

interface Made {
  method?: string
  path?: string
  auth?: string
  saltAuth?: string
  time?: string
  saltTime?: string
  body?: string
  secret?: string
}

/** The recipe once more, apart from the product, so that a merchant's mistake is planted and not produced by it. */
function merchant(made: Made, encoding: 'hex' | 'base64' = 'hex', swap = false): string {
  const bearer = `Bearer ${token}`
  const payload = `path=${made.path ?? path}&method=${made.method ?? 'POST'}&token=${made.auth ?? bearer}&timestamp=${made.time ?? time}&body=${made.body ?? body}`
  const salt = `${made.secret ?? secret}-${made.saltTime ?? made.time ?? time}-${made.saltAuth ?? made.auth ?? bearer}`
  const [key, message] = swap ? [payload, salt] : [salt, payload]
  return createHmac('sha256', key).update(message).digest(encoding)
}

const phpPretty = JSON.stringify(JSON.parse(body), null, 4)
const pythonSpaced = body.replaceAll('":', '": ').replaceAll(',"', ', "')
const get = { method: 'GET', path: query, body: '' }

const merchants = [
  {
    id: 'body-php-pretty',
    signature: merchant({ body: phpPretty }),
    words: { en: 'signed with JSON_PRETTY_PRINT', id: 'ditandatangani dengan JSON_PRETTY_PRINT' },
  },
  {
    id: 'body-json-spaced',
    signature: merchant({ body: pythonSpaced }),
    words: { en: 'with spaces after , and :', id: 'dengan spasi setelah , dan :' },
  },
  {
    id: 'time-seconds',
    signature: merchant({ time: '1700000000' }),
    words: { en: 'signed in seconds', id: 'ditandatangani dalam detik' },
  },
  {
    id: 'token-missing-bearer',
    signature: merchant({ auth: token }),
    words: { en: 'Bearer is missing everywhere', id: 'Bearer hilang di semua tempat' },
  },
  {
    id: 'path-query-dropped',
    get: true,
    signature: merchant({ ...get, path: query.split('?')[0] ?? '' }),
    words: { en: 'The query was not signed', id: 'Query tidak ikut ditandatangani' },
  },
  {
    id: 'output-base64',
    signature: merchant({}, 'base64'),
    words: { en: 'sent as base64', id: 'dikirim sebagai base64' },
  },
  {
    id: 'secret-trailing-newline',
    signature: merchant({ secret: `${secret}\n` }),
    words: { en: 'A line break follows the secret', id: 'baris baru setelah secret' },
  },
  {
    id: 'output-hex-uppercase',
    signature: merchant({}).toUpperCase(),
    words: { en: 'in upper case', id: 'memakai huruf besar' },
  },
  {
    id: 'salt-key-message-swapped',
    signature: merchant({}, 'hex', true),
    words: { en: 'Key and message are swapped', id: 'Key dan pesan tertukar' },
  },
  {
    // Postman reads the clock twice
    id: 'time-skew-salt',
    signature: merchant({ time, saltTime: '1700000000012' }),
    words: { en: 'holds another moment than the header', id: 'waktu yang berbeda dari header' },
  },
]

/** The first cause that counts this mistake among its own. */
const causeOf = (page: Page, id: string) =>
  page
    .getByTestId('cause')
    .and(page.locator(`[data-mistakes~="${id}"]`))
    .first()

/** Fills the form in the English page. */
async function enter(page: Page, isGet = false) {
  const fields = [
    ['Client secret', secret],
    ['Token', token],
    ['Method', isGet ? 'GET' : 'POST'],
    ['Path and query', isGet ? query : path],
    ['Body', isGet ? '' : body],
    ['Request time', time],
  ] as const
  for (const [label, value] of fields) await page.getByLabel(label, { exact: true }).fill(value)
}

for (const isGet of [false, true])
  test(`names the cause in both languages: merchants who sign a ${isGet ? 'GET' : 'POST'}`, async ({ page }) => {
    await page.goto('/#/verify')
    await enter(page, isGet)
    for (const { id, signature, words } of merchants.filter(({ get = false }) => get === isGet))
      await test.step(id, async () => {
        await page.getByRole('button', { name: 'EN', exact: true }).click()
        await page.getByLabel("Merchant's signature", { exact: true }).fill(signature)
        await expect(causeOf(page, id)).toContainText(words.en)
        await expect(causeOf(page, id)).toBeVisible()
        await expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', 'explained')
        await page.getByRole('button', { name: 'ID', exact: true }).click()
        await expect(causeOf(page, id)).toContainText(words.id)
      })
  })

test('one request: right, wrong by a line break, its strings compared, its further values, a search that is stopped', async ({
  page,
}) => {
  await page.goto('/#/verify')
  await enter(page)
  const field = page.getByLabel("Merchant's signature", { exact: true })
  const verdict = page.getByTestId('verdict')
  const explanation = page.getByTestId('explanation')
  await test.step('it says so when the signature is right, and only in the spelling that Netzme expects', async () => {
    await expect(verdict).toHaveAttribute('data-outcome', 'empty')
    await field.fill(merchant({}))
    await expect(verdict).toHaveAttribute('data-outcome', 'match')
    await expect(explanation).toHaveCount(0)
    await field.fill(`"${merchant({})}"`)
    await expect(verdict).toHaveAttribute('data-outcome', 'explained')
    await expect(field).toHaveValue(`"${merchant({})}"`)
  })
  await test.step('the salt’s comparison shows the secret only when it is shown', async () => {
    await field.fill(merchant({ secret: `${secret}\n` }))
    await expect(causeOf(page, 'secret-trailing-newline')).toBeVisible()
    expect(await page.locator('main').innerText()).not.toContain(secret)
    await page.getByRole('button', { name: 'Show secrets' }).click()
    await expect(explanation.first()).toContainText(secret)
  })
  await test.step('the merchant’s own payload is compared byte by byte, and its mistake named', async () => {
    await page.getByRole('button', { name: 'The merchant’s own strings' }).click()
    const own = `path=${path}&method=POST&token=Bearer ${token}&timestamp=${time}&body=${body}\n`
    await paste(page.getByLabel("Merchant's raw payload", { exact: true }), own)
    await expect(page.getByText(`First difference at byte ${Buffer.byteLength(own) - 1}, in Body.`)).toBeVisible()
    const equal = page.locator('dl').filter({ has: page.getByText('Equal:', { exact: true }) })
    await expect(equal.getByRole('definition')).toHaveText(['Path and query', 'Method', 'Token', 'Request time'])
    await expect(page.getByText('U+000A').last()).toBeVisible()
    await expect(page.getByText('This is exactly what these mistakes make of it:')).toBeVisible()
  })
  await test.step('a getToken answer among the further values explains its time signed as the request time', async () => {
    await field.fill(merchant({ time: '1700036000000' }))
    await page.getByRole('button', { name: 'Further values' }).click()
    await page
      .getByLabel('Other request times', { exact: true })
      .fill(`{"access_token":"${token}","token_type":"bearer","expiry_token":1700036000000}`)
    await expect(explanation.first()).toContainText('Another time was signed')
    await expect(verdict).toHaveAttribute('data-outcome', 'explained')
  })
  await test.step('a search that is stopped says so, and claims nothing', async () => {
    await field.fill('ab'.repeat(32))
    // Before anything was tried there is nothing to rule out
    await expect(verdict.getByRole('progressbar')).toHaveAttribute('value', /[1-9]/)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await expect(verdict).toHaveAttribute('data-outcome', 'stopped')
    await expect(verdict).toContainText('stopped before it was through')
    await expect(page.getByText('Ruled out', { exact: true })).toBeVisible()
    await expect(explanation).toHaveCount(0)
  })
  await test.step('10 MB of JSON: what is looked for and what not is said before the search is over', async () => {
    await field.fill('')
    await page.getByLabel('Body', { exact: true }).fill('')
    await paste(page.getByLabel('Body', { exact: true }), `["${'a b'.repeat(3_500_000)}"]`)
    await field.fill('cd'.repeat(32))
    await expect(page.locator('#verdict')).toContainText('The body is long: 10,500,004 bytes. Looked for: one mistake')
    await expect(verdict).toHaveAttribute('data-outcome', 'searching')
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await expect(verdict).toHaveAttribute('data-outcome', 'stopped')
    await expect(page.locator('#verdict')).toContainText('Not looked for: a body that was written in another way')
  })
})

test('what one origin explains is shown while the search for something simpler goes on', async ({ page }) => {
  await page.goto('/#/verify')
  await enter(page)
  // A short body: the search for something simpler is to end soon. Python's spaces, seconds, and a salt without the token
  await page.getByLabel('Body', { exact: true }).fill('{"a":1,"b":2}')
  const payload = `path=${path}&method=POST&token=Bearer ${token}&timestamp=1700000000&body={"a": 1, "b": 2}`
  const observed = createHmac('sha256', `${secret}-1700000000`).update(payload).digest('hex')
  await page.getByLabel("Merchant's signature", { exact: true }).fill(observed)
  const early = page.getByText('Found already. The search goes on')
  await expect(early).toBeVisible()
  await expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', 'searching')
  await expect(page.getByTestId('explanation').first()).toContainText('The salt ends after the time')
  await expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', 'explained', { timeout: 45_000 })
  await expect(early).toHaveCount(0)
  await expect(page.getByTestId('explanation')).toHaveCount(1)
  // Ten sets of mistakes, by what mends them; the other causes are folded
  await expect(page.getByTestId('cause').first()).toBeVisible()
  await expect(page.getByTestId('cause').nth(1)).toBeHidden()
  await expect(page.getByTestId('finding')).not.toHaveCount(0)
  // One mistake is looked at in every look, below
  await expectAccessible(page)
})

test('several requests together: GET matches, POST does not', async ({ page }) => {
  await page.goto('/#/verify')
  await page.getByRole('button', { name: 'Several requests' }).click()
  const keep = page.getByRole('button', { name: 'Keep this request' })
  await enter(page, true)
  await page.getByLabel("Merchant's signature", { exact: true }).fill(merchant(get))
  await keep.click()
  await enter(page)
  await page.getByLabel("Merchant's signature", { exact: true }).fill(merchant({ body: pythonSpaced }))
  await keep.click()
  await expect(page.getByText('Requests without a body match and those with one do not')).toBeVisible()
  await expect(page.getByText('Client secret is right: request 1 matches with it.')).toBeVisible()
})

test('a hostile paste is shown as text and harms nothing', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('dialog', dialog => errors.push(dialog.message()))
  await page.goto('/#/verify')
  await enter(page)
  const field = page.getByLabel("Merchant's signature", { exact: true })
  const verdict = page.getByTestId('verdict')
  for (const text of ['<img src=x onerror=alert(1)>', '\u0000\u202Eabc', '\uD800', 'x'.repeat(1_000_000)]) {
    await paste(field, text)
    await expect(verdict).toHaveAttribute('data-outcome', 'unexplained')
    await page
      .getByRole('button', { name: /^(Clear|Empty it)$/ })
      .first()
      .click()
    await expect(verdict).toHaveAttribute('data-outcome', 'empty')
  }
  expect(errors).toEqual([])
})

test('in every look axe finds nothing, and nothing scrolls sideways at 390 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/#/verify')
  await enter(page)
  // Every letter shown is one more whose contrast is judged
  await page.getByLabel('Body', { exact: true }).fill('{"a":1,"b":2}')
  await page.getByLabel("Merchant's signature", { exact: true }).fill(merchant({ body: '{"a": 1, "b": 2}' }))
  await expect(page.getByTestId('explanation').first()).toBeVisible()
  const folded = page.locator('main details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
  await inEveryLook(page, async () => {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})
