import { type CSSProperties, useMemo } from 'react'
import { useCaptureText } from '#i18n/capture-text.ts'
import { useAllCauses } from './capture-causes.ts'
import type { FeedRow } from './capture-feed.ts'
import { CaptureRow } from './capture-row.tsx'
import { openRow, useCaptures } from './capture-store.ts'
import { groupRows, type RowGroup } from './list-view.ts'
import { Reason } from './verdict-badge.tsx'

/** Heights in rem: all places are known before anything is drawn, and a row moves by a transform, which lays out nothing anew. */
const heights = { row: 3.5, break: 1.75, group: 2.25 } as const

interface RowsProps {
  rows: readonly FeedRow[]
  grouped: boolean
}

/** The rows, one below the other or under what became of them. */
export function CaptureRows({ rows, grouped }: RowsProps) {
  const open = useCaptures(openRow)
  const causes = useAllCauses()
  const groups = useMemo(() => (grouped ? groupRows(rows, causes) : []), [rows, grouped, causes])
  const { items, height } = useMemo(() => placed(grouped ? itemsOf(groups) : rows), [grouped, groups, rows])
  return (
    <ul className="relative" style={{ height: `${height}rem` }}>
      {items.map(({ item, style }) =>
        'rows' in item ? (
          <GroupHeading key={`group ${item.key}`} group={item} style={style} />
        ) : (
          <CaptureRow key={item.key} row={item} open={item === open} style={style} showsBreak={!grouped} />
        ),
      )}
    </ul>
  )
}

type Item = FeedRow | RowGroup

function itemsOf(groups: readonly RowGroup[]): Item[] {
  return groups.flatMap(group => [group, ...group.rows])
}

function placed(list: readonly Item[]) {
  let height = 0
  const items = list.map(item => {
    const style: CSSProperties = { transform: `translateY(${height}rem)` }
    height += 'rows' in item ? heights.group : heights.row + (item.after ? heights.break : 0)
    return { item, style }
  })
  return { items, height }
}

function GroupHeading({ group: { rows }, style }: { group: RowGroup; style: CSSProperties }) {
  const { list } = useCaptureText()
  const [first] = rows
  return (
    <li
      style={style}
      data-testid="cause-group"
      className="absolute inset-x-0 top-0 flex h-9 items-end gap-2 px-2.5 pb-1 text-xs font-semibold"
    >
      <span className="truncate">{first.capture.verdict.accepted ? list.accepted : <Reason row={first} />}</span>
      <span className="ml-auto shrink-0 rounded-full bg-sunken px-2 font-mono">{rows.length}</span>
    </li>
  )
}
