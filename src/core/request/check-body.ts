import { jsonFault, minifyJson } from '../bytes/json.ts'
import { decodeUtf8, loneSurrogateAt, utf8Length } from '../bytes/utf8.ts'
import { utf8FaultAt } from '../bytes/utf8-fault.ts'
import type { FieldProblem } from './problem.ts'
import type { SignatureRequest } from './request.ts'
import { wrongCharacters } from './wrong-characters.ts'

type BodyFinding = Omit<FieldProblem, 'field' | 'code' | 'severity'>
type BodyCheck = Pick<FieldProblem, 'code' | 'severity'> & { find: (text: string) => BodyFinding | null }

const byteOrderMark = '\ufeff'
const withoutMark = (text: string) => (text.startsWith(byteOrderMark) ? text.slice(1) : text)

/** What can be noticed about a body's text. None of it copies the body into a mend. */
const bodyChecks: readonly BodyCheck[] = [
  {
    code: 'body-bom',
    severity: 'fault',
    find: text => (text.startsWith(byteOrderMark) ? cut(0, 1) : null),
  },
  {
    code: 'body-not-json',
    severity: 'fault',
    find: text => {
      // A byte-order mark is a problem of its own, and hides no other.
      const fault = jsonFault(withoutMark(text))
      if (!fault) return null
      const shift = text.length - withoutMark(text).length
      const position = fault.position + shift
      const column = fault.line === 1 ? fault.column + shift : fault.column
      return {
        at: { start: position, end: Math.min(position + 1, text.length) },
        fault: { ...fault, position, column },
      }
    },
  },
  {
    code: 'body-pretty',
    severity: 'notice',
    find: text => {
      const json = withoutMark(text.slice(0, endOfContent(text)))
      const compact = minifyJson(json)
      return compact === json
        ? null
        : { at: { start: 0, end: text.length }, count: json.length - compact.length, mend: { kind: 'minify-body' } }
    },
  },
  {
    code: 'body-crlf',
    severity: 'notice',
    find: text => {
      const start = text.indexOf('\r')
      if (start === -1) return null
      let count = 0
      for (let at = start; at !== -1; at = text.indexOf('\r', at + 1)) count++
      const end = text[start + 1] === '\n' ? start + 2 : start + 1
      return { at: { start, end }, count, mend: { kind: 'unify-line-ends', field: 'body' } }
    },
  },
  {
    code: 'body-trailing-newline',
    severity: 'notice',
    find: text => {
      const start = endOfContent(text)
      return start === text.length ? null : cut(start, text.length)
    },
  },
  {
    code: 'body-invisible',
    severity: 'notice',
    find: text => {
      const found = wrongCharacters(text, 'body')
      const first = found[0]
      if (!first) return null
      const start = first.index
      const finding = {
        at: { start, end: start + (first.codePoint > 0xffff ? 2 : 1) },
        count: found.length,
        character: first.name,
      }
      const mendable = found.every(({ kind }) => kind !== 'replacement')
      return mendable ? { ...finding, mend: { kind: 'plain-characters', field: 'body' } } : finding
    },
  },
]

/**
 * Checks a body and nothing else. Positions count UTF-16 units, or bytes where the body is bytes.
 * @example checkBody(request) // => []
 */
export function checkBody({ body }: Pick<SignatureRequest, 'body'>): FieldProblem[] {
  if (body.length === 0) return []
  if (typeof body === 'string') return [...checkText(body), ...loneSurrogate(body)]
  const text = decodeUtf8(body)
  if (text !== null) return checkText(text).map(problem => inBytes(problem, text))
  const start = utf8FaultAt(body)
  return [{ code: 'body-not-utf8', field: 'body', severity: 'fault', at: { start, end: start + 1 } }]
}

function checkText(text: string): FieldProblem[] {
  return bodyChecks.flatMap(({ code, severity, find }) => {
    const finding = find(text)
    return finding ? [{ code, field: 'body', severity, ...finding }] : []
  })
}

function loneSurrogate(text: string): FieldProblem[] {
  const start = loneSurrogateAt(text)
  if (start === -1) return []
  const mend = { kind: 'swap-lone-surrogates', field: 'body' } as const
  return [{ code: 'lone-surrogate', field: 'body', severity: 'fault', at: { start, end: start + 1 }, mend }]
}

/** The same problem with byte offsets. */
function inBytes(problem: FieldProblem, text: string): FieldProblem {
  const start = utf8Length(text, 0, problem.at.start)
  const end = start + utf8Length(text, problem.at.start, problem.at.end)
  return {
    ...problem,
    at: { start, end },
    ...(problem.mend?.kind === 'cut' && { mend: { ...problem.mend, start, end } }),
  }
}

function cut(start: number, end: number): BodyFinding {
  return { at: { start, end }, mend: { kind: 'cut', field: 'body', start, end } }
}

/** Where the line ends at the end of a text begin. */
function endOfContent(text: string): number {
  let end = text.length
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--
  return end
}
