import { type Draft, disagree, emptyDraft, fillFromOwn, fromDraft, merge, strength } from './draft.ts'
import { netzmeHeaders, roleOf } from './field-names.ts'
import { headerValue } from './from-parts.ts'
import type { ImportedRequest } from './imported.ts'
import { asTyped, withoutPrefixes } from './line-prefixes.ts'
import type { Piece, Scan } from './log-piece.ts'
import { scanLog } from './log-scan.ts'
import { okHttpPieces } from './okhttp-log.ts'
import { type ProblemList, problemList } from './problem-list.ts'
import { certainty, type Reader, type Reading } from './reader.ts'
import { readNamed, readShapes } from './shapes.ts'

/** So many characters are looked at for a decision. */
const looked = 20_000
/** What brackets that are never closed may cost, in lengths of the text. */
const patience = 3

/**
 * Log lines of any program, and the text of a ticket: names with values, values that a language printed, request lines, the
 * merchant's own strings, in whatever order. Values without a name are found by their form and asked.
 */
export const logReader: Reader = { format: 'log', recognise, read: text => readLog(text) }

function recognise(text: string): number {
  const start = text.slice(0, looked)
  if (isHeaderBlock(start)) return certainty.no
  const first = start.trimStart().split('\n', 1)[0] ?? ''
  const printed =
    /(?:headers?|body|data)["']?[ \t]*(?:=>|[:=])[ \t]*[{["'b]|map\[|=>|Headers: \{|^-{2,3}> [A-Z]+ /im.test(start)
  // A request line without a version is how logs write it: the raw HTTP reader would take the rest for headers.
  if (printed) return /^[A-Z]{3,7} \S+$/.test(first.trim()) ? certainty.sure + 5 : certainty.sure - 5
  return /\d|[{/]/.test(start) ? certainty.perhaps + 10 : certainty.no
}

const notHeaders: ReadonlySet<string> = new Set(['body', 'target', 'method', 'headers', 'token', 'ownPayload'])

/** Header lines and nothing else before the first empty line: their own reader keeps the body behind to the byte. */
function isHeaderBlock(text: string): boolean {
  const lines = (text.trimStart().split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '').split(/\r?\n/)
  const names = lines.map(line => /^([A-Za-z][\w-]*):/.exec(line)?.[1]?.toLowerCase() ?? '')
  const isHeader = (name: string) => name !== '' && !notHeaders.has(roleOf(name) ?? '')
  return names.every(isHeader) && names.filter(name => netzmeHeaders.includes(name)).length >= 2
}

/** `seeksBody`: the request is known but for its body, and an answer may stand before that. */
export function readLog(text: string, seeksBody = false): Reading {
  const problems = problemList()
  const stripped = withoutPrefixes(text)
  const scan: Scan = {
    text: stripped ?? text,
    problems,
    budget: { left: patience * text.length + 40_000 },
    inResponse: false,
    closedAt: -1,
    seeksBody,
  }
  const exact = okHttpPieces(scan.text, problems)
  const gathered = gather(exact.length > 0 ? exact : scanLog(scan))
  if (stripped !== null) problems.add({ code: 'import-prefixes-removed' })
  if (scan.budget.left <= 0) problems.add({ code: 'import-not-read-whole' })
  const found = finished(scan.text, gathered, problems)
  const requests = stripped === null ? found : found.map(asTyped(stripped, text))
  return requests.length > 0 ? { requests, problems: problems.all() } : { requests, problems: [] }
}

interface Gathered {
  fresh: boolean
  draft: Draft
  start: number
  end: number
}

/** Pieces belong to one request until one says something else than the request before: then the next one begins. */
function gather(pieces: Iterable<Piece>): Gathered[] {
  const all: Gathered[] = []
  let current: Gathered | null = null
  for (const { draft, start, end, fresh, isSent } of pieces) {
    const isBodyOnly = draft.body !== undefined && strength(draft) === 0 && draft.headers.length === 0
    if (current && !fresh && isBodyOnly && current.draft.body !== undefined && current.draft.body !== '') {
      if (isSent && draft.body !== undefined) current.draft.body = draft.body
      continue
    }
    if (current && !fresh && !disagree(current.draft, draft) && !repeats(current.draft, draft)) {
      merge(current.draft, draft)
      current.end = Math.max(current.end, end)
    } else {
      current = { draft, start, end, fresh: fresh === true }
      all.push(current)
    }
  }
  return all.reduce<Gathered[]>(keepOrAdd, [])
}

/** The same address or method once more, when the request is whole: it may begin the next one. */
function repeats(current: Draft, draft: Draft): boolean {
  const again = (key: 'target' | 'method') => draft[key] !== undefined && current[key] !== undefined
  return (again('target') || again('method')) && isSigned(current)
}

function isSigned(draft: Draft): boolean {
  return draft.named.signature !== undefined || headerValue(draft.headers, 'signature') !== undefined
}

/**
 * A piece that began a request and brought nothing but the address of the one before belongs to that, and so does the same
 * request printed once more.
 */
function keepOrAdd(kept: Gathered[], next: Gathered): Gathered[] {
  const last = kept.at(-1)
  if (
    !last ||
    !isSigned(last.draft) ||
    disagree(last.draft, next.draft) ||
    !(isBare(next.draft) || isSigned(next.draft))
  ) {
    kept.push(next)
    return kept
  }
  merge(last.draft, next.draft)
  return kept
}

/** An address and no more. */
function isBare(draft: Draft): boolean {
  return strength(draft) <= 2 && draft.headers.length === 0 && Object.keys(draft.named).length === 0
}

function finished(text: string, gathered: readonly Gathered[], problems: ProblemList): ImportedRequest[] {
  const strong = withOwnValues(
    gathered.filter(({ draft }) => strength(draft) > 0),
    problems,
  )
  const [only = gathered[0] ?? { draft: emptyDraft(), start: 0, end: text.length, fresh: false }] = strong
  if (strong.length > 1) {
    const lineStart = lineStarts(text)
    if (strong.every(({ draft }) => !isSigned(draft) && draft.ownPayload === undefined)) fillFromSentences(text, strong)
    return strong.map(found => placed(text, lineStart(found.start), found, problems))
  }
  fillFromOwn(only.draft)
  const start = text.slice(0, looked * 5)
  readNamed(start, only.draft)
  readShapes(start, only.draft)
  if (strength(only.draft) === 0 && only.draft.body !== undefined) offerBody(only.draft)
  const isSomething = strength(only.draft) > 0 || only.draft.body !== undefined || (only.draft.guesses?.length ?? 0) > 0
  return isSomething ? [fromDraft(only.draft, text, 0, problems)] : []
}

/** So many requests are told of in sentences. */
const told = 20

/** Requests that a mail tells of one after the other: each with the values in the paragraphs from its own to the next one's. */
function fillFromSentences(text: string, found: readonly Gathered[]): void {
  if (found.length > told) return
  const starts = found.map(({ start }, index) => {
    const before = found[index - 1]?.end ?? 0
    const gap = text.lastIndexOf('\n\n', start)
    return index === 0 ? 0 : gap >= before ? gap : start
  })
  for (const [index, { draft }] of found.entries()) {
    const paragraphs = text.slice(starts[index], starts[index + 1])
    if (paragraphs.length > looked) continue
    readNamed(paragraphs, draft)
    readShapes(paragraphs, draft)
  }
}

/** Beside a request that is signed, an address and no more is another call: the program's own page, the answer's address. */
function withOwnValues(strong: readonly Gathered[], problems: ProblemList): readonly Gathered[] {
  const kept = strong.filter(({ draft }) => !isBare(draft) || draft.body !== undefined)
  if (kept.length === strong.length || !kept.some(({ draft }) => isSigned(draft))) return strong
  problems.add({ code: 'import-other-entries', kept: kept.length, found: strong.length })
  return kept
}

function offerBody(draft: Draft): void {
  if (typeof draft.body !== 'string') return
  draft.guesses = [...(draft.guesses ?? []), { field: 'body', value: draft.body, why: 'shape' }]
}

/** Where the line of a position begins, position after position: a search backwards would read a long line once for each. */
function lineStarts(text: string): (at: number) => number {
  let start = 0
  let next = text.indexOf('\n')
  return at => {
    while (next !== -1 && next <= at) {
      start = next + 1
      next = text.indexOf('\n', start)
    }
    return start
  }
}

function placed(text: string, from: number, { draft, end }: Gathered, problems: ProblemList): ImportedRequest {
  return fromDraft(draft, text.slice(from, end), from, problems)
}
