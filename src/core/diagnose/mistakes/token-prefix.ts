import { type Forms, fill, mistakesOf, upToPairs } from './build.ts'
import type { Family } from './mistake.ts'

const mistake = mistakesOf('token')
const everywhere = (forms: Forms) => fill(['tokenInPayload', 'tokenInSalt'], forms)
const inPayload = (forms: Forms) => fill(['tokenInPayload'], forms)
const inSalt = (forms: Forms) => fill(['tokenInSalt'], forms)
const before =
  (...prefixes: readonly string[]): Forms =>
  ({ token }) =>
    prefixes.map(prefix => (prefixes.length > 1 ? [prefix + token, { prefix }] : [prefix + token]))

/** What stands before the token: "Bearer ", capital B and one blank (documentation, authentication page). */
export const tokenPrefixMistakes = {
  'token-missing-bearer': mistake('high', ['any', 'documentation-only', 'snap', 'bca'], everywhere(before(''))),
  'token-missing-bearer-payload': mistake('medium', ['any', 'snap'], inPayload(before(''))),
  'token-missing-bearer-salt': mistake('high', ['go', 'documentation-only', 'any'], inSalt(before(''))),
  'token-lowercase-bearer': mistake('high', ['oauth-library', 'node', 'java'], everywhere(before('bearer '))),
  'token-lowercase-bearer-payload': mistake('medium', ['oauth-library'], inPayload(before('bearer '))),
  'token-lowercase-bearer-salt': mistake('medium', ['oauth-library'], inSalt(before('bearer '))),
  'token-uppercase-bearer': mistake('low', ['oauth-library', 'csharp'], everywhere(before('BEARER '))),
  'token-uppercase-bearer-payload': mistake('low', ['oauth-library'], upToPairs(inPayload(before('BEARER ')))),
  'token-uppercase-bearer-salt': mistake('low', ['oauth-library'], upToPairs(inSalt(before('BEARER ')))),
  'token-no-space': mistake('medium', ['any'], everywhere(before('Bearer'))),
  'token-no-space-payload': mistake('low', ['any'], upToPairs(inPayload(before('Bearer')))),
  'token-no-space-salt': mistake('low', ['any'], upToPairs(inSalt(before('Bearer')))),
  'token-double-space': mistake('medium', ['any'], everywhere(before('Bearer  '))),
  'token-colon': mistake('low', ['any'], everywhere(before('Bearer: '))),
  'token-other-joint': mistake(
    'low',
    ['any', 'postman'],
    upToPairs(
      everywhere(
        before('Bearer:', 'Bearer+', 'Bearer%20', 'Bearer=', 'Bearer-', 'Bearer_', 'Bearer\t', 'Bearer\u00a0'),
      ),
    ),
  ),
  'token-double-bearer': mistake('medium', ['postman', 'node', 'laravel'], everywhere(before('Bearer Bearer '))),
  'token-double-bearer-payload': mistake('medium', ['any'], inPayload(before('Bearer Bearer '))),
  'token-double-bearer-salt': mistake('medium', ['any'], inSalt(before('Bearer Bearer '))),
  'token-mixed-bearer': mistake(
    'low',
    ['oauth-library'],
    upToPairs(everywhere(before('Bearer bearer ', 'bearer Bearer '))),
  ),
  'token-header-line': mistake(
    'low',
    ['shell', 'copy-paste'],
    upToPairs(
      everywhere(
        before('Authorization: Bearer ', 'Authorization:Bearer ', 'authorization: Bearer ', 'Authorization=Bearer '),
      ),
    ),
  ),
  'token-other-scheme': mistake(
    'low',
    ['any', 'copy-paste'],
    upToPairs(
      everywhere(before('Token ', 'token ', 'custom ', 'Custom ', 'Basic ', 'OAuth ', 'JWT ', 'Berear ', 'Barer ')),
    ),
  ),
} satisfies Family
