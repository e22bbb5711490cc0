import { expect, test } from 'vitest'
import { factsOf } from '../candidates/facts.ts'
import { slotMistakes } from '../mistakes/table.ts'
import { affixOf } from './affix.ts'

const facts = factsOf({
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry?userId=M_DEMO0001',
  body: '{"a":"é/"}',
  requestTime: '1700000000000',
})

/** What encoders, trimmers and case folders change; a function that keeps all of it whole only adds to it. */
const texts = [
  '',
  'path=/Marker%2f&x=1',
  'a&timestamp=1&lt;2',
  ' ABC def\r\n',
  '{"a":"é<>&\'","b":1.0}',
  'Bearer 0aF-._~!*()',
  '😀\u00a0\\/',
]

const wraps = slotMistakes.flatMap(([id, { variants }]) =>
  variants(facts, 1).flatMap(({ set: { payloadWrap, saltWrap } }, at) => {
    const wrap = payloadWrap ?? saltWrap
    return wrap ? [[`${id}, form ${at + 1}`, wrap] as const] : []
  }),
)

test('there are wraps of either kind', () => {
  expect(wraps.filter(([, wrap]) => affixOf(wrap)).length).toBeGreaterThan(30)
  expect(wraps.filter(([, wrap]) => !affixOf(wrap)).length).toBeGreaterThan(10)
})

test.each(wraps)('%s only adds text just where it declares so', (_, wrap) => {
  const [before, after, ...more] = String(wrap('\u0001')).split('\u0001')
  const onlyAdds = more.length === 0 && texts.every(text => wrap(text) === `${before}${text}${after}`)
  expect(affixOf(wrap)).toEqual(onlyAdds ? { before, after } : null)
})
