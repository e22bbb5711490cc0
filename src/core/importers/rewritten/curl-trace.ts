import { decodeUtf8 } from '../../bytes/utf8.ts'
import type { ImportProblem } from '../problem.ts'
import { latin1 } from './latin1.ts'

const section =
  /^(?:\d\d:\d\d:\d\d\.\d+ )?(=>|<=|==) (?:(Send|Recv)(?: SSL)? (header|data)(?:, (\d+) bytes)?|Info)\b[^\n]*$/gm
const row = /^([0-9a-f]{4,8}): ?(.*?)\r?$/i
/** `--trace`: up to sixteen bytes in hex, then the same as text. */
const hexRow = /^((?:[0-9a-f]{2} ){1,16}) *.{1,16}$/i

/** What `curl --trace-ascii` and `--trace` say was sent, as it went over the wire; null where a text is no such trace. */
export function requestOfTrace(text: string): { text: string; problems: ImportProblem[] } | null {
  if (!/^(?:\d\d:\d\d:\d\d\.\d+ )?=> Send header/m.test(text)) return null
  const marks = [...text.matchAll(section)]
  const sent = marks.flatMap((mark, index) => {
    if (mark[1] !== '=>' || mark[0].includes('SSL')) return []
    return [
      {
        kind: mark[3],
        ...sectionText(text.slice(mark.index + mark[0].length + 1, marks[index + 1]?.index), Number(mark[4])),
      },
    ]
  })
  const isLossy = sent.some(({ kind, exact, content }) => kind === 'data' && !exact && content.includes('.'))
  const whole = sent.map(({ content }, index) => (index > 0 && sent[index]?.kind === 'header' ? '\n' : '') + content)
  return { text: whole.join(''), problems: isLossy ? [{ code: 'import-dots-for-others' }] : [] }
}

function sectionText(text: string, bytes: number): { content: string; exact: boolean } {
  const rows = text.split('\n').flatMap(line => {
    const [, offset, shown] = row.exec(line) ?? []
    return offset === undefined || shown === undefined ? [] : [{ at: Number.parseInt(offset, 16), shown }]
  })
  const exact = rows.length > 0 && rows.every(({ shown }) => hexRow.test(shown))
  if (exact) {
    const pairs = rows.flatMap(({ shown }) => (hexRow.exec(shown)?.[1] ?? '').trim().split(' '))
    const all = Uint8Array.from(pairs, pair => Number.parseInt(pair, 16))
    return { content: decodeUtf8(all) ?? latin1(all), exact }
  }
  // Two bytes that no row shows are the line end at which curl begins a new one.
  const content = rows.map(({ at, shown }, index) => {
    const next = rows[index + 1]?.at ?? bytes
    return next - at === shown.length + 2 ? `${shown}\r\n` : shown
  })
  return { content: content.join(''), exact }
}
