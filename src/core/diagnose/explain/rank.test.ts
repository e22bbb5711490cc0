import { expect, test } from 'vitest'
import type { Finding } from '../../difference/finding.ts'
import type { HeaderPair } from '../../request/header-pair.ts'
import { tokoNetzme } from '../../scheme/scheme.ts'
import type { Explanation } from '../diagnosis.ts'
import { type MistakeId, mistakeTable } from '../mistakes/table.ts'
import { rank, readSender } from './rank.ts'

const request = {
  clientId: 'demo-merchant',
  clientSecret: 'demo-secret-not-real',
  token: 'abc123',
  method: 'POST',
  path: '/x',
  body: '{"a":"<"}',
  requestTime: '1700000000000',
}
const html: Finding = { code: 'json-html', field: 'body', signed: 'escaped', count: 1, characters: '<' }
const slashes: Finding = { code: 'json-slashes', field: 'body', signed: 'escaped', count: 1 }

function explanation(findings: readonly Finding[], ...ids: readonly MistakeId[]): Explanation {
  const bytes = new Uint8Array([1])
  return {
    mistakes: ids.map(id => ({ id, dimension: mistakeTable[id].dimension })),
    group: 0,
    cause: 0,
    evidence: [],
    direction: null,
    findings,
    ...{ message: bytes, key: bytes, hash: 'SHA-256', payload: 'x', salt: 'y', signature: 'z' },
  }
}

function order(
  findings: readonly Finding[],
  headers: readonly HeaderPair[],
  ...sets: readonly (readonly MistakeId[])[]
) {
  const all = sets.map(ids => explanation(findings, ...ids))
  return rank(all, readSender(request, headers, tokoNetzme)).map(({ mistakes }) =>
    mistakes.map(({ id }) => id).join('+'),
  )
}

test('what claims more than differs stands behind, whatever its prior', () => {
  expect(order([slashes], [], ['body-php-roundtrip'], ['body-js-roundtrip'], ['body-php-slashes'])[0]).toBe(
    'body-php-slashes',
  )
})

test('headers order what the bytes leave open', () => {
  const sets = [['body-gson-html'], ['body-go-html'], ['body-dotnet-html']] as const
  expect(order([html], [['User-Agent', 'Go-http-client/1.1']], ...sets)[0]).toBe('body-go-html')
  expect(order([html], [['User-Agent', 'okhttp/4.12.0']], ...sets)[0]).toBe('body-gson-html')
  expect(order([html], [['User-Agent', 'RestSharp/110']], ...sets)[0]).toBe('body-dotnet-html')
})

test('without headers likelier ones come first, fewest mistakes before all', () => {
  const pair = ['time-seconds', 'body-minified'] as const
  expect(order([html], [], pair, ['body-dotnet-html'], ['body-gson-html'])).toEqual([
    'body-gson-html',
    'body-dotnet-html',
    'time-seconds+body-minified',
  ])
})

test('one fix and equal evidence make one cause', () => {
  const ranked = rank([
    explanation([html], 'body-gson-html'),
    explanation([html], 'body-go-html'),
    explanation([html], 'body-php-roundtrip'),
  ])
  expect(ranked.map(({ cause }) => cause)).toEqual([0, 0, 1])
  expect(ranked[2]?.evidence).toMatchObject([{ kind: 'unseen' }])
})
