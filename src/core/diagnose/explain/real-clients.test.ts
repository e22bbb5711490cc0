import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { HeaderPair } from '../../request/header-pair.ts'
import { diagnose } from '../diagnose.ts'
import { mistakeIds } from '../mistakes/table.ts'

/** What a real program sent and signed, as its bytes arrived; what explains it was written down before. */
interface Case {
  id: string
  first: readonly string[]
  direction: 'signed-rewritten' | 'sent-rewritten'
  clientSecret: string
  method: string
  path: string
  headers: readonly HeaderPair[]
  body: string
}

const lines = readFileSync(new URL('../fixtures/real-headers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const cases = lines.map(line => JSON.parse(line) as Case)

async function explained({ headers, clientSecret, method, path, body }: Case) {
  const header = (name: string) => headers.find(([own]) => own.toLowerCase() === name)?.[1] ?? ''
  const token = header('authorization').replace(/^Bearer /, '')
  const request = {
    clientId: header('client-id'),
    clientSecret,
    token,
    method,
    path,
    body,
    requestTime: header('request-time'),
  }
  return (await diagnose(request, header('signature'), { headers, maxMistakes: 1 })).explanations
}

test('the first cause of a real client is the right one, all of it is seen, and the direction is told', async () => {
  const wrong: string[] = []
  let right = 0
  for (const one of cases) {
    // What no single mistake explains yet has no order to test
    const [first, ...rest] = await explained(one)
    if (!first || !one.first.some(id => mistakeIds.some(known => known === id))) continue
    const cause = [first, ...rest].filter(({ cause }) => cause === first.cause)
    const isRight = cause.some(({ mistakes }) => mistakes.some(({ id }) => one.first.includes(id)))
    const isSeen = first.evidence.some(({ kind }) => kind === 'findings') && first.findings.length > 0
    const isOtherWay = first.direction !== null && first.direction.kind !== one.direction
    if (isRight && isSeen && !isOtherWay) right++
    else
      wrong.push(
        `${one.id}: ${cause.map(({ mistakes }) => mistakes.map(({ id }) => id).join('+'))} ${first.direction?.kind}`,
      )
  }
  // Still open: here another cause comes first than the one that was written down
  const open = ['go-net-http-urlvalues-61', 'cs-httpclient-jss-65', 'cs-webrequest-jss-66', 'py-requests-fms-76']
  expect(wrong.map(text => text.split(':')[0] ?? '').filter(id => !open.includes(id))).toEqual([])
  expect(right).toBeGreaterThanOrEqual(60)
}, 120_000)
