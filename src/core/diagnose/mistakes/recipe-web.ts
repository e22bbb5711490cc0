import { base64, hex } from '@scure/base'
import { decodeUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { type Family, type Slots, type Value, wholePayload } from '../mistake.ts'
import { outputForm } from '../outputs.ts'
import { join, mistakesOf, upToPairs, variant } from './build.ts'
import { body, keyIsSecret } from './recipe-shared.ts'

const mistake = mistakesOf('recipe')
const inBase64 = outputForm('base64')

function base64Secret(secret: string): Uint8Array | null {
  try {
    return base64.decode(secret)
  } catch {
    return null
  }
}

/** A string to sign, keyed with the secret; hex and base64. */
function keyedWithSecret(...renders: readonly (readonly [string, (slots: Slots) => Value])[]) {
  return () =>
    renders.flatMap(([form, render]) => [
      variant({ ...wholePayload(render), ...keyIsSecret }, { form }),
      variant({ ...wholePayload(render), ...keyIsSecret, output: inBase64 }, { form, output: 'base64' }),
    ])
}

const query = ({ path }: Slots): Value => {
  const text = typeof path === 'string' ? path : (decodeUtf8(path) ?? '')
  return text.includes('?') ? text.slice(text.indexOf('?') + 1) : ''
}

/** Recipes of webhooks, exchanges and shops. */
export const recipeWebMistakes = {
  'recipe-body-with-secret': mistake('medium', ['any'], () => [variant({ ...wholePayload(body), ...keyIsSecret })]),
  'recipe-body-with-secret-base64': mistake(
    'low',
    ['any'],
    upToPairs(() => [variant({ ...wholePayload(body), ...keyIsSecret, output: inBase64 })]),
  ),
  'recipe-time-dot-body': mistake('medium', ['any'], () => [
    variant({ ...wholePayload(slots => join(slots.timeInPayload, '.', body(slots))), ...keyIsSecret }),
  ]),
  'recipe-webhook-other': mistake(
    'low',
    ['any'],
    upToPairs(
      keyedWithSecret(
        ['v0:t:B', slots => join('v0:', slots.timeInPayload, ':', body(slots))],
        ['tB', slots => join(slots.timeInPayload, body(slots))],
        ['Bt', slots => join(body(slots), slots.timeInPayload)],
        ['t:B', slots => join(slots.timeInPayload, ':', body(slots))],
        ['B|t', slots => join(body(slots), '|', slots.timeInPayload)],
      ),
    ),
  ),
  'recipe-exchange': mistake(
    'low',
    ['any'],
    upToPairs(
      keyedWithSecret(
        ['tMPB', slots => join(slots.timeInPayload, slots.method, slots.path, body(slots))],
        ['MPtB', slots => join(slots.method, slots.path, slots.timeInPayload, body(slots))],
        ['MPBt', slots => join(slots.method, slots.path, body(slots), slots.timeInPayload)],
        ['MPB', slots => join(slots.method, slots.path, body(slots))],
        ['PB', slots => join(slots.path, body(slots))],
        [
          'M LF P LF t LF B',
          slots => join(slots.method, '\n', slots.path, '\n', slots.timeInPayload, '\n', body(slots)),
        ],
      ),
    ),
  ),
  'recipe-coinbase': mistake(
    'low',
    ['any'],
    upToPairs(facts => {
      const secret = base64Secret(facts.secret)
      if (!secret || secret.length === 0) return []
      const seconds = facts.timeMs === null ? facts.requestTime : String(Math.floor(facts.timeMs / 1000))
      return [...new Set([facts.requestTime, seconds])].map(timeInPayload =>
        variant({
          ...wholePayload(slots => join(slots.timeInPayload, slots.method, slots.path, body(slots))),
          ...keyIsSecret,
          timeInPayload,
          secret,
          output: inBase64,
        }),
      )
    }),
  ),
  'recipe-query-string': mistake(
    'low',
    ['any'],
    upToPairs(keyedWithSecret(['query', query], ['query and body', slots => join(query(slots), body(slots))])),
  ),
  'recipe-shop': mistake(
    'low',
    ['any'],
    upToPairs(
      keyedWithSecret(
        ['I P t T', ({ clientId, path, timeInPayload }) => join(clientId, path, timeInPayload)],
        ['P t', ({ path, timeInPayload }) => join(path, timeInPayload)],
        ['I t', ({ clientId, timeInPayload }) => join(clientId, timeInPayload)],
      ),
    ),
  ),
  'recipe-jwt': mistake(
    'low',
    ['any'],
    upToPairs(
      keyedWithSecret(
        [
          'B base64url',
          slots => {
            const value = body(slots)
            return base64
              .encode(typeof value === 'string' ? encodeUtf8(value) : value)
              .replaceAll('+', '-')
              .replaceAll('/', '_')
              .replace(/=+$/, '')
          },
        ],
        [
          'hex(B)',
          slots => {
            const value = body(slots)
            return hex.encode(typeof value === 'string' ? encodeUtf8(value) : value)
          },
        ],
      ),
    ),
  ),
} satisfies Family
