import { expect, test } from 'vitest'
import { tokoNetzme } from '../../scheme/scheme.ts'
import { post } from '../diagnose.fixtures.ts'
import { runAtOnce } from '../search/turns.ts'
import { KeptStarts } from './kept-starts.ts'
import type { Search } from './start.ts'

const search = (change: Partial<Search['request']> = {}, known: Search['known'] = {}): Search => ({
  request: { ...post, body: '', ...change },
  scheme: tokoNetzme,
  known,
})

test('the variants of a request are made once, and anew for any other', () => {
  const kept = new KeptStarts()
  const startOf = (of: Search) => runAtOnce(kept.startOf(of, 3))
  const first = startOf(search())
  expect(startOf(search())).toBe(first)
  for (const other of [
    search({ requestTime: '1700000000001' }),
    search({ signingSecret: 'another-secret' }),
    search({ body: Uint8Array.of(0xff) }),
    search({}, { secrets: ['known-secret'] }),
  ]) {
    const made = startOf(other)
    expect(made).not.toBe(first)
    expect(startOf(structuredClone(other))).toBe(made)
  }
  expect(startOf(search())).not.toBe(first)
})

test('those of a long request are not kept', () => {
  const kept = new KeptStarts()
  const long = search({ body: 'x'.repeat(70_000) })
  expect(runAtOnce(kept.startOf(long, 3))).not.toBe(runAtOnce(kept.startOf(long, 3)))
})
