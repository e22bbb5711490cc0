/** What stands between two lines of three backticks, as chats and trackers mark code. */
export interface FencedBlock {
  text: string
  /** UTF-16 position in the whole text. */
  start: number
}

/** Jira's marks stand alone in their lines. */
const fence =
  /(?<=^[ \t]*)```(?:[\w-]*[ \t]*\r?\n)?|```(?=[ \t]*\r?$)|(?<=^[ \t]*)\{(?:code|noformat)(?::[^}\n]{0,80})?\}(?=[ \t]*\r?$)(?:[ \t]*\r?\n)?/gm

export function hasFences(text: string): boolean {
  return text.includes('```') || /^[ \t]*\{(?:code|noformat)[:}]/m.test(text)
}

/** The blocks of code in a text, in order; a fence that is never closed ends with the text. Slack puts no line end inside its fences. */
export function fencedBlocks(text: string): FencedBlock[] {
  if (!hasFences(text)) return []
  const marks = [...text.matchAll(fence)]
  const blocks: FencedBlock[] = []
  for (let index = 0; index < marks.length; index += 2) {
    const [open, close] = [marks[index], marks[index + 1]]
    if (!open) continue
    const start = open.index + open[0].length
    const end = close ? Math.max(start, close.index) : text.length
    // The line end before the closing fence is the fence's own.
    blocks.push({ text: text.slice(start, end).replace(close ? /\r?\n$/ : /\r$/, ''), start })
  }
  return blocks
}
