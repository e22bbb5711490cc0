import { type Draft, fromDraft } from './draft.ts'
import { draftsIn } from './from-printed.ts'
import type { ImportedRequest } from './imported.ts'
import { type Printed, textAt } from './printed.ts'
import { jsonDocuments, printedJson } from './printed-json.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { logReader } from './read-log.ts'
import { certainty, type Reader, type Reading } from './reader.ts'

const opening = /^[\s\uFEFF]*[{[]/

/** JSON that holds one or more requests: an object, a list, several in a row. */
export const jsonReader: Reader = {
  format: 'json',
  recognise: text =>
    opening.test(text.slice(0, 1000)) && /[}\]]\s*$/.test(text.slice(-1000)) ? certainty.sure : certainty.no,
  read: readJson,
}

function readJson(text: string): Reading {
  const documents = jsonDocuments(text)
  const problems = problemList()
  if (!documents) return { requests: [], problems: [] }
  const requests = documents.flatMap(({ start, end, value }) => {
    const source = text.slice(start, end)
    return draftsIn(value, problems).map(draft => finished(draft, source, start, problems))
  })
  return requests.length > 0
    ? { requests, problems: problems.all() }
    : readMessages(documents.map(({ value }) => value))
}

/** Collectors of logs put each line into an object of their own: the lines are what is read. */
function readMessages(values: readonly Printed[]): Reading {
  const lines = values.map(messageOf)
  if (lines.length === 0 || lines.some(line => line === undefined)) return { requests: [], problems: [] }
  const { requests, problems } = logReader.read(lines.join(''))
  // Positions in what was put together are none of the text's.
  return { requests: requests.map(({ at: _at, line: _line, spans: _spans, ...found }) => found), problems }
}

function messageOf(value: Printed): string | undefined {
  const text = ['log', 'message', 'msg', 'MESSAGE', 'textPayload'].map(name => textAt(value, name)).find(Boolean)
  return text === undefined || text.endsWith('\n') ? text : `${text}\n`
}

/** One JSON object a line (records of the line filter, logs): a line that is none is said and skipped. */
export const jsonLinesReader: Reader = {
  format: 'json-lines',
  recognise: text => (opening.test(text.slice(0, 1000)) && looksLikeLines(text) ? certainty.sure + 1 : certainty.no),
  read: readJsonLines,
}

/** The first line, and one more, are objects of their own. */
function looksLikeLines(text: string): boolean {
  const first = text.indexOf('\n')
  const line = text.slice(0, first).trim()
  if (first < 0 || !line.startsWith('{') || !line.endsWith('}')) return false
  return text.slice(first).trimStart().startsWith('{')
}

function readJsonLines(text: string): Reading {
  const problems = problemList()
  const requests: ImportedRequest[] = []
  let line = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    line++
    requests.push(...readLine(text.slice(start, end), start, line, problems))
    start = end + 1
  }
  if (requests.length === 0) return readMessages(jsonDocuments(text)?.map(({ value }) => value) ?? [])
  return { requests, problems: problems.all() }
}

function readLine(text: string, at: number, line: number, problems: ProblemList): ImportedRequest[] {
  if (text.trim() === '') return []
  const value = printedJson(text.replace(/^\uFEFF/, ''))
  const drafts = value ? draftsIn(value, problems) : []
  if (drafts.length === 0) problems.add({ code: 'import-bad-record', line })
  return drafts.map(draft => ({ ...finished(draft, text, at, problems), line }))
}

function finished(draft: Draft, source: string, at: number, problems: ProblemList): ImportedRequest {
  return fromDraft(draft, source, at, problems)
}
