import type { Replacement, Start } from '../candidates/start.ts'
import type { DimensionLedger } from '../diagnosis.ts'
import { editMistakes, type MistakeId, mistakeIds, mistakeTable } from '../mistakes/table.ts'

/** The ledger by dimension, out of the single mistakes of the request itself and of other values in its place. */
export function dimensionsOf({ classes, leftOut }: Start, replacements: readonly Replacement[]): DimensionLedger[] {
  const tested = new Map<MistakeId, Set<number>>()
  let number = 0
  const all = [...classes.map(({ members }) => members), ...replacements.map(({ member }) => [member])]
  for (const members of all) {
    number++
    for (const { id } of members) tested.set(id, (tested.get(id) ?? new Set()).add(number))
  }
  const untried = new Set(leftOut)
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
      notTestable: ids.filter(id => !isTested(id) && !untried.has(id)),
      variants: variants.size,
    }
  })
}
