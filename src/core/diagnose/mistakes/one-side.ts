import { variant } from './build.ts'
import type { Facts, Family, Variant } from './mistake.ts'

/** Forms of one row that are tried on one side: the first ones are the likeliest. */
const mostForms = 40

const slotsOf = {
  time: ['timeInPayload', 'timeInSalt'],
  token: ['tokenInPayload', 'tokenInSalt'],
} as const

/** Each form that a field is known to have in payload and salt alike, in one of them alone. */
export function onOneSide(
  family: Family,
  field: keyof typeof slotsOf,
  side: 'payload' | 'salt',
): (facts: Facts) => Variant[] {
  const [inPayload, inSalt] = slotsOf[field]
  const slot = side === 'payload' ? inPayload : inSalt
  return facts =>
    Object.values(family).flatMap(({ variants }) =>
      variants(facts, 1)
        .slice(0, mostForms)
        .flatMap(({ set, params }) =>
          set[inPayload] !== undefined && set[inPayload] === set[inSalt]
            ? [variant({ [slot]: set[inPayload] }, params)]
            : [],
        ),
    )
}
