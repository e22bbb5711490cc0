import { readSecrets } from '#core/batch/secrets.ts'
import { readRow } from '#core/batch/verify-chunk.ts'
import { endpointIdOf } from '#workspace/open-ticket.ts'
import { dispatch } from '#workspace/use-case.ts'
import { formatOf, useBatch } from './batch-store.ts'

/** Opens a row as a case, with its client's secret; false where it cannot be read. */
export async function openRow(row: number): Promise<boolean> {
  const { source, table, secrets, ...rest } = useBatch.getState()
  if (!source || !table) return false
  const start = table.columns.start[row] as number
  const end = start + (table.columns.length[row] as number)
  const bytes = new Uint8Array(await source.slice(start, end).arrayBuffer())
  const format = formatOf(rest)
  const read = readRow(bytes, format)
  if (!read.ok) return false
  const { request, observed, headers } = read.value
  const clientSecret = readSecrets(secrets).secrets.get(request.clientId)?.[0] ?? ''
  const text = new TextDecoder().decode(bytes)
  dispatch({
    type: 'receive',
    received: {
      request: { ...request, clientSecret },
      observed,
      headers,
      source: { kind: 'pasted', format: format.kind, text },
    },
    label: 'paste',
    endpointId: endpointIdOf(request),
  })
  return true
}
