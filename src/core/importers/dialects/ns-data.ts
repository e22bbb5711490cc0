import { decodeUtf8 } from '../../bytes/utf8.ts'
import type { Printed } from '../printed.ts'
import { type Cursor, take } from './cursor.ts'

const described = /\{ ?length ?= ?\d{1,9}, ?bytes ?= ?0x([0-9a-f ]*)(\.\.\.[ 0-9a-f]*)?\}/y
const older = /<([0-9a-f]{8}(?: [0-9a-f]{2,8})*)>/y

/** NSData as Foundation describes it: hex in groups, the middle left out where it is long. */
export function nsData(cursor: Cursor): Printed | null {
  const found = take(cursor, described) ?? take(cursor, older)
  if (!found) return null
  if (found[2] !== undefined) return { kind: 'text', text: '', cut: true }
  const pairs = (found[1] ?? '').replaceAll(' ', '').match(/../g) ?? []
  const bytes = Uint8Array.from(pairs, pair => Number.parseInt(pair, 16))
  const text = decodeUtf8(bytes)
  return text === null ? { kind: 'bytes', bytes } : { kind: 'text', text }
}
