import { outcome } from '#core/batch/row-columns.ts'
import { type ClientRows, type Inference, type Sides, triangulate } from '#core/batch/triangulate.ts'
import { blockRows, type Work } from './in-turns.ts'
import type { RowTable } from './row-table.ts'

/** What the rows of one client say together. */
export interface ClientInferences {
  client: string
  inferences: readonly Inference[]
}

/** Clients without anything to say are left out. */
export function* inferencesOf(table: RowTable): Work<ClientInferences[]> {
  const { columns, texts } = table
  const methods = texts.endpoint.map(endpoint => endpoint.split(' ', 1)[0] ?? '')
  const clients = texts.client.map(newRows)
  for (let row = 0; row < table.count; row++) {
    if (row % blockRows === 0) yield
    const rows = clients[columns.client[row] as number]
    const code = columns.outcome[row] as number
    if (!rows || code === outcome['no-secret'] || code === outcome.unreadable) continue
    const side = code === outcome.match ? 'right' : 'wrong'
    rows[side]++
    count(rows.methods, methods[columns.endpoint[row] as number] ?? '', side)
    const agent = texts.agent[columns.agent[row] as number]
    if (agent !== undefined) count(rows.agents, agent, side)
    if (columns.large[row] === 1) rows.large[side]++
    noteTime(rows, side, columns.time[row] as number)
  }
  return clients.flatMap((rows, client) => {
    const inferences = triangulate(rows)
    return inferences.length === 0 ? [] : [{ client: texts.client[client] ?? '', inferences }]
  })
}

interface Counting extends ClientRows {
  methods: Map<string, Sides>
  agents: Map<string, Sides>
}

function newRows(): Counting {
  return {
    methods: new Map(),
    agents: new Map(),
    large: { right: 0, wrong: 0 },
    right: 0,
    wrong: 0,
    firstWrong: Number.POSITIVE_INFINITY,
    lastRight: Number.NEGATIVE_INFINITY,
  }
}

function count(kinds: Map<string, Sides>, name: string, side: keyof Sides): void {
  const counts = kinds.get(name) ?? { right: 0, wrong: 0 }
  kinds.set(name, counts)
  counts[side]++
}

function noteTime(rows: Counting, side: keyof Sides, time: number): void {
  if (time < 0) return
  if (side === 'right') rows.lastRight = Math.max(rows.lastRight, time)
  else rows.firstWrong = Math.min(rows.firstWrong, time)
}
