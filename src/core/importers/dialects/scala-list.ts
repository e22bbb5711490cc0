import type { Printed } from '../printed.ts'
import { type Cursor, startsWith, take } from './cursor.ts'

const opener = /(?:List|Map|Seq|Set|Vector|ArraySeq|ArrayBuffer|ListMap|HashMap|TreeMap|WrappedArray|Headers)\(/y
const tuple = /\(([A-Za-z][\w-]{0,80}),[ ]?([^()\n]{0,20000})\)/y
const named = /([A-Za-z][\w-]{0,80})(?: -> |: )/y
const lists = /(?:List|Seq|Vector|ArrayBuffer|ArraySeq)\(([^()\n]{0,20000})\)/y
/** Up to the next name or the end; a comma alone may be the value's own. */
const value = /[^,()\n]*(?:,(?! [A-Za-z][\w-]{0,80}(?: -> |: ))[^,()\n]*){0,200}/y

/**
 * Scala's collections of names and values: `List((Name,value), …)`, `Map(Name -> value, Name -> List(value))`, Akka's
 * `List(Name: value, …)`.
 */
export function scalaList(cursor: Cursor): Printed | null {
  if (!take(cursor, opener)) return null
  const entries: [string, Printed][] = []
  while (!startsWith(cursor, ')')) {
    if (entries.length > 0 && !take(cursor, /, ?/y)) return null
    const pair = take(cursor, tuple)
    const name = pair?.[1] ?? take(cursor, named)?.[1]
    if (name === undefined) return null
    const text = pair?.[2] ?? take(cursor, lists)?.[1] ?? take(cursor, value)?.[0] ?? ''
    entries.push([name, { kind: 'text', text }])
  }
  cursor.at++
  return entries.length > 0 ? { kind: 'record', entries } : null
}
