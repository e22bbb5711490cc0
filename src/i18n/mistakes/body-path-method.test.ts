import { expect, test } from 'vitest'
import { bodyMistakes } from '#core/diagnose/mistakes/body.ts'
import { methodMistakes } from '#core/diagnose/mistakes/method.ts'
import { pathMistakes } from '#core/diagnose/mistakes/path.ts'
import { bodyCode } from './code/body.ts'
import { methodCode } from './code/method.ts'
import { pathCode } from './code/path.ts'
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

const languages = ['php', 'java', 'kotlin', 'node', 'python', 'go', 'csharp', 'ruby', 'postman', 'shell'] as const

test('every language that causes a mistake has its line against it', () => {
  const code = new Map(Object.entries({ ...bodyCode, ...pathCode, ...methodCode }))
  const missing = Object.entries({ ...bodyMistakes, ...pathMistakes, ...methodMistakes }).flatMap(
    ([id, { producers }]) =>
      languages
        .filter(language =>
          producers.some(producer => producer === language || (producer === 'laravel' && language === 'php')),
        )
        .filter(language => !code.get(id)?.[language])
        .map(language => `${id}: ${language}`),
  )
  expect(missing).toEqual([])
})
