import { expect, test } from 'vitest'
import { formatAge, formatClock, formatInstant } from './format-time.ts'

const documented = 1615190625765

test.each([
  ['en', 'Asia/Jakarta', 'Mon 8 Mar 2021 15:03:45.765'],
  ['id', 'Asia/Jakarta', 'Sen 8 Mar 2021 15:03:45.765'],
  ['en', 'America/Los_Angeles', 'Mon 8 Mar 2021 00:03:45.765'],
])('%s in %s: %s', (locale, zone, text) => {
  expect(formatInstant(documented, locale, zone)).toBe(text)
})

test('the short form leaves weekday and year out', () => {
  expect(formatClock(documented, 'en', 'UTC')).toBe('8 Mar 08:03:45.765')
})

test.each([
  [0, 'now'],
  [999, 'now'],
  [-1500, 'in 1 second'],
  [59_999, '59 seconds ago'],
  [3 * 3_600_000, '3 hours ago'],
  [-2 * 86_400_000, 'in 2 days'],
  [5.7 * 31_556_952_000, '5 years ago'],
])('an age of %i ms: %s', (age, text) => {
  expect(formatAge(age, 'en')).toBe(text)
})
