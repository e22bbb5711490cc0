import type { Order } from './finding.ts'
import { excerpt } from './found.ts'

const byUnit = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const isSorted = (names: readonly string[]) =>
  names.every((name, at) => at === 0 || byUnit(names[at - 1] ?? '', name) <= 0)

/** How two orders of the same names differ: each by its kind, and the first two names that stand the other way round. */
export function compareOrder(
  signed: readonly string[],
  sent: readonly string[],
): { signed: Order; sent: Order; first: string; second: string } {
  const reversed = signed.every((name, at) => name === sent[sent.length - 1 - at])
  const at = signed.findIndex((name, place) => name !== sent[place])
  return {
    signed: kindOf(signed, reversed),
    sent: kindOf(sent, false),
    first: excerpt(signed[at] ?? ''),
    second: excerpt(sent[at] ?? ''),
  }
}

function kindOf(names: readonly string[], isReversed: boolean): Order {
  if (isSorted(names)) return 'sorted'
  if (isReversed) return 'reversed'
  return isSorted(names.toReversed()) ? 'sorted-descending' : 'other'
}
