import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { HeaderPair } from '../../request/header-pair.ts'
import { diagnose } from '../diagnose.ts'

/** What a real program sent and signed, as its bytes arrived; what explains it was written down before. */
interface Case {
  id: string
  first: readonly string[]
  /** Null where a value was not written twice: a line end, the time, the print of the digest. */
  direction: 'signed-rewritten' | 'sent-rewritten' | null
  clientSecret: string
  method: string
  path: string
  headers: readonly HeaderPair[]
  body?: string
  /** In its place where the body is no UTF-8. */
  bodyBase64?: string
}

const lines = readFileSync(new URL('../fixtures/real-headers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const cases = lines.map(line => JSON.parse(line) as Case)

async function explained({ headers, clientSecret, method, path, body = '', bodyBase64 }: Case) {
  const header = (name: string) => headers.find(([own]) => own.toLowerCase() === name)?.[1] ?? ''
  const token = header('authorization').replace(/^Bearer /, '')
  const request = {
    clientId: header('client-id'),
    clientSecret,
    token,
    method,
    path,
    body: bodyBase64 === undefined ? body : new Uint8Array(Buffer.from(bodyBase64, 'base64')),
    requestTime: header('request-time'),
  }
  return (await diagnose(request, header('signature'), { headers, maxMistakes: 1 })).explanations
}

test('the first cause of a real client is the right one, all of it is seen, and the direction is told', async () => {
  const wrong: string[] = []
  for (const one of cases) {
    const explanations = await explained(one)
    const [first] = explanations
    const cause = explanations.filter(({ cause }) => cause === first?.cause)
    const isRight = cause.some(({ mistakes }) => mistakes.some(({ id }) => one.first.includes(id)))
    const isSeen = first?.evidence.some(({ kind }) => kind === 'findings') ?? false
    const direction = first?.direction?.kind ?? null
    if (isRight && isSeen && direction === one.direction) continue
    wrong.push(`${one.id}: ${cause.map(({ mistakes }) => mistakes.map(({ id }) => id).join('+'))} ${direction}`)
  }
  expect(wrong).toEqual([])
  expect(cases.length).toBeGreaterThanOrEqual(65)
}, 120_000)
