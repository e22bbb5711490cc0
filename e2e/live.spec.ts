import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, inEveryLook } from './support/expect-accessible.ts'
import { pasteInto } from './support/paste.ts'

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const result = (page: Page) => page.getByTestId('live-result')
const outcome = (page: Page, name: string) => expect(result(page)).toHaveAttribute('data-outcome', name)
const secret = 'live-secret-not-real-4Kd9'

/** A client that no other test knows: each has one token at a time, so tests must not share one. */
async function openAs(page: Page, clientId: string) {
  await page.goto('/#/live')
  await page.evaluate(
    async client => {
      const headers = { 'Content-Type': 'application/json', 'X-Signature-Debugger': '1' }
      const body = JSON.stringify({ action: 'add-client', ...client })
      await fetch('/sandbox/control', { method: 'POST', headers, body })
    },
    { clientId, clientSecret: secret },
  )
  await field(page, 'Client ID').fill(clientId)
  await field(page, 'Client secret').fill(secret)
}

async function getToken(page: Page) {
  const before = await page.getByRole('list', { name: 'Calls, newest first' }).getByRole('listitem').count()
  await button(page, 'Get token').click()
  await expect(page.getByRole('list', { name: 'Calls, newest first' }).getByRole('listitem')).toHaveCount(before + 1)
}

/** Stands in for the proxy: any of its answers, without its upstream. */
async function proxyAnswers(page: Page, status: number, answer: unknown) {
  await page.route('**/proxy/*', route => route.fulfill({ status, json: answer }))
}

test('nothing configured: three clicks to a green answer from the sandbox', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: 'Live' }).click()
  await button(page, 'Get token').click()
  await outcome(page, 'token')
  await button(page, 'Send').click()
  await outcome(page, 'answered')
  await expect(result(page)).toContainText('HTTP 200')
  await expect(result(page)).toContainText('status 100: success')
  await expect(page.getByTestId('sent-is-signed')).toHaveAttribute('data-equal', 'true')
  await expect(page.getByTestId('environment').first()).toHaveText('Sandbox')
})

test('Get token says first what it does, counts down, and offers the way back', async ({ page }) => {
  await openAs(page, 'live-token')
  await expect(page.getByText('ends the merchant’s current token at once')).toBeVisible()
  const before = await field(page, 'Token').inputValue()
  await getToken(page)
  await expect(field(page, 'Token')).not.toHaveValue(before)
  await expect(page.getByTestId('token-countdown')).toHaveText(/^9 h 59 min|^10 h 0 min/)
  const first = await page.getByTestId('token-countdown').innerText()
  await expect(page.getByTestId('token-countdown')).not.toHaveText(first)
  await button(page, 'Undo').click()
  await expect(field(page, 'Token')).toHaveValue(before)
  await button(page, 'Take the newest').click()
  await expect(page.getByTestId('token-countdown')).toBeVisible()
  await page.getByText('Netzme wallet', { exact: true }).click()
  await expect(page.getByText('lives 24 h')).toBeVisible()
  await getToken(page)
  await expect(page.getByTestId('token-countdown')).toHaveText(/^23 h 59 min|^24 h 0 min/)
})

test('a wrong secret: HTTP 200 with UNAUTHORIZED is explained, the token stays', async ({ page }) => {
  await openAs(page, 'live-wrong')
  await field(page, 'Client secret').fill('another-secret')
  const token = await field(page, 'Token').inputValue()
  await button(page, 'Get token').click()
  await outcome(page, 'refused')
  await expect(result(page)).toContainText('HTTP 200')
  await expect(result(page)).toContainText('as one public client implies')
  await expect(field(page, 'Token')).toHaveValue(token)
  await expect(page.getByTestId('answer-body')).toContainText('UNAUTHORIZED')
})

test('a replaced token: the 401 is explained by what this page did', async ({ page }) => {
  await openAs(page, 'live-replaced')
  await getToken(page)
  await getToken(page)
  await button(page, 'Undo').click()
  await button(page, 'Send').click()
  await outcome(page, 'refused')
  const findings = page.getByTestId('findings')
  await expect(findings.locator('[data-finding=token-replaced]')).toContainText('replaced by a newer one')
  await expect(findings.locator('[data-finding=sandbox-says]')).toHaveCount(1)
  await expect(findings.locator('[data-finding=secret-proven]')).toContainText('Not it')
})

test('what is not known of a 401 stays unknown', async ({ page }) => {
  await openAs(page, 'live-unknown')
  const sent = { origin: 'https://tokoapi-stg.netzme.com', method: 'GET', target: '/x', headers: [], body: '' }
  const timing = { connectedMs: 1, firstByteMs: 2, totalMs: 3 }
  const answer = { sent, status: 401, statusText: 'Unauthorized', headers: [], timing, redirect: null, body: '' }
  await proxyAnswers(page, 200, answer)
  await page.getByText('Staging', { exact: true }).click()
  await button(page, 'Send').click()
  await outcome(page, 'refused')
  await expect(page.locator('[data-finding=token-foreign]')).toContainText('Possible')
  await expect(page.locator('[data-finding=time-age]')).toContainText('years ago')
})

for (const [name, body] of [
  ['Unicode', '{"requestId":"1","type":"withdraw_inquiry","body":{"userId":"Sri ☕ 😀"}}'],
  ['CR LF and odd blanks', '{"requestId":"1",\r\n "type":"withdraw_inquiry",\r\n\t"body":{"userId":"M\u00a0X"}}\r\n'],
] as const) {
  test(`sent = signed: ${name}`, async ({ page }) => {
    await openAs(page, `live-body-${name.slice(0, 2)}`)
    await getToken(page)
    await field(page, 'Method').fill('POST')
    await field(page, 'Path and query').fill('/api/aggregator/merchant/qr/withdraw/inquiry')
    await pasteInto(field(page, 'Body'), body)
    await button(page, 'Send').click()
    await outcome(page, 'answered')
    await expect(page.getByTestId('sent-is-signed')).toHaveAttribute('data-equal', 'true')
    expect(await page.getByTestId('sent-body').textContent()).toBe(body)
  })
}

test('set time to now and send: one click changes the time, and says so', async ({ page }) => {
  await openAs(page, 'live-now')
  await getToken(page)
  const before = Date.now()
  await button(page, 'Set time to now and send').click()
  await expect(page.getByTestId('sent-line')).toContainText('/sandbox/api/')
  await outcome(page, 'answered')
  expect(Number(await field(page, 'Request time').inputValue())).toBeGreaterThanOrEqual(before)
  await button(page, 'Undo').click()
  await expect(field(page, 'Request time')).toHaveValue('1615190625765')
})

test('history: an earlier call is shown again and comes back into the case without a secret of its own', async ({
  page,
}) => {
  await openAs(page, 'live-history')
  await getToken(page)
  await button(page, 'Send').click()
  await outcome(page, 'answered')
  await field(page, 'Path and query').fill('/api/unknown')
  await button(page, 'Send').click()
  await outcome(page, 'http-error')
  const calls = page.getByRole('list', { name: 'Calls, newest first' })
  await calls.getByRole('button', { name: /balance\/detail/ }).click()
  await outcome(page, 'answered')
  await button(page, 'Reopen in the case').last().click()
  await expect(field(page, 'Path and query')).toHaveValue(
    '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg',
  )
  await expect(field(page, 'Client secret')).toHaveValue(secret)
  await button(page, 'Undo').click()
  await expect(field(page, 'Path and query')).toHaveValue('/api/unknown')
})

test('static hosting: says that there is no proxy and offers the commands instead', async ({ page }) => {
  await page.goto('/#/live')
  await page.route('**/proxy/*', route =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found' }),
  )
  await button(page, 'Get token').click()
  await expect(result(page)).toContainText('static hosting (HTTP 404)')
  await expect(page.getByTestId('curl-instead')).toContainText('--user "$NETZME_CLIENT_ID:$NETZME_CLIENT_SECRET"')
  await button(page, 'Send').click()
  await expect(page.getByTestId('curl-instead')).toContainText('Signature: ')
  await page.unroute('**/proxy/*')
  await page.route('**/proxy/*', route => route.abort())
  await button(page, 'Send').click()
  await expect(result(page)).toContainText('own server does not answer')
  await expect(page.getByTestId('curl-instead')).toBeVisible()
})

const host = 'tokoapi-stg.netzme.com'
const failures = [
  ['proxy-dns', { reason: 'ENOTFOUND' }, 'was not found'],
  ['proxy-refused', {}, 'refused the connection'],
  ['proxy-tls', { reason: 'CERT_HAS_EXPIRED' }, 'CERT_HAS_EXPIRED'],
  ['proxy-timeout-connect', { limitMs: 10_000 }, 'within 10 s'],
  ['proxy-timeout-total', { limitMs: 30_000, receivedBytes: 12 }, '12 bytes had come'],
  ['proxy-too-large', { limit: 10 * 1024 * 1024, part: 'body' }, 'larger than 10 MB'],
  ['proxy-reset', { receivedBytes: 7 }, 'in the middle of its answer, after 7 bytes'],
] as const
test('each failure of the proxy has its own message, a redirect is not followed, a cancelled call not sent twice; what was typed stays', async ({
  page,
}) => {
  await page.goto('/#/live')
  await field(page, 'Path and query').fill('/api/typed?x=1')
  for (const [code, facts, words] of failures)
    await test.step(code, async () => {
      await proxyAnswers(page, 502, { problem: { code, host, ...facts } })
      await button(page, 'Send').click()
      await expect(result(page)).toContainText(words)
      await outcome(page, 'failed')
      await expect(field(page, 'Path and query')).toHaveValue('/api/typed?x=1')
    })
  await test.step('a redirect is reported, not followed', async () => {
    const sent = { origin: `https://${host}`, method: 'GET', target: '/x', headers: [], body: '' }
    const redirect = { code: 'proxy-redirect', location: 'https://elsewhere.example/' }
    const timing = { connectedMs: 1, firstByteMs: 2, totalMs: 3 }
    await proxyAnswers(page, 200, { sent, status: 302, statusText: 'Found', headers: [], timing, redirect, body: '' })
    await button(page, 'Send').click()
    await outcome(page, 'redirect')
    await expect(result(page)).toContainText('https://elsewhere.example/')
    await expect(page.getByTestId('sent-is-signed')).toHaveAttribute('data-equal', 'false')
  })
  await test.step('Cancel ends the call; nothing is sent twice', async () => {
    let calls = 0
    await page.route('**/proxy/*', () => {
      calls++
    })
    await button(page, 'Send').click()
    await button(page, 'Cancel').click()
    await outcome(page, 'failed')
    await expect(result(page)).toContainText('Cancelled')
    await expect(button(page, 'Send')).toBeEnabled()
    expect(calls).toBe(1)
  })
})

test('production opens on purpose only, and never survives a reload', async ({ page }) => {
  await page.goto('/#/live')
  const badge = page.getByTestId('environment').first()
  await page.getByText('Production (locked)').click()
  const dialog = page.getByRole('dialog', { name: 'Unlock production' })
  await expect(dialog).toContainText('real money')
  await expect(dialog.getByRole('button', { name: 'Unlock production' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(badge).toHaveText('Sandbox')
  await page.getByText('Production (locked)').click()
  await dialog.getByRole('checkbox').check()
  await expect(dialog.getByRole('button', { name: 'Unlock production' })).toBeDisabled()
  await dialog.getByLabel('Type “production” to confirm').fill('production')
  await dialog.getByRole('button', { name: 'Unlock production' }).click()
  await expect(badge).toHaveText('Production: real money')
  await expect(page.getByTestId('call-line')).toContainText('https://tokoapi.netzme.com/api/')
  await page.reload()
  await expect(badge).toHaveText('Sandbox')
})

test('the secret leaves for getToken only, and stands in no storage, address or text', async ({ page, context }) => {
  const texts: string[] = []
  page.on('console', message => texts.push(message.text()))
  await openAs(page, 'live-planted')
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (pathname !== '/proxy/token') texts.push(request.url(), request.postData() ?? '')
  })
  await getToken(page)
  await button(page, 'Send').click()
  await outcome(page, 'answered')
  texts.push(page.url(), JSON.stringify(await context.cookies()))
  texts.push(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])))
  texts.push(await page.evaluate(() => document.body.innerText))
  expect(texts.join('\n')).toContain('/proxy/call')
  for (const text of texts) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain(Buffer.from(`live-planted:${secret}`).toString('base64'))
  }
})

test('in every look axe finds nothing, and nothing scrolls sideways at 390 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/#/live')
  // The wallet's sandbox: its token is another than the one that the three clicks get.
  await page.getByText('Netzme wallet', { exact: true }).click()
  await button(page, 'Get token').click()
  await outcome(page, 'token')
  await button(page, 'Send').click()
  await expect(result(page)).not.toHaveAttribute('data-outcome', 'token')
  await inEveryLook(page, async () => {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})
