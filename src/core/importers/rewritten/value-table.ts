import { roleOf } from '../field-names.ts'

const row = /^[ \t]*(?:\|[ \t]*)?[*_`]{0,2}([^|\t\n]{1,60}?)[*_`]{0,2}[ \t]*(?:\||\t)[ \t]*(.*?)[ \t]*\|?[ \t]*$/

/** .NET prints the pairs of a dictionary as `[name, value]`. */
const pair = /^[ \t]*\[([\w -]{1,60}), (.*)\][ \t,;]*\r?$/

/** So many names of a request's values make a text a table of them. */
const enough = 3

/**
 * A table with a name and its value in each row, as a sheet copies it (tab) or a tracker writes it (`| name | value |`), as
 * lines `name: value`; null where a text is none.
 */
export function linesOfTable(text: string): string | null {
  const start = text.slice(0, 20_000)
  if (/^[ \t]*│/m.test(start)) return linesOfTable(withoutBox(text))
  if (!/\t|^[ \t]*\||^[ \t]*\[[\w -]{1,60}, /m.test(start)) return null
  const known = new Set<string>()
  for (const line of start.split('\n')) {
    const role = nameAndValue(line) && roleOf(nameAndValue(line)?.name ?? '')
    if (role) known.add(role)
  }
  return known.size >= enough ? withoutCellQuotes(text).split('\n').map(asLine).join('\n') : null
}

/** The box that Node's console.table draws, with its quotes around each value. */
function withoutBox(text: string): string {
  const rows = text.replace(/^[ \t]*[┌├└][─┬┼┴]*[┐┤┘][ \t]*(?:\r?\n|$)/gm, '').replaceAll('│', '|')
  return rows.replace(/\|[ \t]*'([^'\n]*)'[ \t]*\|[ \t]*$/gm, '| $1 |')
}

/** Cells that a sheet put into quotes, since they hold line ends or quotes. */
function withoutCellQuotes(text: string): string {
  return text.replace(
    /\t"((?:[^"]|"")*)"(?=[ \t]*(?:\r?\n|$))/g,
    (_, cell: string) => `\t${cell.replaceAll('""', '"')}`,
  )
}

function asLine(line: string): string {
  const found = nameAndValue(line)
  return found && roleOf(found.name) !== undefined ? `${found.name}: ${found.value}` : line
}

function nameAndValue(line: string): { name: string; value: string } | null {
  if (line.length > 200_000) return null
  const [, name, value = ''] = pair.exec(line) ?? row.exec(line.replace(/\r$/, '')) ?? []
  if (name === undefined || (/^[ \t]*\|/.test(line) && value.includes(' | '))) return null
  return { name, value: /^`[^`]*`$/.test(value) ? value.slice(1, -1) : value }
}
