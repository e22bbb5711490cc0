import { base64, hex } from '@scure/base'
import { decodeUtf8, encodeUtf8 } from '../../bytes/utf8.ts'
import { outputCalled } from '../printing/outputs.ts'
import { laidOut, type Shown, shown } from '../signing/laid-out.ts'
import { type Slots, type Value, wholePayload } from '../signing/slots.ts'
import { mistakesOf, upToPairs, variant } from './build.ts'
import type { Family } from './mistake.ts'
import { body, keyIsSecret } from './recipe-shared.ts'

const mistake = mistakesOf('recipe')
const inBase64 = outputCalled('base64')

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

const query: Shown = {
  slot: 'path',
  of: ({ path }) => {
    const text = typeof path === 'string' ? path : (decodeUtf8(path) ?? '')
    return text.includes('?') ? text.slice(text.indexOf('?') + 1) : ''
  },
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
    variant({ ...wholePayload(laidOut(shown.timeInPayload, '.', shown.body)), ...keyIsSecret }),
  ]),
  'recipe-webhook-other': mistake(
    'low',
    ['any'],
    upToPairs(
      keyedWithSecret(
        ['v0:t:B', laidOut('v0:', shown.timeInPayload, ':', shown.body)],
        ['tB', laidOut(shown.timeInPayload, shown.body)],
        ['Bt', laidOut(shown.body, shown.timeInPayload)],
        ['t:B', laidOut(shown.timeInPayload, ':', shown.body)],
        ['B|t', laidOut(shown.body, '|', shown.timeInPayload)],
      ),
    ),
  ),
  'recipe-exchange': mistake(
    'low',
    ['any'],
    upToPairs(
      keyedWithSecret(
        ['tMPB', laidOut(shown.timeInPayload, shown.method, shown.path, shown.body)],
        ['MPtB', laidOut(shown.method, shown.path, shown.timeInPayload, shown.body)],
        ['MPBt', laidOut(shown.method, shown.path, shown.body, shown.timeInPayload)],
        ['MPB', laidOut(shown.method, shown.path, shown.body)],
        ['PB', laidOut(shown.path, shown.body)],
        ['M LF P LF t LF B', laidOut(shown.method, '\n', shown.path, '\n', shown.timeInPayload, '\n', shown.body)],
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
          ...wholePayload(laidOut(shown.timeInPayload, shown.method, shown.path, shown.body)),
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
    upToPairs(keyedWithSecret(['query', laidOut(query)], ['query and body', laidOut(query, shown.body)])),
  ),
  'recipe-shop': mistake(
    'low',
    ['any'],
    upToPairs(
      keyedWithSecret(
        ['I P t T', laidOut(shown.clientId, shown.path, shown.timeInPayload)],
        ['P t', laidOut(shown.path, shown.timeInPayload)],
        ['I t', laidOut(shown.clientId, shown.timeInPayload)],
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
