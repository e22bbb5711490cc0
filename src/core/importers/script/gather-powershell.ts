import type { KnownNames } from '../known-names.ts'
import { take } from '../shell/bash-lexer.ts'
import { psLexer, readValue } from './read-powershell-value.ts'
import { type ScriptValue, textOf } from './script-value.ts'

const assignment =
  /(?:^|;)[ \t]*\$(?:script:|global:|env:)?([A-Za-z_]\w*)(?:\.(\w+)|\[[ \t]*["']([^"'\n]*)["'][ \t]*\])?[ \t]*=[ \t]*/gim
const addition = /(?:^|;)[ \t]*\$([A-Za-z_]\w*)\.Add\([ \t]*/gim

/** Entries that are put in one by one; each copies those before it. */
const mostEntries = 500

/**
 * Values that a script gives to names between two places: texts, dictionaries, and what is put into one afterwards
 * (`$headers.Add("a", "b")`, `$headers["a"] = "b"`). Properties of an object are kept under its name with a dot.
 */
export function gatherPowerShell(text: string, from: number, to: number, names: KnownNames<ScriptValue>): void {
  const stretch = text.slice(from, to)
  const pattern = new RegExp(`${assignment.source}|${addition.source}`, 'gim')
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const [, name, property, key, added] = match
    const lexer = psLexer(stretch, pattern.lastIndex, names)
    if (added !== undefined) {
      const header = textOf(readValue(lexer)) ?? ''
      take(lexer, /[ \t]*,[ \t]*/y)
      put(names, added, header, readValue(lexer))
    } else if (key !== undefined) put(names, name ?? '', key, readValue(lexer))
    else if (property !== undefined) put(names, `${name}.`, property, readValue(lexer))
    else names.set((name ?? '').toLowerCase(), readAssigned(lexer))
    pattern.lastIndex = Math.max(pattern.lastIndex, lexer.at)
  }
}

/** A value that more is done to (`@{…} | ConvertTo-Json`) is code. */
function readAssigned(lexer: ReturnType<typeof psLexer>): ScriptValue {
  const start = lexer.at
  if (take(lexer, /New-Object[^\n]*/iy)) return { kind: 'object', entries: [] }
  const value = readValue(lexer)
  const rest = take(lexer, /[ \t]*(?:\|[^\n]*|[+.*/-][^\n]*)/y)
  return rest === null ? value : { kind: 'code', code: lexer.text.slice(start, Math.min(lexer.at, start + 60)) }
}

function put(names: KnownNames<ScriptValue>, name: string, key: string, value: ScriptValue): void {
  const before = names.get(name.toLowerCase())
  const entries = before?.kind === 'object' ? before.entries : []
  if (entries.length >= mostEntries) return
  names.set(name.toLowerCase(), { kind: 'object', entries: [...entries, [key, value]] })
}
