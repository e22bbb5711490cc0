import { alone, variant } from './build.ts'
import type { Facts, Family, Variant } from './mistake.ts'
import { timeFormatMistakes } from './time-format.ts'
import { mistake } from './time-shared.ts'
import { timeUnitMistakes } from './time-unit.ts'

/** Forms of one row that are tried on one side: the first ones are the likeliest. */
const mostForms = 40

/** Each form of the time that is known on both sides, on one of them. */
function onOneSide(facts: Facts, slot: 'timeInPayload' | 'timeInSalt'): Variant[] {
  return Object.values<Family[string]>({ ...timeUnitMistakes, ...timeFormatMistakes }).flatMap(({ variants }) =>
    variants(facts, 1)
      .slice(0, mostForms)
      .flatMap(({ set: { timeInPayload, timeInSalt }, params }) =>
        timeInPayload !== undefined && timeInPayload === timeInSalt ? [variant({ [slot]: timeInPayload }, params)] : [],
      ),
  )
}

/** The time in another form in the payload alone, or in the salt alone. */
export const timeOneSideMistakes = {
  'time-otherwise-payload': mistake(
    'low',
    ['any'],
    alone(facts => onOneSide(facts, 'timeInPayload')),
  ),
  'time-otherwise-salt': mistake(
    'low',
    ['any'],
    alone(facts => onOneSide(facts, 'timeInSalt')),
  ),
} satisfies Family
