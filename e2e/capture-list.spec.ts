import { execFile } from 'node:child_process'
import { request } from 'node:http'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, inEveryLook, speak } from './support/expect-accessible.ts'
import { test } from './support/own-server.ts'
import { callSandbox, demo, getToken, signedCall } from './support/sandbox-calls.ts'

const balance = '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg'
const inquiry = '/api/aggregator/merchant/qr/withdraw/inquiry'
const body = '{"requestId":"demo-1","type":"withdraw_inquiry","body":{"userId":"M_pXAFWzCg"}}'
const spaced = body.replaceAll(':', ': ').replaceAll(',', ', ')

const captures = (page: Page) => page.getByTestId('capture')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function open(page: Page) {
  await page.goto('/#/capture')
  await expect(page.getByTestId('connection')).toHaveAttribute('data-state', 'listening')
}

test('rows say the cause; the list filters, searches and groups, in both languages', async ({ page, server }) => {
  await open(page)
  await button(page, 'Send one for me').click()
  await expect(captures(page)).toHaveCount(2)
  await expect(page.getByTestId('capture-verdict')).toHaveAttribute('data-accepted', 'true')
  const token = await getToken(server.base)
  for (const userId of ['M_ONE', 'M_TWO']) {
    const own = body.replace('M_pXAFWzCg', userId)
    const signedBody = spaced.replace('M_pXAFWzCg', userId)
    const call = signedCall({ method: 'POST', path: inquiry, token, body: own, signedBody })
    const { body: answer } = await callSandbox(server.base, call)
    // The refusal echoes what it would have signed, and neither of what keys it
    const echo = JSON.parse(answer).body
    expect(echo.stringToSign).toMatch(/^path=.*&token=Bearer \(token [0-9a-f]{8}, \d+ characters\)&timestamp=/)
    expect(echo.stringToSign).toContain(`&body=${own}`)
    expect(echo.salt).toMatch(/^\(secret [0-9a-f]{8}\)-\d{13}-Bearer \(token/)
    for (const hidden of [token, demo.clientSecret]) expect(answer).not.toContain(hidden)
  }
  await callSandbox(server.base, signedCall({ method: 'GET', path: balance, token: 'unknown' }))
  await expect(captures(page)).toHaveCount(6)
  for (const [locale, words] of [
    [
      'en',
      { spaces: 'with spaces after', refused: 'Refused only', by: 'Group by cause', search: 'Search the requests' },
    ],
    [
      'id',
      {
        spaces: 'dengan spasi setelah',
        refused: 'Hanya yang ditolak',
        by: 'Kelompokkan per sebab',
        search: 'Cari request',
      },
    ],
  ] as const)
    await test.step(locale, async () => {
      await speak(page, locale)
      // Those that are not open have it too
      await expect(captures(page).nth(1)).toContainText(words.spaces)
      await expect(captures(page).nth(2)).toContainText(words.spaces)
      await button(page, words.refused).click()
      await expect(captures(page)).toHaveCount(3)
      await button(page, words.by).click()
      await expect(page.getByTestId('cause-group')).toHaveText([new RegExp(`${words.spaces}.*2$`), /token.*1$/])
      await page.getByLabel(words.search).fill('m_two')
      await expect(captures(page)).toHaveCount(1)
      await page.getByLabel(words.search).fill('request-time: 1')
      await expect(captures(page)).toHaveCount(3)
      await captures(page).first().press('End')
      await expect(captures(page).nth(2)).toBeFocused()
      await page.getByLabel(words.search).fill('')
      await button(page, words.by).click()
      await button(page, words.refused).click()
      await expect(captures(page)).toHaveCount(6)
    })
  await button(page, 'Kosongkan').click()
  await expect(captures(page)).toHaveCount(0)
})

test('the signed command of the guide runs as pasted', async ({ page }) => {
  await open(page)
  const command = await page.locator('pre').filter({ hasText: 'openssl' }).innerText()
  const { stdout } = await promisify(execFile)('bash', ['-c', command])
  expect(JSON.parse(stdout)).toMatchObject({ status: 100 })
  await expect(captures(page)).toHaveCount(2)
  await expect(page.getByTestId('capture-verdict')).toHaveAttribute('data-accepted', 'true')
})

test('without /sandbox, and a time in seconds: told and shown, in both languages', async ({ page, server }) => {
  await open(page)
  const answer = await atRoot(server.base, inquiry)
  expect([answer.status, JSON.parse(answer.body)]).toMatchObject([
    404,
    { sandbox: true, body: { errorCode: 'sandbox-prefix-missing', baseUrl: `${server.base}/sandbox` } },
  ])
  for (const [locale, said] of [
    ['en', 'The address lacks /sandbox'],
    ['id', 'Alamatnya tanpa /sandbox'],
  ] as const) {
    await speak(page, locale)
    await expect(page.getByTestId('capture-failure')).toContainText(said)
    await expect(page.getByTestId('capture-failure')).toContainText(`${server.base}/sandbox`)
  }
  await atRoot(server.base, '/oauth/merchant/accesstoken')
  await expect(captures(page).first()).toContainText('/sandbox')
  expect(await page.getByTestId('capture-detail').innerText()).not.toContain(demo.clientSecret)
  const token = await getToken(server.base)
  const seconds = String(Math.floor(Date.now() / 1000))
  const call = signedCall({ method: 'GET', path: balance, token, time: seconds })
  expect((await callSandbox(server.base, call)).status).toBe(200)
  for (const [locale, milliseconds, unknown] of [
    ['id', 'Dokumentasi meminta milidetik', 'belum diketahui'],
    ['en', 'The documentation asks for milliseconds', 'not known'],
  ] as const) {
    await speak(page, locale)
    await expect(page.getByTestId('capture-detail')).toContainText(milliseconds)
    await expect(page.getByTestId('capture-detail')).toContainText(unknown)
  }
})

/** A call to the server's root, as a program sends it whose base URL lacks the prefix. */
function atRoot(base: string, path: string): Promise<{ status: number; body: string }> {
  const basic = `Basic ${Buffer.from(`${demo.clientId}:${demo.clientSecret}`).toString('base64')}`
  return new Promise((resolve, reject) => {
    const sending = request(base + path, { method: 'POST', headers: { Authorization: basic } }, response => {
      let text = ''
      response.on('data', chunk => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
    })
    sending.on('error', reject)
    sending.end('{}')
  })
}

test('two captures are compared part by part, the token by its fingerprint, in both languages', async ({
  page,
  server,
}) => {
  await open(page)
  const token = await getToken(server.base)
  await callSandbox(server.base, signedCall({ method: 'POST', path: inquiry, token, body }))
  await callSandbox(
    server.base,
    signedCall({ method: 'POST', path: inquiry, token: 'other-token-not-real', body: spaced }),
  )
  await expect(captures(page)).toHaveCount(3)
  // The newest is open, not only listed
  await expect(page.getByText(/401\.$/)).toBeVisible()
  const comparison = page.getByTestId('capture-compare')
  for (const [locale, words] of [
    [
      'id',
      {
        compare: 'Bandingkan',
        body: 'Perbedaan pertama di byte 13: U+0020 SPACE',
        same: 'Sama sampai ke byte: method, path',
      },
    ],
    [
      'en',
      {
        compare: 'Compare',
        body: 'First difference at byte 13: U+0020 SPACE',
        same: 'The same to the byte: method, path',
      },
    ],
  ] as const)
    await test.step(locale, async () => {
      await speak(page, locale)
      await button(page, words.compare).click()
      // The one that worked is taken by itself
      await expect(captures(page).nth(1)).toHaveAttribute('aria-current', 'true')
      await expect(comparison.locator('[data-part=body]')).toContainText(words.body)
      await expect(comparison.locator('[data-part=token]')).toContainText('other-…')
      await expect(comparison.locator('[data-part=token]')).toContainText(`${token.slice(0, 6)}…`)
      await expect(comparison.locator('[data-part=token]')).toContainText(/fp [0-9a-f]{8}/)
      await expect(comparison.locator('[data-part=request-time]')).toBeVisible()
      await expect(comparison).not.toContainText(token)
      await expect(comparison).toContainText(words.same)
      if (locale === 'en') return
      await comparison.locator('xpath=ancestor::section').getByRole('button').click()
      await expect(comparison).toHaveCount(0)
      await captures(page).first().click()
    })
  await page.setViewportSize({ width: 390, height: 844 })
  await inEveryLook(page, async () => {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})

test('list, groups and guide in every look: axe, 390 pixels', async ({ page, server }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  const token = await getToken(server.base)
  await callSandbox(server.base, signedCall({ method: 'POST', path: inquiry, token, body, signedBody: spaced }))
  await button(page, 'Group by cause').click()
  await expect(page.getByTestId('cause-group')).toHaveCount(2)
  await inEveryLook(page, async () => {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
})
