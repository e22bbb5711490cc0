import { expect, test } from 'vitest'
import { maxBodyBytes } from '#core/live/proxy.ts'
import { readCall, readTokenInput } from './read-call.ts'

const call = { environment: 'staging', method: 'GET', path: '/' }
const field = (name: string, expected: string) => ({ code: 'input-field', field: name, expected })
const header = (name: string, value: string) => ({ headers: [[name, value]] })

test.each([
  ['an unknown field, cut', { ['x'.repeat(150)]: 1 }, { code: 'input-unknown-field', field: 'x'.repeat(100) }],
  ['an environment', { environment: 'else' }, { code: 'environment-unknown' }],
  ['a method in small letters', { method: 'get' }, { code: 'method-not-forwarded' }],
  ['a method that is no text', { method: ['GET'] }, { code: 'method-not-forwarded' }],
  ['a path that is no text', { path: 1 }, field('path', 'text')],
  ['a path too long', { path: `/${'a'.repeat(16_384)}` }, { code: 'path-too-long', limit: 16_384 }],
  ['a path without its slash', { path: 'a/' }, { code: 'path-no-leading-slash' }],
  ['a path that names a host', { path: '/\\h' }, { code: 'path-names-host' }],
  ['a blank first', { path: '/ a' }, { code: 'path-character', position: 1, character: 32 }],
  ['a delete character', { path: '/ab\x7f' }, { code: 'path-character', position: 3, character: 127 }],
  ['a letter that is no ASCII', { path: '/a\u00e9' }, { code: 'path-character', position: 2, character: 233 }],
  ['headers that are no list', { headers: 'x' }, field('headers', 'header-pairs')],
  ['no headers', { headers: null }, field('headers', 'header-pairs')],
  ['a header of three parts', { headers: [['Accept', 'a', 'b']] }, field('headers', 'header-pairs')],
  ['a header that is text', { headers: ['ab'] }, field('headers', 'header-pairs')],
  ['a value that is no text', { headers: [['Accept', 1]] }, field('headers', 'header-pairs')],
  ['a header, cut', header('x'.repeat(150), ''), { code: 'header-not-forwarded', name: 'x'.repeat(100) }],
  [
    'a header twice',
    {
      headers: [
        ['Accept', 'a'],
        ['Client-Id', 'b'],
        ['ACCEPT', 'c'],
      ],
    },
    { code: 'header-repeated', name: 'ACCEPT' },
  ],
  ['a value too long', header('Accept', 'a'.repeat(8193)), { code: 'header-too-long', name: 'Accept', limit: 8192 }],
  [
    'a blank at its end',
    header('Accept', 'a '),
    { code: 'header-character', name: 'Accept', position: 1, character: 32 },
  ],
  [
    'a blank at its start',
    header('Accept', ' a'),
    { code: 'header-character', name: 'Accept', position: 0, character: 32 },
  ],
  ['a control', header('Accept', 'a\x1f'), { code: 'header-character', name: 'Accept', position: 1, character: 31 }],
  ['no ASCII', header('Accept', 'ab\x7f'), { code: 'header-character', name: 'Accept', position: 2, character: 127 }],
  ['two bodies', { body: '', bodyBase64: '' }, { code: 'input-body-twice' }],
  ['a body that is no text', { body: 1 }, field('body', 'text')],
  ['half a character', { body: 'ab\ud800' }, { code: 'input-body-lone-surrogate', position: 2 }],
  ['bytes that are no text', { bodyBase64: 1 }, field('bodyBase64', 'base64')],
  ['base64 without its end', { bodyBase64: 'YQ' }, field('bodyBase64', 'base64')],
  ['base64 of the other alphabet', { bodyBase64: '_-8=' }, field('bodyBase64', 'base64')],
  ['a body too large', { body: 'a'.repeat(maxBodyBytes + 1) }, { code: 'input-too-large', limit: maxBodyBytes }],
])('a call is refused, and why: %s', (_, changes, problem) =>
  expect(readCall({ ...call, ...changes })).toEqual({ ok: false, problem }),
)

test.each([
  ['nothing but what it needs', {}, { method: 'GET', path: '/', headers: [], body: '' }],
  ['a path as long as allowed', { path: `/${'a'.repeat(16_383)}` }, { path: `/${'a'.repeat(16_383)}` }],
  ['every visible character in a path', { path: '/!"~%41?a=[b]&c' }, { path: '/!"~%41?a=[b]&c' }],
  ['a value as long as allowed', header('ACCEPT', 'a'.repeat(8192)), { headers: [['ACCEPT', 'a'.repeat(8192)]] }],
  [
    'blanks inside a value, and none',
    {
      headers: [
        ['Accept', 'a  ~'],
        ['Client-Id', ''],
      ],
    },
    {
      headers: [
        ['Accept', 'a  ~'],
        ['Client-Id', ''],
      ],
    },
  ],
  ['a text in UTF-8', { body: '\u{1f964}é' }, { body: '\u{1f964}é' }],
  ['bytes', { bodyBase64: '/+8=' }, { body: Buffer.from([0xff, 0xef]).toString('latin1') }],
  ['a body as large as allowed', { body: 'a'.repeat(maxBodyBytes) }, { body: 'a'.repeat(maxBodyBytes) }],
])('a call is read to the byte: %s', (name, changes, expected) => {
  const read = readCall({ ...call, ...changes })
  if (!read.ok) throw new Error(read.problem.code)
  const { body, ...rest } = read.value.call
  expect(read.value.environment.id).toBe('staging')
  const text = Buffer.from(body).toString(name === 'bytes' ? 'latin1' : 'utf8')
  expect({ ...rest, body: text }).toMatchObject(expected)
})

const authorization = 'Basic c2hvcDpzZWNyZXQ='
const notBasic = { ok: false, problem: { code: 'authorization-not-basic' } }
test.each([
  ['whole', {}, { ok: true, value: { environment: { id: 'staging' }, authorization } }],
  ['without padding', { authorization: 'Basic YWJj' }, { ok: true }],
  ['as long as allowed', { authorization: `Basic ${'A'.repeat(8186)}` }, { ok: true }],
  ['too long', { authorization: `Basic ${'A'.repeat(8187)}` }, notBasic],
  ['padded too much', { authorization: 'Basic YQ===' }, notBasic],
  ['of the other alphabet', { authorization: 'Basic _-8=' }, notBasic],
  ['with more behind it', { authorization: `${authorization} x` }, notBasic],
  ['with more before it', { authorization: `x ${authorization}` }, notBasic],
  ['with nothing behind it', { authorization: 'Basic ' }, notBasic],
  ['that is no text', { authorization: [authorization] }, notBasic],
  ['missing', { authorization: undefined }, notBasic],
  ['for an unknown environment', { environment: '' }, { ok: false, problem: { code: 'environment-unknown' } }],
  [
    'with another field',
    { ['y'.repeat(150)]: 1 },
    { ok: false, problem: { code: 'input-unknown-field', field: 'y'.repeat(100) } },
  ],
])('getToken reads a Basic value %s', (_, changes, expected) =>
  expect(readTokenInput({ environment: 'staging', authorization, ...changes })).toMatchObject(expected),
)
