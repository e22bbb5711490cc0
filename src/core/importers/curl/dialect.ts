import type { CmdMode } from '../shell/cmd-mode.ts'

/** The shell that a command was written for. */
export type Dialect = 'bash' | 'cmd' | 'powershell'

const longestPrompt = 200
/** So far before a command `set` is looked for. */
const lookedForSet = 4000

/**
 * By line ends, quotes and prompt: each shell has a sign of its own for a line that goes on, which is none within quotes (a body
 * holds what it likes). `end` is where the next command begins.
 */
export function dialectOf(text: string, start: number, end: number, batch: CmdMode): Dialect {
  const command = text.slice(start, end)
  const outside = outsideQuotes(command)
  const near = text.slice(Math.max(0, start - longestPrompt), start)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  if (/[ \t]`[ \t]*\r?\n/.test(outside) || /^[ \t>]*PS[^\n>]*>[ \t]*$/.test(before)) return 'powershell'
  if (/\^[ \t]*\r?\n|[ \t]\^"/.test(outside) || /[A-Za-z]:\\[^\n>]*>[ \t]*$/.test(before)) return 'cmd'
  if (/\\[ \t]*\r?\n/.test(outside)) return 'bash'
  if (batch.isFile) return 'cmd'
  if (usesSetName(command, text.slice(Math.max(0, start - lookedForSet), start))) return 'cmd'
  const isWindows = /^curl\.exe/i.test(command)
  if (isWindows && /[ \t]'|`"|@'[ \t]*\r?\n/.test(command)) return 'powershell'
  const quotesDoubled = /[{,:[]""|""[:,}\]]/.test(command) && !/\\"|(?:^|\s)'/.test(command)
  return isWindows || quotesDoubled ? 'cmd' : 'bash'
}

/** `set TOKEN=…` in a line before, and `%TOKEN%` in the command. */
function usesSetName(command: string, before: string): boolean {
  if (!command.includes('%')) return false
  const names = before.matchAll(/(?:^|[\n>&])[ \t]*set[ \t]+"?([A-Za-z_]\w{0,60})=/gi)
  const lower = command.toLowerCase()
  return [...names].some(([, name = '']) => lower.includes(`%${name.toLowerCase()}%`))
}

/** A command without what stands in quotes, of whichever shell; a quote that is never closed quotes nothing. */
function outsideQuotes(command: string): string {
  const pieces: string[] = []
  const marks = /\\[\s\S]|["']/g
  let at = 0
  for (let mark = marks.exec(command); mark; mark = marks.exec(command)) {
    const before = command.charAt(mark.index - 1)
    // `^"` is no quote to cmd, and an apostrophe within a word none to anybody
    const isQuote = mark[0] === '"' ? before !== '^' : mark[0] === "'" && /^$|[\s=:$,(@'"]/.test(before)
    if (!isQuote) continue
    const end = mark[0] === '"' ? closingQuote(command, mark.index + 1) : command.indexOf("'", mark.index + 1)
    if (end === -1) break
    pieces.push(command.slice(at, mark.index))
    at = end + 1
    marks.lastIndex = at
  }
  return [...pieces, command.slice(at)].join('x')
}

/** The next double quote that neither a backslash nor a backtick escapes; -1 where there is none. */
function closingQuote(text: string, start: number): number {
  const marks = /["\\`]/g
  marks.lastIndex = start
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '"') return mark.index
    marks.lastIndex = mark.index + 2
  }
  return -1
}
