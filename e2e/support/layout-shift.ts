import type { Page } from '@playwright/test'

/** In the page, before anything of it: adds up what moves without anybody's key or click. */
export function watchLayout(): void {
  const told = { shift: 0 }
  Object.assign(window, { told })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!entry.hadRecentInput) told.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** All layout shifts so far, added up, as the browser counts each. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { told: { shift: number } }).told.shift)
}
