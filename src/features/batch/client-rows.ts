import { outcome } from '#core/batch/row-columns.ts'
import { type ClientRows, type Inference, triangulate } from '#core/batch/triangulate.ts'
import type { RowTable } from './row-table.ts'

/** What the rows of each client say together; clients without anything to say are left out. */
export function inferencesOf(table: RowTable): { client: string; inferences: Inference[] }[] {
  const { columns, texts } = table
  const methods = texts.endpoint.map(endpoint => endpoint.split(' ', 1)[0] ?? '')
  const clients = texts.client.map(newRows)
  for (let row = 0; row < table.count; row++) {
    const rows = clients[columns.client[row] as number]
    const code = columns.outcome[row] as number
    if (!rows || code === outcome['no-secret'] || code === outcome.unreadable) continue
    count(rows, methods[columns.endpoint[row] as number] ?? '', code === outcome.match, columns.time[row] as number)
  }
  return clients.flatMap((rows, client) => {
    const inferences = triangulate(rows)
    return inferences.length === 0 ? [] : [{ client: texts.client[client] ?? '', inferences }]
  })
}

interface Counting extends ClientRows {
  methods: Map<string, { right: number; wrong: number }>
}

function newRows(): Counting {
  return {
    methods: new Map(),
    right: 0,
    wrong: 0,
    firstWrong: Number.POSITIVE_INFINITY,
    lastRight: Number.NEGATIVE_INFINITY,
  }
}

function count(rows: Counting, method: string, isRight: boolean, time: number): void {
  const counts = rows.methods.get(method) ?? { right: 0, wrong: 0 }
  rows.methods.set(method, counts)
  const side = isRight ? 'right' : 'wrong'
  counts[side]++
  rows[side]++
  if (time < 0) return
  if (isRight) rows.lastRight = Math.max(rows.lastRight, time)
  else rows.firstWrong = Math.min(rows.firstWrong, time)
}
