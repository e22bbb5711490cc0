/** A block of a `.bru` file: `name { … }` or `name [ … ]`, its lines without the braces. */
export interface BruBlock {
  name: string
  lines: readonly string[]
}

const opening = /^([a-z][\w:-]*)[ \t]*([{[])[ \t]*$/

/** The blocks of one or more `.bru` files in a row; each ends at a line that holds its closing bracket alone. */
export function bruBlocks(text: string): BruBlock[] {
  const blocks: BruBlock[] = []
  let open: { name: string; closing: string; lines: string[] } | null = null
  for (const line of text.split(/\r?\n/)) {
    if (!open) {
      const [, name, bracket] = opening.exec(line) ?? []
      if (name !== undefined) open = { name, closing: bracket === '[' ? ']' : '}', lines: [] }
    } else if (line.trimEnd() === open.closing) {
      blocks.push(open)
      open = null
    } else open.lines.push(line)
  }
  // A file that was cut: what is there is kept.
  return open ? [...blocks, open] : blocks
}

/** `name: value` lines; `~` in front: switched off. A value in `'''` may go over several lines. */
export function bruEntries(block: BruBlock): { name: string; value: string; disabled: boolean }[] {
  const entries: { name: string; value: string; disabled: boolean }[] = []
  for (let at = 0; at < block.lines.length; at++) {
    const [, off, quoted, plain = '', value = ''] =
      /^[ \t]*(~?)(?:"((?:[^"\\]|\\.)*)"|([^\s:][^:]*?))[ \t]*:[ \t]?(.*)$/.exec(block.lines[at] ?? '') ?? []
    const name = quoted?.replace(/\\(.)/g, '$1') ?? plain
    if (name === '') continue
    const multi = value.trim() === "'''" ? multiLine(block.lines, at + 1) : null
    if (multi) at = multi.last
    entries.push({ name, value: multi?.text ?? value, disabled: off === '~' })
  }
  return entries
}

function multiLine(lines: readonly string[], from: number): { text: string; last: number } {
  const length = lines.slice(from).findIndex(line => line.trim().startsWith("'''"))
  const last = length < 0 ? lines.length : from + length
  return { text: outdented(lines.slice(from, last), 4), last }
}

/** The text of a block: Bruno indents each line by two blanks when it writes the file. */
export function bruText(block: BruBlock): string {
  return outdented(block.lines, 2)
}

function outdented(lines: readonly string[], blanks: number): string {
  return lines.map(line => (line.slice(0, blanks).trim() === '' ? line.slice(blanks) : line)).join('\n')
}
