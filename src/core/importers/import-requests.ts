import { isCase } from '../case-file/read-case-file.ts'
import { fencedBlocks, hasFences } from './fenced-blocks.ts'
import { fillFromAround } from './fill-from-around.ts'
import type { ImportedRequest, ImportResult } from './imported.ts'
import { lineCounter } from './line-counter.ts'
import { locateValues } from './locate-values.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { readCase } from './read-case.ts'
import { certainty, type Reader, type Reading } from './reader.ts'
import { readers } from './readers.ts'
import { mayBeQuotedPrintable } from './rewritten/quoted-printable.ts'
import { rewrittenText } from './rewritten-text.ts'

/** The most that is read, in UTF-16 units. */
export const importLimit = 16_000_000

/** For so many requests of one text it is said where their values stand. */
const locatedRequests = 200

/**
 * Reads the requests out of what was pasted. Each reader says how certain it is that the text is of its format; the most
 * certain one that finds a request is taken. Nothing is trimmed, decoded or guessed silently: what the text does not hold
 * stays undefined, and what was done to it is among the problems.
 * @example importRequests("curl 'https://tokoapi-stg.netzme.com/api/x?a=1'").requests[0]?.request.path // => '/api/x?a=1'
 */
export function importRequests(text: string): ImportResult {
  if (text.length > importLimit) return nothing({ requests: [], problems: [{ code: 'import-too-large' }] })
  // Alone in this: a case that cannot be opened is not to be taken for another text
  if (isCase(text)) return readCase(text)
  const problems = problemList()
  const found = readRewritten(text) ?? readBlocks(text) ?? readWhole(text, problems)
  if (found) return finished(text, found.format, withWordsAround(text, found))
  problems.add({ code: 'import-nothing-found' })
  return nothing({ requests: [], problems: problems.all() })
}

interface Found extends Reading {
  format: string
}

/** Where a text stands for another one, all of it is the source. */
function readRewritten(text: string): Found | null {
  const rewritten = rewrittenText(text)
  const found = rewritten && (readBlocks(rewritten.text) ?? readWhole(rewritten.text, problemList()))
  if (!rewritten || !found) return null
  const { problems } = found
  const requests = withWordsAround(rewritten.text, found).requests.map(({ spans: _spans, line: _line, ...held }) => ({
    ...held,
    source: text,
    at: 0,
  }))
  return { format: rewritten.format ?? found.format, requests, problems: [...rewritten.problems, ...problems] }
}

/** Formats that stand among words, as a ticket quotes them. */
const quoted: ReadonlySet<string> = new Set(['curl', 'fetch', 'powershell', 'http'])

function withWordsAround(text: string, found: Found): Found {
  const [only, ...more] = found.requests
  if (!only || more.length > 0 || (!quoted.has(found.format) && !hasFences(text))) return found
  const filled = fillFromAround(text, only)
  const isShown = only.request.body === undefined && filled.request.body !== undefined
  const problems = isShown ? found.problems.filter(({ code }) => code !== 'import-body-not-shown') : found.problems
  return { ...found, problems, requests: [filled] }
}

function readWhole(text: string, problems: ProblemList): Found | null {
  for (const reader of byCertainty(text)) {
    const reading = reader.read(text)
    if (reading.requests.length > 0) return { format: reader.format, ...reading }
    reading.problems.forEach(problems.add)
  }
  return null
}

/** A ticket's blocks of code that hold a request each with its headers; null where none does: then the text is read whole. */
function readBlocks(text: string): Found | null {
  const lineAt = lineCounter(text)
  const blocks = fencedBlocks(text).flatMap(({ text: inner, start }) => {
    const found = readWhole(inner, problemList())
    if (!found?.requests.some(isRequest)) return []
    const lines = lineAt(start) - 1
    const requests = found.requests.map(({ at = 0, line, spans: _spans, ...held }) => ({
      ...held,
      at: at + start,
      ...(line !== undefined && { line: line + lines }),
    }))
    const problems = found.problems.map(told => (told.line === undefined ? told : { ...told, line: told.line + lines }))
    return [{ format: found.format, requests, problems }]
  })
  const [first] = blocks
  if (!first) return null
  return {
    format: first.format,
    requests: blocks.flatMap(block => block.requests),
    problems: blocks.flatMap(block => block.problems),
  }
}

function isRequest({ request, headers = [] }: ImportedRequest): boolean {
  return request.path !== undefined && headers.length > 0
}

function byCertainty(text: string): Reader[] {
  return readers
    .map(reader => ({ reader, certain: reader.recognise(text) }))
    .filter(({ certain }) => certain > certainty.no)
    .sort((a, b) => b.certain - a.certain)
    .map(({ reader }) => reader)
}

function nothing(reading: Reading): ImportResult {
  return { format: 'unknown', ...reading }
}

function finished(text: string, format: string, { requests, problems }: Reading): ImportResult {
  const lineAt = lineCounter(text)
  const placed = requests.map((imported, index): ImportedRequest => {
    const isAlone = requests.length === 1
    if (imported.at === undefined && !isAlone) return imported
    const line = imported.line ?? (imported.at === undefined ? undefined : lineAt(imported.at))
    const spans = index < locatedRequests ? locateValues(imported, isAlone ? text : null) : undefined
    return { ...imported, ...(line !== undefined && { line }), ...(spans && { spans }) }
  })
  const unsigned = requests.every(request => request.observedSignature === undefined)
  const all = problemList()
  problems.forEach(all.add)
  const isDecoded = problems.some(({ code }) => code === 'import-quoted-printable')
  if (!isDecoded && mayBeQuotedPrintable(text)) all.add({ code: 'import-quoted-printable-perhaps' })
  if (unsigned) all.add({ code: 'import-no-signature' })
  return { format, requests: placed, problems: all.all() }
}
