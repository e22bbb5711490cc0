import { expect, test } from 'vitest'
import { compareField } from './compare-field.ts'
import { plantedFields } from './field-findings.fixtures.ts'

test.each(plantedFields)('$field signed $signed, sent $sent', ({ field, signed, sent, found }) => {
  const findings = compareField(field, signed, sent).map(({ finding }) => finding)
  expect(findings).toHaveLength(found.length)
  for (const [at, facts] of found.entries()) expect(findings[at]).toMatchObject({ field, ...facts })
  expect(compareField(field, sent, sent)).toEqual([])
})
