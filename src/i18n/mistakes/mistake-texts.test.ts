import { describe, expect, test } from 'vitest'
import { mistakeIds, mistakeTable } from '#core/diagnose/mistakes/table.ts'
import { fixCode } from './code.ts'
import { mistakeTexts as english } from './en.ts'
import { mistakeTexts as indonesian } from './id.ts'

test('both languages know just the mistakes of the table', () => {
  for (const texts of [english, indonesian]) expect(Object.keys(texts).toSorted()).toEqual(mistakeIds.toSorted())
})

describe.each([
  ['English', english],
  ['Indonesian', indonesian],
])('%s', (_, texts) => {
  test.each(['title', 'happened', 'fix'] as const)('no two mistakes share a %s', part => {
    const seen = mistakeIds.map(id => texts[id][part])
    expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([])
  })

  test('titles are one short line, the rest are whole sentences', () => {
    for (const id of mistakeIds) {
      const { title, happened, fix } = texts[id]
      expect(title.length, id).toBeLessThanOrEqual(100)
      expect(title, id).toMatch(/[^.]$/)
      expect(`${title}${happened}${fix}`, id).not.toContain('\n')
      expect(happened, id).toMatch(/[.…)]$/)
      expect(fix, id).toMatch(/[.…)]$/)
    }
  })
})

test.each(['happened', 'fix'] as const)('no %s is the same in both languages', part => {
  expect(mistakeIds.filter(id => indonesian[id][part] === english[id][part])).toEqual([])
})

const languages = ['php', 'java', 'kotlin', 'node', 'python', 'go', 'csharp', 'ruby', 'postman', 'shell'] as const

test('every language that causes a mistake of body, path or method has its line against it', () => {
  const missing = mistakeIds
    .filter(id => ['body', 'path', 'method'].includes(mistakeTable[id].dimension))
    .flatMap(id =>
      languages
        .filter(language =>
          mistakeTable[id].producers.some(
            producer => producer === language || (producer === 'laravel' && language === 'php'),
          ),
        )
        .filter(language => !fixCode[id]?.[language])
        .map(language => `${id}: ${language}`),
    )
  expect(missing).toEqual([])
})
