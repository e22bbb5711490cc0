/** A request line, wherever it stands. */
export interface RequestLine {
  method: string
  target: string
  /** What stands before it in its line: `> `, a log's prefix, a packet's first bytes. */
  prefix: string
  /** UTF-16 positions: of the line, and of what follows its line end. */
  start: number
  end: number
  /** Its line end is written out as `\r\n`, as Wireshark does. */
  isSpelled: boolean
}

const versioned =
  /\b([A-Za-z][A-Za-z-]{1,19})[ \t]+((?:\/|https?:\/\/)\S*)[ \t]+HTTP\/\d(?:\.\d)?(\\r\\n)?[ \t]*(?:\r?\n|$)/g
const bare =
  /^[ \t]*(?!(?:UR[LI]|PATH|ENDPOINT|HOST|API)\b)([A-Z][A-Z-]{1,19})[ \t]+((?:\/|https?:\/\/)\S*)[ \t]*(?:\r?\n|$)/
const separator = /^###[^\n]*\n\s*(?:(?:#|\/\/)[^\n]*\n\s*)*/gm

/** All request lines: those that name their version anywhere at the end of a line, others as the first line alone or after `###`. */
export function requestLines(text: string): RequestLine[] {
  const lines = Array.from(text.matchAll(versioned), match => {
    const start = text.lastIndexOf('\n', match.index) + 1
    return lineOf(match, start, text.slice(start, match.index))
  })
  const known = new Set(lines.map(({ start }) => start))
  const starts = [
    text.search(/\S/),
    ...Array.from(text.matchAll(separator), ({ 0: whole, index }) => index + whole.length),
  ]
  for (const start of starts) {
    const match = start < 0 || known.has(start) ? null : bare.exec(text.slice(start, start + 20_000))
    if (match) lines.push(lineOf(Object.assign(match, { index: start }), start, ''))
  }
  return lines.sort((a, b) => a.start - b.start)
}

function lineOf(match: RegExpExecArray | RegExpMatchArray, start: number, prefix: string): RequestLine {
  const [whole, method = '', target = '', spelled] = match
  return { method, target, prefix, start, end: (match.index ?? 0) + whole.length, isSpelled: spelled !== undefined }
}
