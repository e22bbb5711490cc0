import { linesOfTable } from './value-table.ts'

const block = /^[ \t]*\{(?:code|noformat)(?::[^}\n]{0,80})?\}[ \t]*\r?$/
const inline = /\{(?:code|noformat|quote|color|panel)(?::[^}\n]{0,200})?\}/g
/** A row whose first cell is a heading: `||name|value|`, `||name||value||`. */
const headingRow = /^([ \t]*)\|\|([^|\n]{1,60})\|{1,2}/

/**
 * A ticket in Jira's markup: tables with a name and its value in each row, values in `{{monospace}}`, panels and blocks without
 * format, without these marks; null where it has none of them. What stands in blocks stays as it is.
 */
export function withoutJiraMarkup(text: string): string | null {
  const start = text.slice(0, 200_000)
  const hasBlocks = /\{(?:code|noformat|panel)(?::[^}\n]{0,200})?\}/.test(start)
  const isTable = /^[ \t]*\|\|[^|\n]{1,60}\|/m.test(start)
  if (!isTable && !(hasBlocks && /\{noformat\}|\{\{[^{}\n]{1,4000}\}\}/.test(start))) return null
  let isInside = false
  const lines = text.split('\n').map(line => {
    if (block.test(line)) {
      isInside = !isInside
      return '```'
    }
    return isInside ? line : plainLine(line)
  })
  const plain = lines.join('\n')
  return linesOfTable(plain) ?? plain
}

function plainLine(line: string): string {
  const bare = line.replace(inline, '').replace(/\{\{([^{}\n]{1,20000})\}\}/g, '$1')
  return headingRow.test(bare) ? bare.replace(headingRow, '$1|$2|').replace(/\|\|([ \t]*\r?)$/, '|$1') : bare
}
