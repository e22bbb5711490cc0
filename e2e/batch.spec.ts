import { spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, inEveryLook } from './support/expect-accessible.ts'

const secret = 'demo-secret-not-real'
const token = '0123456789abcdef'.repeat(4)
const columns = ['clientId', 'method', 'path', 'token', 'requestTime', 'body', 'signature'] as const

/** Made by the recipe in the README, with node's own HMAC. */
function record(at: number, signedBody?: string) {
  const isPost = at % 2 === 0
  const body = isPost ? `{"id":${at},"amount":"50000"}` : ''
  const request = {
    clientId: at === 5 ? 'nobody' : 'demo-merchant',
    method: isPost ? 'POST' : 'GET',
    path: `/api/aggregator/merchant/qr?n=${at}`,
    token,
    requestTime: String(1_700_000_000_000 + at * 1000),
    body,
  }
  const sign = (text: string) =>
    createHmac('sha256', `${secret}-${request.requestTime}-Bearer ${token}`)
      .update(`path=${request.path}&method=${request.method}&token=Bearer ${token}`)
      .update(`&timestamp=${request.requestTime}&body=${text}`)
      .digest('hex')
  return { ...request, signature: sign(signedBody ?? body), right: sign(body) }
}

const records = Array.from({ length: 4000 }, (_, at) =>
  record(at, at % 100 === 50 ? `{"id": ${at}, "amount": "50000"}` : undefined),
)
const lines = [...records.map(({ right: _right, ...rest }) => JSON.stringify(rest)), '{"cut']
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const csv = [
  columns.join(';'),
  ...records.slice(0, 400).map(one => columns.map(name => quoted(one[name])).join(';')),
].join('\r\n')

async function give(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

const counted = {
  'data-rows': '4001',
  'data-matches': '3959',
  'data-mismatches': '40',
  'data-unreadable': '1',
  'data-no-secret': '1',
}

const countedInCsv = {
  'data-rows': '400',
  'data-matches': '395',
  'data-mismatches': '4',
  'data-unreadable': '0',
  'data-no-secret': '1',
}

test('a file of calls is verified, told by cause, filtered, opened and downloaded', async ({ page }) => {
  // Every look is audited
  test.setTimeout(120_000)
  await page.goto('/#/batch')
  const batch = page.getByTestId('batch')
  await expect(batch).toHaveAttribute('data-state', 'empty')
  await page.getByLabel('Secrets', { exact: true }).fill(`demo-merchant,${secret}`)
  await give(page, 'calls.jsonl', lines.join('\n'))
  await expect(batch).toHaveAttribute('data-state', 'done', { timeout: 30_000 })
  for (const [name, value] of Object.entries(counted)) await expect(batch).toHaveAttribute(name, value)
  await expect(page.getByText('secret and token are right')).toHaveCount(0)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download results', exact: true }).click()
  const verdicts = readFileSync(await (await download).path(), 'utf8')
    .trimEnd()
    .split('\n')
  expect(verdicts).toHaveLength(4001)
  const told = verdicts.map(line => JSON.parse(line))
  expect(told.slice(0, 4000).map(({ line, signature }) => [line, signature])).toEqual(
    records.map(({ right }, at) => [at + 1, at === 5 ? null : right]),
  )
  const explained = told.filter(({ outcome }) => outcome === 'explained')
  expect(explained.map(({ line }) => line)).toEqual(Array.from({ length: 40 }, (_, at) => at * 100 + 51))
  expect(new Set(explained.map(({ mistakes }) => mistakes.join()))).toEqual(new Set([expect.stringMatching(/^body-/)]))
  // The line filter says the same of the same file, line for line
  const folder = mkdtempSync(join(tmpdir(), 'same-file-'))
  writeFileSync(join(folder, 'secrets.csv'), `demo-merchant,${secret}\n`)
  const filter = ['src/dev/verify-lines/run.mjs', '--secrets', join(folder, 'secrets.csv')]
  const { stdout } = spawnSync(process.execPath, filter, {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  rmSync(folder, { recursive: true })
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual(told)
  expect(told[4000]).toEqual({ line: 4001, outcome: 'unreadable', mistakes: [], signature: null, reason: 'not-json' })

  await page.getByRole('button', { name: /^mismatch, explained/ }).click()
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '41')
  await inEveryLook(page, async () => {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Open line 51 in Verify', exact: true }).click()
  await expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', 'explained', { timeout: 30_000 })
  await page.goBack()
  await expect(batch).toHaveAttribute('data-rows', '4001')
})

test('a table needs no mapping where its heading says all; secrets may come after the file; cancel ends it', async ({
  page,
}) => {
  await page.goto('/#/batch')
  const batch = page.getByTestId('batch')
  await give(page, 'calls.csv', csv)
  await expect(batch).toHaveAttribute('data-state', 'mapping')
  await expect(page.getByLabel('Column path', { exact: true })).toHaveValue('path')
  await page.getByLabel('Secrets', { exact: true }).fill(`demo-merchant,${secret}`)
  await expect(batch).toHaveAttribute('data-state', 'done', { timeout: 30_000 })
  for (const [name, value] of Object.entries(countedInCsv)) await expect(batch).toHaveAttribute(name, value)

  // Longer than what is read at once: a recording with one entry that is none
  const entries = records.slice(0, 300).map(({ clientId, method, path, requestTime, body, signature }) => ({
    request: {
      method,
      url: `https://tokoapi.netzme.com${path}`,
      headers: Object.entries({
        'Client-Id': clientId,
        'Request-Time': requestTime,
        Authorization: `Bearer ${token}`,
        Signature: signature,
      }).map(([name, value]) => ({ name, value })),
      postData: { text: body },
    },
    response: { content: { text: 'x'.repeat(60_000) } },
  }))
  const recording = entries.map(entry => JSON.stringify(entry))
  recording.splice(100, 0, '{"request": {"method": GET}}')
  await give(page, 'calls.har', `{"log":{"entries":[\n${recording.join(',\n')}\n]}}`)
  await expect(batch).toHaveAttribute('data-rows', '301', { timeout: 30_000 })
  await expect(batch).toHaveAttribute('data-state', 'done', { timeout: 30_000 })
  await expect(batch).toHaveAttribute('data-matches', '296')
  await page.getByRole('button', { name: /^unreadable/ }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('102')
  await expect(page.getByRole('row').nth(1)).toContainText('no valid JSON')

  const many = Array.from({ length: 12 }, () => lines.slice(0, 4000).join('\n')).join('\n')
  await give(page, 'many.jsonl', many)
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(batch).toHaveAttribute('data-state', 'stopped')
  await page.getByRole('button', { name: 'Try the sample file', exact: true }).click()
  await expect(batch).toHaveAttribute('data-state', 'done', { timeout: 30_000 })
  await expect(batch).toHaveAttribute('data-rows', '602')
  await page.getByRole('button', { name: 'Forget file, rows and secrets', exact: true }).click()
  await expect(batch).toHaveAttribute('data-state', 'empty')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'From a file', exact: true }).click()
  const buffer = Buffer.from(`demo-merchant,${secret}\n`)
  await (await chooser).setFiles({ name: 'secrets.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByLabel('Secrets', { exact: true })).toHaveValue(`demo-merchant,${secret}\n`)
})

test('workers that are ended in the middle are replaced and nothing is lost; pause holds; forgetting leaves nothing', async ({
  page,
}) => {
  // Each sort of work once: its worker ends as soon as it was told of it, and says nothing
  await page.addInitScript(() => {
    const ended = new Set<string>()
    window.Worker = class extends Worker {
      override postMessage(message: { type: string }, transfer?: Transferable[] | StructuredSerializeOptions): void {
        super.postMessage(message, transfer as StructuredSerializeOptions)
        if (!['verify', 'diagnose'].includes(message.type) || ended.has(message.type)) return
        ended.add(message.type)
        this.terminate()
      }
    }
  })
  await page.goto('/#/batch')
  const batch = page.getByTestId('batch')
  await page.getByLabel('Secrets', { exact: true }).fill(`demo-merchant,${secret}`)
  await give(page, 'calls.jsonl', lines.join('\n'))
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect(batch).toHaveAttribute('data-state', 'paused')
  await page.getByRole('button', { name: 'Resume', exact: true }).click()
  await expect(batch).toHaveAttribute('data-state', 'done', { timeout: 50_000 })
  for (const [name, value] of Object.entries(counted)) await expect(batch).toHaveAttribute(name, value)
  await expect(page.getByRole('button', { name: /^mismatch, explained 40/ })).toBeVisible()

  await page.getByRole('link', { name: 'Sign', exact: true }).click()
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click()
  await page.getByRole('link', { name: 'Batch', exact: true }).click()
  await expect(batch).toHaveAttribute('data-state', 'empty')
  await expect(batch).toHaveAttribute('data-rows', '0')
  await expect(page.getByLabel('Secrets', { exact: true })).toHaveValue('')
  await expect(page.getByText('calls.jsonl')).toHaveCount(0)
})
