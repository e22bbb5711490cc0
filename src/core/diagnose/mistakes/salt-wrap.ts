import { hmac } from '@noble/hashes/hmac.js'
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { base64, hex } from '@scure/base'
import { bytesOf, encodeUtf8 } from '../../bytes/utf8.ts'
import { around } from '../signing/affix.ts'
import { laidOut, payloadParts, shown } from '../signing/laid-out.ts'
import { piecewise } from '../signing/piecewise.ts'
import { type Slots, type Value, wholeSalt } from '../signing/slots.ts'
import {
  alone,
  base64Text,
  base64UrlText,
  encodeComponent,
  join,
  mistakesOf,
  upToPairs,
  type Variants,
  variant,
  withRare,
} from './build.ts'
import type { Family, MistakeParams } from './mistake.ts'
import { unresolvedSalts } from './unresolved.ts'

const mistake = mistakesOf('salt')

const wrap =
  (...wraps: readonly (readonly [(text: string) => Value, MistakeParams?])[]): Variants =>
  () =>
    wraps.map(([saltWrap, params]) => variant({ saltWrap }, params))
/** The same, where each character is changed by itself. */
const wrapByPieces = (...wraps: readonly (readonly [(text: string) => string, MistakeParams?])[]): Variants =>
  wrap(...wraps.map(([each, ...params]) => [piecewise(each), ...params] as const))
const ends =
  (...texts: readonly string[]): Variants =>
  () =>
    texts.map(text => variant({ saltWrap: around('', text) }, texts.length > 1 ? { added: text } : undefined))
const framed = (before: string, after: string) => [around(before, after), { added: `${before}…${after}` }] as const

const whole =
  (...renders: readonly (readonly [(slots: Slots) => Value, MistakeParams])[]): Variants =>
  () =>
    renders.map(([render, params]) => variant(wholeSalt(render), params))
const constant = (text: string) => [laidOut(text), { signed: text }] as const

const hmacOf = (key: Value, message: Value) => hmac(sha256, bytesOf(key), bytesOf(message))
/** Keys derived step by step, as AWS derives its signing key; what stands for each step. */
const derived: readonly (readonly [form: string, derive: (slots: Slots) => Uint8Array])[] = [
  ['HMAC(HMAC(S, t), A)', ({ secret, timeInSalt, tokenInSalt }) => hmacOf(hmacOf(secret, timeInSalt), tokenInSalt)],
  ['HMAC(HMAC(S, A), t)', ({ secret, timeInSalt, tokenInSalt }) => hmacOf(hmacOf(secret, tokenInSalt), timeInSalt)],
  ['HMAC(S, t-A)', ({ secret, timeInSalt, tokenInSalt }) => hmacOf(secret, join(timeInSalt, '-', tokenInSalt))],
  ['HMAC(S, tA)', ({ secret, timeInSalt, tokenInSalt }) => hmacOf(secret, join(timeInSalt, tokenInSalt))],
  ['HMAC(S, A-t)', ({ secret, timeInSalt, tokenInSalt }) => hmacOf(secret, join(tokenInSalt, '-', timeInSalt))],
  ['HMAC(S, At)', ({ secret, timeInSalt, tokenInSalt }) => hmacOf(secret, join(tokenInSalt, timeInSalt))],
  ['HMAC(S, t)', ({ secret, timeInSalt }) => hmacOf(secret, timeInSalt)],
  ['HMAC(S, A)', ({ secret, tokenInSalt }) => hmacOf(secret, tokenInSalt)],
  ['HMAC(t, S)', ({ secret, timeInSalt }) => hmacOf(timeInSalt, secret)],
  ['HMAC(A, S)', ({ secret, tokenInSalt }) => hmacOf(tokenInSalt, secret)],
  ['HMAC(A, S-t)', ({ secret, timeInSalt, tokenInSalt }) => hmacOf(tokenInSalt, join(secret, '-', timeInSalt))],
]
const payloadText = laidOut(...payloadParts)

/** Cipher and hash key lengths, in bytes. */
const keyLengths = [8, 16, 24, 32, 48, 64, 100, 128]
/** Any buffer's length. */
const otherLengths = Array.from({ length: 252 }, (_, at) => at + 4).filter(length => !keyLengths.includes(length))
const cutTo = (length: number) => variant({ saltWrap: text => encodeUtf8(text).slice(0, length) }, { length })
const usualCuts = [
  ...keyLengths.map(cutTo),
  variant({ saltWrap: text => text.slice(0, -1) }, { cut: '-1' }),
  variant({ saltWrap: text => text.split(' ')[0] ?? '' }, { cut: ' ' }),
]
const otherCuts = otherLengths.map(cutTo)
const printed = (before: string, between: string, after: string) => (text: string) =>
  before + encodeUtf8(text).join(between) + after

/** The right salt, then changed as a whole; or no salt of these parts at all; or salt and payload exchanged. */
export const saltWrapMistakes = {
  'salt-key-message-swapped': mistake('high', ['php', 'node', 'any'], () => [
    variant({ construction: { kind: 'HMAC-SWAPPED', hash: 'SHA-256' } }),
  ]),
  'salt-sha256-hex': mistake('low', ['any'], wrap([text => hex.encode(sha256(encodeUtf8(text)))])),
  'salt-md5-hex': mistake('low', ['php', 'any'], upToPairs(wrap([text => hex.encode(md5(encodeUtf8(text)))]))),
  'salt-sha256-bytes': mistake('low', ['java', 'csharp', 'go'], upToPairs(wrap([text => sha256(encodeUtf8(text))]))),
  'salt-hashed-other': mistake(
    'low',
    ['any'],
    upToPairs(
      wrap(
        [text => hex.encode(sha256(encodeUtf8(text))).toUpperCase(), { form: 'sha256-hex-uppercase' }],
        [text => base64.encode(sha256(encodeUtf8(text))), { form: 'sha256-base64' }],
        [text => hex.encode(sha1(encodeUtf8(text))), { form: 'sha1-hex' }],
        [text => hex.encode(sha512(encodeUtf8(text))), { form: 'sha512-hex' }],
        [text => sha512(encodeUtf8(text)), { form: 'sha512-bytes' }],
        [text => md5(encodeUtf8(text)), { form: 'md5-bytes' }],
        [text => sha1(encodeUtf8(text)), { form: 'sha1-bytes' }],
      ),
    ),
  ),
  'salt-base64': mistake('low', ['any'], wrap([base64Text])),
  'salt-base64url': mistake(
    'low',
    ['any'],
    upToPairs(
      wrap([base64UrlText, { padding: '=' }], [text => base64UrlText(text).replace(/=+$/, ''), { padding: 'none' }]),
    ),
  ),
  'salt-hex': mistake(
    'low',
    ['any'],
    upToPairs(
      wrapByPieces(
        [text => hex.encode(encodeUtf8(text)), { case: 'lower' }],
        [text => hex.encode(encodeUtf8(text)).toUpperCase(), { case: 'upper' }],
      ),
    ),
  ),
  'salt-uri-encoded': mistake(
    'low',
    ['any'],
    upToPairs(
      wrapByPieces(
        [encodeComponent, { blank: '%20' }],
        [text => encodeComponent(text).replaceAll('%20', '+'), { blank: '+' }],
      ),
    ),
  ),
  'salt-lowercased': mistake('low', ['any'], upToPairs(wrapByPieces([text => text.toLowerCase()]))),
  'salt-uppercased': mistake('low', ['any'], upToPairs(wrapByPieces([text => text.toUpperCase()]))),
  'salt-blanks-removed': mistake('low', ['any'], upToPairs(wrapByPieces([text => text.replace(/\s+/g, '')]))),
  'salt-trailing-newline': mistake('medium', ['shell'], ends('\n')),
  'salt-trailing-crlf': mistake('low', ['csharp', 'copy-paste'], upToPairs(ends('\r\n'))),
  'salt-trailing-space': mistake('low', ['any'], upToPairs(ends(' '))),
  'salt-trailing-other': mistake('low', ['any'], upToPairs(ends('\\n', '&', ';', '\t'))),
  'salt-quoted': mistake(
    'low',
    ['shell', 'node', 'python'],
    upToPairs(wrap(framed('"', '"'), framed("'", "'"), framed("b'", "'"), framed('{', '}'), framed('(', ')'))),
  ),
  'salt-leading-text': mistake(
    'low',
    ['any'],
    upToPairs(wrap(framed('salt=', ''), framed('key=', ''), framed('key:', ''), framed('text:', ''), framed('&', ''))),
  ),
  'salt-cut': mistake(
    'low',
    ['java', 'any'],
    upToPairs((_, reach) => (reach === 1 ? [...usualCuts, ...otherCuts] : usualCuts)),
  ),
  'salt-bytes-printed': mistake(
    'low',
    ['node', 'python', 'java', 'go'],
    upToPairs(
      wrap(
        [printed('', ',', ''), { form: '1,2' }],
        [printed('[', ', ', ']'), { form: '[1, 2]' }],
        [printed('[', ' ', ']'), { form: '[1 2]' }],
        [printed('[', ',', ']'), { form: '[1,2]' }],
        [printed('{"type":"Buffer","data":[', ',', ']}'), { form: 'Buffer' }],
        [printed('', ' ', ''), { form: '1 2' }],
        [printed('', '', ''), { form: '12' }],
      ),
    ),
  ),
  'salt-reversed': mistake('low', ['any'], upToPairs(wrap([text => [...text].reverse().join('')]))),
  'salt-placeholder': withRare(
    mistake(
      'low',
      ['documentation-only', 'postman', 'php'],
      upToPairs(
        whole(
          constant('{clientSecret}-{requestTime}-{authorization}'),
          constant('{client secret}-{requestTime}-{auth}'),
          constant('client secret-requestTime-auth'),
          constant('clientSecret-requestTime-auth'),
          constant('clientSecret-requestTime-authorization'),
          constant('{{clientSecret}}-{{requestTime}}-{{authorization}}'),
          constant('{{client_secret}}-{{timestamp}}-Bearer {{token}}'),
          constant('$clientSecret-$requestTime-Bearer $token'),
          constant('$client_secret-$timestamp-Bearer $token'),
          constant(`\${clientSecret}-\${requestTime}-Bearer \${token}`),
        ),
      ),
    ),
    () => unresolvedSalts().map(text => variant(wholeSalt(laidOut(text)), { signed: text })),
  ),
  'salt-undefined': mistake(
    'low',
    ['node', 'java', 'python'],
    upToPairs(
      whole(
        constant('undefined'),
        constant('null'),
        constant('None'),
        constant('[object Object]'),
        constant('NaN'),
        constant('Array'),
      ),
    ),
  ),
  'salt-derived': mistake(
    'low',
    ['any'],
    alone(
      whole(
        ...derived.flatMap(
          ([form, derive]) =>
            [
              [derive, { form: `${form}, bytes` }],
              [slots => hex.encode(derive(slots)), { form: `${form}, hex` }],
              [slots => base64.encode(derive(slots)), { form: `${form}, base64` }],
            ] as const satisfies readonly (readonly [(slots: Slots) => Value, MistakeParams])[],
        ),
      ),
    ),
  ),
  'salt-is-payload': mistake('low', ['any'], upToPairs(whole([payloadText, { form: 'payload' }]))),
  'salt-json': mistake(
    'low',
    ['node', 'python'],
    upToPairs(
      whole(
        [
          laidOut(
            '{"clientSecret":"',
            shown.secret,
            '","requestTime":"',
            shown.timeInSalt,
            '","auth":"',
            shown.tokenInSalt,
            '"}',
          ),
          { form: 'object' },
        ],
        [laidOut('["', shown.secret, '","', shown.timeInSalt, '","', shown.tokenInSalt, '"]'), { form: 'array' }],
        [laidOut("('", shown.secret, "', '", shown.timeInSalt, "', '", shown.tokenInSalt, "')"), { form: 'tuple' }],
      ),
    ),
  ),
} satisfies Family
