import { useMemo } from 'react'
import { useBatch } from './batch-store.ts'
import type { RowTable } from './row-table.ts'
import { selectRows } from './select-rows.ts'

/** The rows that are shown, in their order. Made anew where the table grew or the filter changed. */
export function useSelectedRows(): { table: RowTable; rows: Uint32Array } | null {
  const table = useBatch(state => state.table)
  const filter = useBatch(state => state.filter)
  const version = useBatch(state => state.version)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table grows in place; its version tells
  return useMemo(() => (table ? { table, rows: selectRows(table, filter) } : null), [table, filter, version])
}
