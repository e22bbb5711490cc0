import { type CDPSession, expect, type Page } from '@playwright/test'
import { test } from './support/own-server.ts'

/** Parts, so that no source of the page or of this test holds the whole. */
const planted = {
  secret: ['planted', 'secret', '7Qf3xK'],
  token: ['planted', 'token', '0123abcd'],
  body: ['planted', 'body', '99zz'],
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

/** How many live buffers of the page hold the bytes: a heap snapshot tells of buffers, and not what is in them. */
async function buffersWith(session: CDPSession, parts: readonly string[]): Promise<number> {
  let found = 0
  for (const name of ['ArrayBuffer', 'WebAssembly.Memory']) {
    const prototype = await session.send('Runtime.evaluate', { expression: `${name}.prototype` })
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.result.objectId ?? '',
    })
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      returnByValue: true,
      arguments: [{ value: parts }],
      functionDeclaration: `function (parts) {
        const text = buffer => new TextDecoder('latin1').decode(new Uint8Array(buffer.buffer ?? buffer))
        return this.filter(one => !one.detached && text(one).includes(parts.join('-'))).length
      }`,
    })
    found += Number(result.value)
  }
  return found
}

async function plant(page: Page) {
  await page.goto('/')
  await page
    .getByLabel('Method', { exact: true })
    .selectOption('POST')
    .catch(() => page.getByLabel('Method', { exact: true }).fill('POST'))
  await page.getByLabel('Client secret', { exact: true }).fill(whole(planted.secret))
  await page.getByLabel('Token', { exact: true }).fill(whole(planted.token))
  await page.getByLabel('Body', { exact: true }).fill(`{"a":"${whole(planted.body)}"}`)
  await expect(page.getByTestId('raw-payload')).toContainText(whole(planted.body))
  await page.getByRole('link', { name: 'Verify' }).click()
  await page
    .getByLabel('Merchant’s signature', { exact: true })
    .or(page.getByLabel("Merchant's signature", { exact: true }))
    .fill('ab'.repeat(32))
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
  await page.getByRole('link', { name: 'Capture' }).click()
  await expect(page.getByTestId('capture')).toHaveCount(1)
  await page.getByRole('link', { name: 'Sign' }).click()
  const session = await page.context().newCDPSession(page)
  expect(await heapText(session)).toContain(whole(planted.secret))
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
        const names = Object.entries(planted)
        const left = names.filter(([, parts]) => heap.includes(whole(parts))).map(([name]) => name)
        for (const [name, parts] of names) if ((await buffersWith(session, parts)) > 0) left.push(`${name} in a buffer`)
        return left
      },
      { timeout: 60_000, intervals: [500, 3000, 5000] },
    )
    .toEqual([])
  await page.getByRole('link', { name: 'Capture' }).click()
  await expect(page.getByTestId('capture')).toHaveCount(0)
  await page.reload()
  await expect(page.getByTestId('capture')).toHaveCount(0)
})
