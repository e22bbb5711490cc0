import type { World } from '../candidates/world.ts'
import type { Dimension } from '../mistakes/mistake.ts'
import { editMistakes, type MistakeId, mistakeIds, mistakeTable } from '../mistakes/table.ts'

/** What was tried of one dimension. */
export interface DimensionLedger {
  dimension: Dimension
  /** Ids that change something on this input. */
  tested: readonly MistakeId[]
  /** Ids that change nothing on this input, so that it can say nothing about them. */
  notTestable: readonly MistakeId[]
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
  const tested = new Map<MistakeId, Set<number>>()
  let number = 0
  for (const world of worlds) {
    for (const { id } of world.replaced) tested.set(id, (tested.get(id) ?? new Set()).add(++number))
    for (const { members } of world.replaced.length === 0 ? world.classes : []) {
      number++
      for (const { id } of members) tested.set(id, (tested.get(id) ?? new Set()).add(number))
    }
  }
  const edits = new Set(editMistakes.map(([id]) => id))
  const dimensions = [...new Set(mistakeIds.map(id => mistakeTable[id].dimension))]
  return dimensions.map(dimension => {
    const ids = mistakeIds.filter(id => mistakeTable[id].dimension === dimension)
    // An edit of the finished text is read off the observed text: that is its test, on any input.
    const isTested = (id: MistakeId) => tested.has(id) || edits.has(id)
    const variants = new Set(ids.flatMap(id => [...(tested.get(id) ?? (isTested(id) ? [-(ids.indexOf(id) + 1)] : []))]))
    return {
      dimension,
      tested: ids.filter(isTested),
      notTestable: ids.filter(id => !isTested(id)),
      variants: variants.size,
    }
  })
}
