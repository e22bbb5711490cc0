import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import { bytesOf } from '../bytes/utf8.ts'
import { renderCurl } from '../exporters/curl.ts'
import { trace } from '../trace/trace.ts'
import { importRequests } from './import-requests.ts'

/** What a header can carry: no line end, and no blank at its start, which no reader of headers keeps (RFC 9112, section 5). */
const value = fc.string({ unit: anyCharacter }).filter(text => !/[\0\r\n]|^[ \t]/.test(text) && text.isWellFormed())
const target = fc.string({ unit: anyCharacter }).filter(text => !/[\0\r\n]/.test(text) && text.isWellFormed())
const body = fc.oneof(fc.string({ unit: anyCharacter }), fc.uint8Array({ maxLength: 30 }))
const request = fc.record({
  clientId: value,
  clientSecret: fc.constant('secret'),
  token: value.filter(text => !/^bearer(?:[ \t]|$)/i.test(text)),
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'patch', 'HEAD'),
  path: target.map(text => `/${text}`),
  body,
  requestTime: value,
})

test('what renderCurl writes reads back byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(request, async given => {
      const traced = await trace(given)
      const rendered = renderCurl(traced, 'https://h.test')
      if (!rendered.ok) throw new Error(rendered.problem.code)
      const [read] = importRequests(rendered.value).requests
      const { clientSecret: _, body, ...rest } = given
      expect(read).toMatchObject({ request: rest, baseUrl: 'https://h.test', observedSignature: traced.signature })
      expect(bytesOf(read?.request.body ?? 'missing')).toEqual(bytesOf(body))
    }),
  )
})
