import { expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'

/** axe finds nothing on the page as it stands. Its code, half a megabyte, is sent to each page once. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
    return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
  })
  expect(violations).toEqual([])
}

/** Does the same check in both languages and both themes, one after the other on the page as it stands. */
export async function inEveryLook(page: Page, check: () => Promise<void>): Promise<void> {
  for (const language of ['en', 'id']) {
    await page.getByRole('button', { name: language.toUpperCase(), exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await test.step(language, () => inBothThemes(page, check))
  }
}

/** Does the same check in the light and in the dark theme. */
export async function inBothThemes(page: Page, check: () => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await test.step(colorScheme, check)
  }
}

/** Nothing on the page is wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}
