import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the root of the search holds its few beginnings; all else has a folder', () => {
  const root = readdirSync(new URL('diagnose', import.meta.url), { withFileTypes: true })
  expect(root.filter(entry => entry.isFile()).length).toBeLessThanOrEqual(8)
})
