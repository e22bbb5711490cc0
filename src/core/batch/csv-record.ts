import { decodeUtf8, encodeUtf8 } from '../bytes/utf8.ts'
import { splitUrl } from '../importers/from-parts.ts'
import { printedJson } from '../importers/printed-json.ts'
import type { Result } from '../problem.ts'
import { field, type Spans, written } from './fields.ts'
import type { RecordProblem } from './problem.ts'
import { type BatchRecord, readRecord } from './read-record.ts'
import type { ColumnRole } from './row-format.ts'
import type { CsvScanner } from './scan-csv.ts'

/**
 * The fields of a table's record where each stands in a cell of its own, as it is; false where a cell wants to be read in
 * full. An empty cell holds no value, but for the body.
 */
export function spansOfCells(
  { cells, unusual }: CsvScanner,
  columns: readonly (ColumnRole | null)[],
  bytes: Uint8Array,
  spans: Spans,
): boolean {
  if (unusual) return false
  spans.fill(-1)
  for (let column = 0; column < columns.length; column++) {
    const role = columns[column]
    if (!role) continue
    if (role === 'headers' || role === 'bodyBase64' || role === 'authorization') return false
    const start = cells[column * 3] as number
    const end = cells[column * 3 + 1] as number
    const how = cells[column * 3 + 2] as number
    const at = field[role]
    if ((spans[at * 3] as number) >= 0) return false
    if (role === 'body') {
      spans.set([start, end, how], at * 3)
      continue
    }
    if (end === start) return false
    if (role === 'path' && bytes[start] !== 0x2f) return false
    if (how !== written.plain && (role === 'clientId' || role === 'signature' || role === 'requestTime')) return false
    spans[at * 3] = start
    spans[at * 3 + 1] = end
    spans[at * 3 + 2] = how
  }
  return [field.clientId, field.method, field.path, field.token, field.requestTime, field.signature].every(
    at => (spans[at * 3] as number) >= 0,
  )
}

/** Such a record read in full: as a record of the line filter is, an absolute address split into host and path. */
export function readCells(
  { cells, count, unclosed, unusual }: CsvScanner,
  columns: readonly (ColumnRole | null)[],
  bytes: Uint8Array,
): Result<BatchRecord, RecordProblem> {
  if (unclosed) return { ok: false, problem: 'unclosed-quote' }
  if (count !== columns.length) return { ok: false, problem: 'column-count' }
  const members: string[] = []
  for (const [column, role] of columns.entries()) {
    if (!role) continue
    const text = cellText(bytes, cells.subarray(column * 3, column * 3 + 3), unusual)
    if (text === null) return { ok: false, problem: 'not-utf8' }
    if (text === '' && role !== 'body') continue
    members.push(memberOf(role, text))
  }
  return readRecord(encodeUtf8(`{${members.join()}}`))
}

function cellText(bytes: Uint8Array, [start = 0, end = 0, how = 0]: Int32Array, unusual: boolean): string | null {
  // What stands behind a closing quote belongs to the cell
  let to = end
  if (unusual && bytes[start - 1] === 0x22) to = endOfRest(bytes, end)
  const text = decodeUtf8(bytes.subarray(start, to))
  if (text === null) return null
  if (to > end) return text.replaceAll('""', '\0').replace('"', '').replaceAll('\0', '"')
  return how === written.doubled ? text.replaceAll('""', '"') : text
}

function endOfRest(bytes: Uint8Array, closing: number): number {
  let at = closing + 1
  while (at < bytes.length && ![0x2c, 0x3b, 0x09, 0x7c, 0x0a, 0x0d].includes(bytes[at] as number)) at++
  return at > closing + 1 ? at : closing
}

function memberOf(role: ColumnRole, text: string): string {
  if (role === 'headers') return `"headers":${printedJson(text) ? text : JSON.stringify(text)}`
  const value = role === 'path' ? (splitUrl(text)?.path ?? text) : text
  return `${JSON.stringify(role === 'authorization' ? 'Authorization' : role)}:${JSON.stringify(value)}`
}
