import type { Printed } from '../printed.ts'
import { type Cursor, deepest, take } from './cursor.ts'

const opening = /(?:Array|[\w\\]{1,80} Object)[ \t]*\r?\n[ ]*\([ \t]*\r?\n/y
/** print_r tells no number from its digits in a string: short ones are likelier numbers. */
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/
const entry = /([ ]*)\[([^\]\n]{0,200})\] => /y
const closing = /[ ]*\)[ \t]*(?:\r?\n|$)/y

/** What PHP's print_r writes: `Array ( [name] => value )` over several lines. Null where it is none, or is cut off. */
export function phpPrintR(cursor: Cursor): Printed | null {
  if (cursor.depth > deepest || !take(cursor, opening)) return null
  const entries: (readonly [string, Printed])[] = []
  cursor.depth++
  for (;;) {
    while (take(cursor, /[ \t]*\r?\n/y)) cursor.budget.left--
    if (take(cursor, closing)) break
    const match = take(cursor, entry)
    const value = match && (phpPrintR(cursor) ?? plainAt(cursor, match[1] ?? ''))
    if (!match || !value) return null
    entries.push([nameOf(match[2] ?? ''), value])
  }
  cursor.depth--
  const listed = entries.length > 0 && entries.every(([name], index) => name === String(index))
  return listed ? { kind: 'list', items: entries.map(([, value]) => value) } : { kind: 'record', entries }
}

/** `[name:protected]`, `[name:Class:private]` of an object. */
function nameOf(key: string): string {
  return key.replace(/:(?:protected|[\w\\]+:private)$/, '')
}

/** A value may go over several lines: it ends before the next entry of the same depth, or before the bracket. */
function plainAt(cursor: Cursor, indent: string): Printed {
  const start = cursor.at
  const outer = indent.slice(4)
  for (let at = cursor.text.indexOf('\n', start); at !== -1; at = cursor.text.indexOf('\n', at + 1)) {
    const next = at + 1
    if (cursor.text.startsWith(`${indent}[`, next) || cursor.text.startsWith(`${outer})`, next)) {
      cursor.at = next
      const end = cursor.text[at - 1] === '\r' ? at - 1 : at
      const text = cursor.text.slice(start, end)
      return { kind: number.test(text) ? 'word' : 'text', text }
    }
  }
  cursor.at = cursor.text.length
  return { kind: 'text', text: cursor.text.slice(start) }
}
