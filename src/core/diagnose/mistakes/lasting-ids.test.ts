import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mistakeIds } from './table.ts'

test('no id that scripts may name is lost', () => {
  const lasting = readFileSync(new URL('../fixtures/lasting-ids.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect(lasting.length).toBeGreaterThan(740)
  expect(lasting.filter(id => !mistakeIds.some(known => known === id))).toEqual([])
})
