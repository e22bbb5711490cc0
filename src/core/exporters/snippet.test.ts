import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../bytes/any-character.ts'
import type { SignatureRequest } from '../request/request.ts'
import { encodings, hashes, type Scheme, tokoNetzme } from '../scheme/scheme.ts'
import { renderSnippet, snippetTargets } from './snippet.ts'

/* What the snippets do is tested by running them: src/dev/snippets.test.ts. */

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'canary-secret-4f1d',
  token: 'canary-token-9b2e',
  method: 'POST',
  path: '/api/x?a=1',
  body: '{"a":1}',
  requestTime: '1700000000000',
}
const base = 'https://tokoapi-stg.netzme.com'
const all = snippetTargets.map(({ id }) => id)
const signing = all.filter(id => id !== 'curl')

test('ids are unique, and each target says how it is run', () => {
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(19)
  for (const { commands, fileName } of snippetTargets) {
    expect(
      commands.length === 0 ||
        commands.flat().some(word => fileName.startsWith(word.replace(/[.]\w+$/, ''))) ||
        /main[.]rs/.test(fileName),
    ).toBe(true)
  }
})

const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

test.each(signing)('%s knows length and fingerprint of each step, and of secret and token', async id => {
  const snippet = await renderSnippet(id, request, base)
  if (!snippet.ok) throw new Error(snippet.problem.code)
  const authorization = `Bearer ${request.token}`
  const payload = `path=/api/x?a=1&method=POST&token=${authorization}&timestamp=1700000000000&body={"a":1}`
  const salt = `${request.clientSecret}-1700000000000-${authorization}`
  for (const text of [payload, salt, request.token, request.clientSecret]) expect(snippet.value).toContain(sha(text))
  expect(snippet.value).toContain(String(payload.length))
})

const text = fc.string({ unit: anyCharacter, maxLength: 30 })
const cases: fc.Arbitrary<[SignatureRequest, Scheme]> = fc.tuple(
  fc.record({
    clientId: fc.oneof(fc.constant('demo'), text),
    clientSecret: text.map(value => `${value}canary-secret-4f1d`),
    token: text.map(value => `canary-token-9b2e${value}`),
    method: fc.constantFrom('GET', 'POST', 'get'),
    path: text.map(value => `/${value}`),
    body: fc.oneof(text, fc.uint8Array({ maxLength: 8 })),
    requestTime: text,
  }),
  fc.record({
    payload: fc.constantFrom(tokoNetzme.payload, '{token}{clientSecret}', '{{{body}}}'),
    salt: fc.constantFrom(tokoNetzme.salt, '{authorization}', 'x{clientSecret}'),
    hash: fc.constantFrom(...hashes),
    encoding: fc.constantFrom(...encodings),
    id: fc.constant('own'),
    name: text,
  }),
)

test('no snippet but cURL holds secret or token, whatever the case; each is text or a problem', async () => {
  await fc.assert(
    // Now and then somebody pastes one of them where it does not belong.
    fc.asyncProperty(cases, fc.constantFrom(...signing), fc.boolean(), async ([request, scheme], id, pasted) => {
      const body = pasted ? `{"token":"${request.token}"}` : request.body
      const snippet = await renderSnippet(id, { ...request, body }, base, scheme)
      if (!snippet.ok) return
      expect(snippet.value).not.toContain('canary-')
      expect(snippet.value).not.toContain('\0')
      expect(snippet.value.isWellFormed()).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test.each<[string, Partial<SignatureRequest>, object]>([
  ['node', { body: 'a\0' }, { code: 'snippet-cannot-hold', field: 'body', position: 1, character: 'U+0000 NULL' }],
  ['bash', { requestTime: '\0' }, { code: 'http-cannot-carry' }],
  ['go', { body: Uint8Array.of(0x61, 0xff) }, { code: 'snippet-body-not-text', position: 1 }],
  ['go', { body: '{"t":"canary-token-9b2e"}' }, { code: 'snippet-would-leak', credential: 'token', field: 'body' }],
  [
    'go',
    { path: '/x?s=canary-secret-4f1d' },
    { code: 'snippet-would-leak', credential: 'clientSecret', field: 'path' },
  ],
  [
    'go',
    { signingSecret: 'demo-merchant' },
    { code: 'snippet-would-leak', credential: 'clientSecret', field: 'clientId' },
  ],
  ['php', { clientId: 'é' }, { code: 'snippet-cannot-carry', field: 'clientId' }],
  ['php', { clientId: ' a' }, { code: 'snippet-cannot-carry', field: 'clientId' }],
  ['java', { path: '/a b' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['java', { path: '/a/../b' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['java', { path: '/a/%2e%2E/b' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['java', { path: 'api' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['java', { path: '//evil.example/a' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['java', { path: '/a%2' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['java', { path: '/a?' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['java', { body: 'x'.repeat(50_000) }, { code: 'snippet-too-long', limit: 43_690 }],
  ['typescript', { path: "/a?b='" }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['typescript', { method: 'GET' }, { code: 'snippet-cannot-carry', field: 'body' }],
  ['typescript', { method: 'post' }, { code: 'snippet-cannot-carry', field: 'method' }],
  ['csharp', { path: '/a%2f' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['csharp', { path: '/%41' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['python-requests', { path: '/%7Ea' }, { code: 'snippet-cannot-carry', field: 'path' }],
  ['bruno', { body: 'no JSON' }, { code: 'snippet-cannot-carry', field: 'body' }],
  ['bruno', { body: ' {}' }, { code: 'snippet-cannot-carry', field: 'body' }],
  ['bruno', { body: '"{{$guid}}"' }, { code: 'snippet-cannot-carry', field: 'body' }],
  ['node', { method: '' }, { code: 'export-method-missing' }],
  ['cobol', {}, { code: 'snippet-target-unknown', id: 'cobol' }],
])('%s: %j is a problem', async (id, change, problem) => {
  expect(await renderSnippet(id, { ...request, ...change }, base)).toMatchObject({ ok: false, problem })
})

test.each([
  ['bash', "/a b?c='é"],
  ['node', '/a/../b?x[]={1}'],
  ['python', '/a|b'],
  ['java', "/a%2f?b='c'&d=%41"],
  ['csharp', '/a%2F%20?b=1'],
])('%s takes %s', async (id, path) => {
  expect(await renderSnippet(id, { ...request, path }, base)).toMatchObject({ ok: true })
})

test('a scheme that is none, and a salt that is empty', async () => {
  const malformed = { ...tokoNetzme, salt: '{nonce}' }
  expect(await renderSnippet('go', request, base, malformed)).toMatchObject({
    problem: { code: 'scheme-unknown-field' },
  })
  const empty = { ...tokoNetzme, salt: '{body}' }
  expect(await renderSnippet('go', { ...request, body: '' }, base, empty)).toMatchObject({
    problem: { code: 'snippet-salt-empty' },
  })
  expect(await renderSnippet('go', request, 'netzme.com')).toMatchObject({ problem: { code: 'base-url-unreadable' } })
})
