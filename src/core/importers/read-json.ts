import { type Draft, fromDraft } from './draft.ts'
import { draftsIn } from './from-printed.ts'
import type { ImportedRequest } from './imported.ts'
import { jsonDocuments, printedJson } from './printed-json.ts'
import { type ProblemList, problemList } from './problem-list.ts'
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
  return { requests, problems: problems.all() }
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
