import { alone } from './build.ts'
import type { Family } from './mistake.ts'
import { onOneSide } from './one-side.ts'
import { timeFormatMistakes } from './time-format.ts'
import { mistake } from './time-shared.ts'
import { timeUnitMistakes } from './time-unit.ts'

const forms: Family = { ...timeUnitMistakes, ...timeFormatMistakes }

/** The time in another form in the payload alone, or in the salt alone. */
export const timeOneSideMistakes = {
  'time-otherwise-payload': mistake('low', ['any'], alone(onOneSide(forms, 'time', 'payload'))),
  'time-otherwise-salt': mistake('low', ['any'], alone(onOneSide(forms, 'time', 'salt'))),
} satisfies Family
