import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import type { SignatureRequest } from '../request/request.ts'
import { sign, trace } from './trace.ts'

const documentation: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'MaREaULkzAUTAFYg',
  token: 'cafebface38fe374af5bcf7579a711658585012507d409eebb74f33fa4684711',
  method: 'GET',
  path: '/api/aggregator/merchant/qr/balance/detail?userId=M_pXAFWzCg',
  body: '',
  requestTime: '1615190625765',
}
const demo: SignatureRequest = {
  ...documentation,
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  requestTime: '1700000000000',
}

test.each([
  ['documentation sample', documentation, 'cbf99c2f6d5d65b582035a4dee21e67b82a5226f7d9eb7768450d085eac31eb6'],
  [
    'GET',
    { ...demo, path: '/api/aggregator/merchant/qr/balance/detail?userId=M_DEMO0001' },
    'd4f47d1576d193c885f46f4555181b8268abdcd427b0032b76ddb04db3ab2c4d',
  ],
  [
    'POST',
    {
      ...demo,
      method: 'POST',
      path: '/api/aggregator/merchant/qr/withdraw/inquiry',
      body: '{"requestId":"aggregator202103031542100001","type":"withdraw_inquiry","body":{"userId":"M_DEMO0001"}}',
    },
    '581d0d8be01d690a4d9b79c5ae319c950561c27c195e80c4334892f56a888a3e',
  ],
])('vector: %s', async (_, request, signature) => {
  expect((await sign(request)).signature).toBe(signature)
  expect((await trace(request)).signature).toBe(signature)
})

const text = fc.string({ unit: anyCharacter, maxLength: 200 })
const anyRequest = fc.record({
  clientId: text,
  clientSecret: text,
  token: text,
  method: text,
  path: text,
  body: fc.oneof(text, fc.uint8Array({ maxLength: 300 })),
  requestTime: text,
})

test('sign equals node:crypto on arbitrary Unicode and bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async request => {
      const key = `${request.clientSecret}-${request.requestTime}-Bearer ${request.token}`
      const head = `path=${request.path}&method=${request.method}&token=Bearer ${request.token}&timestamp=${request.requestTime}&body=`
      const expected = createHmac('sha256', key).update(head).update(request.body).digest('hex')
      expect((await sign(request)).signature).toBe(expected)
      expect((await trace(request)).signature).toBe(expected)
    }),
  )
})

test('spans tile payload and salt, in text and in bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async request => {
      const { payload, salt } = await trace(request)
      for (const rendered of [payload, salt]) {
        let at = 0
        let byteAt = 0
        for (const span of rendered.spans) {
          expect([span.start, span.byteStart]).toEqual([at, byteAt])
          at = span.end
          byteAt = span.byteEnd
        }
        expect([at, byteAt]).toEqual([rendered.text.length, rendered.bytes.length])
      }
    }),
  )
})

test('a value that looks like a template is only a value', async () => {
  const { payload } = await sign({ ...documentation, path: '/{body}$&{{path}}', body: '{token}' })
  expect(payload).toContain('path=/{body}$&{{path}}&method=')
  expect(payload.endsWith('&body={token}')).toBe(true)
})
