import { expect, test } from 'vitest'
import { compareField } from '#core/difference/compare-field.ts'
import { plantedFields } from '#core/difference/field-findings.fixtures.ts'
import type { Finding } from '#core/index.ts'
import { findingTexts as en } from './en.ts'
import { sentenceOf } from './finding-text.ts'
import { findingTexts as id } from './id.ts'

const planted = plantedFields.flatMap(({ field, signed, sent }) =>
  compareField(field, signed, sent).map(({ finding }) => finding),
)

/** Those of payload, salt, HMAC and print as a whole. */
const wholes: readonly Finding[] = [
  { code: 'charset', field: 'payload', charset: 'utf-16le', count: 90 },
  { code: 'sent-charset', field: 'body', charset: 'iso-8859-1', count: 2 },
  { code: 'sent-charset', field: 'body', charset: null, count: 1 },
  { code: 'template-fields-missing', field: 'salt', fields: ['token'] },
  { code: 'template-fields-added', field: 'salt', fields: ['clientId'] },
  { code: 'template-order', field: 'salt', signed: ['time', 'secret'], expected: ['secret', 'time'] },
  { code: 'template-label', field: 'payload', of: 'method', signed: 'verb', expected: 'method' },
  { code: 'template-separator', field: 'salt', place: 'between', signed: ':', expected: '-', count: 2 },
  { code: 'whole-form', field: 'salt', form: 'other', holds: ['secret'], bytes: 5, expectedBytes: 54 },
  { code: 'hmac-hash', field: 'hmac', signed: 'SHA-512', expected: 'SHA-256' },
  { code: 'hmac-form', field: 'hmac', form: 'PLAIN' },
  { code: 'print-form', field: 'print', form: 'base64', characters: 44, expected: 64 },
  { code: 'print-separators', field: 'print', separator: '-', count: 31 },
  { code: 'print-around', field: 'print', before: 'sha256=', after: '' },
  { code: 'print-cut', field: 'print', characters: 63, expected: 64, side: 'end' },
]

test.each([
  ['en', en],
  ['id', id],
] as const)('%s: each difference is a whole sentence of its own facts', (_, { sentences, fields }) => {
  const codes = new Set<string>()
  for (const finding of [...planted, ...wholes]) {
    const sentence = sentenceOf(sentences, finding)
    expect(sentence).toMatch(/^[^a-z].*\.$/su)
    expect(sentence).not.toMatch(/undefined|null,|NaN|\[object|_/)
    expect(fields[finding.field]).not.toBe('')
    codes.add(finding.code)
  }
  expect(Object.keys(sentences).filter(code => !codes.has(code))).toEqual([])
})

test('the sentences that people read first', () => {
  const say = (at: number) => [en, id].map(({ sentences }) => sentenceOf(sentences, planted[at] as Finding))
  expect(say(0)).toEqual([
    'White space: signed without any, sent with 2-space indentation (12 blanks, 5 line ends).',
    'Spasi: ditandatangani tanpa spasi, dikirim berindentasi 2 spasi (12 spasi, 5 baris baru).',
  ])
  expect(say(2)).toEqual([
    '“/” was signed as “\\/” and sent plain (2 times).',
    '“/” ditandatangani sebagai “\\/” dan dikirim apa adanya (2 kali).',
  ])
})
