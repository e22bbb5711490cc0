import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from '../candidates/facts.ts'
import { slotMistakes } from '../mistakes/table.ts'
import { isPiecewise } from './piecewise.ts'

const facts = factsOf({
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"a":"é/"}',
  requestTime: '1700000000000',
})

const declared = slotMistakes.flatMap(([id, { variants }]) =>
  variants(facts, 1).flatMap(({ set: { payloadWrap, saltWrap } }, at) => {
    const wrap = payloadWrap ?? saltWrap
    return wrap && isPiecewise(wrap) ? [{ name: `${id}, form ${at + 1}`, wrap }] : []
  }),
)

/** A capital sigma is lowered by what follows it (Unicode, SpecialCasing.txt): the one exception, and no part of a request. */
const text = fc.string({ unit: 'grapheme' }).map(value => value.replaceAll('Σ', ''))

test('some functions are declared piecewise', () => {
  expect(declared.length).toBeGreaterThan(20)
})

test.each(declared)('$name does the same to the parts of a text as to the whole', ({ wrap }) => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(wrap(before + after)).toBe(`${wrap(before)}${wrap(after)}`)
    }),
  )
})
