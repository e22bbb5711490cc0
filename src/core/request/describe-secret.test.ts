import { expect, test } from 'vitest'
import { describeSecret } from './describe-secret.ts'

test.each([
  ['', 0, []],
  ['MaREaULkzAUTAFYg', 16, ['lower', 'upper']],
  ['a-1 ', 4, ['lower', 'digits', 'symbols', 'blanks']],
  ['~!{}[]', 6, ['symbols']],
  ['é😀', 2, ['beyond']],
  ['\u00a0\n', 2, ['blanks']],
  ['\u200b\0', 2, ['beyond']],
])('%j: %i characters, %j', (secret, length, sets) => {
  expect(describeSecret(secret)).toEqual({ length, sets })
})
