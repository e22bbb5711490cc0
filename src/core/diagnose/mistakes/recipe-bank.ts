import { outputCalled } from '../printing/outputs.ts'
import { laidOut, shown } from '../signing/laid-out.ts'
import { type Construction, type Slots, wholePayload } from '../signing/slots.ts'
import { mistakesOf, upToPairs, variant } from './build.ts'
import type { Facts, Family, MistakeParams, Variant } from './mistake.ts'
import { keyIsSecret } from './recipe-shared.ts'
import { snapBodyString, snapDigestString } from './template-whole.ts'
import { readClock } from './wall-clock.ts'

type TimeForm = NonNullable<MistakeParams['time']>

const mistake = mistakesOf('recipe')
const inBase64 = outputCalled('base64')
const sha512: Construction = { kind: 'HMAC', hash: 'SHA-512' }

/** The request's own time, then the same moment as these recipes want it: Jakarta or UTC, ISO 8601. */
function times({ requestTime, timeMs }: Facts): readonly (readonly [text: string, name: TimeForm])[] {
  if (timeMs === null) return [[requestTime, 'as-sent']]
  const jakarta = readClock(timeMs, 420)
  return [
    [requestTime, 'as-sent'],
    [jakarta.format('Y-m-dTH:i:sP'), 'iso-jakarta'],
    [jakarta.format('Y-m-dTH:i:s.vP'), 'iso-ms-jakarta'],
    [new Date(timeMs).toISOString(), 'iso-ms-utc'],
  ]
}

const withTimes = (facts: Facts, set: Partial<Slots>): Variant[] =>
  times(facts).map(([timeInPayload, time]) => variant({ ...set, timeInPayload }, { time }))

const snap = (facts: Facts, more: Partial<Slots>) =>
  withTimes(facts, { ...wholePayload(snapDigestString), tokenInPayload: facts.token, ...keyIsSecret, ...more })

/** Recipes of Indonesian banks and of SNAP BI, which Netzme offers on other hosts. */
export const recipeBankMistakes = {
  'recipe-snap-hex': mistake('high', ['snap'], facts => snap(facts, { construction: sha512 })),
  'recipe-snap-base64': mistake('high', ['snap'], facts => snap(facts, { construction: sha512, output: inBase64 })),
  'recipe-bca': mistake('medium', ['bca'], facts => snap(facts, {})),
  'recipe-bca-base64': mistake(
    'low',
    ['bca', 'snap'],
    upToPairs(facts => snap(facts, { output: inBase64 })),
  ),
  'recipe-snap-raw-body': mistake(
    'low',
    ['snap', 'bca'],
    upToPairs(facts => [
      ...withTimes(facts, { ...wholePayload(snapBodyString), tokenInPayload: facts.token, ...keyIsSecret }),
      ...withTimes(facts, {
        ...wholePayload(snapBodyString),
        tokenInPayload: facts.token,
        ...keyIsSecret,
        construction: sha512,
      }),
    ]),
  ),
  'recipe-snap-client-time': mistake(
    'low',
    ['snap'],
    upToPairs(facts =>
      [{}, { construction: sha512 }, { output: inBase64 }, { construction: sha512, output: inBase64 }].flatMap(more =>
        withTimes(facts, {
          ...wholePayload(laidOut(shown.clientId, '|', shown.timeInPayload)),
          ...keyIsSecret,
          ...more,
        }),
      ),
    ),
  ),
  'recipe-bri': mistake('high', ['bri'], facts =>
    withTimes(facts, { labelMethod: 'verb', ...keyIsSecret, output: inBase64 }),
  ),
  'recipe-bri-hex': mistake(
    'low',
    ['bri'],
    upToPairs(facts => withTimes(facts, { labelMethod: 'verb', ...keyIsSecret })),
  ),
} satisfies Family
