import { utf8Length } from '../../bytes/utf8.ts'
import type { Printed, PrintedText } from '../printed.ts'
import { type Cursor, deepest, skipBlanks, startsWith, take } from './cursor.ts'

const container = /(?:array\((\d+)\)|object\([^)\n]{0,120}\)#\d+ \(\d+\)) \{/y
const key = /\[?["']?((?:[^"'\]\n=]|\](?!=)){0,200})["']?(?::(?:protected|"[^"\n]{0,120}":private))?\]?\s*=>\s*/y
const string = /string\((\d+)\) "/y
const scalar = /(?:int|float|bool|enum)\(([^)\n]{0,120})\)|NULL|\*RECURSION\*|uninitialized\([^)\n]{0,80}\)/y

/** What PHP's var_dump writes: types and lengths before each value. Null where it is none, or is cut off. */
export function phpVarDump(cursor: Cursor): Printed | null {
  if (cursor.depth > deepest || cursor.budget.left <= 0) return null
  const text = take(cursor, string)
  if (text) return byteString(cursor, Number(text[1]))
  if (take(cursor, container)) return containerAt(cursor)
  const plain = take(cursor, scalar)
  return plain ? { kind: 'word', text: plain[1] ?? plain[0] } : null
}

/** A string behind its opening quote: the length is in bytes and nothing is escaped, so exactly so much is taken. */
export function byteString(cursor: Cursor, bytes: number): PrintedText | null {
  let end = cursor.at
  let length = 0
  while (length < bytes && end < cursor.text.length) {
    const units = (cursor.text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
    length += utf8Length(cursor.text, end, end + units)
    end += units
  }
  if (length !== bytes || cursor.text[end] !== '"') {
    cursor.budget.left -= end - cursor.at
    return null
  }
  const value = cursor.text.slice(cursor.at, end)
  cursor.at = end + 1
  return { kind: 'text', text: value }
}

function containerAt(cursor: Cursor): Printed | null {
  const entries: (readonly [string, Printed])[] = []
  cursor.depth++
  for (;;) {
    skipBlanks(cursor)
    if (startsWith(cursor, '}')) break
    const name = take(cursor, key)?.[1]
    const value = name === undefined ? null : phpVarDump(cursor)
    if (name === undefined || !value) return null
    entries.push([name, value])
  }
  cursor.depth--
  cursor.at++
  const listed = entries.length > 0 && entries.every(([name], index) => name === String(index))
  return listed ? { kind: 'list', items: entries.map(([, value]) => value) } : { kind: 'record', entries }
}
