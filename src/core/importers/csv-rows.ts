/** One record of a CSV text. */
export interface CsvRow {
  cells: string[]
  /** UTF-16 positions in the text, `end` before the line end. */
  start: number
  end: number
  /** A quote was opened and never closed. */
  unclosed: boolean
}

/**
 * The records of a CSV text (RFC 4180, any delimiter, line ends LF or CR LF), in one pass. A quoted cell keeps its line ends
 * and blanks; a quote inside an unquoted cell is a character like any other. Empty lines are no records.
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length) {
    const row: CsvRow = { cells: [], start: at, end: at, unclosed: false }
    at = readRow(text, at, delimiter, row)
    if (row.cells.length > 1 || row.cells[0] !== '') yield row
  }
}

/** Fills the row; position after its line end. */
function readRow(text: string, from: number, delimiter: string, row: CsvRow): number {
  let at = from
  for (;;) {
    at = text[at] === '"' ? readQuoted(text, at, delimiter, row) : readPlain(text, at, delimiter, row)
    row.end = at
    if (text[at] === delimiter) at++
    else return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
  }
}

function readPlain(text: string, from: number, delimiter: string, row: CsvRow): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && !isLineEnd(text, at)) at++
  row.cells.push(text.slice(from, at))
  return at
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n') || at >= text.length
}

function readQuoted(text: string, quote: number, delimiter: string, row: CsvRow): number {
  let cell = ''
  let from = quote + 1
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', from)) {
    cell += text.slice(from, at)
    from = at + 1
    if (text[from] !== '"') {
      // What stands between the closing quote and the delimiter belongs to the cell, as spreadsheets read it.
      const end = row.cells.length
      const next = readPlain(text, from, delimiter, row)
      row.cells[end] = cell + (row.cells[end] ?? '')
      return next
    }
    cell += '"'
    from++
  }
  row.cells.push(cell + text.slice(from))
  row.unclosed = true
  return text.length
}

/** The delimiter of a header line: the one of `,` `;` tab `|` that it holds most often; null where it holds none. */
export function delimiterOf(line: string): string | null {
  const counted = [',', ';', '\t', '|'].map(mark => ({ mark, times: line.split(mark).length - 1 }))
  const best = counted.reduce((a, b) => (b.times > a.times ? b : a))
  return best.times > 0 ? best.mark : null
}
