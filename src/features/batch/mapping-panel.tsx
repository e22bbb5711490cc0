import { missingColumns } from '#core/batch/detect-format.ts'
import type { ColumnRole } from '#core/batch/row-format.ts'
import { useBatchText } from '#i18n/batch-text.ts'
import { Panel } from '#ui/panel.tsx'
import { setColumn, useBatch } from './batch-store.ts'

/** What each column of a table holds, beside its first values. */
export function MappingPanel() {
  const { mapping } = useBatchText()
  const detected = useBatch(state => state.detected)
  const columns = useBatch(state => state.columns)
  if (detected?.kind !== 'csv') return null
  const missing = missingColumns(columns)
  return (
    <Panel id="batch-mapping" title={mapping.title} sub={mapping.sub}>
      <ul className="grid gap-2 px-3.5 pb-3.5 text-[13px]">
        {detected.names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place, and names may be equal
          <li key={at} className="grid grid-cols-[minmax(0,1fr)_minmax(0,11rem)] items-center gap-2">
            <span className="min-w-0">
              <span className="block truncate font-mono text-xs">{name}</span>
              <span className="block truncate font-mono text-xs text-muted">
                {previewOf(columns[at], detected.preview[0]?.[at])}
              </span>
            </span>
            <RoleSelect at={at} name={name} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="px-3.5 pb-3.5 text-[13px] text-bad">
          {mapping.missing(missing.map(role => mapping.roles[role]))}
        </p>
      )}
    </Panel>
  )
}

/** Tokens are not shown whole. */
function previewOf(role: ColumnRole | null | undefined, text = ''): string {
  const short = text.slice(0, 80)
  return role === 'token' || role === 'authorization' || role === 'headers' ? `${short.slice(0, 6)}…` : short
}

function RoleSelect({ at, name }: { at: number; name: string }) {
  const { mapping } = useBatchText()
  const role = useBatch(state => state.columns[at] ?? null)
  const names = Object.keys(mapping.roles) as ColumnRole[]
  return (
    <select
      aria-label={mapping.column(name)}
      className="min-h-8 rounded-lg border border-line bg-paper px-2 text-[13px]"
      value={role ?? ''}
      onChange={({ currentTarget }) => setColumn(at, names.find(one => one === currentTarget.value) ?? null)}
    >
      <option value="">{mapping.none}</option>
      {names.map(one => (
        <option key={one} value={one}>
          {mapping.roles[one]}
        </option>
      ))}
    </select>
  )
}
