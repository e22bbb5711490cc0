import type { ReactNode } from 'react'
import { outcome } from '#core/batch/row-columns.ts'
import { useBatch } from './batch-store.ts'

/** Says how far the batch is, for scripts. */
export function BatchRoot({ children }: { children: ReactNode }) {
  const { state, table } = useBatch()
  return (
    <div
      data-testid="batch"
      data-state={state}
      data-rows={table?.count ?? 0}
      data-matches={table?.counts[outcome.match] ?? 0}
      data-mismatches={table?.mismatches ?? 0}
      data-unreadable={table?.counts[outcome.unreadable] ?? 0}
      data-no-secret={table?.counts[outcome['no-secret']] ?? 0}
    >
      {children}
    </div>
  )
}
