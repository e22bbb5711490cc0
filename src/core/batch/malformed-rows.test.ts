import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { portableHmacBatch } from '../diagnose/scan/kernel/hmac-batch.ts'
import type { RecordProblem } from './problem.ts'
import { outcomes } from './row-columns.ts'
import type { RowFormat } from './row-format.ts'
import { ChunkVerifier, createChunkVerifier } from './verify-chunk.ts'

const secrets = new Map([['demo-merchant', ['demo-secret-not-real']]])
const names = ['clientId', 'method', 'path', 'token', 'requestTime', 'body', 'signature'] as const
type Call = Record<(typeof names)[number], string>

/** By the recipe in the README, with node's own HMAC. */
function call(body: string): Call {
  const [clientId, method, path, token, requestTime] = [
    'demo-merchant',
    'POST',
    '/api/x',
    't'.repeat(64),
    '1700000000000',
  ]
  const signature = createHmac('sha256', `demo-secret-not-real-${requestTime}-Bearer ${token}`)
    .update(`path=${path}&method=${method}&token=Bearer ${token}&timestamp=${requestTime}&body=${body}`)
    .digest('hex')
  return { clientId, method, path, token, requestTime, body, signature }
}

const json = (one: Call) => JSON.stringify(one)
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const csv = (one: Call) => names.map(name => (name === 'body' ? cell(one.body) : one[name])).join()
const plain = call('{"n":1.00}')
const big = call(`{"note":"${'x'.repeat(5e6)}"}`)
const latin = (text: string) => Buffer.from(text, 'latin1')
/** Of the row alone: nothing follows. */
const last = true

type Case = [name: string, row: string | Buffer, told: 'match' | RecordProblem, isLast?: boolean]

const ofLines: Case[] = [
  ['bad JSON', json(plain).replace('":"', '"="'), 'not-json'],
  ['a missing member', json(plain).replace('"token"', '"no"'), 'missing-token'],
  ['a field of 5 MB', json(big), 'match'],
  ['a field of 5 MB that breaks off', json(big).slice(0, -100), 'not-json'],
  ['NUL', json(plain).replace('/api', '/\0api'), 'not-json'],
  ['another line end', `${json(plain)}\r`, 'match'],
  ['another encoding', latin(json(call('é'))), 'not-utf8'],
  ['cut off', json(plain).slice(0, 150), 'not-json', last],
  ['a quote never closed', json(plain).replace('POST"', 'POST'), 'not-json'],
]

const ofTable: Case[] = [
  ['JSON in no quotes', csv(plain).replace(/"\{.*\}"/, plain.body.replace('1', '1,1')), 'column-count'],
  ['a missing column', csv(plain).replace(/,[^,]*$/, ''), 'column-count'],
  ['an empty one', csv(plain).replace('POST', ''), 'missing-method'],
  ['a field of 5 MB', csv(big), 'match'],
  ['NUL in the body', csv(call('\0')), 'match'],
  ['line ends in the body', csv(call('a\r\nb\nc')), 'match'],
  ['another line end', `${csv(plain)}\r`, 'match'],
  ['another encoding', latin(csv(call('é'))), 'not-utf8'],
  ['cut off', csv(plain).slice(0, 60), 'column-count', last],
  ['cut off within quotes', csv(plain).slice(0, 110), 'unclosed-quote', last],
  ['a quote never closed', csv(plain).replace('}"', '}'), 'unclosed-quote'],
]

const table: RowFormat = { kind: 'csv', delimiter: 0x2c, columns: names }
// Without quotes of their own: none of them closes that of another row
const bare = (one: Call) => names.map(name => one[name]).join()

const kinds = [
  ['lines of JSON', { kind: 'json-lines' } as RowFormat, json, ofLines] as const,
  ['a table', table, bare, ofTable] as const,
]

it.each(
  kinds.flatMap(([kind, format, print, cases]) =>
    cases.map(([name, row, told, isLast = false]) => ({ kind, format, print, name, row, told, isLast })),
  ),
)(
  '$kind, $name: told by its line and reason, and no row around it is lost',
  async ({ format, print, row, told, isLast }) => {
    const good = print(call('plain'))
    const bytes = Buffer.concat([
      Buffer.from(`${good}\n${good}\r\n`),
      typeof row === 'string' ? Buffer.from(row) : row,
      Buffer.from(isLast ? '' : `\n${good}\r\n\n${good}`),
    ])
    const lines = Buffer.from(row).toString('latin1').split('\n').length
    for (const verifier of [
      await createChunkVerifier(format, secrets),
      new ChunkVerifier(portableHmacBatch(), null, format, secrets),
    ]) {
      const found = await verifier.verify(new Uint8Array(bytes))
      const rows = Array.from({ length: found.count }, (_, at) => [
        found.line[at],
        verifier.reasons[found.reason[at] ?? -1] ?? outcomes[found.outcome[at] ?? 0],
      ])
      const around = isLast
        ? []
        : [
            [2 + lines, 'match'],
            [4 + lines, 'match'],
          ]
      expect(rows).toEqual([[0, 'match'], [1, 'match'], [2, told], ...around])
    }
  },
)
