import { literalAt } from './dialects/literal.ts'
import type { Draft } from './draft.ts'
import { lineEnd, type Scan } from './log-piece.ts'

/** Laravel's dump puts quotes around a text and escapes nothing in it. */
export function bareJsonInQuotes({ text, budget }: Scan, at: number): { text: string; end: number } | null {
  if (text[at] !== '"' || !/[{[]/.test(text.charAt(at + 1)) || text[at + 2] === '\\') return null
  const literal = literalAt(text, at + 1, budget)
  if (!literal?.json || text[literal.end] !== '"') return null
  return { text: text.slice(at + 1, literal.end), end: literal.end + 1 }
}

/** What people and programs write where there is no body. */
export const noBody = /^(?:\(?(?:empty|kosong|none|null|nil|no body|tidak ada)\)?|-|<nil>|""|'')$/i
const notABody = /^(?:@\{|\$[A-Za-z_{(]|System\.|\{?Reader|0x|\[object |<[\w.]+ object|<_io|java\.|org\.|io\.)/
const cutMark = /(?:…|\.\.\.|\(truncated[^)]*\)|\[truncated[^\]]*\])\s*$/i

/** A body that is no printed value: the rest of its line, with one escaping of a log undone. */
export function bodyLine(scan: Scan, draft: Draft, at: number): number {
  const end = lineEnd(scan.text, at)
  const line = scan.text.slice(at, end)
  if (line === '' || notABody.test(line)) return end
  if (noBody.test(line.trim())) draft.body = ''
  else if (/^[{[][\s]*\\"/.test(line)) {
    draft.body = unescapedOnce(line)
    scan.problems.add({ code: 'import-body-unescaped' })
  } else {
    if (cutMark.test(line)) scan.problems.add({ code: 'import-body-cut' })
    draft.body = line
  }
  return end
}

function unescapedOnce(line: string): string {
  return line.replace(/\\(["\\/])/g, '$1')
}
