import { expect, type Page, test } from '@playwright/test'
import { bodySigned, field, overhear, paste } from './support/sign-form.ts'

let heard: string[] = []
test.beforeEach(async ({ page }) => {
  heard = overhear(page)
  await page.goto('/#/sign')
  await expect(field(page, 'Endpoint')).toHaveValue('Get Balance Detail')
})
test.afterEach(() => expect(heard).toEqual([]))

test('the editor for long bodies takes keys where the textarea left off', async ({ page }) => {
  await field(page, 'Method').fill('POST')
  await paste(page, 'Body', '{"a":1}\r\n')
  await expect(field(page, 'Body')).toBeFocused()
  await page.keyboard.type('x\ny')
  await bodySigned(page).toBe('{"a":1}\r\nx\ny')
  await page.keyboard.press('Control+z')
  await bodySigned(page).not.toContain('y')
})

test.describe('nothing typed is lost while the editor for long bodies loads', () => {
  const keys = 'abcdefghijklmnopqrstuvwxyz0123'
  /** Holds the editor's code back until it is let go. */
  async function holdEditor(page: Page): Promise<() => void> {
    let letGo = () => {}
    const promise = new Promise<void>(resolve => {
      letGo = resolve
    })
    await page.route(/body-code/, async route => {
      await promise
      await route.continue()
    })
    return letGo
  }
  const inEditor = (page: Page) => expect(page.locator('[data-field=body] textarea')).toHaveCount(0)

  for (const held of [false, true])
    test(held ? 'typing across the border, the editor late' : 'typing across the border', async ({ page }) => {
      const letGo = await holdEditor(page)
      if (!held) letGo()
      await field(page, 'Method').fill('POST')
      await field(page, 'Body').fill('x'.repeat(99_990))
      await field(page, 'Body').press('End')
      for (const [i, key] of [...keys].entries()) {
        if (i === 25) letGo()
        await page.keyboard.press(key)
      }
      await inEditor(page)
      await expect(field(page, 'Body')).toBeFocused()
      await page.keyboard.type('!')
      await bodySigned(page).toBe(`${'x'.repeat(99_990)}${keys}!`)
      for (let i = 0; i < 15; i++) await page.keyboard.press('Backspace')
      await bodySigned(page).toBe(`${'x'.repeat(99_990)}${keys.slice(0, 16)}`)
      // How many keys one undo takes back depends on their pace.
      await expect(async () => {
        for (let i = 0; i < 10; i++) await page.keyboard.press('Control+z')
        await bodySigned(page, 500).not.toContain('abc')
      }).toPass()
    })

  test('in the middle of a body with line ends, selection and keys go on where they were', async ({ page }) => {
    const letGo = await holdEditor(page)
    await field(page, 'Method').fill('POST')
    const lines = `${'line '.repeat(100)}\n`.repeat(199)
    await field(page, 'Body').fill(`head\n${lines}`)
    await field(page, 'Body').press('Control+Home')
    await page.keyboard.insertText('0'.repeat(300))
    await page.keyboard.type('0123')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    letGo()
    await inEditor(page)
    await page.keyboard.type('ab')
    await bodySigned(page).toBe(`${'0'.repeat(300)}01abhead\n${lines}`)
  })

  test('after a paste of CR LF: keys, and the CR', async ({ page }) => {
    const letGo = await holdEditor(page)
    await field(page, 'Method').fill('POST')
    await paste(page, 'Body', '{"a":1}\r\n[]\r\n')
    await page.keyboard.type('x')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('End')
    await page.keyboard.type('yz')
    await bodySigned(page).toBe('{"a":1}\r\n[]yz\r\nx')
    letGo()
    await inEditor(page)
    await page.keyboard.type('!')
    await bodySigned(page).toBe('{"a":1}\r\n[]yz!\r\nx')
  })

  test('after a paste of megabytes', async ({ page }) => {
    const letGo = await holdEditor(page)
    const long = 'line '.repeat(100_000)
    await field(page, 'Method').fill('POST')
    await field(page, 'Body').focus()
    await page.keyboard.type('<')
    await field(page, 'Body').evaluate((element, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, long)
    await page.keyboard.type('/>')
    letGo()
    await inEditor(page)
    await page.keyboard.type('!')
    await bodySigned(page).toBe(`<${long}/>!`)
  })

  test('a composition is not cut', async ({ page }) => {
    await field(page, 'Method').fill('POST')
    await field(page, 'Body').fill('x'.repeat(99_999))
    await field(page, 'Body').press('End')
    const session = await page.context().newCDPSession(page)
    for (const text of ['に', 'にほ', 'にほん'])
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await bodySigned(page).toContain('xにほん')
    await expect(page.locator('[data-field=body] textarea')).toBeFocused()
    await session.send('Input.insertText', { text: '日本' })
    await inEditor(page)
    await page.keyboard.type('!')
    await bodySigned(page).toBe(`${'x'.repeat(99_999)}日本!`)
  })

  test('the textarea comes back only once the body is well below the border, and the focus elsewhere', async ({
    page,
  }) => {
    await field(page, 'Method').fill('POST')
    await field(page, 'Body').fill('x'.repeat(100_001))
    await inEditor(page)
    await field(page, 'Body').press('Backspace')
    await field(page, 'Body').press('Backspace')
    await field(page, 'Method').focus()
    await bodySigned(page).toHaveLength(99_999)
    await inEditor(page)
    await field(page, 'Body').press('Control+a')
    await page.keyboard.type('0123456789')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await inEditor(page)
    await page.keyboard.press('Shift+Tab')
    await expect(page.locator('[data-field=body] textarea')).toHaveCount(1)
    await field(page, 'Body').focus()
    await page.keyboard.type('!')
    await bodySigned(page).toBe('01234567!89')
  })
})
