import { hex } from '@scure/base'
import { outcome, outcomes, type RowColumns } from './row-columns.ts'

/** What the numbers of a row stand for. */
export interface RowTexts {
  /** The ids of its cause, joined by +. */
  cause: string | undefined
  reasons: readonly string[]
}

/** A verdict as one line of JSON, without line end: number of the line, outcome, ids of the first cause, right signature, reason. */
export function verdictLine(columns: RowColumns, row: number, line: number, { cause, reasons }: RowTexts): string {
  const code = columns.outcome[row] as number
  const hasSignature = code !== outcome['no-secret'] && code !== outcome.unreadable
  const reason = code === outcome.stopped ? 'search-limit' : reasons[columns.reason[row] as number]
  return JSON.stringify({
    line,
    outcome: outcomes[code],
    mistakes: cause === undefined ? [] : cause.split('+'),
    signature: hasSignature ? hex.encode(columns.macs.subarray(row * 32, row * 32 + 32)) : null,
    ...(reason !== undefined && { reason }),
  })
}
