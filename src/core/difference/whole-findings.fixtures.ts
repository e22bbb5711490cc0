import type { SignatureRequest } from '../request/request.ts'
import type { Facts } from './field-findings.fixtures.ts'

/** What is sent where a row says nothing else. */
export const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'MaREaULkzAUTAFYg',
  token: '8f2cd7aa51b04ed3',
  method: 'POST',
  path: '/api/a/b?userId=M_1&page=2',
  body: '{"type":"x/y","amount":200000,"note":"é"}',
  requestTime: '1795450590845',
}
export const payload = `path=/api/a/b?userId=M_1&page=2&method=POST&token=Bearer 8f2cd7aa51b04ed3&timestamp=1795450590845&body=${request.body}`
export const salt = 'MaREaULkzAUTAFYg-1795450590845-Bearer 8f2cd7aa51b04ed3'

/** What a mistaken client hashed, and how it printed the digest; what is left out is right. */
export interface Signed {
  payload?: string | Uint8Array
  salt?: string | Uint8Array
  hash?: string
  form?: string
  print?: (hex: string) => string
  /** Other values of the request. */
  sent?: Partial<SignatureRequest>
}

type Row = readonly [name: string, signed: Signed, ...found: readonly Facts[]]

/** A difference planted in payload, salt, HMAC or print as a whole, for each code. */
export const wholes: readonly Row[] = [
  [
    'no token in the payload',
    { payload: payload.replace('token=Bearer 8f2cd7aa51b04ed3&', '') },
    { code: 'template-fields-missing', fields: ['token'] },
  ],
  [
    'the client id after the body',
    { payload: `${payload}&clientId=demo-merchant` },
    { code: 'template-fields-added', field: 'payload', fields: ['clientId'] },
  ],
  ['the payload twice', { payload: payload + payload }, { code: 'whole-form', field: 'payload', form: 'twice' }],
  [
    '"&" before all',
    { payload: `&${payload}` },
    { code: 'template-separator', field: 'payload', place: 'start', signed: '&', expected: '', count: 1 },
  ],
  [
    'the whole in upper case',
    { salt: salt.toUpperCase() },
    { code: 'text-transformed', field: 'salt', change: 'upper-case' },
  ],
  [
    'a line end after the salt',
    { salt: `${salt}\n` },
    { code: 'template-separator', field: 'salt', place: 'end', signed: '\n', expected: '' },
  ],
  [
    'a salt in UTF-16',
    { salt: new Uint8Array(Buffer.from(salt, 'utf16le')) },
    { code: 'charset', field: 'salt', charset: 'utf-16le', count: salt.length },
  ],
  [
    'a salt of other bytes',
    { salt: Uint8Array.of(0, 45, 1, 45, 2) },
    { code: 'whole-form', field: 'salt', form: 'other' },
  ],
  [
    'a body sent as Latin-1',
    { sent: { body: new Uint8Array(Buffer.from(String(request.body), 'latin1')) } },
    { code: 'sent-charset', field: 'body', charset: 'iso-8859-1', count: 1 },
  ],
  [
    'a body sent as Windows-1252',
    {
      payload: payload.replace('é', '€'),
      sent: { body: new Uint8Array(Buffer.from(String(request.body).replace('é', '\x80'), 'latin1')) },
    },
    { code: 'sent-charset', charset: 'windows-1252', count: 1 },
  ],
  [
    'bytes that are no UTF-8, signed as U+FFFD',
    {
      payload: payload.replace('é', '\ufffd'),
      sent: { body: new Uint8Array(Buffer.from(String(request.body), 'latin1')) },
    },
    { code: 'sent-charset', charset: null, count: 1 },
  ],
  [
    'another label',
    { payload: payload.replace('method=', 'verb=') },
    { code: 'template-label', of: 'method', signed: 'verb', expected: 'method' },
  ],
  [
    'other separators',
    { salt: salt.replaceAll('-', ':') },
    { code: 'template-separator', field: 'salt', signed: ':', expected: '-', count: 2 },
  ],
  [
    'salt the other way round',
    { salt: 'Bearer 8f2cd7aa51b04ed3-1795450590845-MaREaULkzAUTAFYg' },
    { code: 'template-order', signed: ['token', 'time', 'secret'] },
  ],
  [
    'salt in hex',
    { salt: Buffer.from(salt).toString('hex') },
    { code: 'text-transformed', field: 'salt', change: 'hex' },
  ],
  [
    'no salt',
    { salt: 'x'.repeat(0) },
    { code: 'whole-form', field: 'salt', form: 'empty', bytes: 0, expectedBytes: 54 },
  ],
  ['salt cut', { salt: salt.slice(0, 32) }, { code: 'whole-form', form: 'cut', bytes: 32 }],
  [
    'the body alone',
    { payload: String(request.body) },
    { code: 'whole-form', field: 'payload', form: 'one-field', holds: ['body'] },
  ],
  [
    'time in seconds in both',
    { payload: payload.replace('0845', '0'), salt: salt.replace('0845', '0') },
    { code: 'time-unit', where: 'both' },
  ],
  ['time in seconds in the salt', { salt: salt.replace('0845', '0') }, { code: 'time-unit', where: 'salt' }],
  ['another hash', { hash: 'SHA-512' }, { code: 'hmac-hash', signed: 'SHA-512', expected: 'SHA-256' }],
  ['no key', { form: 'PLAIN' }, { code: 'hmac-form', form: 'PLAIN' }],
  ['upper case', { print: hex => hex.toUpperCase() }, { code: 'print-form', form: 'hex-upper' }],
  [
    'base64',
    { print: hex => Buffer.from(hex, 'hex').toString('base64') },
    { code: 'print-form', form: 'base64', characters: 44, expected: 64 },
  ],
  ['a prefix', { print: hex => `sha256=${hex}` }, { code: 'print-around', before: 'sha256=', after: '' }],
  ['a line end', { print: hex => `${hex}\n` }, { code: 'print-around', after: '\n', doubt: 'final-line-end' }],
  [
    'dashes',
    { print: hex => hex.toUpperCase().replace(/..(?=.)/g, '$&-') },
    { code: 'print-form' },
    { code: 'print-separators', separator: '-', count: 31 },
  ],
  ['cut', { print: hex => hex.slice(0, 63) }, { code: 'print-cut', characters: 63, expected: 64, side: 'end' }],
  ['bytes', { print: hex => `[${[...Buffer.from(hex, 'hex')].join(', ')}]` }, { code: 'print-form', form: 'bytes' }],
]
