import { around } from '../signing/affix.ts'
import { laidOut, shown } from '../signing/laid-out.ts'
import { wholePayload, wholeSalt } from '../signing/slots.ts'
import { mistakesOf, upToPairs, variant } from './build.ts'
import type { Family } from './mistake.ts'
import { body, keyIsSecret } from './recipe-shared.ts'

const mistake = mistakesOf('recipe')

/** PPOB joins id, key, path and the token's signature with a separator that each client is given. */
const ppobSeparators = ['|', ':', '-', '#', '.', '_', '&', '~', ';', '']

/** The documentation's tables read otherwise, and recipes of Netzme's other products. */
export const recipeNetzmeMistakes = {
  'recipe-doc-concat': mistake('high', ['documentation-only'], () => [
    variant({
      ...wholePayload(laidOut(shown.path, shown.method, shown.timeInPayload, shown.body)),
      saltSeparator: '',
    }),
  ]),
  'recipe-doc-concat-secret': mistake('medium', ['documentation-only'], () => [
    variant({
      ...wholePayload(laidOut(shown.path, shown.method, shown.timeInPayload, shown.body)),
      ...keyIsSecret,
    }),
  ]),
  'recipe-doc-hash': mistake('medium', ['documentation-only'], () =>
    (['PLAIN-PAYLOAD-SALT', 'PLAIN-SALT-PAYLOAD'] as const).map(kind =>
      variant(
        {
          ...wholePayload(laidOut(shown.path, shown.method, shown.timeInPayload, shown.body)),
          saltSeparator: '',
          construction: { kind, hash: 'SHA-256' },
        },
        { order: kind === 'PLAIN-PAYLOAD-SALT' ? 'payload+salt' : 'salt+payload' },
      ),
    ),
  ),
  'recipe-ppob': mistake(
    'low',
    ['any'],
    upToPairs(facts =>
      ppobSeparators.map(separator =>
        variant(
          {
            ...wholePayload(body),
            ...wholeSalt(
              laidOut(shown.clientId, separator, shown.secret, separator, shown.path, separator, shown.tokenInSalt),
            ),
            tokenInSalt: facts.token,
          },
          { separator },
        ),
      ),
    ),
  ),
  'recipe-salt-in-payload': mistake(
    'low',
    ['documentation-only'],
    upToPairs(facts => {
      const salt = `${facts.secret}-${facts.requestTime}-${facts.authorization}`
      return [
        variant({ payloadWrap: around('', salt), ...keyIsSecret }, { order: 'payload+salt' }),
        variant({ payloadWrap: around(salt, ''), ...keyIsSecret }, { order: 'salt+payload' }),
      ]
    }),
  ),
  'recipe-pin-hash': mistake(
    'low',
    ['any'],
    upToPairs(facts =>
      [facts.clientId, facts.clientId + facts.secret].map(text =>
        variant({ ...wholeSalt(() => text) }, { key: text === facts.clientId ? 'I' : 'I S' }),
      ),
    ),
  ),
} satisfies Family
