import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, inEveryLook, speak } from './support/expect-accessible.ts'
import { layoutShift, watchLayout } from './support/layout-shift.ts'
import { test } from './support/own-server.ts'
import { callSandbox, demo, getToken, signedCall } from './support/sandbox-calls.ts'

const balance = '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg'
const inquiry = '/api/aggregator/merchant/qr/withdraw/inquiry'
const body = '{"requestId":"demo-é-1","type":"inquiry","body":{"userId":"M_pXAFWzCg"}}'
const spaced = body.replaceAll(':', ': ').replaceAll(',', ', ')

const captures = (page: Page) => page.getByTestId('capture')
const detail = (page: Page) => page.getByTestId('capture-detail')
const verdict = (page: Page) => page.getByTestId('capture-verdict')
const failures = (page: Page) => page.getByTestId('capture-failure')
const connection = (page: Page) => page.getByTestId('connection')
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

async function open(page: Page) {
  await page.goto('/#/capture')
  await expect(connection(page)).toHaveAttribute('data-state', 'listening')
}

test('an empty page gives the address and a getToken call that works as printed', async ({ page, server }) => {
  await open(page)
  await expect(page.getByText(`${server.base}/sandbox`, { exact: true })).toBeVisible()
  const curl = await page.locator('pre').filter({ hasText: 'curl' }).first().innerText()
  const { stdout } = await promisify(execFile)('sh', ['-c', curl])
  expect(JSON.parse(stdout)).toMatchObject({ token_type: 'bearer' })
  await expect(captures(page)).toHaveCount(1)
  await expect(verdict(page)).toHaveAttribute('data-accepted', 'true')
  await expect(detail(page).getByRole('heading', { name: 'getToken, Toko Netzme' })).toBeVisible()
  // Basic shows as client id and fingerprint, never as it came
  await expect(page.getByTestId('capture-headers')).toContainText('Basic demo-merchant:(secret b53b4414)')
  await expect(detail(page)).not.toContainText(demo.clientSecret)
})

test('a signed call appears at once, verified, with its raw bytes and headers in order', async ({ page, server }) => {
  await open(page)
  const token = await getToken(server.base)
  const { status } = await callSandbox(server.base, signedCall({ method: 'POST', path: inquiry, token, body }))
  expect(status).toBe(200)
  await expect(captures(page)).toHaveCount(2)
  await expect(captures(page).first()).toContainText('Accepted')
  await expect(captures(page).first()).toHaveAttribute('aria-current', 'true')
  await expect(verdict(page)).toHaveText('Accepted. The signature matches these bytes. Answered 200.')
  await expect(page.getByTestId('capture-request-line')).toHaveText(`POST ${inquiry} HTTP/1.1`)
  await expect(page.getByTestId('captured-body')).toHaveText(body)
  const names = await page.getByTestId('capture-headers').locator('dt').allInnerTexts()
  expect(names.slice(0, 4)).toEqual(['Authorization', 'Request-Time', 'Signature', 'Client-Id'])
  await page.getByRole('radio', { name: 'Hex' }).check()
  await expect(page.getByRole('group', { name: 'Body', exact: true })).toContainText('7b')
})

test('a wrong signature is explained by name, in both languages, and opens in Verify', async ({ page, server }) => {
  await open(page)
  const token = await getToken(server.base)
  const signed = signedCall({ method: 'POST', path: inquiry, token, body, signedBody: spaced })
  const call = { ...signed, headers: { ...signed.headers, 'User-Agent': 'python-requests/2.32.3' } }
  expect((await callSandbox(server.base, call)).status).toBe(401)
  await expect(verdict(page)).toHaveAttribute('data-accepted', 'false')
  await expect(failures(page)).toContainText(call.headers.Signature)
  const explanation = page.getByTestId('explanation')
  const cause = page.getByTestId('cause').and(page.locator('[data-mistakes~=body-json-spaced]'))
  await speak(page, 'id')
  await expect(cause).toContainText('Body ditandatangani dengan spasi setelah , dan :')
  await expect(explanation.first()).toContainText('khas requests.')
  await speak(page, 'en')
  await expect(cause).toContainText('The body was signed with spaces after , and :')
  const shown = await explanation.first().innerText()
  await page.getByRole('button', { name: 'Open in Verify' }).click()
  await expect(page).toHaveURL(/#\/verify$/)
  await expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', 'explained')
  await expect(page.locator('#verdict')).toBeFocused()
  // The headers come along: what they tell of the sender is told in both
  expect(shown).toMatch(/those of requests\./)
  expect(await explanation.first().innerText()).toBe(shown)
  await expect(page.locator('#field-observed')).toHaveValue(call.headers.Signature)
  await expect(field(page, 'Token')).toHaveValue(token)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field(page, 'Path and query')).toHaveValue(balance)
})

test('every reason is told: a header that is missing, a token that was replaced', async ({ page, server }) => {
  await open(page)
  const old = await getToken(server.base)
  await getToken(server.base)
  const call = signedCall({ method: 'GET', path: balance, token: old })
  const { 'Client-Id': _, ...headers } = call.headers
  await callSandbox(server.base, call)
  await expect(failures(page)).toHaveText(/The token ended at \d\d:\d\d:\d\d\.\d{3}, when a newer one was issued\./)
  await callSandbox(server.base, { ...call, headers })
  await expect(captures(page).first()).toContainText('header missing')
  await expect(failures(page).first()).toHaveText('The header Client-Id is missing.')
  await captures(page).nth(1).click()
  await expect(failures(page)).toHaveCount(1)
  await captures(page).nth(1).press('ArrowDown')
  await expect(captures(page).nth(2)).toBeFocused()
  await captures(page).nth(2).press('Enter')
  await expect(verdict(page)).toHaveAttribute('data-accepted', 'true')
})

test('a fault that is switched on reaches the client and is shown', async ({ page, server }) => {
  await open(page)
  await page.getByText('Sandbox controls', { exact: true }).click()
  const token = await getToken(server.base)
  const call = () => callSandbox(server.base, signedCall({ method: 'GET', path: balance, token }))
  await field(page, 'Answer 500').check()
  await expect(field(page, 'Answer 500')).toBeChecked()
  await expect.poll(async () => (await call()).status).toBe(500)
  await expect(verdict(page)).toContainText('Answered 500.')
  await expect(detail(page)).toContainText('The fault “answer 500” was on')
  await field(page, 'Answer 500').uncheck()
  await expect.poll(async () => (await call()).status).toBe(200)
  await field(page, 'Drop the connection').check()
  await expect
    .poll(() =>
      call().then(
        ({ status }) => status,
        () => 'dropped',
      ),
    )
    .toBe('dropped')
  await expect(verdict(page)).toContainText('The connection was dropped without an answer.')
  await page.getByRole('button', { name: 'Reset the sandbox' }).click()
  await expect(field(page, 'Drop the connection')).not.toBeChecked()
})

test('a client of one’s own: its secret is masked, kept nowhere, and asked for where it is needed', async ({
  page,
  server,
}) => {
  const client = { clientId: 'own-client', clientSecret: 'planted-secret-7Qf3' }
  await open(page)
  await page.getByText('Sandbox controls', { exact: true }).click()
  await field(page, 'Client ID to add').fill(client.clientId)
  await field(page, 'Its client secret').fill(client.clientSecret)
  await expect(field(page, 'Its client secret')).toHaveCSS('-webkit-text-security', 'disc')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Remove own-client' })).toBeVisible()
  await expect(field(page, 'Its client secret')).toHaveValue('')
  const token = await getToken(server.base, client)
  await callSandbox(server.base, signedCall({ method: 'POST', path: inquiry, token, body, signedBody: spaced, client }))
  await expect(detail(page)).toContainText('This page does not have the secret that the sandbox knows of own-client.')
  expect(await page.content()).not.toContain(client.clientSecret)
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
    'planted',
  )
  await page.getByRole('link', { name: 'To the credentials' }).click()
  await field(page, 'Client ID').fill(client.clientId)
  await field(page, 'Client secret').fill(client.clientSecret)
  await page.getByRole('link', { name: 'Capture' }).click()
  await expect(page.getByTestId('explanation').first()).toContainText('spaces after , and :')
})

test('pause holds the list, resume catches up, clear empties it for good', async ({ page, server }) => {
  await open(page)
  await getToken(server.base)
  await expect(captures(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Pause' }).click()
  await getToken(server.base)
  await getToken(server.base)
  await expect(page.getByText('Paused · 2 new')).toBeVisible()
  await expect(captures(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(captures(page)).toHaveCount(3)
  await expect(
    page.getByRole('status').filter({ hasText: /^[23] new requests, 3 since this page was opened$/ }),
  ).toBeAttached()
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(captures(page)).toHaveCount(0)
  await page.reload()
  await expect(connection(page)).toHaveAttribute('data-state', 'listening')
  await expect(captures(page)).toHaveCount(0)
})

test('fifty requests in a row move nothing that is on the page', async ({ page, server }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.addInitScript(watchLayout)
  await open(page)
  const token = await getToken(server.base)
  const call = signedCall({ method: 'POST', path: inquiry, token, body })
  const wrong = signedCall({ method: 'POST', path: inquiry, token, body, signedBody: spaced })
  for (let i = 0; i < 49; i++) await callSandbox(server.base, i % 3 === 0 ? wrong : call)
  await expect(captures(page)).toHaveCount(50)
  await expect(page.getByTestId('explanation').first()).toBeVisible()
  expect(await layoutShift(page)).toBeLessThanOrEqual(0.02)
})

test('a server that goes away and comes back is listened to again, and nothing seen is lost', async ({
  page,
  server,
}) => {
  await open(page)
  await getToken(server.base)
  await expect(captures(page)).toHaveCount(1)
  await server.stop()
  await expect(connection(page)).toHaveAttribute('data-state', 'reconnecting')
  await server.start()
  await expect(connection(page)).toHaveAttribute('data-state', 'listening', { timeout: 20_000 })
  await getToken(server.base)
  await expect(captures(page)).toHaveCount(2)
  await expect(page.getByText('The server was restarted here.')).toBeVisible()
})

test('a page without its server says what is missing', async ({ page, baseURL }) => {
  await page.route('**/sandbox/**', route => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>no' }))
  await page.goto(`${baseURL}/#/capture`)
  await expect(page.getByRole('heading', { name: 'No sandbox here' })).toBeVisible()
  await page.unroute('**/sandbox/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(connection(page)).toHaveAttribute('data-state', 'listening')
})

test('in every look axe finds nothing, and nothing scrolls sideways at 390 pixels', async ({ page, server }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  const check = async () => {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  await inEveryLook(page, check)
  const token = await getToken(server.base)
  await callSandbox(server.base, signedCall({ method: 'POST', path: inquiry, token, body, signedBody: spaced }))
  await expect(page.getByTestId('explanation').first()).toBeVisible()
  for (const summary of await page.locator('summary').all()) await summary.click()
  await expect(page.locator('input[type=checkbox]')).toHaveCount(6)
  for (const box of await page.locator('input[type=checkbox]').all()) await box.check()
  await inEveryLook(page, check)
})
