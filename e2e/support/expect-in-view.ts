import { expect, type Locator, type Page } from '@playwright/test'

/** It can be seen without scrolling. */
export async function expectInView(page: Page, target: Locator) {
  const [place, size] = [await target.boundingBox(), page.viewportSize()]
  expect(place && size && place.y >= 0 && place.y + Math.min(place.height, 60) <= size.height).toBe(true)
}
