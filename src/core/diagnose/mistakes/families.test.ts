import { expect, test } from 'vitest'
import { checkFamilies, familiesAbout } from './check-families.fixtures.ts'
import { families } from './families.ts'

test('each family is about values or about the form of what is signed', () => {
  const halves = [...familiesAbout('values'), ...familiesAbout('form')]
  expect(halves.toSorted()).toEqual(Object.keys(families).toSorted())
})

checkFamilies(familiesAbout('values'))
