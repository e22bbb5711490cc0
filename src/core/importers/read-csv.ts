import { csvRows, delimiterOf } from './csv-rows.ts'
import { fromDraft } from './draft.ts'
import { type Role, roleOf, shortRoleOf } from './field-names.ts'
import { draftsIn } from './from-printed.ts'
import type { ImportedRequest } from './imported.ts'
import type { Printed } from './printed.ts'
import { printedJson } from './printed-json.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader, type Reading } from './reader.ts'

/** Columns that only a table of requests has. */
const telling: readonly (Role | undefined)[] = [
  'signature',
  'requestTime',
  'clientId',
  'token',
  'authorization',
  'headers',
  'target',
  'method',
]
const enough = 3

/** A table whose first line names its columns, in whatever spelling. */
export const csvReader: Reader = {
  format: 'csv',
  recognise: text => (columnsOf(text) ? certainty.sure : certainty.no),
  read: readCsv,
}

interface Columns {
  delimiter: string
  names: readonly string[]
  /** As the text has them. */
  typed: readonly string[]
}

function columnsOf(text: string): Columns | null {
  const start = text.search(/[^\s\uFEFF]/)
  const [line = ''] = text.slice(Math.max(start, 0), start + 4000).split('\n', 1)
  const delimiter = delimiterOf(line)
  if (delimiter === null) return null
  const names = [...csvRows(line.trimEnd(), delimiter)][0]?.cells.map(name => name.trim()) ?? []
  const roles = new Set(names.map(roleOf).filter(role => telling.includes(role)))
  const short = names.map(name => (roleOf(name) === undefined ? shortRoleOf(name) : undefined))
  const added = new Set(short.filter(role => role !== undefined && !roles.has(role)))
  if (roles.size < 2 || roles.size + added.size < enough) return null
  // Under a short name stands what the column would be called in full; the first of several is meant
  const renamed = names.map((name, index) => {
    const role = short[index]
    return role !== undefined && added.delete(role) ? role : name
  })
  return { delimiter, names: renamed, typed: names }
}

function readCsv(text: string): Reading {
  const columns = columnsOf(text)
  const problems = problemList()
  const requests: ImportedRequest[] = []
  if (!columns) return { requests, problems: [] }
  let line = 0
  let counted = 0
  for (const row of csvRows(text, columns.delimiter)) {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < row.start; at = text.indexOf('\n', counted)) {
      line++
      counted = at + 1
    }
    if (requests.length === 0 && isHeading(row.cells, columns)) continue
    if (row.unclosed) problems.add({ code: 'import-unclosed-quote', line: line + 1 })
    const source = text.slice(row.start, row.end)
    requests.push(...readRow(row.cells, columns, { source, at: row.start, line: line + 1 }, problems))
  }
  return { requests, problems: problems.all() }
}

function isHeading(cells: readonly string[], { typed }: Columns): boolean {
  return cells.length === typed.length && cells.every((cell, index) => cell.trim() === typed[index])
}

interface Place {
  source: string
  at: number
  line: number
}

function readRow(
  cells: readonly string[],
  { names, typed }: Columns,
  place: Place,
  problems: ProblemList,
): ImportedRequest[] {
  if (cells.length !== names.length) problems.add({ code: 'import-bad-record', line: place.line })
  const entries = names.map((name, index): readonly [string, Printed] => [
    name,
    name !== typed[index] && isDate(name, cells[index]) ? none : cellValue(name, cells[index]),
  ])
  const [draft] = draftsIn({ kind: 'record', entries }, problems)
  if (!draft) {
    if (cells.length === names.length) problems.add({ code: 'import-bad-record', line: place.line })
    return []
  }
  return [{ ...fromDraft(draft, place.source, place.at, problems), line: place.line }]
}

const none: Printed = { kind: 'word', text: 'null' }

/** `time` of a log: when its line was written. */
function isDate(name: string, cell = ''): boolean {
  return name === 'requestTime' && !/^\d{9,19}$/.test(cell.trim())
}

/** A cell as it stands; a column of headers holds them as JSON. */
function cellValue(name: string, cell = ''): Printed {
  const role = roleOf(name)
  if (role === 'headers') return printedJson(cell) ?? { kind: 'text', text: cell }
  // An empty cell of any other column holds no value; an empty body is one.
  return cell === '' && role !== 'body' ? { kind: 'word', text: 'null' } : { kind: 'text', text: cell }
}
