import type { World } from '../candidates/world.ts'
import type { Dimension } from '../mistakes/mistake.ts'
import { editFamily, type MistakeId, mistakeTable } from '../mistakes/table.ts'

/** What was tried of one dimension. */
export interface DimensionLedger {
  dimension: Dimension
  /** Ids that change something on this input. */
  tested: readonly string[]
  /** Ids that change nothing on this input, so that it can say nothing about them. */
  notTestable: readonly string[]
  /** Different ways to make these mistakes on this input, each tried alone. */
  variants: number
}

/** One level of the search: sets of exactly so many mistakes. */
export interface LevelLedger {
  mistakes: number
  tried: number
  total: number
}

/** What a search covered, for the reader: what is ruled out, and what this input cannot tell. */
export interface Ledger {
  dimensions: readonly DimensionLedger[]
  levels: readonly LevelLedger[]
}

/** The ledger by dimension, out of the single mistakes of the request itself. */
export function dimensionsOf(worlds: readonly World[]): DimensionLedger[] {
  const tested = new Map<string, Set<number>>()
  let number = 0
  for (const world of worlds) {
    for (const { id } of world.replaced) tested.set(id, (tested.get(id) ?? new Set()).add(++number))
    for (const { members } of world.replaced.length === 0 ? world.classes : []) {
      number++
      for (const { id } of members) tested.set(id, (tested.get(id) ?? new Set()).add(number))
    }
  }
  const rows = Object.entries(mistakeTable) as [MistakeId, (typeof mistakeTable)[MistakeId]][]
  const dimensions = [...new Set(rows.map(([, { dimension }]) => dimension))]
  return dimensions.map(dimension => {
    const ids = rows.filter(([, info]) => info.dimension === dimension).map(([id]) => id)
    // An edit of the finished text is read off the observed text: that is its test, on any input.
    const isTested = (id: string) => tested.has(id) || Object.hasOwn(editFamily, id)
    const variants = new Set(ids.flatMap(id => [...(tested.get(id) ?? (isTested(id) ? [-(ids.indexOf(id) + 1)] : []))]))
    return {
      dimension,
      tested: ids.filter(isTested),
      notTestable: ids.filter(id => !isTested(id)),
      variants: variants.size,
    }
  })
}
