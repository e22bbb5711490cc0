import { bytesOf, concatBytes } from '../../bytes/utf8.ts'
import type { Value } from './slots.ts'

/** Joins values: text stays text, bytes among them make the whole bytes. */
export function joinValues(values: readonly Value[]): Value {
  const filled = values.filter(value => value.length > 0)
  if (filled.every(value => typeof value === 'string')) return filled.join('')
  const [only] = filled
  return filled.length === 1 && only !== undefined ? only : concatBytes(...filled.map(bytesOf))
}
