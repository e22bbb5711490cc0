import { hex } from '@scure/base'
import { encodeUtf8 } from '../../bytes/utf8.ts'
import { around } from '../signing/affix.ts'
import { htmlEscapers } from '../signing/html-text.ts'
import { piecewise } from '../signing/piecewise.ts'
import {
  alone,
  base64Text,
  base64UrlText,
  decodeComponent,
  encodeComponent,
  mistakesOf,
  upToPairs,
  type Variants,
  variant,
} from './build.ts'
import type { Family, MistakeParams } from './mistake.ts'

const mistake = mistakesOf('template')

type Text = (text: string) => string
const eachValue =
  (...encodings: readonly (readonly [Text, MistakeParams?])[]): Variants =>
  () =>
    encodings.map(([valueEncoding, params]) => variant({ valueEncoding }, params))
const whole =
  (...wraps: readonly (readonly [Text, MistakeParams?])[]): Variants =>
  () =>
    wraps.map(([payloadWrap, params]) => variant({ payloadWrap }, params))
/** The same, where each character is changed by itself. */
const wholeByPieces = (...wraps: readonly (readonly [Text, MistakeParams?])[]): Variants =>
  whole(...wraps.map(([wrap, ...params]) => [piecewise(wrap), ...params] as const))

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
const lowerHex: Text = text => text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())

/** application/x-www-form-urlencoded as URLSearchParams and Java's URLEncoder write it: * - . _ stay. */
const formEncode: Text = text =>
  encodeComponent(text)
    .replace(/[!'()~]/g, percent)
    .replaceAll('%20', '+')
/** PHP's urlencode and http_build_query: - . _ stay. */
const phpEncode: Text = text => formEncode(text).replaceAll('*', '%2A')
/** Python's quote_plus: - . _ ~ stay. */
const pythonEncode: Text = text => phpEncode(text).replaceAll('%7E', '~')
/** RFC 3986, as rawurlencode: - . _ ~ stay and a blank is %20. */
const rawEncode: Text = text => encodeComponent(text).replace(/[!'()*]/g, percent)
/** Python's quote: as RFC 3986, slashes stay. */
const slashesKept: Text = text => rawEncode(text).replaceAll('%2F', '/')
const encodeWholeUri: Text = text => encodeURI(text.toWellFormed())

const jsonEscape: Text = text => JSON.stringify(text).slice(1, -1)

/** Right text, then encoded: each value, or the whole payload. */
export const templateEncodingMistakes = {
  'template-values-uri-encoded': mistake('high', ['node', 'postman'], eachValue([encodeComponent])),
  'template-values-raw-encoded': mistake('low', ['php', 'ruby', 'csharp'], upToPairs(eachValue([rawEncode]))),
  'template-urlsearchparams': mistake(
    'high',
    ['node', 'php', 'java', 'python'],
    eachValue(
      [formEncode, { style: 'URLSearchParams' }],
      [phpEncode, { style: 'http_build_query' }],
      [pythonEncode, { style: 'urlencode' }],
    ),
  ),
  'template-values-slashes-kept': mistake(
    'low',
    ['python', 'node'],
    upToPairs(
      eachValue(
        [slashesKept, { style: 'quote' }],
        [encodeWholeUri, { style: 'encodeURI' }],
        [text => slashesKept(text).replaceAll('%20', '+'), { style: 'quote_plus' }],
      ),
    ),
  ),
  'template-values-lowercase-hex': mistake(
    'low',
    ['csharp'],
    upToPairs(eachValue([text => lowerHex(formEncode(text))], [text => lowerHex(encodeComponent(text))])),
  ),
  'template-values-decoded': mistake(
    'low',
    ['php', 'any'],
    upToPairs(eachValue([decodeComponent], [text => decodeComponent(text.replaceAll('+', ' '))])),
  ),
  'template-values-trimmed': mistake(
    'low',
    ['any'],
    upToPairs(eachValue([text => text.trim()], [text => text.replace(/\s+/g, '')])),
  ),
  'template-values-base64': mistake('low', ['any'], upToPairs(eachValue([base64Text]))),
  'template-values-quoted': mistake(
    'low',
    ['any'],
    upToPairs(
      eachValue(
        [around('"', '"'), { quote: '"' }],
        [around("'", "'"), { quote: "'" }],
        [text => JSON.stringify(text), { quote: 'JSON' }],
      ),
    ),
  ),
  'template-values-braced': mistake(
    'low',
    ['documentation-only'],
    upToPairs(
      eachValue(
        [around('{', '}'), { braces: '{…}' }],
        [around('{{', '}}'), { braces: '{{…}}' }],
        [around('[', ']'), { braces: '[…]' }],
        [around('<', '>'), { braces: '<…>' }],
      ),
    ),
  ),
  'template-whole-uri-encoded': mistake(
    'medium',
    ['any'],
    wholeByPieces(
      [encodeComponent, { style: 'encodeURIComponent' }],
      [rawEncode, { style: 'rawurlencode' }],
      [encodeWholeUri, { style: 'encodeURI' }],
    ),
  ),
  'template-whole-form-encoded': mistake(
    'low',
    ['php', 'java'],
    upToPairs(
      wholeByPieces(
        [formEncode, { style: 'URLEncoder' }],
        [phpEncode, { style: 'urlencode' }],
        [pythonEncode, { style: 'quote_plus' }],
        [text => lowerHex(formEncode(text)), { style: 'HttpUtility.UrlEncode' }],
      ),
    ),
  ),
  'template-whole-decoded': mistake(
    'low',
    ['php', 'any'],
    upToPairs(whole([decodeComponent], [text => decodeComponent(text.replaceAll('+', ' '))])),
  ),
  'template-base64-whole': mistake('low', ['any'], whole([base64Text])),
  'template-base64url-whole': mistake(
    'low',
    ['any'],
    upToPairs(whole([base64UrlText], [text => base64UrlText(text).replace(/=+$/, '')])),
  ),
  'template-hex-whole': mistake(
    'low',
    ['any'],
    upToPairs(
      wholeByPieces([text => hex.encode(encodeUtf8(text))], [text => hex.encode(encodeUtf8(text)).toUpperCase()]),
    ),
  ),
  'template-html-escaped': mistake(
    'low',
    ['php', 'java', 'csharp'],
    upToPairs(wholeByPieces(...Object.entries(htmlEscapers).map(([form, write]) => [write, { form }] as const))),
  ),
  'template-values-html-escaped': mistake(
    'low',
    ['node', 'php', 'python', 'java'],
    alone(eachValue(...Object.entries(htmlEscapers).map(([form, write]) => [write, { form }] as const))),
  ),
  'template-json-escaped': mistake(
    'low',
    ['node', 'java'],
    upToPairs(wholeByPieces([jsonEscape], [text => jsonEscape(text).replaceAll('/', '\\/')])),
  ),
  'template-json-stringified': mistake(
    'low',
    ['node', 'python', 'php'],
    upToPairs(
      whole(
        [text => JSON.stringify(text)],
        [text => JSON.stringify(text).replaceAll('/', '\\/')],
        [text => JSON.stringify(text).replaceAll('&', '\\u0026')],
      ),
    ),
  ),
  'template-slashes-escaped': mistake(
    'low',
    ['php', 'laravel'],
    upToPairs(wholeByPieces([text => text.replaceAll('/', '\\/')])),
  ),
  'template-lowercased': mistake('low', ['snap', 'any'], wholeByPieces([text => text.toLowerCase()])),
  'template-uppercased': mistake('low', ['any'], upToPairs(wholeByPieces([text => text.toUpperCase()]))),
  'template-whitespace-removed': mistake(
    'medium',
    ['snap', 'java', 'any'],
    wholeByPieces([text => text.replace(/\s+/g, '')], [text => text.replaceAll(' ', '')]),
  ),
  'template-backslashes-removed': mistake(
    'low',
    ['php', 'any'],
    upToPairs(wholeByPieces([text => text.replaceAll('\\', '')], [text => text.replaceAll('"', '')])),
  ),
} satisfies Family
