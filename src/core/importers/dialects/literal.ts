import type { Printed } from '../printed.ts'
import { endOfBrackets, printedJson } from '../printed-json.ts'
import { bareLiteral } from './bare-literal.ts'
import type { Budget, Cursor } from './cursor.ts'
import { nsData } from './ns-data.ts'
import { phpPrintR } from './php-print-r.ts'
import { phpSerialize } from './php-serialize.ts'
import { phpVarDump } from './php-var-dump.ts'
import { quotedLiteral } from './quoted-literal.ts'
import { scalaList } from './scala-list.ts'

/** A printed value in a text. */
export interface Literal {
  value: Printed
  end: number
  /** It is JSON: its characters are the value to the byte. */
  json: boolean
}

/** What each attempt costs at least, in characters. */
const attempt = 60

/** The value that stands at a position, in whichever dialect reads it whole; null where none does. */
export function literalAt(text: string, at: number, budget: Budget): Literal | null {
  if (budget.left <= 0) return null
  budget.left -= attempt
  const json = jsonAt(text, at, budget)
  if (json) return json
  for (const read of [phpPrintR, phpVarDump, phpSerialize, nsData, scalaList, quotedLiteral, bareLiteral]) {
    const cursor: Cursor = { text, at, budget, depth: 0 }
    const value = read(cursor)
    if (value && value.kind !== 'word' && cursor.at > at) return { value, end: cursor.at, json: false }
    budget.left -= cursor.at - at
  }
  return null
}

function jsonAt(text: string, at: number, budget: Budget): Literal | null {
  const opener = text[at]
  if (opener !== '{' && opener !== '[') return null
  const end = endOfBrackets(text, at)
  const value = end < 0 ? null : printedJson(text.slice(at, end))
  if (value) return { value, end, json: true }
  budget.left -= (end < 0 ? text.length : end) - at
  return null
}
