import { bucketsBySide, type Start } from '../candidates/start.ts'
import type { VariantClass } from '../candidates/variant-class.ts'
import type { Prior } from '../mistakes/mistake.ts'
import { mistakeTable } from '../mistakes/table.ts'

const order = { high: 0, medium: 1, low: 2 } as const satisfies Readonly<Record<Prior, number>>

/** The start with its likeliest classes alone, `most` of them, and with what of its mistakes that leaves out. */
export function likeliestOf(start: Start, most: number): Start {
  const kept = start.classes
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .slice(0, Math.max(1, Math.floor(most)))
  const ids = new Set(kept.flatMap(({ members }) => members.map(({ id }) => id)))
  const lost = start.classes.flatMap(({ members }) => members.map(({ id }) => id)).filter(id => !ids.has(id))
  const leftOut = [...new Set([...start.leftOut, ...lost])]
  return { ...start, ...bucketsBySide(kept, start.crossing), classes: kept, leftOut, isCut: true }
}

function rankOf({ members }: VariantClass): number {
  return Math.min(...members.map(({ id }) => order[mistakeTable[id].prior]))
}
