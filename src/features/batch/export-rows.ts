import { hex } from '@scure/base'
import { outcome, outcomes } from '#core/batch/row-columns.ts'
import { inTurns, type Work } from './in-turns.ts'
import type { RowTable } from './row-table.ts'

/** Rows that are written between two looks at the clock. */
const together = 256
/** Characters of one part of the file, about. */
const partSize = 1 << 20

interface Verdict {
  line: number
  outcome: (typeof outcomes)[number]
  mistakes: string[]
  signature: string | null
  reason?: string
}

function verdictOf({ columns, texts }: RowTable, row: number): Verdict {
  const code = columns.outcome[row] as number
  const isJudged = code !== outcome['no-secret'] && code !== outcome.unreadable
  const cause = texts.cause[columns.cause[row] as number]
  const reason = code === outcome.stopped ? 'search-limit' : texts.reason[columns.reason[row] as number]
  return {
    line: columns.line[row] as number,
    outcome: outcomes[code] as Verdict['outcome'],
    mistakes: cause === undefined ? [] : cause.split('+'),
    signature: isJudged ? hex.encode(columns.macs.subarray(row * 32, row * 32 + 32)) : null,
    ...(reason !== undefined && { reason }),
  }
}

/** Verdict lines as the line filter gives them. */
export function exportLines(table: RowTable, rows: Uint32Array): Promise<Blob> {
  return exported(rows, '', row => JSON.stringify(verdictOf(table, row)))
}

const heading = 'line,outcome,mistakes,signature,reason,clientId,endpoint\r\n'

/** The same as a table for spreadsheets: no cell is taken for a formula there. */
export function exportCsv(table: RowTable, rows: Uint32Array): Promise<Blob> {
  const { columns, texts } = table
  return exported(rows, heading, row => {
    const { line, outcome, mistakes, signature, reason = '' } = verdictOf(table, row)
    const client = texts.client[columns.client[row] as number] ?? ''
    const endpoint = texts.endpoint[columns.endpoint[row] as number] ?? ''
    const cells = [String(line), outcome, mistakes.join('+'), signature ?? '', reason, client, endpoint]
    return `${cells.map(csvCell).join(',')}\r`
  })
}

/** A cell that a spreadsheet would compute begins with an apostrophe (OWASP, CSV injection). */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

async function exported(rows: Uint32Array, head: string, lineOf: (row: number) => string): Promise<Blob> {
  return new Blob((await inTurns(partsOf(rows, head, lineOf))) ?? [])
}

function* partsOf(rows: Uint32Array, head: string, lineOf: (row: number) => string): Work<Blob[]> {
  const parts: Blob[] = []
  let text = head
  for (const [at, row] of rows.entries()) {
    text += `${lineOf(row)}
`
    if (at % together !== 0) continue
    if (text.length > partSize) {
      parts.push(new Blob([text]))
      text = ''
    }
    yield
  }
  return [...parts, new Blob([text])]
}
