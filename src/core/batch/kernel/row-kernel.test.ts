import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { encodeUtf8 } from '../../bytes/utf8.ts'
import { portableHmacBatch } from '../../diagnose/scan/kernel/hmac-batch.ts'
import { plantedRow, plantedSecrets } from '../planted-rows.fixtures.ts'
import type { RowFormat } from '../row-format.ts'
import { ChunkVerifier, createChunkVerifier } from '../verify-chunk.ts'
import { RowKernel } from './row-kernel.ts'

const columns = ['clientId', 'method', 'path', 'token', 'requestTime', 'body', 'signature'] as const
const csv: RowFormat = { kind: 'csv', delimiter: 0x2c, columns }
const cell = (text: string, at: number) =>
  at % 3 === 0 || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Pseudo-random and the same in each run (a linear congruential generator). */
function randomOf(seed: number): (most: number) => number {
  let state = seed
  return most => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

/** What breaks records: quotes, escapes, separators, ends of lines, bytes beyond ASCII, much of anything. */
const pieces = [
  '"',
  '\\',
  '\\"',
  '\\u0041',
  ',',
  ':',
  '{',
  '}',
  '[',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\0',
  'é',
  'x'.repeat(40),
  '""',
  '"a":1,',
]

function mutated(text: string, random: (most: number) => number): string {
  const at = random(text.length)
  const cut = random(3) === 0 ? random(30) : 0
  return `${text.slice(0, at)}${pieces[random(pieces.length)]}${text.slice(at + cut)}`
}

/** All that is told of a chunk, numbers as what they stand for; a wrong signature's row has the right one. */
async function told(verifier: ChunkVerifier, bytes: Uint8Array<ArrayBuffer>) {
  const { count, ...found } = await verifier.verify(bytes)
  return Array.from({ length: count }, (_, row) => [
    found.line[row],
    found.start[row],
    found.end[row],
    found.outcome[row],
    found.time[row],
    verifier.clients[found.client[row] ?? -1],
    verifier.endpoints[found.endpoint[row] ?? -1],
    verifier.reasons[found.reason[row] ?? -1],
    Buffer.from(found.macs.subarray(row * 32, row * 32 + 32)).toString('hex'),
  ])
}

it.each<[string, RowFormat, (at: number) => string]>([
  ['lines of JSON', { kind: 'json-lines' }, at => JSON.stringify(plantedRow(at))],
  [
    'lines with headers',
    { kind: 'json-lines' },
    at => {
      const { clientId, requestTime, signature, token, ...rest } = plantedRow(at)
      const headers = {
        'Client-Id': clientId,
        'Request-Time': requestTime,
        signature,
        Authorization: `Bearer ${token}`,
      }
      return JSON.stringify({ ...rest, status: 200, ok: true, headers: at % 2 ? headers : Object.entries(headers) })
    },
  ],
  ['a table', csv, at => columns.map((name, column) => cell(plantedRow(at)[name], at + column)).join(',')],
])('says of broken and whole records what plain code says: %s', async (_, format, print) => {
  const random = randomOf(7)
  const rows = Array.from({ length: 1200 }, (_, at) => (at % 3 === 0 ? mutated(print(at), random) : print(at)))
  const bytes = encodeUtf8(rows.join('\n'))
  // Unknown clients and several secrets are among what has to be the same
  const secrets = new Map(
    [...plantedSecrets].slice(1).concat([['merchant-1', ['wrong', 'secret-not-real-merchant-1']]]),
  )
  expect(await RowKernel.create(format, secrets)).not.toBeNull()
  const kernel = await told(await createChunkVerifier(format, secrets), bytes)
  expect(kernel).toEqual(await told(new ChunkVerifier(portableHmacBatch(), null, format, secrets), bytes))
  expect(new Set(kernel.map(row => row[3])).size).toBe(4)
})

it('hashes messages and keys of every length, alone and beside longer ones, as node:crypto does', async () => {
  const records = Array.from({ length: 600 }, (_, at) => {
    const token = 't'.repeat(1 + ((at * 7) % 200))
    const body = 'b'.repeat((at * 13) % 331)
    const salt = `s-${at}-Bearer ${token}`
    const payload = `path=/&method=GET&token=Bearer ${token}&timestamp=${at}&body=${body}`
    const right = createHmac('sha256', salt).update(payload).digest('hex')
    const isWrong = at % 5 === 0
    const signature = isWrong ? right.replace(/.$/, last => (last === '0' ? '1' : '0')) : right
    return {
      right,
      isWrong,
      line: JSON.stringify({ clientId: 'c', method: 'GET', path: '/', token, requestTime: `${at}`, body, signature }),
    }
  })
  const verifier = await createChunkVerifier({ kind: 'json-lines' }, new Map([['c', ['s']]]))
  const rows = await told(verifier, encodeUtf8(records.map(({ line }) => line).join('\n')))
  expect(rows.map(row => [row[3], row[8]])).toEqual(records.map(({ right, isWrong }) => [isWrong ? 1 : 0, right]))
})
