import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import { bytesOf } from '../bytes/utf8.ts'
import { renderCurl } from '../exporters/curl.ts'
import { trace } from '../trace/trace.ts'
import { importRequests } from './import-requests.ts'
import { isMasked } from './masked.ts'

/**
 * What a header can carry: no line end, and no blank at its start, which no reader of headers keeps (RFC 9112, section 5). One that
 * looks as if somebody hid a part of it is not taken, and that is said.
 */
const value = fc
  .string({ unit: anyCharacter })
  .filter(text => !/[\0\r\n]|^[ \t]/.test(text) && text.isWellFormed() && !isMasked(text))
const target = fc.string({ unit: anyCharacter }).filter(text => !/[\0\r\n]/.test(text) && text.isWellFormed())
const body = fc.oneof(fc.string({ unit: anyCharacter }), fc.uint8Array({ maxLength: 30 }))
const request = fc.record({
  clientId: value,
  clientSecret: fc.constant('secret'),
  token: value.filter(text => !/^(?:bearer|["'`“‘„«])/i.test(text)),
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

/** A call as Chromium records it: the address as the URL standard writes it, header names in small letters. */
const recorded = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
  url: target.filter(text => !text.includes('#')).map(text => new URL(`https://h.test/${text.replace(/^[/\\]+/, '')}`)),
  headers: fc.dictionary(fc.stringMatching(/^x-[a-z-]{1,12}$/), fc.stringMatching(/^[!-~](?:[ -~]{0,30}[!-~])?$/)),
  clientId: fc.stringMatching(/^[!-~]{1,30}$/).filter(text => !isMasked(text)),
  body: fc.string({ unit: anyCharacter }).filter(text => text.isWellFormed() && !text.includes('\ufffd')),
})

test('what a browser records reads back byte for byte, however many calls there are', () => {
  fc.assert(
    fc.property(fc.array(recorded, { minLength: 1, maxLength: 4 }), calls => {
      const entries = calls.map(({ method, url, headers, clientId, body }) => ({
        startedDateTime: '2026-11-25T09:15:22.000Z',
        time: 1,
        request: {
          method,
          url: url.href,
          httpVersion: 'h2',
          headers: Object.entries({ ...headers, 'client-id': clientId, signature: 'ff00' }).map(([name, value]) => ({
            name,
            value,
          })),
          queryString: Array.from(url.searchParams, ([name, value]) => ({ name, value })),
          cookies: [],
          headersSize: -1,
          bodySize: bytesOf(body).length,
          ...(body !== '' && { postData: { mimeType: 'application/json', text: body } }),
        },
        response: { status: 401, headers: [], content: { size: 0, mimeType: '' } },
      }))
      const har = { log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, pages: [], entries } }
      const read = importRequests(JSON.stringify(har, null, 2))
      expect(read.format).toBe('har')
      expect(
        read.requests.map(({ request, headers, observedSignature }) => ({ request, headers, observedSignature })),
      ).toEqual(
        calls.map(({ method, url, headers, clientId, body }) => ({
          request: { method, path: url.href.slice('https://h.test'.length), clientId, body },
          headers: Object.entries({ ...headers, 'client-id': clientId, signature: 'ff00' }),
          observedSignature: 'ff00',
        })),
      )
    }),
  )
})
