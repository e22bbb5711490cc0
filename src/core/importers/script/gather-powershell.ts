import type { KnownNames } from '../known-names.ts'
import { take } from '../shell/bash-lexer.ts'
import { pathOf, withEntry } from './powershell-members.ts'
import { type PsLexer, psLexer, readExpression, readValue } from './read-powershell-value.ts'
import { type ScriptValue, textOf } from './script-value.ts'

const member = String.raw`(?:\.\w{1,60}|\.["'][^"'\n]{1,60}["']|\[[ \t]*["'][^"'\n]{0,60}["'][ \t]*\])`
const change = new RegExp(
  String.raw`(?:^|[;{(])[ \t]*(?:PS[^\n>]*>[ \t]*)?(?:\[[\w.[\]]{1,60}\][ \t]*)?\$(?:script:|global:|local:|env:)?([A-Za-z_]\w{0,60})(${member}{0,4}?)(?:\.(Add)\([ \t]*|[ \t]*(\+?=)(?!=)[ \t]*)`,
  'gim',
)

/** Entries that are put in one by one; each copies those before it. */
const mostEntries = 500

/**
 * Values that a script gives to names between two places: texts, dictionaries, and what is put into one afterwards
 * (`$headers.Add("a", "b")`, `$headers["a"] = "b"`, `$call.Headers.a = "b"`).
 */
export function gatherPowerShell(text: string, from: number, to: number, names: KnownNames<ScriptValue>): void {
  const stretch = text.slice(from, to)
  const pattern = new RegExp(change)
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const [, name = '', members = '', added, sign] = match
    const lexer = psLexer(stretch, pattern.lastIndex, names)
    const path = pathOf(members)
    if (added !== undefined) {
      path.push(textOf(readValue(lexer)) ?? '')
      take(lexer, /[ \t]*,[ \t]*/y)
    }
    if (lexer.at >= stretch.length) return
    const value = added === undefined ? readAssigned(lexer) : readValue(lexer)
    put(names, name.toLowerCase(), path, sign === '+=' ? { added: value } : { value })
    pattern.lastIndex = Math.max(pattern.lastIndex, lexer.at)
  }
}

/** A value that more is done to (`@{…} | ConvertTo-Json`) is code. */
function readAssigned(lexer: PsLexer): ScriptValue {
  const start = lexer.at
  if (take(lexer, /New-Object[^\n]*/iy)) return { kind: 'object', entries: [] }
  const value = readExpression(lexer)
  const rest = take(lexer, /[ \t]*(?:\|[^\n]*|[*/%.-][^\n]*)/y)
  return rest === null ? value : { kind: 'code', code: lexer.text.slice(start, Math.min(lexer.at, start + 60)) }
}

type Change = { value: ScriptValue } | { added: ScriptValue }

function put(names: KnownNames<ScriptValue>, name: string, path: readonly string[], change: Change): void {
  if (path.length === 0 && 'value' in change) {
    names.set(name, change.value)
    return
  }
  const before = names.get(name)
  if (before?.kind === 'object' && before.entries.length >= mostEntries) return
  if ('value' in change) names.set(name, withEntry(before, path, change.value))
  else if (path.length === 0) names.set(name, joined(before, change.added))
}

function joined(before: ScriptValue | undefined, added: ScriptValue): ScriptValue {
  const [first, second] = [textOf(before), textOf(added)]
  return first === null || second === null ? { kind: 'code', code: '+=' } : { kind: 'text', text: first + second }
}
