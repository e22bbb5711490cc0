import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { explainAgain } from '../diagnose/explain/explain-again.ts'
import { CauseBook } from './cause-book.ts'
import { triangulate } from './triangulate.ts'

const secret = 'demo-secret-not-real'
const token = '0123456789abcdef'.repeat(4)

interface Change {
  path?: string
  body?: string
  method?: string
}

function record(at: number, change: Change = {}, print = (text: string) => text) {
  const request = {
    clientId: 'demo-merchant',
    method: 'POST',
    path: `/api/aggregator/merchant/qr/${at}`,
    token,
    requestTime: String(1_700_000_000_000 + at),
    body: `{"id":${at},"note":"a/b"}`,
  }
  const { path, method, requestTime, body } = { ...request, ...change }
  const hex = createHmac('sha256', `${secret}-${requestTime}-Bearer ${token}`)
    .update(`path=${path}&method=${method}&token=Bearer ${token}&timestamp=${requestTime}&body=${body}`)
    .digest('hex')
  return { request, observed: print(hex), headers: [] }
}

it('tries what explained one row on the next ones, each alone before all together', async () => {
  const slash = record(7, { path: '/api/aggregator/merchant/qr/7/' })
  const both = record(8, { path: '/api/aggregator/merchant/qr/8/', method: 'post' })
  const sets = [['path-trailing-slash-added', 'method-lowercase', 'output-hex-uppercase']] as const
  const idsOf = async (one: ReturnType<typeof record>) => {
    const found = await explainAgain({ ...one.request, clientSecret: secret }, one.observed, sets)
    return found.map(({ mistakes }) => mistakes.map(({ id }) => id).sort())
  }
  expect(await idsOf(slash)).toEqual([['path-trailing-slash-added']])
  expect(await idsOf(both)).toEqual([['method-lowercase', 'path-trailing-slash-added']])
  expect(await idsOf(record(9, { method: 'post' }, hex => hex.toUpperCase()))).toEqual([
    ['method-lowercase', 'output-hex-uppercase'],
  ])
  expect(await idsOf(record(9, { body: '{}' }))).toEqual([])
})

it('names the cause of every row, and searches once for those of a kind', { timeout: 120_000 }, async () => {
  const book = new CauseBook()
  const kinds = [
    (at: number) => record(at, {}, hex => hex.toUpperCase()),
    (at: number) => record(at, { path: `/api/aggregator/merchant/qr/${at}/` }),
    (at: number) => record(at, { method: 'post' }),
  ]
  const names: string[] = []
  for (let at = 0; at < 90; at++) {
    const { outcome, cause } = await book.diagnose((kinds[at % 3] as (at: number) => ReturnType<typeof record>)(at), [
      secret,
    ])
    expect(outcome).toBe('explained')
    names.push(book.causes[cause] ?? '')
  }
  expect(names).toEqual(
    Array.from({ length: 30 }, () => ['output-hex-uppercase', 'path-trailing-slash-added', 'method-lowercase']).flat(),
  )
})

it('says what the rows of a client have in common', () => {
  const rows = (methods: [string, { right: number; wrong: number }][], firstWrong = 0, lastRight = 1) => ({
    methods: new Map(methods),
    right: methods.reduce((sum, [, { right }]) => sum + right, 0),
    wrong: methods.reduce((sum, [, { wrong }]) => sum + wrong, 0),
    firstWrong,
    lastRight,
  })
  expect(triangulate(rows([['GET', { right: 9, wrong: 2 }]]))).toEqual([])
  expect(triangulate(rows([['GET', { right: 0, wrong: 4 }]]))).toEqual([{ code: 'all-wrong', wrong: 4 }])
  const split = [
    ['GET', { right: 9, wrong: 0 }],
    ['POST', { right: 0, wrong: 5 }],
  ] as [string, { right: number; wrong: number }][]
  expect(triangulate(rows(split))).toEqual([
    { code: 'by-method', right: ['GET'], rightCount: 9, wrong: ['POST'], wrongCount: 5 },
  ])
  expect(triangulate(rows([['GET', { right: 9, wrong: 5 }]], 200, 100))).toEqual([
    { code: 'since', since: 200, right: 9, wrong: 5 },
  ])
})
