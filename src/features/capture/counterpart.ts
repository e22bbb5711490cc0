import type { FeedRow } from './capture-feed.ts'

/** The row to compare with first: the newest that came out otherwise at the same place, else the newest at the same place. */
export function counterpartOf(base: FeedRow, rows: readonly FeedRow[]): FeedRow | null {
  const others = rows.filter(row => row !== base && row.capture.verdict.kind === base.capture.verdict.kind)
  const alike = others.filter(row => placeOf(row) === placeOf(base))
  const otherwise = (row: FeedRow) => row.capture.verdict.accepted !== base.capture.verdict.accepted
  return alike.find(otherwise) ?? alike[0] ?? others.find(otherwise) ?? others[0] ?? null
}

function placeOf({ capture: { method, target } }: FeedRow): string {
  return `${method} ${target.split('?')[0]}`
}
