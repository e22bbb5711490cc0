import { describe, expect, test } from 'vitest'
import { hashTexts } from './en/hash.ts'
import { inputTexts } from './en/input.ts'
import { outputTexts } from './en/output.ts'
import { recipeTexts } from './en/recipe.ts'
import { saltTexts } from './en/salt.ts'
import { secretTexts } from './en/secret.ts'
import { templateTexts } from './en/template.ts'
import { timeTexts } from './en/time.ts'
import { tokenTexts } from './en/token.ts'
import { transportTexts } from './en/transport.ts'
import { hashTexts as hashId } from './id/hash.ts'
import { inputTexts as inputId } from './id/input.ts'
import { outputTexts as outputId } from './id/output.ts'
import { recipeTexts as recipeId } from './id/recipe.ts'
import { saltTexts as saltId } from './id/salt.ts'
import { secretTexts as secretId } from './id/secret.ts'
import { templateTexts as templateId } from './id/template.ts'
import { timeTexts as timeId } from './id/time.ts'
import { tokenTexts as tokenId } from './id/token.ts'
import { transportTexts as transportId } from './id/transport.ts'
import type { MistakeText } from './mistake-text.ts'

const english: Readonly<Record<string, MistakeText>> = {
  ...tokenTexts,
  ...timeTexts,
  ...templateTexts,
  ...saltTexts,
  ...secretTexts,
  ...recipeTexts,
  ...inputTexts,
  ...hashTexts,
  ...outputTexts,
  ...transportTexts,
}
const indonesian: Readonly<Record<string, MistakeText>> = {
  ...tokenId,
  ...timeId,
  ...templateId,
  ...saltId,
  ...secretId,
  ...recipeId,
  ...inputId,
  ...hashId,
  ...outputId,
  ...transportId,
}

test('both languages know the same mistakes', () => {
  expect(Object.keys(indonesian).toSorted()).toEqual(Object.keys(english).toSorted())
})

describe.each([
  ['English', english],
  ['Indonesian', indonesian],
])('%s', (_, texts) => {
  test.each(['title', 'happened', 'fix'] as const)('no two mistakes share a %s', part => {
    const seen = Object.values(texts).map(text => text[part])
    expect(seen.filter((text, at) => seen.indexOf(text) !== at)).toEqual([])
  })

  test('titles are one short line, the rest are whole sentences', () => {
    for (const [id, { title, happened, fix }] of Object.entries(texts)) {
      expect(title.length, id).toBeLessThanOrEqual(80)
      expect(`${title}${happened}${fix}`, id).not.toContain('\n')
      expect(happened, id).toMatch(/[.…)]$/)
      expect(fix, id).toMatch(/[.…)]$/)
    }
  })
})

test('no fix is the same in both languages', () => {
  const same = Object.entries(english).filter(([id, { fix }]) => indonesian[id]?.fix === fix)
  expect(same).toEqual([])
})
