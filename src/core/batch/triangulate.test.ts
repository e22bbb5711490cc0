import { expect, it } from 'vitest'
import { encodeUtf8 } from '../bytes/utf8.ts'
import { readTraits } from './row-traits.ts'
import { type Sides, triangulate } from './triangulate.ts'

const none = { right: 0, wrong: 0 }

function rows(
  methods: Record<string, Sides>,
  more: { agents?: Record<string, Sides>; large?: Sides; wrongFrom?: number } = {},
) {
  const all = Object.values(methods)
  return {
    methods: new Map(Object.entries(methods)),
    agents: new Map(Object.entries(more.agents ?? {})),
    large: more.large ?? none,
    right: all.reduce((sum, { right }) => sum + right, 0),
    wrong: all.reduce((sum, { wrong }) => sum + wrong, 0),
    firstWrong: more.wrongFrom ?? 0,
    lastRight: 100,
  }
}

it('says what the rows of a client have in common, with its counts', () => {
  const mixed = { GET: { right: 9, wrong: 5 } }
  expect(triangulate(rows({ GET: { right: 9, wrong: 2 } }))).toEqual([])
  expect(triangulate(rows(mixed))).toEqual([])
  expect(triangulate(rows({ GET: { right: 0, wrong: 4 } }))).toEqual([{ code: 'all-wrong', wrong: 4 }])
  expect(triangulate(rows({ GET: { right: 9, wrong: 0 }, POST: { right: 0, wrong: 5 } }))).toEqual([
    { code: 'by-method', right: ['GET'], rightCount: 9, wrong: ['POST'], wrongCount: 5 },
  ])
  expect(triangulate(rows(mixed, { wrongFrom: 200 }))).toEqual([{ code: 'since', since: 200, right: 9, wrong: 5 }])
  const agents = { 'old/1.0': { right: 0, wrong: 5 }, 'new/2.0': { right: 7, wrong: 0 } }
  expect(triangulate(rows(mixed, { agents }))).toEqual([
    { code: 'by-agent', right: ['new/2.0'], rightCount: 7, wrong: ['old/1.0'], wrongCount: 5 },
  ])
  expect(triangulate(rows(mixed, { agents: { ...agents, other: { right: 1, wrong: 1 } } }))).toEqual([])
  expect(triangulate(rows({ POST: { right: 40, wrong: 6 } }, { large: { right: 0, wrong: 5 } }))).toEqual([
    { code: 'large-numbers', wrong: 5, right: 40 },
  ])
  expect(triangulate(rows({ POST: { right: 40, wrong: 6 } }, { large: { right: 1, wrong: 5 } }))).toEqual([])
})

it('reads the sender and numbers beyond 2^53 off rows of any form', () => {
  const body = (value: string) => `{"amount":{"value":${value},"at":1}}`
  const lines = [
    JSON.stringify({ body: body('9007199254740993'), headers: { 'User-Agent': 'old/1.0' } }),
    JSON.stringify({ body: body('9007199254740991'), headers: [['user-agent', 'new/2.0 (é)']] }),
    JSON.stringify({ body: body('"9007199254740993"'), requestTime: 1700000000000 }),
    `a,"${body('-12345678901234567890').replaceAll('"', '""')}","{""USER-AGENT"":""old/1.0""}"`,
  ]
  const texts = lines.map(line => encodeUtf8(`${line}\n`))
  const starts = Uint32Array.from(texts, (_, at) => texts.slice(0, at).reduce((sum, { length }) => sum + length, 0))
  const { agent, agents, large } = readTraits(Buffer.concat(texts), starts)
  expect([...large]).toEqual([1, 0, 0, 1])
  expect([...agent].map(at => agents[at])).toEqual(['old/1.0', 'new/2.0 (é)', undefined, 'old/1.0'])
})
