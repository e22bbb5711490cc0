import { sameBytes } from '../../bytes/same-bytes.ts'
import type { Explanation } from '../diagnosis.ts'
import type { Prior, Producer } from '../mistakes/mistake.ts'
import { type MistakeId, mistakeTable } from '../mistakes/table.ts'

const weights: Record<Prior, number> = { high: 1, medium: 0.3, low: 0.08 }
/** One origin behind all mistakes of a set makes their coming together likelier. */
const sharedOrigin = 3
/** Producers that are no origin of their own. */
const anonymous: readonly Producer[] = ['any', 'copy-paste']

/** How likely a set of mistakes is before anything is known: a judgement, good only for ordering. */
export function likelihood(ids: readonly MistakeId[]): number {
  const rows = ids.map(id => mistakeTable[id])
  const product = rows.reduce((all, { prior }) => all * weights[prior], 1)
  return rows.length > 1 && commonProducers(ids).length > 0 ? product * sharedOrigin : product
}

/** Who produces all of these mistakes. */
export function commonProducers(ids: readonly MistakeId[]): Producer[] {
  const [first, ...rest] = ids.map(id => mistakeTable[id])
  const named = (first?.producers ?? []).filter(producer => !anonymous.includes(producer))
  return named.filter(producer => rest.every(({ producers }) => producers.includes(producer)))
}

/**
 * Orders explanations: fewest mistakes, then likeliest, then by id, so that the order never depends on who searched what.
 * The same set is listed once. Those with the same message, key and hash get the same group number, counted from 0.
 */
export function rank(explanations: readonly Explanation[]): Explanation[] {
  const unique = new Map(explanations.map(found => [setKey(found), found]))
  const scored = [...unique].map(([key, found]) => ({
    key,
    found,
    size: found.mistakes.length,
    score: likelihood(found.mistakes.map(({ id }) => id)),
  }))
  scored.sort((a, b) => a.size - b.size || b.score - a.score || (a.key < b.key ? -1 : 1))
  const groups: Explanation[] = []
  return scored.map(({ found }) => {
    const known = groups.findIndex(other => signSame(other, found))
    if (known < 0) groups.push(found)
    return { ...found, group: known < 0 ? groups.length - 1 : known }
  })
}

function signSame(a: Explanation, b: Explanation): boolean {
  if (a.hash !== b.hash || !sameBytes(a.message, b.message)) return false
  return a.key === null || b.key === null ? a.key === b.key : sameBytes(a.key, b.key)
}

function setKey({ mistakes }: Explanation): string {
  return mistakes
    .map(({ id, params }) => id + JSON.stringify(params ?? {}))
    .sort()
    .join(' ')
}
