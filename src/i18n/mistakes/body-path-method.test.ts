import { expect, test } from 'vitest'
import { bodyTexts as enBody } from './en/body.ts'
import { methodTexts as enMethod } from './en/method.ts'
import { pathTexts as enPath } from './en/path.ts'
import { bodyTexts as idBody } from './id/body.ts'
import { methodTexts as idMethod } from './id/method.ts'
import { pathTexts as idPath } from './id/path.ts'

const english = Object.entries({ ...enBody, ...enPath, ...enMethod })
const indonesian = Object.entries({ ...idBody, ...idPath, ...idMethod })

test.each([
  ['English', english],
  ['Indonesian', indonesian],
] as const)('%s: each mistake has sentences of its own', (_, texts) => {
  const owners = new Map<string, string[]>()
  for (const [id, { title, happened, fix }] of texts) {
    for (const sentence of [title, happened, fix]) owners.set(sentence, [...(owners.get(sentence) ?? []), id])
  }
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
})

test('sentences end in a full stop, findings do not', () => {
  for (const [id, { title, happened, fix }] of [...english, ...indonesian]) {
    expect([id, /[^.]$/.test(title), happened.endsWith('.'), fix.endsWith('.')]).toEqual([id, true, true, true])
  }
})

test('the two languages are not copies of each other', () => {
  const other = new Map(indonesian)
  expect(english.filter(([id, { happened }]) => other.get(id)?.happened === happened)).toEqual([])
})
