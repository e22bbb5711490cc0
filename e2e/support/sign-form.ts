import { createHmac } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
export const payload = async (page: Page) => (await page.getByTestId('raw-payload').textContent()) ?? ''
export const signature = async (page: Page) =>
  ((await page.getByTestId('signature').textContent()) ?? '').replaceAll(' ', '')
export const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click()
export const bodySigned = (page: Page, timeout = 15_000) =>
  expect.poll(async () => (await payload(page)).split('&body=').slice(1).join('&body='), { timeout })

/** All that the page writes to the console or throws; not what Playwright writes where it blocks the service worker. */
export function overhear(page: Page): string[] {
  const heard: string[] = []
  page.on('console', message => {
    if (!message.text().includes('blocked by Playwright')) heard.push(message.text())
  })
  page.on('pageerror', error => heard.push(error.message))
  return heard
}

/** The documentation's sample credentials, which the page opens with. */
export const sample = {
  secret: 'MaREaULkzAUTAFYg',
  token: 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711',
}

/** The signature, computed from the parts by Node. */
export function expected(path: string, method: string, body: string, time = '1615190625765'): string {
  const authorization = `Bearer ${sample.token}`
  const message = `path=${path}&method=${method}&token=${authorization}&timestamp=${time}&body=${body}`
  return createHmac('sha256', `${sample.secret}-${time}-${authorization}`).update(message).digest('hex')
}

/** A paste as the browser delivers it: the control sees the event first, and changes the text only if nobody stops it. */
export async function paste(page: Page, label: string, text: string) {
  await field(page, label).evaluate((element, pasted) => {
    element.focus()
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select()
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true })
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
  }, text)
}

/** The control may give way to the editor just then: what fell on one that is gone is dropped again. */
export async function dropFile(page: Page, label: string, bytes: number[]) {
  const drop = (element: Element, content: number[]) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([new Uint8Array(content)], 'body.json'))
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }))
    return element.isConnected
  }
  await expect.poll(() => field(page, label).evaluate(drop, bytes)).toBe(true)
}
