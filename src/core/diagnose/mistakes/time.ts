import type { Family } from './mistake.ts'
import { timeClockMistakes } from './time-clock.ts'
import { timeFormatMistakes } from './time-format.ts'
import { timeTextMistakes } from './time-text.ts'
import { timeUnitMistakes } from './time-unit.ts'

/** Ways to get the request time wrong in payload, salt or both. Right is the text of the Request-Time header. */
export const timeMistakes = {
  ...timeClockMistakes,
  ...timeUnitMistakes,
  ...timeFormatMistakes,
  ...timeTextMistakes,
} satisfies Family
