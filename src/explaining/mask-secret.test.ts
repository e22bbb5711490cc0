import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trace } from '#core/index.ts'
import { maskPayload } from './mask-secret.ts'

const secret = 'made-up/Secret+1'
const request = {
  clientId: 'demo',
  clientSecret: secret,
  token: 't0k3n',
  method: 'POST',
  path: '/api/x',
  body: '{"a":1}',
  requestTime: '1700000000000',
}
const expected = await trace(request)
const right = expected.payload.text

test('a secret that was signed with the payload is hidden; the rest stands as it was', () => {
  expect(maskPayload(expected, `${right}&secret=${secret}`)).toBe(`${right}&secret=••••••••`)
  expect(maskPayload(expected, `${secret}${right}${secret}`)).toBe(`••••••••${right}••••••••`)
  expect(maskPayload(expected, secret)).toBe('••••••••')
  expect(maskPayload(expected, right.replace('POST', 'post'))).toBe(right.replace('POST', 'post'))
})

test.each([
  ['percent-encoded', encodeURIComponent(secret)],
  ['in base64', Buffer.from(`demo:${secret}`).toString('base64')],
  ['in hex', Buffer.from(secret).toString('hex')],
  ['in capitals', secret.toUpperCase()],
])('where hiding would not do nothing is shown: %s', (_, spelled) => {
  expect(maskPayload(expected, `${right}&x=${spelled}`)).toBe(null)
  expect(maskPayload(expected, createHmac('sha256', secret).update(right).digest('hex'))).not.toBe(null)
})

test('no payload shows it, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
      expect(maskPayload(expected, `${before}${secret}${after}`) ?? '').not.toContain(secret)
    }),
  )
})
