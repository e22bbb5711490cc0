import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hex } from '@scure/base'
import { encodeUtf8 } from '../../bytes/utf8.ts'
import { leaveOut } from './bounds.ts'
import {
  alone,
  base64Text,
  decodeComponent,
  encodeComponent,
  type Form,
  type Forms,
  fill,
  literals,
  mistakesOf,
  upToPairs,
} from './build.ts'
import type { Facts, Family, MistakeParams } from './mistake.ts'

const mistake = mistakesOf('token')
const everywhere = (forms: Forms) => fill(['tokenInPayload', 'tokenInSalt'], forms)
const inPayload = (forms: Forms) => fill(['tokenInPayload'], forms)
const inSalt = (forms: Forms) => fill(['tokenInSalt'], forms)
const bearer = (token: string, params?: MistakeParams): Form =>
  params ? [`Bearer ${token}`, params] : [`Bearer ${token}`]
const token =
  (change: (token: string) => string): Forms =>
  facts => [bearer(change(facts.token))]
const standIn =
  (...texts: readonly string[]): Forms =>
  () =>
    literals(...texts)

/** Columns and fields that cut tokens. */
const cutLengths = [16, 20, 32, 36, 40, 50, 60, 63, 64, 100, 120, 128, 191, 200, 250, 255, 256]
/** The documentation's own sample (authentication page). */
const sampleToken = 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711'

/** Where a line may have ended, and UTF-16 units that all tokens with a line end in them may have together. */
const lastBreak = 400
const mostUnits = 8 << 20

function wrapped(facts: Facts): Form[] {
  const { token } = facts
  const end = Math.min(lastBreak, Math.ceil(mostUnits / Math.max(1, token.length)))
  if (end < lastBreak) leaveOut(facts)
  const breaks: Form[] = []
  for (let position = 1; position < Math.min(token.length, end); position++) {
    for (const mark of ['\n', ' '])
      breaks.push(bearer(token.slice(0, position) + mark + token.slice(position), { position }))
  }
  return breaks
}

function jwtParts({ token }: Facts): Form[] {
  const parts = token.split('.')
  if (parts.length !== 3) return []
  return [...parts, parts.slice(0, 2).join('.')].map(part => bearer(part, { length: part.length }))
}

/** Another text where the token should be, or the token changed on its way. */
export const tokenValueMistakes = {
  'token-empty': mistake(
    'medium',
    ['any', 'environment-file'],
    everywhere(() => literals('Bearer ', 'Bearer', '')),
  ),
  'token-empty-payload': mistake('low', ['any'], upToPairs(inPayload(() => literals('Bearer ', '')))),
  'token-empty-salt': mistake('low', ['any'], upToPairs(inSalt(() => literals('Bearer ', '')))),
  'token-undefined': mistake('medium', ['node', 'postman'], everywhere(standIn('Bearer undefined', 'undefined'))),
  'token-null': mistake(
    'low',
    ['java', 'kotlin', 'python', 'node'],
    everywhere(standIn('Bearer null', 'Bearer None', 'Bearer nil', 'Bearer NULL', 'null', 'None')),
  ),
  'token-promise': mistake(
    'medium',
    ['node'],
    everywhere(standIn('Bearer [object Promise]', 'Bearer [object Object]', '[object Promise]', '[object Object]')),
  ),
  'token-array-text': mistake(
    'low',
    ['php', 'laravel'],
    upToPairs(everywhere(standIn('Bearer Array', 'Array', 'Bearer {}'))),
  ),
  'token-placeholder': mistake(
    'low',
    ['postman', 'copy-paste', 'php'],
    upToPairs(
      everywhere(
        standIn(
          'Bearer {{token}}',
          'Bearer {{ Token }}',
          'Bearer {{access_token}}',
          'Bearer {{accessToken}}',
          'Bearer {token}',
          `Bearer \${token}`,
          'Bearer $token',
          'Bearer <token>',
          'Bearer YOUR_TOKEN',
          '{{token}}',
          '{{access_token}}',
        ),
      ),
    ),
  ),
  'token-documentation-sample': mistake(
    'low',
    ['documentation-only', 'copy-paste'],
    upToPairs(everywhere(token(() => sampleToken))),
  ),
  'token-quoted': mistake('medium', ['shell', 'node'], everywhere(token(t => `"${t}"`))),
  'token-single-quoted': mistake('low', ['shell', 'python'], upToPairs(everywhere(token(t => `'${t}'`)))),
  'token-whole-quoted': mistake(
    'low',
    ['node', 'environment-file'],
    upToPairs(everywhere(({ authorization }) => [[`"${authorization}"`], [`'${authorization}'`]])),
  ),
  'token-bytes-repr': mistake('low', ['python'], everywhere(token(t => `b'${t}'`))),
  'token-whole-bytes-repr': mistake(
    'low',
    ['python'],
    upToPairs(everywhere(({ authorization }) => [[`b'${authorization}'`]])),
  ),
  'token-list-text': mistake(
    'low',
    ['python', 'node'],
    upToPairs(
      everywhere(({ token: t }) => [bearer(`['${t}']`), bearer(`["${t}"]`), bearer(`[${t}]`), bearer(`('${t}',)`)]),
    ),
  ),
  'token-json-fragment': mistake(
    'low',
    ['shell', 'java'],
    upToPairs(
      everywhere(({ token: t }) =>
        [
          `{"access_token":"${t}"}`,
          `"access_token":"${t}"`,
          `access_token=${t}`,
          `:"${t}"`,
          `${t}"`,
          `"${t}`,
          `${t}",`,
          `${t}"}`,
          `${t},`,
          `${t}}`,
        ].map(text => bearer(text, { signed: text.replace(t, '…') })),
      ),
    ),
  ),
  'token-basic-credentials': mistake(
    'low',
    ['any', 'postman'],
    everywhere(({ clientId, clientSecret }) => [[`Basic ${base64Text(`${clientId}:${clientSecret}`)}`]]),
  ),
  'token-is-client-id': mistake(
    'low',
    ['any'],
    everywhere(({ clientId }) => [bearer(clientId)]),
  ),
  'token-is-secret': mistake('low', ['any'], upToPairs(everywhere(({ secret }) => [bearer(secret), [secret]]))),
  'token-trailing-newline': mistake('medium', ['shell', 'copy-paste'], everywhere(token(t => `${t}\n`))),
  'token-trailing-crlf': mistake('low', ['csharp', 'copy-paste'], upToPairs(everywhere(token(t => `${t}\r\n`)))),
  'token-trailing-space': mistake('medium', ['copy-paste'], everywhere(token(t => `${t} `))),
  'token-invisible': mistake(
    'low',
    ['copy-paste'],
    upToPairs(everywhere(({ token: t }) => [bearer(`${t}\u200b`), bearer(`${t}\u00a0`), bearer(`\ufeff${t}`)])),
  ),
  'token-first-char-lost': mistake('low', ['copy-paste'], upToPairs(everywhere(token(t => t.slice(1))))),
  'token-last-char-lost': mistake('low', ['copy-paste'], upToPairs(everywhere(token(t => t.slice(0, -1))))),
  'token-cut': mistake(
    'low',
    ['any'],
    alone(
      everywhere(({ token: t }) =>
        cutLengths.filter(length => length < t.length).map(length => bearer(t.slice(0, length), { length })),
      ),
    ),
  ),
  'token-line-wrapped': mistake('low', ['documentation-only', 'copy-paste'], alone(everywhere(wrapped))),
  'token-case-changed': mistake(
    'low',
    ['any'],
    upToPairs(
      everywhere(({ token: t }) => [
        bearer(t.toUpperCase(), { case: 'upper' }),
        bearer(t.toLowerCase(), { case: 'lower' }),
      ]),
    ),
  ),
  'token-uri-encoded': mistake('low', ['any'], upToPairs(everywhere(token(encodeComponent)))),
  'token-uri-decoded': mistake(
    'low',
    ['php', 'any'],
    upToPairs(everywhere(({ token: t }) => [bearer(decodeComponent(t)), bearer(t.replaceAll('+', ' '))])),
  ),
  'token-padding-lost': mistake('low', ['any'], upToPairs(everywhere(token(t => t.replace(/=+$/, ''))))),
  'token-base64-encoded': mistake('low', ['any'], upToPairs(everywhere(token(base64Text)))),
  'token-hashed': mistake(
    'low',
    ['any'],
    upToPairs(
      everywhere(({ token: t }) => [
        bearer(hex.encode(sha256(encodeUtf8(t))), { hash: 'SHA-256' }),
        bearer(hex.encode(md5(encodeUtf8(t))), { hash: 'MD5' }),
      ]),
    ),
  ),
  'token-jwt-part': mistake('low', ['snap'], upToPairs(everywhere(jwtParts))),
} satisfies Family
