import { alone, type Forms, upToPairs, variant } from './build.ts'
import type { Facts, Family, Variant } from './mistake.ts'
import { everywhere, inPayload, inSalt, mistake, ofMs } from './time-shared.ts'

/** How far two readings of one clock may lie apart, in milliseconds, by the number of mistakes that are combined. */
const skewWithin = { 1: 1000, 2: 50, 3: 10 } as const
/** Two skews that differ: only this near, and only alone. */
const twoSkewsWithin = 10

function around(most: number): number[] {
  const steps: number[] = []
  for (let ms = 1; ms <= most; ms++) steps.push(-ms, ms)
  return steps
}

const skewed: Forms = ({ timeMs }, reach) =>
  timeMs === null ? [] : around(skewWithin[reach]).map(ms => [String(timeMs + ms), { ms }] as const)

function twoSkews({ timeMs }: Facts): Variant[] {
  if (timeMs === null) return []
  const near = around(twoSkewsWithin)
  return near.flatMap(payloadMs =>
    near
      .filter(saltMs => saltMs !== payloadMs)
      .map(saltMs =>
        variant(
          { timeInPayload: String(timeMs + payloadMs), timeInSalt: String(timeMs + saltMs) },
          { payloadMs, saltMs },
        ),
      ),
  )
}

const hour = 3_600_000
const shift = (...hours: readonly number[]): Forms =>
  ofMs(ms => hours.map(by => [String(ms + by * hour), { hours: by }] as const))

/** Offsets in use, in hours, but for Indonesia's own three, which have ids of their own; then the two token lifetimes. */
const otherHours = [1, 2, 3, 3.5, 4, 5, 5.5, 6, 6.5, 9.5, 10, 11, 12, 13, 14, 24].flatMap(by => [by, -by])

/** The clock was read more than once, or shifted by a zone. */
export const timeClockMistakes = {
  'time-skew-payload': mistake('high', ['postman', 'node', 'any'], inPayload(skewed)),
  'time-skew-salt': mistake('high', ['postman', 'node', 'any'], inSalt(skewed)),
  'time-skew-both': mistake('high', ['postman', 'python', 'any'], everywhere(skewed)),
  'time-skew-independent': mistake('medium', ['any'], alone(twoSkews)),
  'time-shift-plus-7h': mistake('low', ['csharp', 'php'], upToPairs(everywhere(shift(7)))),
  'time-shift-minus-7h': mistake('medium', ['csharp', 'php'], everywhere(shift(-7))),
  'time-shift-plus-8h': mistake('low', ['any'], everywhere(shift(8))),
  'time-shift-minus-8h': mistake('low', ['any'], everywhere(shift(-8))),
  'time-shift-plus-9h': mistake('low', ['any'], upToPairs(everywhere(shift(9)))),
  'time-shift-minus-9h': mistake('low', ['any'], upToPairs(everywhere(shift(-9)))),
  'time-shift-hours': mistake('low', ['any'], alone(everywhere(shift(...otherHours)))),
  'time-shift-hours-salt': mistake('low', ['any'], alone(inSalt(shift(7, -7, 8, -8, 9, -9)))),
  'time-shift-hours-payload': mistake('low', ['any'], alone(inPayload(shift(7, -7, 8, -8, 9, -9)))),
} satisfies Family
