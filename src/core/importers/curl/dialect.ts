/** The shell that a command was written for. */
export type Dialect = 'bash' | 'cmd' | 'powershell'

const longestPrompt = 200

/** By line ends, quotes and prompt: each shell has a sign of its own for a line that goes on. `end` is where the next command begins. */
export function dialectOf(text: string, start: number, end: number): Dialect {
  const command = text.slice(start, end)
  const near = text.slice(Math.max(0, start - longestPrompt), start)
  const before = near.slice(near.lastIndexOf('\n') + 1)
  if (/[ \t]`[ \t]*\r?\n/.test(command) || /^[ \t>]*PS[^\n>]*>[ \t]*$/.test(before)) return 'powershell'
  if (/\^[ \t]*\r?\n|[ \t]\^"/.test(command) || /[A-Za-z]:\\[^\n>]*>[ \t]*$/.test(before)) return 'cmd'
  if (/\\[ \t]*\r?\n/.test(command)) return 'bash'
  const isWindows = /^curl\.exe/i.test(command)
  if (isWindows && /[ \t]'|`"|@'[ \t]*\r?\n/.test(command)) return 'powershell'
  const quotesDoubled = /[{,:[]""|""[:,}\]]/.test(command) && !/\\"|(?:^|\s)'/.test(command)
  return isWindows || quotesDoubled ? 'cmd' : 'bash'
}
