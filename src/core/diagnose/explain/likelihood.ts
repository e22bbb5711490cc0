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
