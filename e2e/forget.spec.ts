import { type CDPSession, expect, type Page } from '@playwright/test'
import { test } from './support/own-server.ts'
import { pasteInto } from './support/paste.ts'

/** Parts, so that no source of the page or of this test holds the whole. */
const planted = {
  secret: ['planted', 'secret', '7Qf3xK'],
  token: ['planted', 'token', '0123abcd'],
  body: ['planted', 'body', '99zz'],
  'token of a case in the list': ['planted', 'listed', 'c0ffee11'],
  'text in the ticket box': ['planted', 'draft', '5up3rb'],
  'secret of a batch': ['planted', 'rowsecret', 'Zk81q'],
  'body of a row': ['planted', 'row', 'b0d9'],
}
const whole = (parts: readonly string[]) => parts.join('-')

async function heapText(session: CDPSession): Promise<string> {
  const chunks: string[] = []
  const hear = ({ chunk }: { chunk: string }) => chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', hear)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', hear)
  return chunks.join('')
}

/** What of this some live buffer of the page holds: a heap snapshot tells of buffers, and not what is in them. */
async function namesInBuffers(session: CDPSession, wanted: Readonly<Record<string, readonly string[]>>) {
  const found: string[] = []
  for (const name of ['ArrayBuffer', 'WebAssembly.Memory']) {
    const prototype = await session.send('Runtime.evaluate', { expression: `${name}.prototype` })
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.result.objectId ?? '',
    })
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      returnByValue: true,
      arguments: [{ value: Object.entries(wanted) }],
      functionDeclaration: `function (wanted) {
        const text = buffer => new TextDecoder('latin1').decode(new Uint8Array(buffer.buffer ?? buffer))
        const texts = this.filter(one => !one.detached).map(text)
        return wanted.filter(([, parts]) => texts.some(one => one.includes(parts.join('-')))).map(([name]) => name)
      }`,
    })
    found.push(...(result.value as string[]).map(one => `${one} in a buffer`))
  }
  return found
}

const secretField = (page: Page) => page.getByLabel('Client secret', { exact: true })
const go = (page: Page, mode: string) => page.getByRole('link', { name: mode, exact: true }).click()

/** A batch with rows and a secret, first: what is drawn last would hold it by itself. */
async function plantBatch(page: Page) {
  await page.goto('/#/batch')
  await page.getByLabel('Secrets', { exact: true }).fill(`kopi,${whole(planted['secret of a batch'])}`)
  const row = {
    clientId: 'kopi',
    method: 'POST',
    path: '/x',
    token: whole(planted.token),
    requestTime: '1700000000000',
    body: `{"a":"${whole(planted['body of a row'])}"}`,
    signature: 'cd'.repeat(32),
  }
  // By the page itself: the handle by which Playwright gives files keeps the field, and all that stood around it
  await page.locator('input[type=file]').evaluate((field: HTMLInputElement, line) => {
    const chosen = new DataTransfer()
    chosen.items.add(new File([`${line}\n`.repeat(50)], 'calls.jsonl'))
    field.files = chosen.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }, JSON.stringify(row))
  await expect(page.getByTestId('batch')).toHaveAttribute('data-rows', '50')
}

/** Two tickets, of which the first goes to the list. */
async function plantTickets(page: Page) {
  await go(page, 'Verify')
  const ticket = (client: string, token: string) =>
    `curl 'https://tokoapi-stg.netzme.com/x' -H 'Authorization: Bearer ${token}' -H 'Request-Time: 1700000000000' -H 'Client-Id: ${client}' -H 'Signature: ${'ef'.repeat(32)}'`
  await pasteInto(page.getByTestId('paste'), ticket('kopi', whole(planted['token of a case in the list'])))
  await expect(secretField(page)).toBeFocused()
  await secretField(page).fill(whole(planted.secret))
  await pasteInto(page.getByTestId('paste'), ticket('teh', 'another-token'))
  await expect(secretField(page)).toHaveValue('')
}

async function plant(page: Page) {
  await plantBatch(page)
  await plantTickets(page)
  await go(page, 'Sign')
  await page.getByLabel('Method', { exact: true }).fill('POST')
  await secretField(page).fill(whole(planted.secret))
  await page.getByLabel('Token', { exact: true }).fill(whole(planted.token))
  await page.getByLabel('Body', { exact: true }).fill(`{"a":"${whole(planted.body)}"}`)
  await expect(page.getByTestId('raw-payload')).toContainText(whole(planted.body))
  await go(page, 'Verify')
  await expect.poll(() => page.workers().length).toBeGreaterThan(0)
  await expect(page.getByTestId('verdict')).toHaveAttribute('data-outcome', /searching|unexplained/)
}

test('Forget everything leaves secret, token and body in no heap of the page, in no worker and in no capture', async ({
  page,
  server,
}) => {
  test.setTimeout(150_000)
  await plant(page)
  await fetch(`${server.base}/sandbox/x`, { headers: { Authorization: `Bearer ${whole(planted.token)}` } })
  await go(page, 'Capture')
  await expect(page.getByTestId('capture')).toHaveCount(1)
  await go(page, 'Sign')
  // A box that is left keeps nothing, so the text in it comes last
  await page.getByTestId('paste').fill(`Halo kak, ${whole(planted['text in the ticket box'])}`)
  const session = await page.context().newCDPSession(page)
  const before = await heapText(session)
  const missing = Object.entries(planted).filter(([, parts]) => !before.includes(whole(parts)))
  // Rows stay in their file until one is opened
  expect(missing.map(([name]) => name).filter(name => name !== 'body of a row')).toEqual([])
  const workers = page.workers()
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await expect(page.getByLabel('Client secret', { exact: true })).toHaveValue('')
  await expect(page.getByTestId('raw-payload')).not.toContainText('planted')
  // A thread is told to end at once; that it has ended is heard a moment later
  await expect.poll(() => page.workers().filter(worker => workers.includes(worker)).length, { timeout: 5000 }).toBe(0)
  // What was on its way when the button was pressed ends with the next turn
  await expect
    .poll(
      async () => {
        const heap = await heapText(session)
        const left = Object.entries(planted).filter(([, parts]) => heap.includes(whole(parts)))
        return [...left.map(([name]) => name), ...(await namesInBuffers(session, planted))]
      },
      { timeout: 60_000, intervals: [500, 3000, 5000] },
    )
    .toEqual([])
  await go(page, 'Capture')
  await expect(page.getByTestId('capture')).toHaveCount(0)
  await page.reload()
  await expect(page.getByTestId('capture')).toHaveCount(0)
})
