import { decodeUtf8 } from '../bytes/utf8.ts'
import { csvRows, delimiterOf } from '../importers/csv-rows.ts'
import { type Role, roleOf } from '../importers/field-names.ts'
import type { ColumnRole } from './row-format.ts'

/** A table as its beginning shows it. */
export interface DetectedTable {
  kind: 'csv'
  /** One byte of ASCII. */
  delimiter: number
  /** Names of the columns, as the heading has them. */
  names: readonly string[]
  /** What each seems to hold. */
  columns: readonly (ColumnRole | null)[]
  /** Bytes of the heading, its line end included. */
  headingBytes: number
  /** The first rows. */
  preview: readonly (readonly string[])[]
}

/** How a file seems to be written. 'text', 'document': anything else that importers may read, a document only as a whole. */
export type DetectedFormat = { kind: 'json-lines' } | DetectedTable | { kind: 'har' | 'text' | 'document' }

/** Rows that a preview shows. */
const previewRows = 5

const columnRoles: Partial<Record<Role, ColumnRole>> = {
  clientId: 'clientId',
  method: 'method',
  target: 'path',
  token: 'token',
  authorization: 'authorization',
  requestTime: 'requestTime',
  body: 'body',
  bodyBase64: 'bodyBase64',
  signature: 'signature',
  headers: 'headers',
}

/** Reads the form of a file off its first bytes, 64 KiB or more. */
export function detectFormat(head: Uint8Array): DetectedFormat {
  const text = decodeHead(head).replace(/^\uFEFF/, '')
  const first = firstLine(text)
  if (/^\s*\{\s*"log"\s*:/.test(text)) return { kind: 'har' }
  if (isRecordLine(first)) return { kind: 'json-lines' }
  return detectTable(head, text) ?? { kind: /^\s*[{[]\s*["{\]]/.test(text) ? 'document' : 'text' }
}

/** The head may end within a character. */
function decodeHead(head: Uint8Array): string {
  for (let cut = 0; cut < 4; cut++) {
    const text = decodeUtf8(head.subarray(0, head.length - cut))
    if (text !== null) return text
  }
  return new TextDecoder('windows-1252').decode(head)
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.trim() ?? ''
}

/** A line with an object that is neither a HAR nor another whole document. */
function isRecordLine(line: string): boolean {
  return (
    line.startsWith('{') &&
    line.length > 1 &&
    !/^\{\s*"(?:log|info|item|requests?|_type)"\s*:/.test(line) &&
    /[}"]/.test(line)
  )
}

function detectTable(head: Uint8Array, text: string): DetectedTable | null {
  const line = text.split(/\r?\n/, 1)[0] ?? ''
  const delimiter = delimiterOf(line)
  if (delimiter === null) return null
  const [heading, ...rows] = someRows(text, delimiter)
  if (!heading) return null
  const names = heading.map(name => name.trim())
  const columns = rolesOf(names)
  if (columns.filter(role => role !== null && role !== 'body').length < 3) return null
  const newline = head.indexOf(0x0a)
  return {
    kind: 'csv',
    delimiter: delimiter.charCodeAt(0),
    names,
    columns,
    headingBytes: newline < 0 ? head.length : newline + 1,
    preview: rows,
  }
}

function someRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  for (const { cells } of csvRows(text, delimiter)) {
    rows.push(cells)
    if (rows.length > previewRows) break
  }
  return rows
}

/** The first column of each role has it. */
function rolesOf(names: readonly string[]): (ColumnRole | null)[] {
  const taken = new Set<ColumnRole>()
  return names.map(name => {
    const known = roleOf(name)
    const role = known && columnRoles[known]
    if (!role || taken.has(role)) return null
    taken.add(role)
    return role
  })
}

/** What a table lacks before its rows can be judged. `headers` may hold all but method and path. */
export function missingColumns(columns: readonly (ColumnRole | null)[]): ColumnRole[] {
  const has = (role: ColumnRole) => columns.includes(role)
  const inHeaders = has('headers')
  const needed: ColumnRole[] = ['method', 'path']
  if (!inHeaders) needed.push('clientId', 'requestTime', 'signature')
  if (!inHeaders && !has('authorization')) needed.push('token')
  return needed.filter(role => !has(role))
}
