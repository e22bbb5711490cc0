import { laidOut, payloadParts, type Shown, saltParts } from '../signing/laid-out.ts'
import { type Slots, wholePayload, wholeSalt } from '../signing/slots.ts'
import { mistakesOf, upToPairs, type Variants, variant } from './build.ts'
import type { Family } from './mistake.ts'

/** What examples and printed objects put around each value. */
const wraps = [
  ['{', '}'],
  ['"', '"'],
  ["'", "'"],
  ['<', '>'],
  ['[', ']'],
  ['(', ')'],
  ['{{', '}}'],
  ['${', '}'],
] as const

/** Values that are wrapped together: all, all but the method, those that hold other than letters and digits, the ends. */
const sets: readonly (readonly string[])[] = [
  ['path', 'method', 'tokenInPayload', 'timeInPayload', 'body'],
  ['path', 'tokenInPayload', 'timeInPayload', 'body'],
  ['path', 'tokenInPayload', 'body'],
  ['path', 'body'],
  ['tokenInPayload', 'timeInPayload'],
]

type Wrap = (typeof wraps)[number]
const wrapped = (parts: readonly (string | Shown)[], [before, after]: Wrap, slots?: readonly string[]) =>
  laidOut(
    ...parts.flatMap(part =>
      typeof part === 'string' || (slots && !slots.includes(part.slot)) ? [part] : [before, part, after],
    ),
  )
const each =
  (set: (wrap: Wrap) => readonly Partial<Slots>[]): Variants =>
  () =>
    wraps.flatMap(wrap => set(wrap).map(slots => variant(slots, { added: wrap.join('…') })))

/** What stands around each value in an example, signed with the values. */
export const valuesWrappedMistakes = {
  'template-values-wrapped': mistakesOf('template')(
    'low',
    ['documentation-only', 'any'],
    upToPairs(each(wrap => sets.map(slots => wholePayload(wrapped(payloadParts, wrap, slots))))),
  ),
  'salt-values-wrapped': mistakesOf('salt')(
    'low',
    ['documentation-only', 'any'],
    upToPairs(each(wrap => [wholeSalt(wrapped(saltParts, wrap))])),
  ),
  'template-all-wrapped': mistakesOf('template')(
    'low',
    ['documentation-only', 'any'],
    upToPairs(each(wrap => [{ ...wholePayload(wrapped(payloadParts, wrap)), ...wholeSalt(wrapped(saltParts, wrap)) }])),
  ),
} satisfies Family
