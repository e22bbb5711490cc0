import { utf8Length } from '../bytes/utf8.ts'
import type { HeaderPair } from '../request/header-pair.ts'
import { emptyDraft } from './draft.ts'
import type { Piece } from './log-piece.ts'
import { addHeaders, headersIn } from './printed-headers.ts'
import type { ProblemList } from './problem-list.ts'

const begin = /^-{2,3}> ([A-Z]{2,20}) (https?:\/\/\S+|\/\S*).*$/gm
const finish = /^-{2,3}> END \w+(?: \((.*)\))?[ \t]*\r?$/gm

/**
 * The requests that OkHttp's logging interceptor, or Feign's, wrote: `--> POST …`, headers, an empty line, the body, `--> END
 * POST (98-byte body)`. The body is what stands between, to the byte.
 */
export function okHttpPieces(text: string, problems: ProblemList): Piece[] {
  const pieces: Piece[] = []
  begin.lastIndex = 0
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const [line, method = '', target = ''] = match
    const start = match.index
    finish.lastIndex = start
    const end = finish.exec(text)
    if (!end) break
    const inner = text.slice(start + line.length, end.index).replace(/^\r?\n/, '')
    const draft = { ...emptyDraft(), method, target, ...bodyIn(inner, end[1] ?? '', problems) }
    addHeaders(draft, headersBefore(inner))
    pieces.push({ draft, start, end: finish.lastIndex, fresh: true })
    begin.lastIndex = finish.lastIndex
  }
  return pieces
}

function headersBefore(inner: string): HeaderPair[] {
  const blank = /^\r?$/m.exec(inner)
  return headersIn({ kind: 'text', text: blank ? inner.slice(0, blank.index) : inner })
}

/** `stated` is what stands in brackets behind END: "98-byte body", "binary 98-byte body omitted". */
function bodyIn(inner: string, stated: string, problems: ProblemList): { body?: string } {
  const blank = /^\r?\n/m.exec(inner)
  if (/omitted/.test(stated)) {
    problems.add({ code: 'import-body-cut' })
    return {}
  }
  const body = blank ? inner.slice(blank.index + blank[0].length).replace(/\r?\n$/, '') : ''
  const bytes = Number(/(\d+)-byte/.exec(stated)?.[1] ?? Number.NaN)
  const found = utf8Length(body)
  if (found < bytes) problems.add({ code: 'import-short-body', stated: bytes, found })
  return { body }
}
