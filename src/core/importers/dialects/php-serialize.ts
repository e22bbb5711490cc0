import type { Printed } from '../printed.ts'
import { type Cursor, deepest, startsWith, take } from './cursor.ts'
import { byteString } from './php-var-dump.ts'

const container = /(?:a:\d{1,9}|O:\d{1,9}:"[^"\n]{0,200}":\d{1,9}):\{/y
const string = /[sS]:(\d{1,9}):"/y
const scalar = /(?:[idbrR]:([^;\n]{0,40})|N);/y
const nothing: Printed = { kind: 'word', text: 'null' }

/** What PHP's serialize writes: types, and lengths in bytes, before each value. Null where it is none, or is cut off. */
export function phpSerialize(cursor: Cursor): Printed | null {
  if (cursor.depth > deepest || cursor.budget.left <= 0) return null
  const text = take(cursor, string)
  if (text) {
    const value = byteString(cursor, Number(text[1]))
    return value && take(cursor, /;/y) ? value : null
  }
  if (take(cursor, container)) return containerAt(cursor)
  const plain = take(cursor, scalar)
  return plain ? (plain[1] === undefined ? nothing : { kind: 'word', text: plain[1] }) : null
}

function containerAt(cursor: Cursor): Printed | null {
  const entries: (readonly [string, Printed])[] = []
  cursor.depth++
  while (!startsWith(cursor, '}')) {
    const name = phpSerialize(cursor)
    const value = name && phpSerialize(cursor)
    if (!value || (name.kind !== 'text' && name.kind !== 'word')) return null
    // A member that is private or protected has its class between NULs before its name.
    entries.push([name.text.replace(/^\0[^\0]*\0/, ''), value])
  }
  cursor.depth--
  cursor.at++
  const listed = entries.length > 0 && entries.every(([name], index) => name === String(index))
  return listed ? { kind: 'list', items: entries.map(([, value]) => value) } : { kind: 'record', entries }
}
