import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import { basicAuthorization } from './basic-authorization.ts'

/** RFC 7617, sections 2 and 2.1. */
test.each([
  ['Aladdin', 'open sesame', 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=='],
  ['test', '123£', 'Basic dGVzdDoxMjPCow=='],
  ['', '', 'Basic Og=='],
])('%s:%s', (clientId, clientSecret, header) => {
  expect(basicAuthorization(clientId, clientSecret)).toMatchObject({ ok: true, value: { header } })
})

test('a client id with a colon has no Basic value; a secret may have one', () => {
  expect(basicAuthorization('demo:merchant', 'x')).toEqual({
    ok: false,
    problem: { code: 'client-id-colon', position: 4 },
  })
  expect(basicAuthorization('demo', 'a:b')).toMatchObject({ ok: true, value: { pair: 'demo:a:b' } })
})

test('equals Buffer', () => {
  const text = fc.string({ unit: anyCharacter, maxLength: 60 })
  fc.assert(
    fc.property(
      text.map(id => id.replaceAll(':', '')),
      text,
      (clientId, clientSecret) => {
        const result = basicAuthorization(clientId, clientSecret)
        const bytes = Buffer.from(`${clientId}:${clientSecret}`)
        expect(result).toEqual({
          ok: true,
          value: {
            pair: `${clientId}:${clientSecret}`,
            bytes: new Uint8Array(bytes),
            base64: bytes.toString('base64'),
            header: `Basic ${bytes.toString('base64')}`,
          },
        })
      },
    ),
  )
})
