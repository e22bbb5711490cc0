import type { Locator } from '@playwright/test'

/** A paste event as the browser sends it, with a clipboard of our own. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.evaluate((target, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    if (target instanceof HTMLElement) target.focus()
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true })
    if (target.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
  }, text)
}
