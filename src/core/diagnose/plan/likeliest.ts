import { bucketsBySide, type Start } from '../candidates/start.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import type { Prior } from '../mistakes/mistake.ts'
import { type MistakeId, mistakeTable } from '../mistakes/table.ts'

const order = { high: 0, medium: 1, low: 2 } as const satisfies Readonly<Record<Prior, number>>
/** After all priors. */
const further = 3

/**
 * The start with its likeliest classes alone, `most` of them, and with what of its mistakes that leaves out. The first form of
 * every mistake goes before the further ones of any: a clock that is off has thousands.
 */
export function likeliestOf(start: Start, most: number): Start {
  const seen = new Set<MistakeId>()
  const ranked = start.classes.map(found => {
    const isFirst = found.members.some(({ id }) => !seen.has(id))
    for (const { id } of found.members) seen.add(id)
    return { found, rank: rankOf(found) + (isFirst ? 0 : further) }
  })
  const kept = ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, Math.max(1, Math.floor(most)))
    .map(({ found }) => found)
  const ids = new Set(kept.flatMap(({ members }) => members.map(({ id }) => id)))
  const lost = start.classes.flatMap(({ members }) => members.map(({ id }) => id)).filter(id => !ids.has(id))
  const leftOut = [...new Set([...start.leftOut, ...lost])]
  return { ...start, ...bucketsBySide(kept, start.crossing), classes: kept, leftOut, isCut: true }
}

function rankOf({ members }: VariantClass): number {
  return Math.min(...members.map(({ id }) => order[mistakeTable[id].prior]))
}
