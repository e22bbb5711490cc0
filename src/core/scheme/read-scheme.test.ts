import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import { checkScheme } from './check-scheme.ts'
import { readScheme, writeScheme } from './read-scheme.ts'
import { encodings, hashes, type Scheme, schemes, tokoNetzme } from './scheme.ts'
import { writeTemplate } from './template.ts'

test.each(schemes)('$id is sound, and survives export and import', scheme => {
  expect(checkScheme(scheme)).toEqual([])
  expect(readScheme(writeScheme(scheme))).toEqual({ ok: true, value: scheme })
})

test('an export, as it looks', () => {
  expect(writeScheme(tokoNetzme)).toBe(`{
  "id": "netzme",
  "name": "Netzme",
  "payload": "path={path}&method={method}&token={authorization}&timestamp={requestTime}&body={body}",
  "salt": "{clientSecret}-{requestTime}-{authorization}",
  "hash": "SHA-256",
  "encoding": "hex"
}
`)
})

const changed = (change: Readonly<Record<string, unknown>>) => JSON.stringify({ ...tokoNetzme, ...change })

test.each([
  ['', { code: 'scheme-not-json', position: 0 }],
  ['{"id": "x",}', { code: 'scheme-not-json', position: 10 }],
  ['\ufeff{x', { code: 'scheme-not-json', position: 2 }],
  ['[]', { code: 'scheme-not-an-object' }],
  ['null', { code: 'scheme-not-an-object' }],
  ['"netzme"', { code: 'scheme-not-an-object' }],
  ['{}', { code: 'scheme-missing-property', property: 'id' }],
  [changed({ salt: undefined }), { code: 'scheme-missing-property', property: 'salt' }],
  [changed({ payload: 1 }), { code: 'scheme-property-not-text', property: 'payload' }],
  [changed({ name: null }), { code: 'scheme-property-not-text', property: 'name' }],
  [changed({ hash: 'sha256' }), { code: 'scheme-unknown-hash', value: 'sha256' }],
  [changed({ hash: 'MD5' }), { code: 'scheme-unknown-hash', value: 'MD5' }],
  [changed({ encoding: 'Base64' }), { code: 'scheme-unknown-encoding', value: 'Base64' }],
  [changed({ payload: '' }), { code: 'scheme-empty-template', template: 'payload' }],
  [changed({ salt: 'a{b}' }), { code: 'scheme-unknown-field', template: 'salt', name: 'b', position: 1 }],
  [changed({ payload: 'x{path' }), { code: 'scheme-missing-brace', template: 'payload', position: 1 }],
])('%s', (text, problem) => {
  expect(readScheme(text)).toEqual({ ok: false, problem })
})

test('all problems at once', () => {
  const scheme = { ...tokoNetzme, payload: '{x}}', salt: '', hash: 'MD5', encoding: 'hexadecimal' } as unknown as Scheme
  expect(checkScheme(scheme)).toEqual([
    { code: 'scheme-unknown-field', template: 'payload', name: 'x', position: 0 },
    { code: 'scheme-stray-brace', template: 'payload', position: 3 },
    { code: 'scheme-empty-template', template: 'salt' },
    { code: 'scheme-unknown-hash', value: 'MD5' },
    { code: 'scheme-unknown-encoding', value: 'hexadecimal' },
  ])
})

test('further properties and a byte-order mark are passed over; a name is never a prototype', () => {
  expect(readScheme(`\ufeff${changed({ comment: 'x' })}`)).toEqual({ ok: true, value: tokoNetzme })
  expect(readScheme('{"__proto__": {"id": "x"}}')).toMatchObject({ problem: { property: 'id' } })
})

test('any scheme survives export and import', () => {
  const text = fc.string({ unit: anyCharacter, maxLength: 20 })
  const template = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map(literal => writeTemplate([{ literal }, { field: 'path' }]))
  const scheme: fc.Arbitrary<Scheme> = fc.record({
    id: text,
    name: text,
    payload: template,
    salt: template,
    hash: fc.constantFrom(...hashes),
    encoding: fc.constantFrom(...encodings),
  })
  fc.assert(
    fc.property(scheme, value => {
      expect(readScheme(writeScheme(value))).toEqual({ ok: true, value })
    }),
  )
})
