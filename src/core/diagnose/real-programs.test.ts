import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'
import { readHeader } from './fixtures/read-header.fixtures.ts'

interface PublicReport {
  id: string
  request: Parameters<typeof diagnose>[0]
  observedSignature: string
  known: Readonly<Record<string, readonly string[]>>
  expect: 'explained' | 'unexplained'
  mustName: readonly string[]
}

interface RealProgram {
  id: string
  headers: readonly (readonly [string, string])[]
  clientSecret: string
  method: string
  path: string
  body: string
}

/** One case a line. */
function read<T>(name: string): T[] {
  const lines = readFileSync(new URL(`./fixtures/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map(line => JSON.parse(line) as T)
}

const named = (mistakes: readonly { id: string }[]) =>
  mistakes
    .map(({ id }) => id)
    .toSorted()
    .join('+')

describe('what public bug reports tell of HMAC-signed APIs', () => {
  test.each(read<PublicReport>('public-reports').map(found => [found.id, found] as const))('%s', async (_, found) => {
    const { request, observedSignature, known, mustName } = found
    const { outcome, explanations } = await diagnose(request, observedSignature, { maxMistakes: 2, known })
    expect(outcome).toBe(found.expect)
    if (mustName.length === 0) return
    const first = explanations.filter(({ group }) => group === 0)
    const wanted = mustName.map(ids => ids.split('+').toSorted().join('+'))
    expect(wanted.some(ids => first.some(({ mistakes }) => named(mistakes) === ids))).toBe(true)
  })
})

/** What the search does not find yet: a digest decoded with loss, a value sent as it is, an object as Node inspects it. */
const open: ReadonlySet<string> = new Set([
  'py-salt-as-signature',
  'node-digest-lossy-uri',
  'node-digest-lossy-hex',
  'java-digest-string-hex',
  'cs-lossy-base64',
  'node-util-inspect',
  'go-mac-sum-payload',
])

describe('what programs in twelve languages signed and sent', () => {
  const programs = read<RealProgram>('real-clients')
  test('one in fourteen is open at most, and each of them is in the list', () => {
    expect(open.size).toBeLessThan(programs.length * 0.07)
    expect([...open].filter(id => programs.every(program => program.id !== id))).toEqual([])
  })

  test.each(programs.filter(({ id }) => !open.has(id)).map(found => [found.id, found] as const))(
    '%s',
    async (_, found) => {
      const { headers, clientSecret, method, path, body } = found
      const observed = readHeader(headers, 'Signature')
      const request = {
        clientId: readHeader(headers, 'Client-Id'),
        clientSecret,
        token: readHeader(headers, 'Authorization').replace('Bearer ', ''),
        method,
        path,
        body,
        requestTime: readHeader(headers, 'Request-Time'),
      }
      const { outcome, explanations } = await diagnose(request, observed, { maxMistakes: 2, headers })
      expect(outcome).toBe('explained')
      expect(explanations.every(({ signature }) => signature === observed)).toBe(true)
    },
  )
})
