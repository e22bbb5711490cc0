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

/** A text file let go over a field. */
export async function dropOn(field: Locator, text: string): Promise<void> {
  await field.evaluate((target, content) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], 'ticket.txt'))
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, text)
}
