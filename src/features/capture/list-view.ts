import { base64 } from '@scure/base'
import { displayUtf8 } from '#core/bytes/utf8.ts'
import type { Capture } from '#core/live/capture.ts'
import { textOfByteString } from '#core/live/wire.ts'
import type { FeedRow } from './capture-feed.ts'

/** What of the list is wanted. */
export interface ListView {
  refusedOnly: boolean
  /** Looked for in request line, headers and body, in any case. */
  text: string
  grouped: boolean
}

export const wholeList: ListView = { refusedOnly: false, text: '', grouped: false }

/** The rows that a view asks for, in their order. */
export function filterRows(rows: readonly FeedRow[], { refusedOnly, text }: ListView): readonly FeedRow[] {
  const wanted = text.trim().toLowerCase()
  if (!refusedOnly && wanted === '') return rows
  return rows.filter(
    ({ capture }) =>
      !(refusedOnly && capture.verdict.accepted) && (wanted === '' || searched(capture).includes(wanted)),
  )
}

const searchedTexts = new WeakMap<Capture, string>()

function searched(capture: Capture): string {
  const known = searchedTexts.get(capture)
  if (known !== undefined) return known
  const { method, target, headers, body, unread } = capture
  const lines = headers.map(([name, value]) => `${name}: ${textOfByteString(value)}`)
  const bytes = [body, ...(unread ? [unread] : [])].map(kept => displayUtf8(base64.decode(kept.base64)))
  const text = [`${method} ${textOfByteString(target)}`, ...lines, ...bytes].join('\n').toLowerCase()
  searchedTexts.set(capture, text)
  return text
}

/** Rows that came out alike for one reason. */
export interface RowGroup {
  key: string
  rows: readonly [FeedRow, ...FeedRow[]]
}

/** Rows by what became of them and why: the most frequent first. A wrong signature counts by its cause, where that is known. */
export function groupRows(
  rows: readonly FeedRow[],
  causes: Readonly<Record<string, readonly { id: string }[]>>,
): RowGroup[] {
  const groups = new Map<string, [FeedRow, ...FeedRow[]]>()
  for (const row of rows) {
    const key = groupOf(row, causes[row.key])
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups].map(([key, inGroup]) => ({ key, rows: inGroup })).sort((a, b) => b.rows.length - a.rows.length)
}

function groupOf({ capture }: FeedRow, cause: readonly { id: string }[] | undefined): string {
  const [first] = capture.verdict.failures
  if (!first) return capture.verdict.accepted ? 'accepted' : 'refused'
  const ids = first.code === 'signature-differs' ? (cause ?? []).map(({ id }) => id).sort() : []
  return [first.code, ...('header' in first ? [first.header] : []), ...ids].join(' ')
}
