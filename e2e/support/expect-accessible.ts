import { expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'

/** The rules that a theme can break; the others are about structure and words. */
const ofTheme = ['color-contrast', 'link-in-text-block']
type Rules = 'all' | 'of-theme' | 'of-words'

/** What is still to be asked of a page in the look that it has. */
const asked = new WeakMap<Page, Rules>()

/** axe finds nothing on the page as it stands. Its code, half a megabyte, is sent to each page once. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const options = optionsOf(asked.get(page) ?? 'all')
  const violations = await page.evaluate(async options => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const results = await axe.run({ resultTypes: ['violations'], selectors: false, preload: false, ...options })
    return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
  }, options)
  expect(violations).toEqual([])
}

function optionsOf(rules: Rules): axe.RunOptions {
  if (rules === 'of-theme') return { runOnly: ofTheme }
  return rules === 'all' ? {} : { rules: Object.fromEntries(ofTheme.map(rule => [rule, { enabled: false }])) }
}

/** Does the same check in both themes and both languages, on the page as it stands; what the first look has shown of structure and colours is not asked again. */
export async function inEveryLook(page: Page, check: () => Promise<void>): Promise<void> {
  await speak(page, 'en')
  await inBothThemes(page, check)
  await speak(page, 'id')
  await inLook(page, 'dark', 'of-theme', check)
  await inLook(page, 'light', 'of-words', check)
}

/** The page in this language. */
export async function speak(page: Page, language: 'en' | 'id'): Promise<void> {
  await page.getByRole('button', { name: language.toUpperCase(), exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

/** Does the same check in the light and in the dark theme. */
export async function inBothThemes(page: Page, check: () => Promise<void>): Promise<void> {
  await inLook(page, 'light', 'all', check)
  await inLook(page, 'dark', 'of-theme', check)
}

/** Does the same check where `inBothThemes` has shown the colours in another language. */
export async function inOtherWords(page: Page, check: () => Promise<void>): Promise<void> {
  await inLook(page, 'light', 'of-words', check)
}

async function inLook(page: Page, colorScheme: 'light' | 'dark', rules: Rules, check: () => Promise<void>) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  asked.set(page, rules)
  await test.step(`${colorScheme}, ${rules}`, check)
  asked.delete(page)
}

/** Nothing on the page is wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}
