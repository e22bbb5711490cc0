import type { SignatureRequest } from '../../request/request.ts'
import { type PlantedSigning, planted } from './signing.fixtures.ts'

/** What follows the secret in the salt. */
const rest = '-1700000123789-Bearer 0123456789abcdef0123456789abcdef'
const s = 'demo-secret-not-real'

const used = (id: string, secret: string) => planted(id, { salt: secret + rest })
/** A merchant whose secret is `issued` and whose code used `secret`. */
const issued = (id: string, clientSecret: string, secret: string, more: Partial<SignatureRequest> = {}) =>
  planted(id, { salt: secret + rest }, { clientSecret, ...more })
const bytesThenRest = (...bytes: readonly number[]) =>
  Uint8Array.from([...bytes, ...Array.from(rest, character => character.charCodeAt(0))])

const copies = [
  used('secret-trailing-newline', `${s}\n`),
  used('secret-trailing-crlf', `${s}\r\n`),
  used('secret-trailing-cr', `${s}\r`),
  used('secret-trailing-space', `${s} `),
  used('secret-leading-space', ` ${s}`),
  used('secret-surrounding-blanks', `${s}\t`),
  used('secret-literal-newline', `${s}\\n`),
  issued('secret-trimmed', ' abc ', 'abc'),
  issued('secret-inner-blanks-removed', 'ab c d', 'abcd'),
  used('secret-double-quoted', `"${s}"`),
  used('secret-single-quoted', `'${s}'`),
  used('secret-half-quoted', `${s}"`),
  used('secret-other-quotes', `“${s}”`),
  issued('secret-unquoted', '"abc"', 'abc'),
  used('secret-trailing-punctuation', `${s},`),
  used('secret-zero-width-space', `${s}\u200b`),
  used('secret-nbsp', `${s}\u00a0`),
  used('secret-bom', `\ufeff${s}`),
  used('secret-invisible-other', `${s}\u200e`),
  used('secret-hyphen-as-dash', 'demo–secret–not–real'),
  issued('secret-dash-other', 'ab--cd', 'ab—cd'),
  issued('secret-smart-quotes', "it's", 'it’s'),
  issued('secret-markdown-eaten', 'a_b_c', 'abc'),
]

const typos = [
  used('secret-first-char-lost', 'emo-secret-not-real'),
  used('secret-last-char-lost', 'demo-secret-not-rea'),
  used('secret-char-lost', 'demo-seret-not-real'),
  used('secret-char-doubled', 'demo-seccret-not-real'),
  used('secret-chars-exchanged', 'demo-sercet-not-real'),
  issued('secret-lookalike-char', 'aO1b', 'a01b'),
  issued('secret-lookalike-pair', 'burn1', 'bum1'),
  used('secret-char-case', 'demo-Secret-not-real'),
  used('secret-capitalised', 'Demo-secret-not-real'),
  used('secret-cut', 'demo-secret-not-'),
  used('secret-doubled', 'demo-secret-not-realdemo-secret-not-real'),
]

const encodings = [
  planted('secret-base64-decoded', { salt: bytesThenRest(0xfb, 0xff, 0x00, 0x10) }, { clientSecret: '+/8AEA==' }),
  used('secret-base64-encoded', 'ZGVtby1zZWNyZXQtbm90LXJlYWw='),
  used('secret-base64-encoded-other', 'ZGVtby1zZWNyZXQtbm90LXJlYWw'),
  planted('secret-hex-decoded', { salt: bytesThenRest(0xde, 0xad, 0xbe, 0xef) }, { clientSecret: 'deadBEEF' }),
  used('secret-hex-encoded', '64656d6f2d7365637265742d6e6f742d7265616c'),
  used('secret-md5', '0f1da1563b9b953bd591fe7fac833b2d'),
  used('secret-sha256', '8c6959afcac4d3c7cc573d5c50bd1a831262536847f05a03261f1c09ec0ca4e0'),
  used('secret-hashed-other', '7e6aa640542415a5410635f1af6fbb5adfaef414'),
  used('secret-uppercased', 'DEMO-SECRET-NOT-REAL'),
  issued('secret-lowercased', 'MiXed', 'mixed'),
]

const readings = [
  issued('secret-uri-encoded', 'a+b/c', 'a%2Bb%2Fc'),
  issued('secret-uri-decoded', 'a%2Bb', 'a+b'),
  issued('secret-plus-as-space', 'a+b', 'a b'),
  issued('secret-html-escaped', 'a&b<c', 'a&amp;b&lt;c'),
  issued('secret-json-escaped', 'a"b', 'a\\"b'),
  issued('secret-backslash-eaten', 'a\\b', 'ab'),
  issued('secret-env-dollar-eaten', 'ab$cd-ef', 'ab-ef'),
  issued('secret-env-hash-cut', 'ab#cd', 'ab'),
  issued('secret-env-other-cut', 'ab=cd', 'ab'),
  issued('secret-read-as-number', '00123', '123'),
  issued('secret-padding-lost', 'YWJjZA==', 'YWJjZA'),
  issued('secret-normalised', 'cafe\u0301', 'caf\u00e9'),
  issued('secret-prefix-lost', 'sk_abc', 'abc'),
]

const others = [
  used('secret-is-client-id', 'demo-merchant'),
  used('secret-id-colon-secret', 'demo-merchant:demo-secret-not-real'),
  used('secret-id-joined', 'demo-merchantdemo-secret-not-real'),
  used('secret-basic-credentials', 'ZGVtby1tZXJjaGFudDpkZW1vLXNlY3JldC1ub3QtcmVhbA=='),
  issued('secret-client-secret-for-signing', 'for-get-token', 'for-get-token', { signingSecret: 'for-signing' }),
  used('secret-is-token', '0123456789abcdef0123456789abcdef'),
  used('secret-empty', ''),
  used('secret-undefined', 'undefined'),
  used('secret-null', 'None'),
  used('secret-object-text', '[object Object]'),
  used('secret-documentation-sample', 'MaREaULkzAUTAFYg'),
  used('secret-placeholder', 'YOUR_CLIENT_SECRET'),
  used('secret-env-line', 'CLIENT_SECRET=demo-secret-not-real'),
]

/** What stood in the secret's place, one planted request for each id. */
export const plantedSecrets: readonly PlantedSigning[] = [...copies, ...typos, ...encodings, ...readings, ...others]
