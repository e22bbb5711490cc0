import { isJson } from '../is-json.ts'
import type { ProblemList } from '../problem-list.ts'
import type { ShellWord } from '../shell/shell-command.ts'
import { argumentSplitter } from '../shell/split-arguments.ts'

/**
 * What a program is given by PowerShell. Up to 7.2 quotes within an argument are handed on without a backslash of their own,
 * and the program takes them for its own quotes (about_Parsing, "Passing quoted strings to external commands"); hence the
 * backslashes that are written before them there. From 7.3 on an argument arrives as it is. Which one it was cannot be seen: where only one
 * of the two is JSON, that one is taken, and otherwise the argument as it is.
 */
export function powerShellArguments(words: readonly ShellWord[], problems: ProblemList, line: number): ShellWord[] {
  return words.map(word => {
    if (!word.text.includes('"')) return word
    const legacy = asGivenBefore(word.text)
    if (legacy === word.text) return word
    if (isJson(legacy) && !isJson(word.text)) return { ...word, text: legacy }
    problems.add({ code: 'import-powershell-quotes', sends: legacy.slice(0, 200), line })
    return word
  })
}

function asGivenBefore(text: string): string {
  const splitter = argumentSplitter()
  const quoted = /[ \t]/.test(text) ? `"${text}"` : text
  for (const char of quoted) splitter.feed(char, 0)
  return splitter.finish(0).words[0]?.text ?? ''
}
