import { createHmac } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'

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
  { name: 'PHP pretty body', signature: merchant({ body: phpPretty }), en: /pretty/i, id: /pretty|indentasi|rapi/i },
  { name: 'Python spaces', signature: merchant({ body: pythonSpaced }), en: /spaces? after/i, id: /spasi setelah/i },
  { name: 'seconds', signature: merchant({ time: '1700000000' }), en: /seconds/i, id: /detik/i },
  { name: 'missing Bearer', signature: merchant({ auth: token }), en: /without.*Bearer/i, id: /tanpa.*Bearer/i },
  { name: 'query dropped', get: true, signature: merchant({ ...get, path: query.split('?')[0] ?? '' }), en: /query/i, id: /query/i },
  { name: 'base64', signature: merchant({}, 'base64'), en: /base64/i, id: /base64/i },
  { name: 'trailing newline in the secret', signature: merchant({ secret: `${secret}\n` }), en: /newline|line break|line feed/i, id: /newline|baris baru/i },
  { name: 'upper-case hex', signature: merchant({}).toUpperCase(), en: /upper.?case/i, id: /huruf besar/i },
  { name: 'key and message swapped', signature: merchant({}, 'hex', true), en: /swapped|each other/i, id: /tertukar/i },
  { name: 'Postman clock read twice', signature: merchant({ time, saltTime: '1700000000012' }), en: /clock|12/i, id: /jam|12/i },
]

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

for (const { name, signature, en, id, get: isGet = false } of merchants) {
  test(`names the cause in both languages: ${name}`, async ({ page }) => {
    await page.goto('/#/verify')
    await enter(page, isGet)
    await page.getByLabel("Merchant's signature", { exact: true }).fill(signature)
    await expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', 'explained')
    await expect(page.getByTestId('explanation').filter({ hasText: en }).first()).toBeVisible()
    await page.getByRole('button', { name: 'ID', exact: true }).click()
    await expect(page.getByTestId('explanation').filter({ hasText: id }).first()).toBeVisible()
  })
}
