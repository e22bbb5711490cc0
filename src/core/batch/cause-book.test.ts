import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { encodeUtf8 } from '../bytes/utf8.ts'
import { createHmacBatch } from '../diagnose/scan/kernel/hmac-batch.ts'
import { type Cause, CauseBook, type OpenRow } from './cause-book.ts'
import { diagnoseRows } from './diagnose-rows.ts'
import { openRow } from './open-rows.ts'
import { plantedKind, plantedRow, plantedSecrets } from './planted-rows.fixtures.ts'
import { SearchLimits } from './row-kind.ts'

function openPlanted(at: number): OpenRow {
  return openRow(encodeUtf8(JSON.stringify(plantedRow(at))), { kind: 'json-lines' }, plantedSecrets)
}

it('names the cause of every row, searches once for those of a kind, and learns from others', {
  timeout: 30_000,
}, async () => {
  const causes: Cause[] = []
  const book = new CauseBook(await createHmacBatch(), cause => causes.push(cause))
  // Three of the thirty kinds, the benchmark has them all: each once, then others of the same
  const rows = [0, 3, 28, 30, 33, 58, 330].map(at => 7 + at * 32)
  const found = await diagnoseRows(rows.map(openPlanted), book, 1)
  for (const [at, row] of rows.entries()) expect(plantedKind(row)).toContain(book.causes[found[at]?.cause ?? -1])
  expect(causes).toHaveLength(3)

  const other = new CauseBook(await createHmacBatch(), () => expect.unreachable())
  for (const cause of causes) other.learn(cause)
  for (const row of rows) {
    const one = await other.tryKnown(openPlanted(row + 64 * 30 * 32))
    expect(plantedKind(row)).toContain(other.causes[one?.cause ?? -1])
  }
  expect(await other.tryKnown(openPlanted(7 + 16 * 32))).toBeNull()
})

it('tries every secret of a client, and says where it was another one', async () => {
  const row = { ...plantedRow(8), clientId: 'demo-merchant' }
  const [path, method, time] = [row.path, 'post', row.requestTime]
  const signature = createHmac('sha256', `second-not-real-${time}-Bearer ${row.token}`)
    .update(`path=${path}&method=${method}&token=Bearer ${row.token}&timestamp=${time}&body=${row.body}`)
    .digest('hex')
  const secrets = new Map([['demo-merchant', ['first-not-real', 'second-not-real']]])
  const open = openRow(encodeUtf8(JSON.stringify({ ...row, signature })), { kind: 'json-lines' }, secrets)
  const book = new CauseBook(await createHmacBatch())
  book.learn({ sets: [[{ id: 'method-lowercase' }]], sender: '[]', form: 'hex' })
  const found = await book.tryKnown(open)
  expect(book.causes[found?.cause ?? -1]).toBe('input-other-secret+method-lowercase')
})

it('searches only some of the rows that are alike and cannot be explained', () => {
  const limits = new SearchLimits()
  const allowed = Array.from({ length: 100 }, (_, at) => {
    const { record } = openPlanted(at * 5)
    const isAllowed = limits.allow(record, 1)
    if (isAllowed) limits.count(record, 1)
    return isAllowed
  })
  expect(allowed.filter(Boolean)).toHaveLength(3)
  expect(limits.allow(openPlanted(1).record, 1)).toBe(true)
  expect(limits.allow(openPlanted(0).record, 2)).toBe(true)
})
