import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const limit = 115_000

/** What the page needs before it shows anything: the entry and, as module preloads, all that it imports statically. */
const loadedFirst = /<script[^>]*\bsrc="([^"]+)"|<link[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g

test('the first load is at most 115 kB of JavaScript', async ({ request }) => {
  const page = await (await request.get('/')).text()
  const paths = [...page.matchAll(loadedFirst)].map(([, script, preload]) => script ?? preload ?? '')
  expect(paths).not.toEqual([])
  const sizes = await Promise.all(
    paths.map(async path => [path, gzipSync(await (await request.get(path)).body()).length] as const),
  )
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(limit)
})
