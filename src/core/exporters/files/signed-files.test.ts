import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOf, displayUtf8 } from '../../bytes/utf8.ts'
import { importRequests } from '../../importers/import-requests.ts'
import type { SignatureRequest } from '../../request/request.ts'
import { trace } from '../../trace/trace.ts'
import { renderCurl } from '../curl.ts'
import type { SignedFile } from './signed-file.ts'
import { signedFiles } from './signed-files.ts'

const base = 'https://tokoapi-stg.netzme.com'
const post: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry?a=%2F+b&a=c',
  body: '{"requestId":"toko-é-😀","body":{"note":"it\'s \\"x\\" <&> \\u00e9 \\/","amount":50000.00,"n":12345678901234567890}}',
  requestTime: '1700000000000',
}

const renderers: Readonly<Record<string, SignedFile['render']>> = {
  curl: (traced, baseUrl) => renderCurl(traced, baseUrl),
  ...Object.fromEntries(signedFiles.map(({ id, render }) => [id, render])),
}
const ids = Object.keys(renderers)

/** Writes a request, reads the text back, and gives what came of it; null where the format says that it cannot hold it. */
async function roundTrip(id: string, request: SignatureRequest) {
  const traced = await trace(request)
  const text = renderers[id]?.(traced, base)
  if (!text?.ok) return null
  expect(text.value).not.toContain(request.clientSecret)
  const { format, requests } = importRequests(text.value)
  const [imported] = requests
  return {
    format,
    count: requests.length,
    baseUrl: imported?.baseUrl,
    observed: imported?.observedSignature,
    request: imported?.request,
    signature: traced.signature,
  }
}

async function expectSame(id: string, request: SignatureRequest): Promise<boolean> {
  const read = await roundTrip(id, request)
  if (!read) return false
  const { clientSecret: _, body, ...rest } = request
  expect(read).toMatchObject({ format: id, count: 1, baseUrl: base, observed: read.signature, request: rest })
  expect(Array.from(bytesOf(read.request?.body ?? ''))).toEqual(Array.from(bytesOf(body)))
  return true
}

test.each(
  ids.flatMap(
    id =>
      [
        [id, post],
        [id, { ...post, method: 'GET', body: '' }],
      ] as const,
  ),
)('%s reads back', async (id, request) => {
  expect(await expectSame(id, request)).toBe(true)
})

/** Requests that a merchant's program sends: any text in the body, a path of URI characters. */
const unit = fc.oneof(
  fc.constantFrom(...'\'"\\$`%{}<>&#!\n\r\t @:~é日😀\u00a0\u200b\u2028\ufeff'),
  fc.string({ maxLength: 1 }),
)
const requests = fc.record({
  clientId: fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/),
  clientSecret: fc.constant('demo-secret-not-real'),
  token: fc.stringMatching(/^[0-9a-f]{8,64}$/),
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'),
  path: fc.stringMatching(/^\/[\w.~!$&'()*,;:@-]{1,10}(\?[\w.~!$'()*+,;=:@/-]{1,20})?$/),
  body: fc.array(unit, { maxLength: 30 }).map(parts => parts.join('')),
  requestTime: fc.stringMatching(/^1[67]\d{11}$/),
})

/** What another shell than bash takes for a line that goes on, or for its quote. */
const marksOfShells = [' `\n', ' ^\n', ' ^"', '\\\n', "' `\n", '"^\n"', " '^\n"].map(body => ({
  clientId: 'a',
  clientSecret: 'demo-secret-not-real',
  token: 'a000a0aa',
  method: 'POST',
  path: '/;',
  body,
  requestTime: '1700000000000',
}))

test.each(ids)('%s reads back the same request, byte for byte, or says that it cannot hold it', async id => {
  let held = 0
  await fc.assert(
    fc.asyncProperty(requests, async request => {
      if (await expectSame(id, request)) held++
    }),
    { numRuns: 150, examples: marksOfShells.map(request => [request]) },
  )
  expect(held).toBeGreaterThan(40)
})

test.each([
  ['har', { body: Uint8Array.of(0xff) }, { code: 'snippet-body-not-text', position: 0 }],
  ['har', { path: 'api' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['postman', { body: '{"a":"{{x}}"}' }, { code: 'snippet-cannot-carry', field: 'body' }],
  ['bruno', { body: 'a\r\nb' }, { code: 'snippet-cannot-carry', field: 'body' }],
  ['bruno', { method: 'post' }, { code: 'snippet-cannot-carry', field: 'method' }],
  ['bruno', { clientId: 'a\nb' }, { code: 'http-cannot-carry', field: 'clientId' }],
] as const)('%s: %j is a problem', async (id, change, problem) => {
  const file = signedFiles.find(row => row.id === id)
  expect(file?.render(await trace({ ...post, ...change }), base)).toMatchObject({ ok: false, problem })
})

test('a body given as bytes is text where it is UTF-8', async () => {
  const request = { ...post, body: new TextEncoder().encode(displayUtf8(bytesOf(post.body))) }
  expect(await expectSame('har', request)).toBe(true)
})
