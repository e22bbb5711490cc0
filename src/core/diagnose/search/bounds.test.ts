import { expect, test } from 'vitest'
import type { SignatureRequest } from '../../request/request.ts'
import { tokoNetzme } from '../../scheme/scheme.ts'
import { choicesOf, countChoices, replacementsOf, startOf } from '../candidates/start.ts'
import { likeliestOf } from '../plan/likeliest.ts'
import { createScanner } from '../scan/kernel/create-scanner.ts'
import { stepRunner } from './step-runner.ts'
import { Turns } from './turns.ts'

const request: SignatureRequest = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: '0123456789abcdef'.repeat(4),
  method: 'POST',
  path: '/api/aggregator/merchant/qr/withdraw/inquiry',
  body: '{"userId":"M_DEMO0001"}',
  requestTime: '1700000000000',
}
const scanner = await createScanner()
const whole = { shard: 0, shards: 1 }
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

const known = {
  secrets: numbers(400).map(at => `secret-${at}`),
  tokens: numbers(300).map(at => `token-${at}`),
  times: numbers(300).map(at => String(1_700_000_000_001 + at)),
}
const parameters = {
  ...request,
  method: 'GET',
  body: '',
  path: `/a?${numbers(100_000)
    .map(at => `p${at}=${at}`)
    .join('&')}`,
}
const token = { ...request, token: '0123456789abcdef'.repeat(65_536) }
const binary = {
  ...request,
  body: Uint8Array.from({ length: 1_000_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 24),
}

/** A signal that is aborted once it was looked at so often. */
function signalAfter(looks: number): { signal: AbortSignal; looked: () => number } {
  const stop = new AbortController()
  let looked = 0
  const signal = new Proxy(stop.signal, {
    get(target, name) {
      if (name === 'aborted' && ++looked >= looks) stop.abort()
      return Reflect.get(target, name)
    },
  })
  return { signal, looked: () => looked }
}

test.each([
  ['a thousand known values', request, known, 2],
  ['a hundred thousand parameters', parameters, {}, 1],
  ['a token of a megabyte', token, {}, 1],
  ['a body of a megabyte that is no text', binary, {}, 1],
])('preparing ends when it is told to: %s', async (_, asked, values, size) => {
  const { signal, looked } = signalAfter(3)
  const run = stepRunner(asked, 'ab'.repeat(32), { known: values }, scanner)
  const { complete, tried, total } = await run({ kind: 'sets', size }, whole, { signal })
  expect(complete).toBe(false)
  expect(looked()).toBeLessThan(10)
  expect(tried).toBeLessThan(Math.max(1, total))
})

test.each([
  ['parameters', parameters, 'path-query-sorted'],
  ['a token', token, 'token-line-wrapped'],
  ['a body that is no text', binary, 'body-python-bytes-repr'],
  ['a body of JSON above a megabyte', { ...request, body: `{"a":"${'x'.repeat(1_100_000)}"}` }, 'body-json-spaced'],
])('what is left out of a long request is said, and it keeps to some megabytes: %s', async (_, asked, id) => {
  const start = await new Turns(undefined).run(startOf({ request: asked, scheme: tokoNetzme, known: {} }, 1))
  const values = start?.classes.flatMap(({ set: { body, path, tokenInPayload, tokenInSalt } }) => [
    ...new Set([body, path, tokenInPayload, tokenInSalt]),
  ])
  const kept = values?.reduce((sum, value) => sum + (value?.length ?? 0), 0)
  expect(start?.leftOut).toContain(id)
  expect(start?.isCut).toBe(true)
  expect(start?.classes.length).toBeGreaterThan(1000)
  expect(kept).toBeLessThan(200_000_000)
})

test.each([
  [1, ['body-sides', 'body-lua-cjson']],
  [2, ['hmac-pads-swapped']],
])('what a body of some kilobytes leaves out of the sets of %i is said', async (size, ids) => {
  const leftOut = async (body: string) => {
    const search = { request: { ...request, body }, scheme: tokoNetzme, known: {} }
    return (await new Turns(undefined).run(startOf(search, size)))?.leftOut
  }
  expect(await leftOut(`{"note":"${'x'.repeat(9000)}","a/b":1}`)).toEqual(expect.arrayContaining(ids))
  expect(await leftOut('{"list":[1,2],"a/b":1}')).toEqual([])
})

test('ten megabytes of JSON: what does not write it anew is tried, and not to write it anew is said', async () => {
  const asked = { ...request, body: `{"list":["${'x'.repeat(10_000_000)}"]}` }
  const start = await new Turns(undefined).run(startOf({ request: asked, scheme: tokoNetzme, known: {} }, 1))
  const tried = new Set(start?.classes.flatMap(({ members }) => members.map(({ id }) => id)))
  expect([...tried]).toEqual(expect.arrayContaining(['body-lf-appended', 'body-lost-as-object', 'method-lowercase']))
  expect(start?.leftOut).toEqual(expect.arrayContaining(['body-json-spaced', 'template-whole-uri-encoded']))
  expect(start?.isCut).toBe(true)
  // As many as ten seconds are enough for
  const likeliest = start && likeliestOf(start, 900)
  const soon = new Set(likeliest?.classes.flatMap(({ members }) => members.map(({ id }) => id)))
  expect(likeliest?.classes).toHaveLength(900)
  expect([...soon]).toEqual(
    expect.arrayContaining([
      'method-lowercase',
      'method-titlecase',
      'path-full-url',
      'time-seconds',
      'secret-trailing-newline',
    ]),
  )
})

test('choices of other values are counted without being made, and each is made once', () => {
  const some = { secrets: ['a', 'b', 'c'], tokens: ['d', 'e'], times: ['1', '2'] }
  const replacements = replacementsOf({ request, scheme: tokoNetzme, known: some })
  const made = [...choicesOf(replacements, 3)]
  expect(countChoices(replacements, 3)).toEqual([1, 7, 3 * 2 + 3 * 2 + 2 * 2, 12])
  expect(made).toHaveLength(7 + 16 + 12)
  expect(new Set(made.map(chosen => chosen.map(({ member }) => member.id + member.params?.index).join())).size).toBe(35)
  expect(countChoices(replacementsOf({ request, scheme: tokoNetzme, known }), 3)[3]).toBe(400 * 300 * 300)
})
